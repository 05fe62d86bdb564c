package org.kanttekening.language;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.Optional;
import java.util.stream.Stream;

/// Widens a selection by what a reader sees: the word, the text between quotation marks, the same
/// with its marks, the quotation around that, the sentence, the paragraph. Each step covers the one
/// before and more.
public final class Widening {

    private final QuotationMarks marks;
    private final Words words;
    private final Sentences sentences;

    Widening(QuotationMarks marks, Words words, Sentences sentences) {
        this.marks = marks;
        this.words = words;
        this.sentences = sentences;
    }

    public Optional<Span> wider(ArticleText text, Span span) {
        return wider(text, marks.in(text), span);
    }

    /// The same for a caller that has the text's quotations at hand.
    public Optional<Span> wider(ArticleText text, Quotations quotations, Span span) {
        var steps =
                Stream.of(
                                Stream.of(words.at(text, span.start())),
                                quotations.around(span).stream()
                                        .flatMap(found -> Stream.of(found.inner(), found.outer())),
                                Stream.of(sentencesAround(text, span)),
                                Stream.of(paragraphsAround(text, span)))
                        .flatMap(step -> step);
        return steps.filter(step -> step.covers(span) && !step.equals(span)).findFirst();
    }

    private Span sentencesAround(ArticleText text, Span span) {
        int last = span.isEmpty() ? span.end() : span.end() - 1;
        return sentences.at(text, span.start()).hull(sentences.at(text, last));
    }

    private static Span paragraphsAround(ArticleText text, Span span) {
        int last = span.isEmpty() ? span.end() : span.end() - 1;
        return text.paragraphAt(span.start()).span().hull(text.paragraphAt(last).span());
    }
}
