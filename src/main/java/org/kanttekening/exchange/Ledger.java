package org.kanttekening.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What was to be written, against which what is read back is held. It keeps a number for each
/// piece of content, not the content: two different ones have the same number once in about four
/// thousand million times. Open to several threads.
public final class Ledger {

    /// How many places a verdict names.
    static final int NAMED = 100;

    private final Map<String, Long> expected = new ConcurrentHashMap<>();

    /// Of rows, which are many: their numbers in order.
    private final Map<String, long[]> expectedRows = new ConcurrentHashMap<>();

    private final Map<String, Difference> differences = new ConcurrentHashMap<>();

    /// How what was read back differs from what was to be written.
    public enum Difference {
        /// It was not found.
        MISSING,
        /// Something else was found.
        OTHER,
        /// Nothing of the kind was to be written.
        UNEXPECTED
    }

    /// A place where something differs, as the format names places.
    public record Place(String place, Difference difference) {}

    /// @param place names the content once in the whole set
    /// @param content with a hash code that goes by value
    public void expect(String place, Object content) {
        if (expected.put(place, number(content)) != null) {
            differences.put(place, Difference.UNEXPECTED);
        }
    }

    public void found(String place, Object content) {
        var number = expected.remove(place);
        if (number == null) {
            differences.put(place, Difference.UNEXPECTED);
        } else if (number != number(content)) {
            differences.put(place, Difference.OTHER);
        }
    }

    /// Expects the rows of a place. They are named `place/1`, `place/2` and so on.
    ///
    /// @param numbers one for the content of each row, different for different content
    public void expectAll(String place, long[] numbers) {
        if (expectedRows.put(place, numbers) != null) {
            differences.put(place, Difference.UNEXPECTED);
        }
    }

    /// Finds the rows of a place, all together.
    public void foundAll(String place, long[] numbers) {
        var rows = expectedRows.remove(place);
        int expected = rows == null ? 0 : rows.length;
        for (int i = 0; i < Math.max(expected, numbers.length); i++) {
            if (rows == null || i >= expected) {
                differences.put(row(place, i), Difference.UNEXPECTED);
            } else if (i >= numbers.length) {
                differences.put(row(place, i), Difference.MISSING);
            } else if (rows[i] != numbers[i]) {
                differences.put(row(place, i), Difference.OTHER);
            }
        }
    }

    private static String row(String place, int index) {
        return place + "/" + (index + 1);
    }

    /// All differences, once everything has been read back; none where all is as it was to be.
    public Verdict verdict() {
        var places = new ArrayList<Place>();
        differences.forEach((place, difference) -> places.add(new Place(place, difference)));
        expected.keySet().forEach(place -> places.add(new Place(place, Difference.MISSING)));
        expectedRows.forEach((place, rows) -> {
            for (int i = 0; i < rows.length; i++) {
                places.add(new Place(row(place, i), Difference.MISSING));
            }
        });
        places.sort(java.util.Comparator.comparing(Place::place));
        return new Verdict(places.size(), places.subList(0, Math.min(NAMED, places.size())));
    }

    /// @param differences how many there are
    /// @param first the first of them by name
    public record Verdict(int differences, List<Place> first) {
        public Verdict {
            first = List.copyOf(first);
        }

        public boolean isFine() {
            return differences == 0;
        }
    }

    /// Texts are told apart by 64 bits, all else by its hash code.
    private static long number(Object content) {
        if (!(content instanceof CharSequence text)) {
            return content.hashCode();
        }
        long number = text.length();
        for (int i = 0; i < text.length(); i++) {
            number = number * 0x100000001B3L ^ text.charAt(i);
        }
        return number;
    }
}
