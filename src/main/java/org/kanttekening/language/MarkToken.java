package org.kanttekening.language;

import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.List;

/// One quotation mark and what its neighbours say of it.
///
/// @param afterBreak a space, a bracket, a dash, an opening mark or nothing stands before it
/// @param beforeBreak a space, a stop, a bracket, a dash or nothing stands after it, other marks
///   skipped
/// @param mayBeGenitive it may be the apostrophe of a genitive
/// @param afterDigit it may be a sign for inches or minutes
record MarkToken(
        Span span,
        String mark,
        boolean afterBreak,
        boolean beforeBreak,
        boolean mayBeGenitive,
        boolean afterDigit) {

    private static final String BREAKS_BEFORE = "([{–—-/:;=>|…";
    private static final String BREAKS_AFTER = ".,;:?!)]}–—-/…|";

    boolean isPlacedToOpen() {
        return afterBreak && !beforeBreak;
    }

    boolean isPlacedToClose() {
        return !afterBreak && beforeBreak;
    }

    /// The marks in a stretch of text, apostrophes left out.
    static List<MarkToken> in(String text, Span range, MarkPairs pairs, Apostrophes apostrophes) {
        var found = new ArrayList<MarkToken>();
        var line = text.substring(range.start(), range.end());
        boolean commas = line.contains(",,");
        boolean opened = false;
        int end = -1;
        for (int i = 0; i < line.length(); i++) {
            var mark = markAt(line, i, pairs, commas);
            if (mark.isEmpty() || apostrophes.isCertain(line, i)) {
                continue;
            }
            boolean afterBreak = end == i ? opened : isBreakBefore(line, i);
            boolean beforeBreak = isBreakAfter(line, i + mark.length(), pairs);
            opened = afterBreak && !beforeBreak;
            end = i + mark.length();
            found.add(
                    new MarkToken(
                            new Span(range.start() + i, range.start() + end),
                            mark,
                            afterBreak,
                            beforeBreak,
                            Apostrophes.mayBeGenitive(line, i),
                            i > 0 && Character.isDigit(line.charAt(i - 1))));
            i = end - 1;
        }
        return found;
    }

    /// Two characters typed for one mark count as one only where a paragraph has the opening `,,`.
    private static String markAt(String line, int i, MarkPairs pairs, boolean commas) {
        if (!pairs.startsMark(line.charAt(i))) {
            return "";
        }
        if (commas && i + 1 < line.length() && pairs.isMark(line.substring(i, i + 2))) {
            return line.substring(i, i + 2);
        }
        var one = line.substring(i, i + 1);
        return pairs.isMark(one) ? one : "";
    }

    private static boolean isBreakBefore(String line, int i) {
        return i == 0
                || isSpace(line.charAt(i - 1))
                || BREAKS_BEFORE.indexOf(line.charAt(i - 1)) >= 0;
    }

    private static boolean isBreakAfter(String line, int i, MarkPairs pairs) {
        int next = i;
        while (next < line.length()
                && next - i < 4
                && pairs.startsMark(line.charAt(next))
                && BREAKS_AFTER.indexOf(line.charAt(next)) < 0) {
            next++;
        }
        return next == line.length()
                || isSpace(line.charAt(next))
                || BREAKS_AFTER.indexOf(line.charAt(next)) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
