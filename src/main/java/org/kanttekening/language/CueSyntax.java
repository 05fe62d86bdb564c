package org.kanttekening.language;

import java.util.List;
import java.util.Set;

/// The small words around a cue: negations, helping verbs, determiners, words of doubt.
///
/// @param freeOrder whether a verb's words may stand before it and its negation after it, as in
///   Dutch
record CueSyntax(
        Set<String> negations,
        Set<String> auxiliaries,
        Set<String> determiners,
        Set<String> doubts,
        boolean freeOrder,
        String adjectiveEnding) {

    static CueSyntax of(LanguageData data) {
        return new CueSyntax(
                data.set("negations"),
                data.set("auxiliaries"),
                data.set("determiners"),
                data.set("doubts"),
                data.text("wordOrder").equals("free"),
                data.text("adjectiveEnding"));
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

    /// Whether a word may be an adjective between a determiner and its noun.
    boolean qualifies(CueWord word) {
        return !adjectiveEnding.isEmpty() && word.form().endsWith(adjectiveEnding);
    }

    boolean determines(CueWord word) {
        return determiners.contains(word.form());
    }

    boolean doubts(List<CueWord> words) {
        return words.stream().anyMatch(word -> doubts.contains(word.form()));
    }
}
