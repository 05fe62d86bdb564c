package org.kanttekening.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/// Durations of the same thing done again and again, in nanoseconds; quantiles in milliseconds.
final class Samples {

    private final List<Frame> frames = new ArrayList<>();

    void add(Frame frame) {
        frames.add(frame);
    }

    int size() {
        return frames.size();
    }

    /// @param share of the samples that take no longer, such as 0.95; by nearest rank
    double quantile(double share, ToLongFunction<Frame> of) {
        var sorted = frames.stream().mapToLong(of).sorted().toArray();
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted.length == 0 ? 0 : sorted[Math.max(0, rank - 1)] / 1e6;
    }

    /// These without the first few.
    Samples without(int first) {
        var rest = new Samples();
        frames.stream().skip(first).forEach(rest::add);
        return rest;
    }
}
