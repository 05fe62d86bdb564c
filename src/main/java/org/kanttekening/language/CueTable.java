package org.kanttekening.language;

import org.kanttekening.language.Inflection.Part;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A language's table of cues, expanded to all forms.
///
/// A section such as `[denial neutral thought]` or `[ban]` gives kind, stance and medium or the act
/// of the rows under it. A row is `lemma | present | past | participle`; later cells may be left
/// out, the inflection fills them. `~` before a row makes it faint. In the lemma `+` parts a
/// separable particle from its verb (`bekend+maken`), `*` ends the word that is inflected where
/// there are more (`laten* weten`, `wijzen* op/erop`), and a lemma that begins with `=` is a phrase
/// that never changes (`=bij monde van`).
final class CueTable {

    private final Inflection inflection;
    private final Map<String, List<CueEntry>> byForm = new HashMap<>();
    private final Map<String, List<CuePhrase>> phrases = new HashMap<>();
    private Cue section = new Cue("", "statement", "neutral", "unspecified", false, "", false);

    private CueTable(Inflection inflection) {
        this.inflection = inflection;
    }

    static CueTable of(LanguageData data) {
        var table = new CueTable(new Inflection(data.table("inflection.txt")));
        data.table("cues.txt").forEach(table::read);
        data.table("decisions.txt").forEach(table::read);
        return table;
    }

    List<CueEntry> entries(String form) {
        return byForm.getOrDefault(form, List.of());
    }

    /// The phrases that begin with a word, the longest first.
    List<CuePhrase> phrases(String word) {
        return phrases.getOrDefault(word, List.of());
    }

    private void read(String line) {
        if (line.startsWith("[")) {
            section = section(line.substring(1, line.length() - 1).split(" "));
            return;
        }
        boolean faint = line.startsWith("~");
        var cells = (faint ? line.substring(1) : line).split("\\|", -1);
        var lemma = cells[0].strip();
        if (lemma.startsWith("=")) {
            readPhrase(cue(lemma.substring(1).strip(), faint));
        } else if (lemma.contains("+")) {
            readSeparable(lemma, cells, faint);
        } else {
            readVerb(lemma, cells, faint);
        }
    }

    private static Cue section(String[] words) {
        if (words.length == 1) {
            return new Cue("", "", "neutral", "unspecified", false, words[0], false);
        }
        var medium = words.length > 2 ? words[2] : "unspecified";
        return new Cue("", words[0], words[1], medium, false, "", false);
    }

    private Cue cue(String lemma, boolean faint) {
        return new Cue(
                lemma,
                section.kind(),
                section.stance(),
                section.medium(),
                false,
                section.act(),
                faint);
    }

    private void readPhrase(Cue cue) {
        var words = List.of(cue.lemma().split(" "));
        var found = phrases.computeIfAbsent(words.getFirst(), word -> new ArrayList<>());
        found.add(new CuePhrase(cue, words));
        found.sort((one, other) -> other.words().size() - one.words().size());
    }

    private void readSeparable(String lemma, String[] cells, boolean faint) {
        int plus = lemma.indexOf('+');
        var particle = lemma.substring(0, plus);
        var base = lemma.substring(plus + 1);
        var cue = cue(particle + base, faint);
        var needed = List.of(Set.of(particle));
        forms(base, cells)
                .forEach((part, forms) -> {
                    for (var form : forms) {
                        boolean participle = part == Part.PARTICIPLE;
                        add(particle + form, new CueEntry(cue, List.of(), true, participle));
                        if (!participle) {
                            add(form, new CueEntry(cue, needed, true, false));
                        }
                    }
                });
    }

    private void readVerb(String lemma, String[] cells, boolean faint) {
        var words = List.of(lemma.split(" "));
        var base = words.stream().filter(word -> word.endsWith("*")).findFirst().orElse(lemma);
        var cue = cue(lemma.replace("*", "").replaceAll("/\\S+", ""), faint);
        List<Set<String>> needed =
                words.stream()
                        .filter(word -> !word.equals(base))
                        .map(word -> Set.of(word.split("/")))
                        .toList();
        forms(base.replace("*", ""), cells)
                .forEach((part, forms) -> {
                    for (var form : forms) {
                        boolean participle = part == Part.PARTICIPLE;
                        add(form, new CueEntry(cue, needed, false, participle));
                    }
                });
    }

    private Map<Part, Set<String>> forms(String base, String[] cells) {
        var given = new EnumMap<Part, List<String>>(Part.class);
        given.put(Part.BASE, List.of(base));
        for (int i = 1; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                given.put(Part.values()[i], List.of(cells[i].strip().split("\\s+")));
            }
        }
        return inflection.forms(given);
    }

    /// A form that is both finite and a participle (English "said") needs no helping verb.
    private void add(String form, CueEntry entry) {
        var entries = byForm.computeIfAbsent(form, word -> new ArrayList<>());
        boolean known =
                entries.stream()
                        .anyMatch(other ->
                                other.cue().equals(entry.cue())
                                        && other.needed().equals(entry.needed()));
        if (!known) {
            entries.add(entry);
        }
    }
}
