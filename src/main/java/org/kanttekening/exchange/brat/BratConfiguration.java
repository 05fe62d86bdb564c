package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.TermList;
import org.kanttekening.annotation.Terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Writes what brat must know to open a collection: `annotation.conf`, `visual.conf` and, for the
/// databases that normalisations name, `tools.conf`.
///
/// In `annotation.conf` fields are divided by white space and commas, arguments never hold any, and
/// macros hold within one section. Any marks may overlap: sources stand in content, and names in
/// both.
final class BratConfiguration {

    private static final String ACTORS = "<ACTOR>";
    private static final String QUOTES = BratTypes.ATTRIBUTION + "|" + BratTypes.QUOTATION;

    private final OwnValues values;
    private final List<String> actors = new ArrayList<>();

    BratConfiguration(OwnValues values) {
        this.values = values;
        actors.add(BratTypes.ACTOR);
        Terms.ACTOR_TYPE.values().stream().map(BratTypes::name).forEach(actors::add);
        for (var type : values.types()) {
            if (!actors.contains(type) && isOwnActor(type)) {
                actors.add(type);
            }
        }
    }

    /// The files by name.
    Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("annotation.conf", annotation());
        files.put("visual.conf", new BratLook(actors).text());
        files.put("tools.conf", tools());
        return files;
    }

    private static boolean isOwnActor(String type) {
        return !type.equals(BratTypes.ARTICLE)
                && !BratTypes.PARTS.contains(type)
                && !BratTypes.EVENTS.contains(type);
    }

    private String annotation() {
        return String.join(
                "\n",
                "# Quotes, actors and government decisions, written by Kanttekening for brat 1.3.",
                "",
                entities(),
                relations(),
                events(),
                attributes());
    }

    private String entities() {
        var lines = new ArrayList<>(List.of("[entities]", "", BratTypes.ARTICLE));
        lines.add(BratTypes.ACTOR);
        actors.stream().skip(1).map(type -> "\t" + type).forEach(lines::add);
        lines.addAll(BratTypes.PARTS);
        return section(lines);
    }

    private String relations() {
        var lines = new ArrayList<>(List.of("[relations]", "", macro()));
        lines.add(relation(BratTypes.EQUIV, ACTORS, ACTORS) + ", <REL-TYPE>:symmetric-transitive");
        lines.add(relation("<OVERLAP>", "<ENTITY>", "<ENTITY>") + ", <OVL-TYPE>:<ANY>");
        lines.add(relation(BratTypes.INSIDE, QUOTES, QUOTES));
        lines.add(relation(BratTypes.REFERS, BratTypes.PARTICIPANT, ACTORS));
        lines.add(relation(BratTypes.AFFILIATED, ACTORS, ACTORS));
        var said = QUOTES + "|" + BratTypes.DECISION;
        named(BratTypes.REACTION, Terms.RESPONSE, BratTypes::ofStance)
                .forEach(type -> lines.add(relation(type, QUOTES, said)));
        named(BratTypes.RELATED, Terms.RELATION, BratTypes::ofRelated)
                .forEach(type -> lines.add(relation(type, BratTypes.DECISION, BratTypes.DECISION)));
        return section(lines);
    }

    private static Set<String> named(String first, TermList terms, UnaryOperator<String> name) {
        var names = new LinkedHashSet<String>();
        names.add(first);
        terms.values().stream().map(name).forEach(names::add);
        return names;
    }

    private static String relation(String type, String from, String to) {
        return type + "\tArg1:" + from + ", Arg2:" + to;
    }

    private String events() {
        var lines = new ArrayList<>(List.of("[events]", "", macro()));
        lines.add(
                BratTypes.ATTRIBUTION
                        + "\t"
                        + role(BratTypes.CONTENT, BratTypes.CONTENT)
                        + ", "
                        + quoteRoles());
        lines.add(
                BratTypes.QUOTATION
                        + "\t"
                        + role(BratTypes.CONTENT, BratTypes.CONTENT)
                        + ", "
                        + quoteRoles());
        lines.add(BratTypes.DECISION + "\t" + decisionRoles());
        return section(lines);
    }

    private static String quoteRoles() {
        return String.join(
                ", ",
                role(BratTypes.SOURCE, BratTypes.SOURCE),
                role(BratTypes.SPEAKER, ACTORS),
                role(BratTypes.ON_BEHALF_OF, ACTORS),
                role(BratTypes.ADDRESSEE, BratTypes.ADDRESSEE + "|" + ACTORS),
                role(BratTypes.MEDIUM, BratTypes.MEDIUM));
    }

    private static String decisionRoles() {
        var roles = new ArrayList<String>();
        roles.add(role(BratTypes.MEASURE, BratTypes.MEASURE));
        roles.add(role(BratTypes.DECISION_MENTION, BratTypes.MENTION));
        var party = BratTypes.PARTICIPANT + "|" + ACTORS;
        named(BratTypes.AUTHORITY, Terms.AUTHORITY_ROLE, BratTypes::ofAuthority)
                .forEach(role -> roles.add(role(role, party)));
        List.of(BratTypes.ADDRESSEE, BratTypes.TARGET, BratTypes.BENEFICIARY)
                .forEach(role -> roles.add(role(role, party)));
        roles.add(role(BratTypes.INSTRUMENT, BratTypes.INSTRUMENT));
        BratTypes.DAYS.forEach(day -> roles.add(role(day, BratTypes.DATE)));
        roles.add(role(BratTypes.LEGAL_BASIS, BratTypes.LEGAL_BASIS));
        roles.add(role(BratTypes.GROUND, BratTypes.GROUND + "|" + QUOTES));
        return String.join(", ", roles);
    }

    private static String role(String name, String types) {
        return name + "*:" + types;
    }

    private String attributes() {
        var lines = new ArrayList<>(List.of("[attributes]", "", macro()));
        BratTypes.OF_QUOTE.forEach(it -> lines.add(attribute(it.name(), QUOTES, it.terms())));
        BratTypes.OF_DECISION.forEach(
                it -> lines.add(attribute(it.name(), BratTypes.DECISION, it.terms())));
        lines.add(attribute(BratTypes.INSTRUMENT_TYPE, BratTypes.DECISION, Terms.INSTRUMENT));
        lines.add(attribute(BratTypes.CHECK, QUOTES + "|" + BratTypes.DECISION, Terms.CHECK));
        lines.add(attribute(BratTypes.GROUND_TYPE, BratTypes.GROUND, Terms.GROUND));
        lines.add(
                attribute(
                        BratTypes.MENTION_FORM,
                        ACTORS + "|" + BratTypes.MENTION,
                        Terms.MENTION_FORM));
        lines.add(flag(BratTypes.INSIDE_WORD, ACTORS));
        lines.add(flag(BratTypes.ANONYMOUS, ACTORS));
        lines.add(flag(BratTypes.ACTS_FOR_GOVERNMENT, ACTORS));
        lines.add(flag(BratTypes.IMPORTANT, "<EVENT>|" + ACTORS));
        return section(lines);
    }

    private String attribute(String name, String on, TermList terms) {
        var all = new LinkedHashSet<>(terms.values());
        values.of(name).forEach(all::add);
        return flag(name, on) + ", Value:" + String.join("|", all);
    }

    private static String flag(String name, String on) {
        return name + "\tArg:" + on;
    }

    private String macro() {
        return ACTORS + "=" + String.join("|", actors);
    }

    private static String tools() {
        return section(
                List.of(
                        "[options]",
                        "",
                        "Sentences\tsplitter:newline",
                        "",
                        "[normalization]",
                        "",
                        "Wikidata\t<URL>:https://www.wikidata.org,"
                                + " <URLBASE>:https://www.wikidata.org/wiki/%s",
                        "TOOI\t<URL>:https://standaarden.overheid.nl/tooi",
                        "ISO-3166\t<URL>:https://www.iso.org/iso-3166-country-codes.html",
                        BratTypes.DAY_DATABASE
                                + "\t<URL>:https://www.iso.org/iso-8601-date-and-time-format.html"));
    }

    private static String section(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
