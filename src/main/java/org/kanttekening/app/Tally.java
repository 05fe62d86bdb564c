package org.kanttekening.app;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Sidecar;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/// How many annotations of each kind a sidecar holds, and how many of all are loose ends. A change
/// brings it up to date by what it changed, however large the sidecar is.
///
/// @param incomplete how many lack a required field, or are to be looked at again
public record Tally(int quotes, int actors, int decisions, int incomplete) {

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public static Tally of(Sidecar sidecar, Predicate<Annotation> loose) {
        var tally = NONE;
        for (var annotation : sidecar.annotations().all()) {
            tally = tally.plus(annotation, 1, loose);
        }
        return tally;
    }

    /// @param keys of the items in which the two sidecars differ
    /// @param loose the same as before
    public Tally after(
            Sidecar before, Sidecar after, Collection<String> keys, Predicate<Annotation> loose) {
        var tally = this;
        for (var key : keys) {
            tally = tally.plus(before.annotations().find(key), -1, loose);
            tally = tally.plus(after.annotations().find(key), 1, loose);
        }
        return tally;
    }

    private Tally plus(Optional<Annotation> annotation, int count, Predicate<Annotation> loose) {
        return annotation.map(it -> plus(it, count, loose)).orElse(this);
    }

    private Tally plus(Annotation annotation, int count, Predicate<Annotation> loose) {
        int lacking = incomplete + (loose.test(annotation) ? count : 0);
        return switch (annotation.kind()) {
            case QUOTE -> new Tally(quotes + count, actors, decisions, lacking);
            case ACTOR -> new Tally(quotes, actors + count, decisions, lacking);
            case DECISION -> new Tally(quotes, actors, decisions + count, lacking);
        };
    }
}
