package org.kanttekening.app;

import org.jspecify.annotations.Nullable;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.language.Language;
import org.kanttekening.language.Quotation;
import org.kanttekening.language.Quotations;

import java.util.List;
import java.util.Optional;

/// Reads one article by what is known of its language. Its quotations are looked for once, at first
/// need.
public final class LanguageReading implements Reading {

    private final ArticleText text;
    private final Language language;
    private @Nullable Quotations quotations;

    public LanguageReading(ArticleText text, String tag) {
        this.text = text;
        this.language = Language.of(tag);
    }

    public static LanguageReading of(Session session) {
        return new LanguageReading(session.text(), session.sidecar().header().language());
    }

    @Override
    public Optional<Span> word(int offset) {
        return Optional.of(language.words().at(text, offset)).filter(span -> !span.isEmpty());
    }

    @Override
    public List<Span> allQuotations() {
        return quotations().all().stream().map(Quotation::outer).toList();
    }

    @Override
    public Optional<Span> quotation(int offset) {
        return quotations()
                .innermost(offset)
                .or(() -> offset > 0 ? quotations().innermost(offset - 1) : Optional.empty())
                .map(Quotation::outer);
    }

    @Override
    public Optional<Span> wider(Span span) {
        return language.widening().wider(text, quotations(), span);
    }

    @Override
    public int next(ArticleText within, int offset) {
        var words = language.words();
        return Math.min(words.nextStart(within, offset), words.nextEnd(within, offset));
    }

    @Override
    public int previous(ArticleText within, int offset) {
        var words = language.words();
        return Math.max(words.previousStart(within, offset), words.previousEnd(within, offset));
    }

    private Quotations quotations() {
        var known = quotations;
        if (known == null) {
            known = language.quotationMarks().in(text);
            quotations = known;
        }
        return known;
    }
}
