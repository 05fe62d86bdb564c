package org.kanttekening.language;

import java.util.List;

/// Tells from a source's words in what form a quote gives its source: the scheme's source forms.
public final class SourceForms {

    private SourceForms() {}

    /// One of `named`, `described`, `pronoun`, `anonymous-person`, `anonymous-group`, `document`
    /// and `implicit`.
    public static String of(String sourceText, Language language) {
        var words = language.sourceWords();
        var phrase = NameToken.of(sourceText);
        if (phrase.isEmpty()) {
            return "implicit";
        }
        var head = words.head(phrase);
        boolean alone = head.size() == 1 && words.isPronoun(head.getFirst().word());
        if (alone || words.isPronoun(sourceText)) {
            return "pronoun";
        }
        if (isGroup(head, words)) {
            return "anonymous-group";
        }
        if (words.asksForAnonymity(sourceText) || isPerson(head, words)) {
            return "anonymous-person";
        }
        if (isDocument(head, words)) {
            return "document";
        }
        return isNamed(head, sourceText, language) ? "named" : "described";
    }

    /// "bronnen rond het kabinet", "twee ambtenaren"; "de ambtenaren" are some that were told of.
    private static boolean isGroup(List<NameToken> head, SourceWords words) {
        var noun = head.getLast().lower();
        if (SourceWords.isOne(noun, words.alwaysAnonymous())) {
            return true;
        }
        boolean counted = words.quantifiers().contains(head.getFirst().lower());
        return (counted || head.size() == 1) && SourceWords.isOne(noun, words.groups());
    }

    /// "een woordvoerder van het ministerie"; "een woordvoerder, Marijke de Wit" has a name.
    private static boolean isPerson(List<NameToken> head, SourceWords words) {
        return words.indefinite().contains(head.getFirst().lower())
                && !head.getLast().isCapital()
                && SourceWords.isOne(head.getLast().lower(), words.persons());
    }

    private static boolean isDocument(List<NameToken> head, SourceWords words) {
        boolean named =
                head.subList(0, head.size() - 1).stream()
                        .anyMatch(token ->
                                token.isCapital() && !words.articles().contains(token.lower()));
        return !named && SourceWords.isOne(head.getLast().lower(), words.documents());
    }

    private static boolean isNamed(List<NameToken> head, String text, Language language) {
        var hints = language.actorHints();
        boolean inHead = false;
        for (int i = 0; i < head.size(); i++) {
            var token = head.get(i);
            boolean common = i == 0 && head.size() > 1 && hints.isCommonNoun(token.lower());
            boolean article = language.sourceWords().articles().contains(token.lower());
            boolean adjective = hints.isAdjective(token.word());
            inHead |= token.isCapital() && !common && !(i == 0 && article) && !adjective;
        }
        boolean group = hints.actorType(text).filter("group"::equals).isPresent();
        return (inHead && !(head.size() == 1 && group)) || hints.headName(text).isPresent();
    }
}
