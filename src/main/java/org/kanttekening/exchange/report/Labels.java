package org.kanttekening.exchange.report;

import org.kanttekening.annotation.TermList;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/// How fields and values are called in the language of the page.
final class Labels {

    /// Days as English and Dutch papers write them; a month by its number would be read as a day.
    private static final String DAY = "d MMMM uuuu";

    private static final String MONTH = "LLLL uuuu";
    private static final String MOMENT = "d MMM uuuu HH:mm";

    private static final int LENGTH_OF_YEAR = 4;
    private static final int LENGTH_OF_MONTH = 7;

    private final Wording wording;
    private final ZoneId zone;

    Labels(Wording wording, ZoneId zone) {
        this.wording = wording;
        this.zone = zone;
    }

    Locale locale() {
        return wording.locale();
    }

    String text(String key, Object... arguments) {
        return wording.text(key, arguments);
    }

    /// A field's name; one that has none yet goes by its name in files.
    String field(String shape, String field) {
        var key = "field." + shape + "." + field;
        return wording.has(key) ? wording.text(key) : field;
    }

    /// A field's name within a line.
    String fieldWithin(String shape, String field) {
        return field(shape, field).toLowerCase(locale());
    }

    /// What a day is counted from: another date of the decision, the day of publication, or words
    /// of somebody's own.
    String countedFrom(String value) {
        for (var shape : List.of("dates", "article")) {
            if (wording.has("field." + shape + "." + value)) {
                return fieldWithin(shape, value);
            }
        }
        return value;
    }

    /// A value of a list; a value of somebody's own is shown as it is.
    String term(TermList list, String value) {
        var key = "term." + list.name() + "." + value;
        return wording.has(key) ? wording.text(key) : value;
    }

    String country(String code) {
        if (code.length() != 2) {
            return code;
        }
        var name = Locale.of("", code).getDisplayCountry(locale());
        return name.isEmpty() ? code : name;
    }

    String share(double share) {
        return NumberFormat.getPercentInstance(locale()).format(share);
    }

    /// A day, whole or partial; what is none is shown as it is.
    String day(String value) {
        try {
            return switch (value.length()) {
                case LENGTH_OF_YEAR -> Year.parse(value).toString();
                case LENGTH_OF_MONTH ->
                        DateTimeFormatter.ofPattern(MONTH, locale()).format(YearMonth.parse(value));
                default ->
                        DateTimeFormatter.ofPattern(DAY, locale()).format(LocalDate.parse(value));
            };
        } catch (DateTimeException e) {
            return value;
        }
    }

    /// A moment in the reader's own time; what is none is shown as it is.
    String moment(String value) {
        try {
            return moment(DateTimeFormatter.ISO_DATE_TIME.parse(value, Instant::from));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    String moment(Instant moment) {
        return DateTimeFormatter.ofPattern(MOMENT, locale()).format(moment.atZone(zone));
    }
}
