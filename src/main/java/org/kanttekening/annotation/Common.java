package org.kanttekening.annotation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What every annotation carries besides what it says.
///
/// @param inferred names of required fields that a rule filled from what was tagged; they count as
///   filled until a touch confirms them
/// @param createdBy the annotator's id
/// @param review only in what is agreed on: what was decided about it
public record Common(
        List<String> inferred,
        String note,
        boolean important,
        Instant created,
        String createdBy,
        Instant modified,
        Origin origin,
        Optional<Review> review,
        Extras extras) {

    public Common {
        inferred = List.copyOf(inferred);
    }

    public static Common newBy(String annotator, Instant now) {
        return new Common(
                List.of(),
                "",
                false,
                now,
                annotator,
                now,
                Origin.MANUAL,
                Optional.empty(),
                Extras.NONE);
    }

    public Common withModified(Instant now) {
        return new Common(
                inferred, note, important, created, createdBy, now, origin, review, extras);
    }

    public Common withInferred(List<String> names) {
        return new Common(
                names, note, important, created, createdBy, modified, origin, review, extras);
    }

    public Common withOrigin(Origin changed) {
        return new Common(
                inferred, note, important, created, createdBy, modified, changed, review, extras);
    }

    public Common withReview(Optional<Review> changed) {
        return new Common(
                inferred, note, important, created, createdBy, modified, origin, changed, extras);
    }
}
