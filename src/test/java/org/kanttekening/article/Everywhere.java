package org.kanttekening.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds words by looking at every stretch of a text: slow, and plain enough to be right.
public final class Everywhere {

    private Everywhere() {}

    public static List<Span> find(String typed, String text, Folding folding, boolean whole) {
        var wanted = folding.fold(typed);
        var edges =
                IntStream.rangeClosed(0, text.length())
                        .filter(at -> Graphemes.isBoundary(text, at))
                        .boxed()
                        .toList();
        var found = new ArrayList<Span>();
        int last = 0;
        for (int start : edges) {
            int end = start < last ? -1 : end(start, edges, wanted, text, folding, whole);
            if (end > start) {
                found.add(new Span(start, end));
                last = end;
            }
        }
        return found;
    }

    /// Where a hit ends that begins here, or -1.
    private static int end(
            int start,
            List<Integer> edges,
            String wanted,
            String text,
            Folding folding,
            boolean whole) {
        for (int end : edges) {
            if (end <= start) {
                continue;
            }
            if (isHit(new Span(start, end), wanted, text, folding, whole)) {
                return end;
            }
            if (!wanted.startsWith(folding.fold(text.substring(start, end)))) {
                return -1; // nor does any longer stretch
            }
        }
        return -1;
    }

    private static boolean isHit(
            Span span, String wanted, String text, Folding folding, boolean whole) {
        return folding.fold(text.substring(span.start(), span.end())).equals(wanted)
                && isSeen(text.codePointAt(span.start()), folding)
                && isSeen(text.codePointBefore(span.end()), folding)
                && (!whole || isWhole(text, span));
    }

    /// Nothing that cannot be seen stands at the edge of a hit, where it does not count.
    private static boolean isSeen(int character, Folding folding) {
        return folding.accentsCount() || Character.getType(character) != Character.FORMAT;
    }

    public static boolean isWhole(String text, Span span) {
        return Stream.of(span.start(), span.end())
                .noneMatch(edge ->
                        text.substring(0, edge).matches("(?sU).*\\w")
                                && text.substring(edge).matches("(?sU)\\w.*"));
    }
}
