package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Segment;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Cuts passages into the fragments that a line of an `.ann` file can hold, and joins them again.
///
/// A line ends, for one reader or another, at each character at which Python splits lines (as brat
/// reads its files) or at which Java's patterns do; a tab divides its columns.
final class Fragments {

    private static final String BREAKS = "\t\n\u000B\f\r\u001C\u001D\u001E\u0085\u2028\u2029";

    private Fragments() {}

    /// The pieces of a passage that show anything, in text order; UTF-16.
    static List<Span> of(String text, Segments passage) {
        var pieces = new ArrayList<Span>();
        for (var segment : passage.list()) {
            int start = segment.start();
            for (int i = segment.start(); i <= segment.end(); i++) {
                if (i == segment.end() || isBreak(text.charAt(i))) {
                    if (!isBlank(text, start, i)) {
                        pieces.add(new Span(start, i));
                    }
                    start = i + 1;
                }
            }
        }
        return pieces;
    }

    /// The text of pieces, as brat joins it.
    static String text(String text, List<Span> pieces) {
        return pieces.stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.joining(" "));
    }

    /// The passage that pieces stand for: those that only breaks and space divide are one, as are
    /// those that overlap.
    ///
    /// @param pieces in any order, none empty
    static Segments passage(String text, List<Span> pieces) {
        var joined = new ArrayList<Segment>();
        for (var piece : pieces.stream().sorted().toList()) {
            var last = joined.isEmpty() ? null : joined.getLast().span();
            if (last != null && belongs(text, last.end(), piece.start())) {
                joined.set(joined.size() - 1, segment(last.hull(piece)));
            } else {
                joined.add(segment(piece));
            }
        }
        return joined.isEmpty() ? Segments.NONE : new Segments(joined);
    }

    /// A text on one line: space in place of breaks, none around it.
    static String line(String text) {
        var line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            if (isBreak(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString().strip();
    }

    /// JSON on one line for every reader: what JSON lets stand as it is and ends a line elsewhere
    /// is written by its number.
    static String json(String json) {
        return json.replace("\u0085", "\\u0085")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || isBreak(unit);
    }

    private static Segment segment(Span span) {
        return Segment.of(span.start(), span.end());
    }

    private static boolean belongs(String text, int end, int start) {
        if (start < end) {
            return true;
        }
        boolean broken = text.substring(end, start).chars().anyMatch(it -> isBreak((char) it));
        return broken && isBlank(text, end, start);
    }

    private static boolean isBreak(char unit) {
        return BREAKS.indexOf(unit) >= 0;
    }
}
