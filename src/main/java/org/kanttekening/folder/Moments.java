package org.kanttekening.folder;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/// Reads moments in ISO 8601. Files hold two or more for each annotation, nearly all to the second
/// in UTC as [Instant#toString()] writes them: such are read at a glance, all others by
/// [Instant#parse(CharSequence)].
final class Moments {

    private static final String FORM = "####-##-##T##:##:##Z";

    private Moments() {}

    /// @throws DateTimeException where the text is no moment
    static Instant read(String text) {
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
