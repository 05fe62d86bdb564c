package org.kanttekening.exchange;

import org.kanttekening.annotation.Identifiers;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Turns identifiers of actors into IRIs and back: Wikidata's of its entities, TOOI's of Dutch
/// government bodies, and addresses that somebody gave as identifiers.
public final class Identities {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String TOOI = "https://identifier.overheid.nl/tooi/id/";
    private static final Pattern TOOI_CODE = Pattern.compile("([a-z]+)\\d+");

    /// The registers of TOOI by the letters with which their codes begin.
    private static final Map<String, String> REGISTERS =
            Map.of(
                    "gm", "gemeente",
                    "pv", "provincie",
                    "ws", "waterschap",
                    "mnre", "ministerie",
                    "oorg", "oorg");

    private Identities() {}

    /// @param scheme as sidecars have it
    public record Identity(String scheme, String value) {}

    /// Whether the identifier can be told from its IRI again.
    public static boolean isTold(Identity identity) {
        return iri(identity).flatMap(Identities::identity).filter(identity::equals).isPresent();
    }

    /// What an IRI of a public register or an address identifies by.
    public static Optional<Identity> identity(String iri) {
        if (iri.startsWith(WIKIDATA)) {
            return valid("wikidata", iri.substring(WIKIDATA.length()));
        }
        if (iri.startsWith(TOOI)) {
            return valid("tooi", iri.substring(iri.lastIndexOf('/') + 1))
                    .filter(found -> iri(found).filter(iri::equals).isPresent())
                    .or(() -> valid("tooi", iri));
        }
        return Iris.isAddress(iri) ? Optional.of(new Identity("other", iri)) : Optional.empty();
    }

    /// The IRI of an identifier of a register that has such, in the form that the register gives.
    public static Optional<String> iri(Identity identity) {
        var value = identity.value();
        if (value.isEmpty() || Identifiers.problem(identity.scheme(), value).isPresent()) {
            return Optional.empty();
        }
        return switch (identity.scheme()) {
            case "wikidata" -> Optional.of(WIKIDATA + value);
            case "tooi" -> value.startsWith(TOOI) ? Optional.of(value) : tooi(value);
            case "other" -> Iris.isAddress(value) ? Optional.of(value) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> tooi(String code) {
        var matcher = TOOI_CODE.matcher(code);
        return matcher.matches()
                ? Optional.ofNullable(REGISTERS.get(matcher.group(1)))
                        .map(register -> TOOI + register + "/" + code)
                : Optional.empty();
    }

    private static Optional<Identity> valid(String scheme, String value) {
        return !value.isEmpty() && Identifiers.problem(scheme, value).isEmpty()
                ? Optional.of(new Identity(scheme, value))
                : Optional.empty();
    }
}
