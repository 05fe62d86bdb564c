package org.kanttekening.ui.form;

import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Identifier;
import org.kanttekening.annotation.Identifiers;
import org.kanttekening.annotation.LegalBasis;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/// What is wrong with the form of a field's value. It is kept all the same: the form says so in a
/// line below the field.
final class FieldChecks {

    private FieldChecks() {}

    /// The key of a message, or nothing where the value is as it should be.
    static <R> Optional<String> problem(Field<R, ?> field, R record) {
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

    static boolean isLink(String value) {
        try {
            var address = new URI(value);
            var scheme = address.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                    && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<String> typeProblem(FieldType<?> type, Object value) {
        return switch (type) {
            case FieldType.Link _ -> unless(isLink((String) value), "form.problem.link");
            case FieldType.Day _ -> unless(Days.isDay((String) value), "form.problem.day");
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
