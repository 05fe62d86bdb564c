package org.kanttekening.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words by which a source stays without a name, or is a paper.
record SourceWords(
        Set<String> pronouns,
        Set<String> articles,
        Set<String> indefinite,
        Set<String> quantifiers,
        Set<String> prepositions,
        Set<String> persons,
        Set<String> groups,
        Set<String> alwaysAnonymous,
        List<String> anonymity,
        Set<String> documents) {

    /// Shorter words end too many others by chance.
    private static final int SHORTEST_ENDING = 4;

    static SourceWords of(LanguageData data) {
        return new SourceWords(
                data.set("pronouns"),
                data.set("articles"),
                data.set("indefinite"),
                data.set("quantifiers"),
                data.set("prepositions"),
                data.set("anonymous"),
                data.set("anonymousGroups"),
                data.set("alwaysAnonymous"),
                data.list("anonymity"),
                data.set("documents"));
    }

    boolean isPronoun(String phrase) {
        var bare = phrase.replaceAll("[\\p{Punct}&&[^']]+", " ").replace('’', '\'').strip();
        return pronouns.contains(bare.toLowerCase(Locale.ROOT));
    }

    boolean asksForAnonymity(String phrase) {
        var lower = phrase.toLowerCase(Locale.ROOT);
        return anonymity.stream().anyMatch(lower::contains);
    }

    /// The words up to the first preposition or comma: what is spoken of, without what it is of.
    List<NameToken> head(List<NameToken> phrase) {
        int end = 0;
        while (end < phrase.size()
                && !(end > 0 && phrase.get(end).afterBreak())
                && !(end > 0 && prepositions.contains(phrase.get(end).word()))) {
            end++;
        }
        return phrase.subList(0, end);
    }

    /// Whether a word is one of these or a compound that ends with one.
    static boolean isOne(String word, Set<String> nouns) {
        return nouns.contains(word)
                || nouns.stream()
                        .anyMatch(noun -> noun.length() >= SHORTEST_ENDING && word.endsWith(noun));
    }
}
