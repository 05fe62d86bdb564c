package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Target;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The events of quotes and decisions, by their annotations' ids.
final class EventIds {

    private final Map<String, String> ids = new HashMap<>();

    void put(String annotation, String event) {
        ids.put(annotation, event);
    }

    Optional<String> of(String annotation) {
        return Optional.ofNullable(ids.get(annotation));
    }

    /// The event of an annotation of this article.
    Optional<String> of(Target target) {
        return target.isHere() ? of(target.id()) : Optional.empty();
    }
}
