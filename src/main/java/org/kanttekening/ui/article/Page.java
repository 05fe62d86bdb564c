package org.kanttekening.ui.article;

/// How wide the text column is and where it stands, in pixels.
///
/// @param left margin, with the decisions' bars
/// @param right margin, with the labels
/// @param labels room for a label, or 0 where labels shrink to dots
/// @param em type size
record Page(double width, double left, double column, double right, double labels, double em) {

    /// A pane narrower than this has dots for labels.
    private static final double NARROW = 720;

    private static final double LEAST_COLUMN = 8;
    private static final double LEFT = 2.4;
    private static final double LABELS = 9.5;
    private static final double WIDEST_LABELS = 13;
    private static final double DOTS = 2.2;

    /// @param measure how wide the column would like to be
    static Page of(double width, double measure, double em) {
        boolean narrow = width < NARROW || width < em * 34;
        double atLeft = em * LEFT;
        double atRight = em * (narrow ? DOTS : LABELS);
        double column =
                Math.floor(
                        Math.max(em * LEAST_COLUMN, Math.min(measure, width - atLeft - atRight)));
        double middle = (width - column) / 2;
        double left = Math.floor(Math.max(atLeft, Math.min(middle, width - column - atRight)));
        double right = Math.max(0, width - left - column);
        double labels = narrow ? 0 : Math.min(right - em * 1.6, em * WIDEST_LABELS);
        return new Page(width, left, column, right, Math.floor(labels), em);
    }

    boolean hasLabels() {
        return labels > 0;
    }

    /// Where labels begin.
    double labelsX() {
        return left + column + Math.round(em * 1.2);
    }

    /// Where dots begin that stand for labels.
    double dotsX() {
        return left + column + Math.round(em * (hasLabels() ? 0.5 : 0.7));
    }
}
