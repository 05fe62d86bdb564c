package org.kanttekening.exchange.brat;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/// The values and types that a set uses besides those of the scheme's lists, for the configuration
/// to know them too. Open to several threads.
final class OwnValues {

    private final Map<String, SortedSet<String>> values = new ConcurrentHashMap<>();
    private final SortedSet<String> types = new ConcurrentSkipListSet<>();

    void add(List<AnnLine> lines) {
        for (var line : lines) {
            switch (line) {
                case AnnLine.Attribute it when !it.value().isEmpty() ->
                        values.computeIfAbsent(it.type(), _ -> new ConcurrentSkipListSet<>())
                                .add(it.value());
                case AnnLine.Mark it -> types.add(it.type());
                default -> {}
            }
        }
    }

    /// All values that an attribute has anywhere, sorted.
    Iterable<String> of(String attribute) {
        return values.getOrDefault(attribute, new ConcurrentSkipListSet<>());
    }

    /// All types of marks, sorted.
    Iterable<String> types() {
        return types;
    }
}
