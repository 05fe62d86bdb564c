package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Origin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What an annotation carries besides what it says, as far as lines tell it.
final class Bare {

    private Bare() {}

    static Common common(String note, boolean important) {
        return new Common(
                List.of(),
                note,
                important,
                Instant.EPOCH,
                "",
                Instant.EPOCH,
                Origin.MANUAL,
                Optional.empty(),
                Extras.NONE);
    }
}
