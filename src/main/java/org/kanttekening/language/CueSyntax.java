package org.kanttekening.language;

import java.util.List;
import java.util.Set;

/// The small words around a cue: negations, helping verbs, determiners, words of doubt.
record CueSyntax(
        Set<String> negations,
        Set<String> auxiliaries,
        Set<String> determiners,
        Set<String> doubts) {

    static CueSyntax of(LanguageData data) {
        return new CueSyntax(
                data.set("negations"),
                data.set("auxiliaries"),
                data.set("determiners"),
                data.set("doubts"));
    }

    boolean negates(List<CueWord> words) {
        return words.stream().anyMatch(this::negates);
    }

    /// English says it in the helping verb's ending too (didn't).
    boolean negates(CueWord word) {
        return negations.contains(word.form()) || word.form().endsWith("n't");
    }

    boolean helps(CueWord word) {
        return auxiliaries.contains(word.form())
                || (word.form().endsWith("n't")
                        && auxiliaries.contains(
                                word.form().substring(0, word.form().length() - 3)));
    }

    boolean determines(CueWord word) {
        return determiners.contains(word.form());
    }

    boolean doubts(List<CueWord> words) {
        return words.stream().anyMatch(word -> doubts.contains(word.form()));
    }
}
