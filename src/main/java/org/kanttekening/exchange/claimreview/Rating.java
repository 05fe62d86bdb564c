package org.kanttekening.exchange.claimreview;

import org.kanttekening.annotation.Check;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What the outcome of a check is outside: a word, and where it says how true the claim is, a
/// number from 1 to 5.
///
/// | outcome | number | |
/// |---|---|---|
/// | verified | 5 | what is claimed is so |
/// | context missing | 3 | it is so, and misleads without what it leaves out |
/// | false | 1 | it is not so |
/// | wrong speaker, wrong wording | – | says how it was quoted, not whether it is so |
/// | cannot verify | – | nobody knows |
///
/// @param word the verdict as the checker worded it, else that of the outcome
record Rating(String word, OptionalInt value) {

    static final int BEST = 5;
    static final int WORST = 1;

    private static final Map<String, Integer> VALUES =
            Map.of("verified", BEST, "context-missing", 3, "false", WORST);

    private static final Map<String, String> DUTCH =
            Map.of(
                    "verified", "Klopt",
                    "wrong-speaker", "Iemand anders zei dit",
                    "wrong-wording", "Zo niet gezegd",
                    "context-missing", "Context ontbreekt",
                    "false", "Onwaar",
                    "cannot-verify", "Niet te controleren");

    private static final Map<String, String> ENGLISH =
            Map.of(
                    "verified", "True",
                    "wrong-speaker", "Wrong speaker",
                    "wrong-wording", "Misquoted",
                    "context-missing", "Missing context",
                    "false", "False",
                    "cannot-verify", "Unproven");

    /// The rating of a check that has an outcome; none of one that has not.
    ///
    /// @param language BCP 47; what is not Dutch is taken to be English
    static Optional<Rating> of(Check check, String language) {
        var status = check.status();
        if (status.isEmpty() || status.equals("not-needed") || status.equals("to-check")) {
            return Optional.empty();
        }
        boolean dutch = language.equals("nl") || language.startsWith("nl-");
        var word =
                check.verdict().isBlank()
                        ? (dutch ? DUTCH : ENGLISH).getOrDefault(status, status.replace('-', ' '))
                        : check.verdict();
        var value = VALUES.get(status);
        return Optional.of(
                new Rating(word, value == null ? OptionalInt.empty() : OptionalInt.of(value)));
    }
}
