package org.kanttekening.search;

import java.util.Optional;

/// A stretch of numbers, both ends in it: as text a number, or two with `..` between; without one
/// of the two it is open on that side.
record Numbers(double least, double most) {

    private static final String TO = "..";

    static Optional<Numbers> of(String text) {
        int to = text.indexOf(TO);
        if (to < 0) {
            return number(text).map(it -> new Numbers(it, it));
        }
        var from = text.substring(0, to);
        var until = text.substring(to + TO.length());
        var least = from.isEmpty() ? Optional.of(Double.NEGATIVE_INFINITY) : number(from);
        var most = until.isEmpty() ? Optional.of(Double.POSITIVE_INFINITY) : number(until);
        boolean open = from.isEmpty() && until.isEmpty();
        return open || least.isEmpty() || most.isEmpty() || most.get() < least.get()
                ? Optional.empty()
                : Optional.of(new Numbers(least.get(), most.get()));
    }

    boolean holds(double number) {
        return least <= number && number <= most;
    }

    private static Optional<Double> number(String text) {
        return text.matches("\\d+(\\.\\d+)?")
                ? Optional.of(Double.parseDouble(text))
                : Optional.empty();
    }
}
