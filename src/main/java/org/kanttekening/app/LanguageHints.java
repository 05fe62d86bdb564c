package org.kanttekening.app;

import org.jspecify.annotations.Nullable;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.language.Cue;
import org.kanttekening.language.Language;
import org.kanttekening.language.Quotations;
import org.kanttekening.language.QuoteTypes;
import org.kanttekening.language.SourceForms;

import java.util.List;
import java.util.Optional;

/// Hints from what is known of the article's language.
///
/// The quotations of the text asked about last are kept: looking for them takes as long as the
/// article is, and gesture after gesture asks about the same one.
public final class LanguageHints implements Hints {

    private final Language language;
    private volatile @Nullable Marked marked;

    private record Marked(ArticleText text, Quotations quotations) {}

    /// @param tag BCP 47
    public LanguageHints(String tag) {
        this.language = Language.of(tag);
    }

    @Override
    public Optional<CueHint> cue(String words) {
        return language.cues().find(words).filter(cue -> !cue.kind().isEmpty()).map(this::hint);
    }

    private CueHint hint(Cue cue) {
        return new CueHint(cue.kind(), cue.stance(), cue.medium(), cue.negated());
    }

    @Override
    public String quoteType(ArticleText text, List<Span> content) {
        return content.isEmpty() ? "" : QuoteTypes.of(text, content, quotations(text));
    }

    private Quotations quotations(ArticleText text) {
        var known = marked;
        if (known == null || !known.text().equals(text)) {
            known = new Marked(text, language.quotationMarks().in(text));
            marked = known;
        }
        return known.quotations();
    }

    @Override
    public String sourceForm(String words) {
        return words.isBlank() ? "" : SourceForms.of(words, language);
    }

    @Override
    public String mentionForm(String words) {
        return language.actorHints().mentionForm(words);
    }

    @Override
    public String actorType(String words) {
        return language.actorHints().actorType(words).orElse("");
    }

    @Override
    public String headName(String words) {
        return language.actorHints().headName(words).orElse(words.strip());
    }
}
