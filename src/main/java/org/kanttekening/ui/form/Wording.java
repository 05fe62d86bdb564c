package org.kanttekening.ui.form;

import org.kanttekening.annotation.TermList;
import org.kanttekening.app.Messages;

import java.text.Collator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How fields and single values are called in the language of the window.
final class Wording {

    private final Messages messages;
    private final ZoneId zone;
    private List<Choice> countries = List.of();

    Wording(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /// A field's name; one that has none on screen yet goes by its name in files.
    String label(String shape, String field) {
        var key = "field." + shape + "." + field;
        return messages.has(key) ? messages.text(key) : field;
    }

    String help(String shape, String field) {
        var key = "field." + shape + "." + field + ".help";
        return messages.has(key) ? messages.text(key) : "";
    }

    /// A value of a list; a value of somebody's own is shown as it is.
    String term(TermList list, String value) {
        var key = "term." + list.name() + "." + value;
        return messages.has(key) ? messages.text(key) : value;
    }

    List<Choice> terms(TermList list) {
        return list.values().stream().map(value -> Choice.of(value, term(list, value))).toList();
    }

    String country(String code) {
        var name = Locale.of("", code).getDisplayCountry(messages.locale());
        return name.isEmpty() ? code : name;
    }

    /// All countries by their names in this language, each with its code.
    List<Choice> countries() {
        if (countries.isEmpty()) {
            countries = sortedCountries();
        }
        return countries;
    }

    private List<Choice> sortedCountries() {
        var collator = Collator.getInstance(messages.locale());
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(code -> new Choice(code, country(code), code))
                .sorted(Comparator.comparing(Choice::label, collator))
                .toList();
    }

    /// A moment in the reader's own time; what is no moment is shown as it is.
    String moment(String value) {
        return instant(value).map(this::moment).orElse(value);
    }

    String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(messages.locale())
                .format(moment.atZone(zone));
    }

    private static Optional<Instant> instant(String value) {
        try {
            return Optional.of(DateTimeFormatter.ISO_DATE_TIME.parse(value, Instant::from));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
