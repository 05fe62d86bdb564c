package org.kanttekening.language;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.List;

/// Tells a quote's type from the quotation marks in and around its content.
public final class QuoteTypes {

    private QuoteTypes() {}

    /// `direct` where all words of the content stand between marks, `mixed` where some do,
    /// `indirect` where none does. A quotation around the content counts where the content starts
    /// with it or at a capital: what someone reports within their own quotation („Hij zei dat het
    /// kan”) is indirect.
    public static String of(ArticleText text, List<Span> content, Language language) {
        return of(text, content, language.quotationMarks().in(text));
    }

    /// The same for a caller that has the text's quotations at hand.
    public static String of(ArticleText text, List<Span> content, Quotations quotations) {
        int quoted = 0;
        int bare = 0;
        for (var span : content) {
            var marked = marked(text, span, quotations);
            for (int i = span.start(); i < span.end(); i++) {
                int place = i;
                if (Character.isLetterOrDigit(text.value().charAt(i))) {
                    boolean inside = marked.stream().anyMatch(inner -> inner.contains(place));
                    quoted += inside ? 1 : 0;
                    bare += inside ? 0 : 1;
                }
            }
        }
        if (quoted == 0) {
            return "indirect";
        }
        return bare == 0 ? "direct" : "mixed";
    }

    private static List<Span> marked(ArticleText text, Span span, Quotations quotations) {
        return quotations.overlapping(span).stream()
                .map(Quotation::inner)
                .filter(inner -> counts(text, span, inner))
                .toList();
    }

    private static boolean counts(ArticleText text, Span span, Span inner) {
        boolean encloses = inner.covers(span) && !inner.equals(span);
        if (!encloses) {
            return true;
        }
        int first = firstLetter(text, span);
        return firstLetter(text, inner) == first
                || (first < span.end() && Character.isUpperCase(text.value().codePointAt(first)));
    }

    private static int firstLetter(ArticleText text, Span span) {
        int first = span.start();
        while (first < span.end() && !Character.isLetterOrDigit(text.value().charAt(first))) {
            first++;
        }
        return first;
    }
}
