package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Kind;
import org.kanttekening.change.IdSource;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gives marks and events the ids of the annotations that they are: the noted ones, each once, and
/// new ones for what was added.
final class FoundIds {

    private final OwnNotes notes;
    private final IdSource ids;
    private final Set<String> given = new HashSet<>();
    private final Set<String> fresh = new HashSet<>();
    private final Map<String, String> ofTarget = new HashMap<>();

    FoundIds(OwnNotes notes, IdSource ids) {
        this.notes = notes;
        this.ids = ids;
        notes.rests()
                .forEach((id, rest) -> {
                    if (rest.unmarked()) {
                        given.add(id);
                    }
                });
    }

    /// The id of what stands under these ids of marks or events.
    String give(Kind kind, Iterable<String> targets) {
        for (var target : targets) {
            var noted = notes.idOf(target).filter(it -> it.charAt(0) == kind.letter());
            if (noted.isPresent() && given.add(noted.get())) {
                return given(noted.get(), targets);
            }
        }
        var id = ids.next(kind);
        given.add(id);
        fresh.add(id);
        return given(id, targets);
    }

    /// The annotation that a mark or an event became.
    Optional<String> of(String target) {
        return Optional.ofNullable(ofTarget.get(target));
    }

    /// Whether an id was made here, for something that nothing is noted of.
    boolean isFresh(String id) {
        return fresh.contains(id);
    }

    private String given(String id, Iterable<String> targets) {
        targets.forEach(target -> ofTarget.put(target, id));
        return id;
    }
}
