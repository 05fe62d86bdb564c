package org.kanttekening.review.match;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Occurrence;
import org.kanttekening.annotation.Passages;
import org.kanttekening.annotation.Quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds quickly what of one person's annotations may be the same as one of another's: what
/// overlaps it, and what has its name or its entry in the register.
final class Counterparts {

    private static final Set<String> QUOTE = Set.of("content", "source", "cue");
    private static final Set<String> ACTOR = Set.of("mentions");
    private static final Set<String> DECISION = Set.of("trigger", "mentions", "measure");

    private final Side side;
    private final Map<String, List<Actor>> byName = new HashMap<>();
    private final Map<String, List<Actor>> byEntry = new HashMap<>();

    Counterparts(Side side) {
        this.side = side;
        for (var actor : side.annotations().actors()) {
            for (var name : SameActor.names(actor)) {
                byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(actor);
            }
            if (!actor.register().isEmpty()) {
                byEntry.computeIfAbsent(actor.register(), _ -> new ArrayList<>()).add(actor);
            }
        }
    }

    /// In no order that means anything, each once.
    Collection<Annotation> of(Annotation annotation) {
        var found = new LinkedHashSet<Annotation>();
        var roles = roles(annotation);
        for (var passage : Passages.of(annotation)) {
            if (!roles.contains(passage.role())) {
                continue;
            }
            for (var segment : passage.segments().list()) {
                for (var there : side.annotations().spans().overlapping(segment.span())) {
                    if (there.kind() == annotation.kind() && isLead(there, roles)) {
                        side.annotations().find(there.id()).ifPresent(found::add);
                    }
                }
            }
        }
        if (annotation instanceof Actor actor) {
            SameActor.names(actor).forEach(it -> found.addAll(byName.getOrDefault(it, List.of())));
            found.addAll(byEntry.getOrDefault(actor.register(), List.of()));
        }
        return found;
    }

    private static boolean isLead(Occurrence there, Set<String> roles) {
        return roles.contains(there.role());
    }

    private static Set<String> roles(Annotation annotation) {
        return switch (annotation) {
            case Quote _ -> QUOTE;
            case Actor _ -> ACTOR;
            case Decision _ -> DECISION;
        };
    }
}
