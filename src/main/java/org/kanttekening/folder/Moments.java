package org.kanttekening.folder;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// Reads and writes moments in ISO 8601. Files hold two or more for each annotation, nearly all to
/// the second in UTC as [Instant#toString()] writes them: such are read and written at a glance,
/// all others by [Instant#parse(CharSequence)] and [Instant#toString()].
public final class Moments {

    private static final String FORM = "####-##-##T##:##:##Z";

    /// From the year 0 up to and including 9999, in seconds since 1970: years of four digits.
    private static final long FIRST = -62_167_219_200L;

    private static final long LAST = 253_402_300_799L;

    private Moments() {}

    /// @throws DateTimeException where the text is no moment
    public static Instant read(String text) {
        if (!isPlain(text)) {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            // the end of a day and leap seconds are moments too
            return Instant.parse(text);
        }
        var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        return Instant.ofEpochSecond(
                day.toEpochDay() * 86_400 + (hour * 60L + minute) * 60 + second);
    }

    /// As [Instant#toString()] has it.
    public static String written(Instant moment) {
        long seconds = moment.getEpochSecond();
        if (moment.getNano() != 0 || seconds < FIRST || seconds > LAST) {
            return moment.toString();
        }
        var time = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        var text = FORM.getBytes(StandardCharsets.US_ASCII);
        put(time.getYear(), text, 0, 4);
        put(time.getMonthValue(), text, 5, 7);
        put(time.getDayOfMonth(), text, 8, 10);
        put(time.getHour(), text, 11, 13);
        put(time.getMinute(), text, 14, 16);
        put(time.getSecond(), text, 17, 19);
        return new String(text, StandardCharsets.US_ASCII);
    }

    /// Writes a number with as many digits as there is room for.
    private static void put(int number, byte[] into, int start, int end) {
        int left = number;
        for (int i = end - 1; i >= start; i--) {
            into[i] = (byte) ('0' + left % 10);
            left /= 10;
        }
    }

    private static boolean isPlain(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char unit = text.charAt(i);
            if (FORM.charAt(i) == '#' ? unit < '0' || unit > '9' : unit != FORM.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }
}
