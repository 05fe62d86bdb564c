package org.kanttekening.app;

import org.kanttekening.article.ArticleText;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Tells Dutch from English by the commonest words that only one of them has. A person can correct
/// it in the article's fields.
final class GuessedLanguage {

    private static final Set<String> DUTCH =
            Set.of("de", "het", "een", "van", "en", "dat", "niet", "zijn", "voor", "met");
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "a", "to", "that", "not", "was", "for", "with");

    /// How much of the text is looked at, in UTF-16.
    private static final int ENOUGH = 4000;

    private GuessedLanguage() {}

    /// `nl` or `en`; `nl` where neither has more, since most articles are Dutch.
    static String of(ArticleText text) {
        var start = text.value().substring(0, Math.min(ENOUGH, text.length()));
        var words = start.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        long dutch = Arrays.stream(words).filter(DUTCH::contains).count();
        long english = Arrays.stream(words).filter(ENGLISH::contains).count();
        return english > dutch ? "en" : "nl";
    }
}
