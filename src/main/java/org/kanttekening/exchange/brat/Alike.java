package org.kanttekening.exchange.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Marks that mean the same, however many lines say so.
final class Alike {

    private final Map<String, String> before = new LinkedHashMap<>();

    void add(String mark) {
        before.putIfAbsent(mark, mark);
    }

    boolean has(String mark) {
        return before.containsKey(mark);
    }

    /// Joins those of the marks that were added.
    void join(List<String> marks) {
        var known = marks.stream().filter(this::has).toList();
        for (int i = 1; i < known.size(); i++) {
            before.put(leader(known.get(i)), leader(known.getFirst()));
        }
    }

    /// Each set of marks that mean the same, all in the order in which they were added.
    List<List<String>> groups() {
        var groups = new LinkedHashMap<String, List<String>>();
        for (var mark : List.copyOf(before.keySet())) {
            groups.computeIfAbsent(leader(mark), _ -> new ArrayList<>()).add(mark);
        }
        return List.copyOf(groups.values());
    }

    private String leader(String mark) {
        var leader = mark;
        var next = before.getOrDefault(leader, leader);
        while (!next.equals(leader)) {
            leader = next;
            next = before.getOrDefault(leader, leader);
        }
        before.put(mark, leader);
        return leader;
    }
}
