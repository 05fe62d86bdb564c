package org.kanttekening.exchange.brat;

import org.kanttekening.article.Span;
import org.kanttekening.exchange.ForeignText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A way in which a file may count. brat counts code points with line ends of one character; of
/// what others write some counts carriage returns, some UTF-16, and some the byte-order mark.
///
/// @param text with the line ends that are counted
/// @param shift how much the byte-order mark adds to every offset
record Counting(ForeignText text, boolean utf16, int shift) {

    /// All ways in which the offsets of a text can differ, brat's own first.
    ///
    /// @param raw as it was decoded, with whatever line ends, without the byte-order mark
    static List<Counting> of(String raw, boolean mark) {
        var own = ForeignText.of(raw);
        var lines = ForeignText.of(own.text().value());
        var texts = raw.indexOf('\r') < 0 ? List.of(lines) : List.of(lines, own);
        boolean pairs = own.text().length() != own.text().lengthInCodePoints();
        var ways = new ArrayList<Counting>();
        for (int shift = 0; shift <= (mark ? 1 : 0); shift++) {
            for (var utf16 : pairs ? List.of(false, true) : List.of(false)) {
                for (var text : texts) {
                    ways.add(new Counting(text, utf16, shift));
                }
            }
        }
        return ways;
    }

    /// The span here of one there; none where it lies outside the text or is empty.
    Optional<Span> here(Span there) {
        int start = there.start() - shift;
        int end = there.end() - shift;
        return utf16 ? text.fromUtf16(start, end) : text.fromCodePoints(start, end);
    }
}
