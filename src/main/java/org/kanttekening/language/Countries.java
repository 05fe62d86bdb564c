package org.kanttekening.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names of countries in Dutch, in English and in a language itself, as the JDK has them
/// (Unicode CLDR), and those that papers use instead.
final class Countries {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.ENGLISH);

    private final Map<String, String> codes = new HashMap<>();

    /// @param others names with their codes, as `VS:US`
    Countries(Locale locale, List<String> others) {
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            LANGUAGES.forEach(language -> codes.put(country.getDisplayCountry(language), code));
            codes.put(country.getDisplayCountry(locale), code);
        }
        for (var other : others) {
            int colon = other.indexOf(':');
            codes.put(other.substring(0, colon), other.substring(colon + 1));
        }
    }

    /// The ISO 3166-1 code of a country's name.
    Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(name));
    }
}
