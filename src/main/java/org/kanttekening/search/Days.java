package org.kanttekening.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// A stretch of days, both ends in it.
///
/// As text it is a day, month or year of ISO 8601 (`2026-03-04`, `2026-03`, `2026`), or two of them
/// with `..` between; without one of the two it is open on that side.
record Days(LocalDate first, LocalDate last) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final String TO = "..";

    static Optional<Days> of(String text) {
        int to = text.indexOf(TO);
        if (to < 0) {
            return day(text);
        }
        var from = text.substring(0, to);
        var until = text.substring(to + TO.length());
        var first = from.isEmpty() ? Optional.of(LocalDate.MIN) : day(from).map(Days::first);
        var last = until.isEmpty() ? Optional.of(LocalDate.MAX) : day(until).map(Days::last);
        boolean open = from.isEmpty() && until.isEmpty();
        return open || first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())
                ? Optional.empty()
                : Optional.of(new Days(first.get(), last.get()));
    }

    /// The day of a moment.
    static Optional<Days> ofMoment(String text, ZoneId zone) {
        try {
            return Optional.of(ofMoment(ZonedDateTime.parse(text).toInstant(), zone));
        } catch (DateTimeException e) {
            return Optional.empty(); // what stands there is no moment, and lies in no stretch
        }
    }

    static Days ofMoment(Instant moment, ZoneId zone) {
        var day = moment.atZone(zone).toLocalDate();
        return new Days(day, day);
    }

    /// Whether all of another stretch lies in this one: what happened in 2026 need not have
    /// happened in March of it.
    boolean holds(Days other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /// A day, month or year by itself.
    static Optional<Days> day(String text) {
        var parts = DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) == null) {
                return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            var month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            if (parts.group(3) == null) {
                return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
            }
            var day = month.atDay(Integer.parseInt(parts.group(3)));
            return Optional.of(new Days(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
