package org.kanttekening.language;

import org.kanttekening.article.ArticleText;

import java.util.List;
import java.util.Set;

/// Finds the quotations of a text by their marks, in time linear in its length.
///
/// Dutch papers write “…” and ‘…’, „…” and „…“, some «…» or straight marks; the kinds take turns
/// when nested. A paragraph of a running quotation may open again without a close before it, or run
/// on without opening again. An apostrophe is no mark: see [Apostrophes].
public final class QuotationMarks {

    private final MarkPairs pairs;
    private final Apostrophes apostrophes;

    QuotationMarks(List<String> pairs, Set<String> clitics) {
        this.pairs = new MarkPairs(pairs);
        this.apostrophes = new Apostrophes(clitics);
    }

    public Quotations in(ArticleText text) {
        return new QuotationScan(text, pairs, apostrophes).scan();
    }
}
