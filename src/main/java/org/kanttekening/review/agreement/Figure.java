package org.kanttekening.review.agreement;

import java.util.Optional;

/// A figure of agreement, or why there is none.
public sealed interface Figure {

    /// What it rests on: of a share what it is a share of, of F1 the passages of both people, of a
    /// coefficient the items both answered, of αU the units of both.
    int n();

    /// @param value a share from 0 to 1, or a coefficient of at most 1, which chance alone makes 0
    /// @param interval in which 95 of 100 drawings lie; none where fewer than [#FEW_DRAWN] units
    ///   can be drawn, and for αU
    /// @param few whether it rests on so little that it says little
    record Defined(double value, int n, Optional<Interval> interval, boolean few)
            implements Figure {

        /// Below this many items one of them moves a share by more than five hundredths. Our own
        /// choice: the literature has no agreed bound (McHugh, Biochemia Medica 22, 2012, has 30
        /// comparisons as a general heuristic for κ).
        public static final int FEW_ITEMS = 20;

        /// Fewer units than this can be drawn again in too few ways for an interval to be trusted:
        /// five in 126 ways, four in 35. Our own choice too.
        public static final int FEW_DRAWN = 5;
    }

    /// @param n as of a defined one
    record Undefined(Reason reason, int n) implements Figure {}

    /// The bounds of a percentile bootstrap.
    record Interval(double low, double high) {}

    /// Why a figure is not defined.
    enum Reason {
        /// There is nothing to agree or differ on.
        NO_ITEMS,
        /// Both gave the same answer everywhere, which leaves nothing to compare chance with.
        ONE_CATEGORY,
        /// Somebody's units of one role overlap, for which αU of 2004 has no meaning.
        OVERLAPPING_UNITS
    }
}
