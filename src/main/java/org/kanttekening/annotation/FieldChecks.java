package org.kanttekening.annotation;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is wrong with the form of a field's value. Such a value is kept all the same; it is worth a
/// word to whoever typed it.
public final class FieldChecks {

    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private FieldChecks() {}

    /// The key of a message, or nothing where the value is as it should be.
    public static <R> Optional<String> problem(Field<R, ?> field, R record) {
        if (!field.isFilled(record)) {
            return Optional.empty();
        }
        return switch (record) {
            case Identifier it when field.equals(Identifier.VALUE) ->
                    Identifiers.problem(it.scheme(), it.value());
            case LegalBasis it when field.equals(LegalBasis.REFERENCE) ->
                    Identifiers.legalReferenceProblem(it.reference());
            case Header it when field.equals(Header.LANGUAGE) ->
                    unless(isLanguage(it.language()), "form.problem.language");
            default -> typeProblem(field.type(), field.get(record));
        };
    }

    /// Whether a value is a whole `http` or `https` address.
    public static boolean isLink(String value) {
        try {
            var address = new URI(value);
            var scheme = address.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                    && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /// Whether a value is a day as ISO 8601, whole or partial: `2026`, `2026-03` or `2026-03-04`.
    public static boolean isDay(String value) {
        if (!DAY.matcher(value).matches()) {
            return false;
        }
        try {
            switch (value.length()) {
                case 4 -> Year.parse(value);
                case 7 -> YearMonth.parse(value);
                default -> LocalDate.parse(value);
            }
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isMoment(String value) {
        try {
            ZonedDateTime.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Optional<String> typeProblem(FieldType<?> type, Object value) {
        return switch (type) {
            case FieldType.Link _ -> unless(isLink((String) value), "form.problem.link");
            case FieldType.Day _ -> unless(isDay((String) value), "form.problem.day");
            case FieldType.Moment _ -> unless(isMoment((String) value), "problem.notMoment");
            case FieldType.Country _ ->
                    unless(Identifiers.isCountry((String) value), "form.problem.country");
            default -> Optional.empty();
        };
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static Optional<String> unless(boolean right, String message) {
        return right ? Optional.empty() : Optional.of(message);
    }
}
