package org.kanttekening.annotation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether an identifier has the form its register gives to all of them. A wrong form is worth a
/// word to whoever typed it; that the identifier exists, or is the right one, nobody here can tell.
///
/// What is wrong is said as the key of a message.
public final class Identifiers {

    /// An item of Wikidata: `Q` and its number, which never begins with a zero.
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d*");

    /// A code of the Dutch register of government bodies (TOOI): letters for the sort, digits for
    /// the body, as in `gm0363`, `mnre1034`, `pv27` and `ws0155`; or its whole address.
    private static final Pattern TOOI =
            Pattern.compile(
                    "(https?://identifier\\.overheid\\.nl/tooi/id/[a-z]+/)?[a-z]{2,6}\\d{2,8}");

    /// Council conclusions 2011/C 325/02: `ECLI`, country, court, year, number.
    private static final Pattern ECLI =
            Pattern.compile("ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\\d{4}:[A-Z0-9.]{1,25}");

    /// Council conclusions 2012/C 325/02: an address under `/eli/`, whose parts each country
    /// chooses.
    private static final Pattern ELI = Pattern.compile("(https?://[^\\s/]+)?/?eli(/[^\\s/]+){2,}");

    private Identifiers() {}

    /// What is wrong with an actor's identifier; nothing is said of an empty one or of a scheme
    /// that is not known here.
    public static Optional<String> problem(String scheme, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (scheme) {
            case "wikidata" -> unless(WIKIDATA.matcher(value).matches(), "identifier.wikidata");
            case "tooi" -> unless(TOOI.matcher(value).matches(), "identifier.tooi");
            case "iso-3166" -> unless(isCountry(value), "identifier.iso-3166");
            default -> Optional.empty();
        };
    }

    /// What is wrong with a reference to a law or a ruling.
    public static Optional<String> legalReferenceProblem(String value) {
        return unless(
                value.isEmpty() || ECLI.matcher(value).matches() || ELI.matcher(value).matches(),
                "identifier.legal");
    }

    /// Whether a code is an ISO 3166-1 alpha-2 code that the Java runtime knows.
    public static boolean isCountry(String code) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
    }

    private static Optional<String> unless(boolean right, String message) {
        return right ? Optional.empty() : Optional.of(message);
    }
}
