package org.kanttekening.ui.form;

import org.kanttekening.annotation.FieldChecks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Days as ISO 8601, whole or partial, and as people type them: the day comes first, as in Dutch
/// and British writing.
public final class Days {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.ENGLISH);

    private Days() {}

    static boolean isDay(String value) {
        return FieldChecks.isDay(value);
    }

    /// The day a value names in full.
    public static Optional<LocalDate> whole(String value) {
        return isDay(value) && value.length() == 10
                ? Optional.of(LocalDate.parse(value))
                : Optional.empty();
    }

    /// What was typed as ISO 8601 where it names a day, a month or a year; else as it was typed.
    public static String read(String typed) {
        var text = typed.strip();
        if (isDay(text)) {
            return text;
        }
        var dashed = text.replaceAll("\\s*[/.-]\\s*", "-");
        return parsed(dashed, "d-M-uuuu", Locale.ROOT, LocalDate::from)
                .or(() -> parsed(dashed, "M-uuuu", Locale.ROOT, YearMonth::from))
                .or(() -> inWords(text))
                .orElse(text);
    }

    private static Optional<String> inWords(String text) {
        for (var locale : LANGUAGES) {
            for (var month : List.of("MMMM", "MMM")) {
                var day = parsed(text, "d " + month + " uuuu", locale, LocalDate::from);
                if (day.isPresent()) {
                    return day;
                }
                var whole = parsed(text, month + " uuuu", locale, YearMonth::from);
                if (whole.isPresent()) {
                    return whole;
                }
            }
        }
        return Optional.empty();
    }

    private static <T extends TemporalAccessor> Optional<String> parsed(
            String text, String pattern, Locale locale, TemporalQuery<T> query) {
        try {
            return Optional.of(formatter(pattern, locale).parse(text, query).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
