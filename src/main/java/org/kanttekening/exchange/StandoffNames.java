package org.kanttekening.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the usual names of marks and fields in corpora of quotations and names mean, where a
/// [Mapping] does not say otherwise: PARC and PolNeAR (Source, Cue, Content), STOP and
/// Redewiedergabe (direct, indirect …), CoNLL, ACE and OntoNotes (PER, ORG, GPE).
final class StandoffNames {

    /// Names without case and punctuation, and what they are taken for.
    private static final Map<String, String> TYPES =
            table(
                    "quote: content quote quotation attributioncontent quotecontent",
                    "quote:direct: direct directquote directspeech quotedirect",
                    "quote:indirect: indirect indirectquote indirectspeech quoteindirect",
                    "quote:mixed: mixed mixedquote",
                    "quote:reported: reported reportedspeech",
                    "quote:free-indirect: freeindirect",
                    "quote.source: source speaker quotesource attributionsource quotespeaker",
                    "quote.cue: cue quotecue attributioncue reportingverb",
                    "actor:person: person per pers",
                    "actor:company: company",
                    "actor:country: country gpe",
                    "actor:government: government",
                    "actor:ministry: ministry",
                    "actor:party: party politicalparty",
                    "actor:court: court",
                    "actor:parliament: parliament",
                    "actor:media: media",
                    "actor:ngo: ngo",
                    "actor:group: norp group",
                    "actor: actor mention entity organization organisation org",
                    "decision: decision decisiontrigger",
                    "decision.measure: measure decisionmeasure");

    /// Parts that a mark plays in a link, by the name of the role.
    private static final Map<String, String> ROLES =
            table(
                    "content: content contents quote quotation said",
                    "source: source sources speaker speakers holder agent",
                    "cue: cue cues verb",
                    "measure: measure");

    private static final Set<String> SAYING =
            Set.of("attribution", "attributedto", "saidby", "says", "spokenby");

    private StandoffNames() {}

    /// What marks of a type are taken for; empty where nothing is known.
    static Optional<String> type(String name, Mapping mapping) {
        return mapping.type(name).or(() -> Optional.ofNullable(TYPES.get(plain(name))));
    }

    /// `content`, `source`, `cue`, `measure`, or nothing.
    static Optional<String> role(String name) {
        return Optional.ofNullable(ROLES.get(unnumbered(name)));
    }

    /// A role's name as [#plain(String)] has it, without the number of one that is repeated.
    static String unnumbered(String role) {
        return plain(role).replaceAll("\\d+$", "");
    }

    /// Whether a relation of this type ties words to who says them.
    static boolean isSaying(String type, Mapping mapping) {
        return type(type, mapping).filter("quote.source"::equals).isPresent()
                || SAYING.contains(plain(type));
    }

    /// The last part of a name that has a package or a prefix, in lower case, letters and digits
    /// alone: `webanno.custom.Direct_Quote` is `directquote`.
    static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1);
        return last.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
    }

    private static Map<String, String> table(String... rows) {
        var table = new HashMap<String, String>();
        for (var row : rows) {
            int at = row.indexOf(": ");
            Arrays.stream(row.substring(at + 2).split(" "))
                    .forEach(name -> table.put(name, row.substring(0, at)));
        }
        return Map.copyOf(table);
    }
}
