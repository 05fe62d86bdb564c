package org.kanttekening.ui.agreement;

import org.kanttekening.review.agreement.Measure;

import java.util.List;
import java.util.Locale;

/// The figures that stand beside one another in a table, so that it stays as wide as a page.
enum Columns {
    /// The first to look at, one or two of each aspect.
    MAIN(
            Measure.QUOTES_OF_FIRST,
            Measure.QUOTES_OF_SECOND,
            Measure.CONTENT_EXACT,
            Measure.CONTENT_OVERLAPPING,
            Measure.SPEAKER_SHARE,
            Measure.TYPE_SHARE),
    FOUND(
            Measure.QUOTES_OF_FIRST,
            Measure.QUOTES_OF_SECOND,
            Measure.ACTORS_OF_FIRST,
            Measure.ACTORS_OF_SECOND,
            Measure.DECISIONS_OF_FIRST,
            Measure.DECISIONS_OF_SECOND),
    BOUNDARIES(
            Measure.CONTENT_EXACT,
            Measure.CONTENT_OVERLAPPING,
            Measure.CUE_EXACT,
            Measure.CUE_OVERLAPPING,
            Measure.SOURCE_EXACT,
            Measure.SOURCE_OVERLAPPING),
    SPEAKER(Measure.SPEAKER_SHARE, Measure.SPEAKER_KAPPA),
    FIELDS(
            Measure.TYPE_SHARE,
            Measure.TYPE_KAPPA,
            Measure.KIND_SHARE,
            Measure.KIND_KAPPA,
            Measure.CHECK_SHARE,
            Measure.CHECK_KAPPA),
    WORDS(Measure.TOKEN_KAPPA, Measure.TOKEN_ALPHA, Measure.UNITIZING_ALPHA);

    private final List<Measure> measures;

    Columns(Measure... measures) {
        this.measures = List.of(measures);
    }

    /// @param folder whether all pairs are taken together
    List<Measure> measures(boolean folder) {
        return measures.stream().filter(it -> !folder || it.isForFolder()).toList();
    }

    String key() {
        return "agreement.columns." + name().toLowerCase(Locale.ROOT);
    }
}
