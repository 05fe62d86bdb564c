package org.kanttekening.exchange.table;

import org.kanttekening.folder.Moments;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// One value of a table: its text, which is the same in every format, and what sort it is of.
///
/// @param text of days and moments ISO 8601, of flags `true` or `false`; empty for nothing
public record Cell(Sort sort, String text) {

    /// What a spreadsheet takes a value for.
    public enum Sort {
        TEXT,
        NUMBER,
        FLAG,
        /// A whole day.
        DAY,
        /// A moment in UTC, to the second.
        MOMENT
    }

    public static final Cell EMPTY = new Cell(Sort.TEXT, "");

    /// The first day on whose number all spreadsheets agree: Excel gives 1900 a 29 February.
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final String DAY = "2026-03-04";

    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(Sort.TEXT, text);
    }

    public static Cell number(long number) {
        return new Cell(Sort.NUMBER, Long.toString(number));
    }

    public static Cell number(double number) {
        return new Cell(Sort.NUMBER, Double.toString(number));
    }

    public static Cell flag(boolean flag) {
        return new Cell(Sort.FLAG, Boolean.toString(flag));
    }

    /// A day where the text is a whole one that spreadsheets know, and text where it is partial or
    /// anything else.
    public static Cell day(String text) {
        return isDay(text) ? new Cell(Sort.DAY, text) : text(text);
    }

    /// A moment where the text is one in UTC, to the second, as [Instant#toString()] has it; else
    /// text.
    public static Cell moment(String text) {
        return isMoment(text) ? new Cell(Sort.MOMENT, text) : text(text);
    }

    /// A moment where it is one to the second; else text.
    public static Cell moment(Instant moment) {
        var text = Moments.written(moment);
        return isKnown(moment) ? new Cell(Sort.MOMENT, text) : text(text);
    }

    /// The text where no spreadsheet takes it for a formula; a number below 0 is none.
    String harmless() {
        return sort == Sort.NUMBER ? text : Harmless.of(text);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    private static boolean isDay(String text) {
        if (!isShapedAsDay(text)) {
            return false;
        }
        try {
            return isKnown(
                    LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isShapedAsDay(String text) {
        if (text.length() != DAY.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (DAY.charAt(i) == '-' ? unit != '-' : unit < '0' || unit > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }

    private static boolean isMoment(String text) {
        if (!text.endsWith("Z")) {
            return false;
        }
        try {
            var moment = Moments.read(text);
            return isKnown(moment) && Moments.written(moment).equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isKnown(Instant moment) {
        return moment.getNano() == 0 && isKnown(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    private static boolean isKnown(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
