package org.kanttekening.exchange.w3c;

import org.kanttekening.exchange.Finding;
import org.kanttekening.folder.Problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was found while a file was read; what comes up again and again is said once, with how often
/// it did.
final class Findings {

    private final List<Finding> list = new ArrayList<>();
    private final Map<Counted, Integer> counted = new LinkedHashMap<>();

    private record Counted(Finding.Level level, String key, String what) {}

    void add(Finding.Level level, String place, String key, Object... arguments) {
        list.add(Finding.of(level, place, key, arguments));
    }

    void refuse(String place, Problem what) {
        list.add(new Finding(Finding.Level.REFUSED, place, what));
    }

    /// @param key of a message that has what it is about and how often it came up as arguments
    void count(Finding.Level level, String key, String what) {
        counted.merge(new Counted(level, key, what), 1, Integer::sum);
    }

    void addAll(List<Finding> others) {
        list.addAll(others);
    }

    List<Finding> all() {
        var all = new ArrayList<>(list);
        counted.forEach(
                (it, times) -> all.add(Finding.of(it.level(), "", it.key(), it.what(), times)));
        return all;
    }
}
