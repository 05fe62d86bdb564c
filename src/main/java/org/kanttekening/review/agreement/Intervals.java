package org.kanttekening.review.agreement;

import org.kanttekening.review.agreement.Figure.Interval;

import java.util.Optional;
import java.util.function.Supplier;

/// Whether figures come with their intervals.
public enum Intervals {
    DRAWN,
    NONE;

    Optional<Interval> of(Supplier<Optional<Interval>> drawing) {
        return this == DRAWN ? drawing.get() : Optional.empty();
    }
}
