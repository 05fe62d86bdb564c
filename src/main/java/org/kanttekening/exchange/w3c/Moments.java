package org.kanttekening.exchange.w3c;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/// Moments as annotations have them: xsd:dateTime, which the recommendation wants in UTC.
final class Moments {

    private static final Pattern UTC =
            Pattern.compile("(?!0000)\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private Moments() {}

    /// The moment in UTC; none where an xsd:dateTime of four digits has no room for its year.
    static Optional<String> written(Instant moment) {
        return moment.isBefore(FIRST) || !moment.isBefore(END)
                ? Optional.empty()
                : Optional.of(org.kanttekening.folder.Moments.written(moment));
    }

    static boolean isInUtc(String moment) {
        return UTC.matcher(moment).matches() && read(moment).isPresent();
    }

    /// A moment with any zone; one without is taken to be in UTC.
    static Optional<Instant> read(String moment) {
        if (moment.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(org.kanttekening.folder.Moments.read(moment));
        } catch (DateTimeException e) {
            return local(moment);
        }
    }

    private static Optional<Instant> local(String moment) {
        try {
            return Optional.of(LocalDateTime.parse(moment).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
