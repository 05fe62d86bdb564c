package org.kanttekening.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which marks open a quotation in a language, and with which each may be closed. A mark is one
/// character, or two that are typed for one (`,,` and `''`).
final class MarkPairs {

    private final Map<String, Set<String>> closings = new HashMap<>();
    private final Set<String> closing = new HashSet<>();
    private final Set<Character> first = new HashSet<>();

    /// @param pairs each an opening mark, a colon and its closings with bars between, as in `„:”|“`
    MarkPairs(List<String> pairs) {
        for (var pair : pairs) {
            int colon = pair.indexOf(':', 1);
            var opening = pair.substring(0, colon);
            var closes = Set.of(pair.substring(colon + 1).split("\\|"));
            closings.put(opening, closes);
            closing.addAll(closes);
            first.add(opening.charAt(0));
            closes.forEach(mark -> first.add(mark.charAt(0)));
        }
    }

    boolean startsMark(char c) {
        return first.contains(c);
    }

    boolean isMark(String mark) {
        return opens(mark) || closes(mark);
    }

    boolean opens(String mark) {
        return closings.containsKey(mark);
    }

    boolean closes(String mark) {
        return closing.contains(mark);
    }

    boolean closes(String mark, String opening) {
        return closings.getOrDefault(opening, Set.of()).contains(mark);
    }
}
