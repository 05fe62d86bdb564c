package org.kanttekening.exchange.cas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;

/// Finds again, in a list that came back from another program, the entries that were written, and
/// gives them back what features could not say of them.
///
/// @param <P> an entry
/// @param isAbout whether two entries are about the same thing, though they say other things of it
/// @param overlay puts what was read over what was written
record Alignment<P>(Codec<List<P>> codec, BiPredicate<P, P> isAbout, BinaryOperator<P> overlay) {

    /// Those that were read, in their order; then those written that no feature says anything of,
    /// which nobody can have taken away.
    List<P> merged(List<P> whole, List<P> read) {
        var left = new ArrayList<>(whole);
        Map<Integer, P> found = new HashMap<>();
        for (int i = 0; i < read.size(); i++) {
            var entry = read.get(i);
            var same =
                    left.stream()
                            .filter(old -> codec.saysTheSame(List.of(old), List.of(entry)))
                            .findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
                found.put(i, same.get());
            }
        }
        var merged = new ArrayList<P>();
        for (int i = 0; i < read.size(); i++) {
            var entry = read.get(i);
            var same = found.get(i);
            merged.add(same != null ? same : overlaid(entry, left));
        }
        left.stream().filter(old -> codec.natives(List.of(old)).isEmpty()).forEach(merged::add);
        return merged;
    }

    private P overlaid(P entry, List<P> left) {
        var old = left.stream().filter(it -> isAbout.test(it, entry)).findFirst();
        if (old.isEmpty()) {
            return entry;
        }
        left.remove(old.get());
        return overlay.apply(old.get(), entry);
    }
}
