package org.kanttekening.app;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.folder.FolderSettings;

import java.util.Collection;
import java.util.Optional;

/// How many annotations of each kind a sidecar holds, and how many of all lack a required field. A
/// change brings it up to date by what it changed, however large the sidecar is.
public record Tally(int quotes, int actors, int decisions, int incomplete) {

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public static Tally of(Sidecar sidecar, FolderSettings rules) {
        var tally = NONE;
        for (var annotation : sidecar.annotations().all()) {
            tally = tally.plus(annotation, 1, rules);
        }
        return tally;
    }

    /// @param keys of the items in which the two sidecars differ
    public Tally after(
            Sidecar before, Sidecar after, Collection<String> keys, FolderSettings rules) {
        var tally = this;
        for (var key : keys) {
            tally = tally.plus(before.annotations().find(key), -1, rules);
            tally = tally.plus(after.annotations().find(key), 1, rules);
        }
        return tally;
    }

    private Tally plus(Optional<Annotation> annotation, int count, FolderSettings rules) {
        return annotation.map(it -> plus(it, count, rules)).orElse(this);
    }

    private Tally plus(Annotation annotation, int count, FolderSettings rules) {
        int lacking = incomplete + (rules.missing(annotation).isEmpty() ? 0 : count);
        return switch (annotation.kind()) {
            case QUOTE -> new Tally(quotes + count, actors, decisions, lacking);
            case ACTOR -> new Tally(quotes, actors + count, decisions, lacking);
            case DECISION -> new Tally(quotes, actors, decisions + count, lacking);
        };
    }
}
