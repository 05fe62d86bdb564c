package org.kanttekening.search;

import org.jspecify.annotations.Nullable;
import org.kanttekening.article.FoldedText;
import org.kanttekening.article.Folding;
import org.kanttekening.article.Phrase;
import org.kanttekening.article.Span;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// A text with its foldings, each made when first asked for; for one thread and one search.
final class Folds {

    private final String text;
    private final Map<Folding, FoldedText> folded = new HashMap<>();
    private int @Nullable [] places;

    Folds(String text) {
        this.text = text;
    }

    /// With the loose folding that is at hand.
    static Folds of(Entry entry) {
        var folds = new Folds(entry.text().value());
        folds.folded.put(Folding.LOOSE, entry.folded());
        return folds;
    }

    String text() {
        return text;
    }

    FoldedText of(Folding folding) {
        return folded.computeIfAbsent(folding, it -> it.of(text));
    }

    /// Whether words begin anywhere in a stretch: looked up once for all stretches of the text.
    ///
    /// @param loose always the same
    boolean stands(Phrase loose, Span stretch) {
        if (places == null) {
            places = loose.places(of(Folding.LOOSE));
        }
        int next = Arrays.binarySearch(places, stretch.start());
        return next >= 0 || (-next - 1 < places.length && places[-next - 1] < stretch.end());
    }
}
