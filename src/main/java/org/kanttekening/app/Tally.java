package org.kanttekening.app;

import java.util.Collection;
import java.util.Optional;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Required;
import org.kanttekening.annotation.Sidecar;

/// How many annotations of each kind a sidecar holds, and how many of all lack a required field. A
/// change brings it up to date by what it changed, however large the sidecar is.
public record Tally(int quotes, int actors, int decisions, int incomplete) {

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public static Tally of(Sidecar sidecar) {
        var tally = NONE;
        for (var annotation : sidecar.annotations().all()) {
            tally = tally.plus(annotation, 1);
        }
        return tally;
    }

    /// @param keys of the items in which the two sidecars differ
    public Tally after(Sidecar before, Sidecar after, Collection<String> keys) {
        var tally = this;
        for (var key : keys) {
            tally = tally.plus(before.annotations().find(key), -1);
            tally = tally.plus(after.annotations().find(key), 1);
        }
        return tally;
    }

    private Tally plus(Optional<Annotation> annotation, int count) {
        return annotation.map(it -> plus(it, count)).orElse(this);
    }

    private Tally plus(Annotation annotation, int count) {
        int lacking = incomplete + (Required.isComplete(annotation) ? 0 : count);
        return switch (annotation.kind()) {
            case QUOTE -> new Tally(quotes + count, actors, decisions, lacking);
            case ACTOR -> new Tally(quotes, actors + count, decisions, lacking);
            case DECISION -> new Tally(quotes, actors, decisions + count, lacking);
        };
    }
}
