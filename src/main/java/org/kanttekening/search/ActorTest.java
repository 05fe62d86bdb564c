package org.kanttekening.search;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.folder.ActorEntry;
import org.kanttekening.folder.ActorRegister;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Tells whether an actor is what a condition wants: by any of its names or its id, or by an entry
/// of the register. An actor that is tied to no entry counts as the entry's where it goes by one of
/// the entry's names.
record ActorTest(Predicate<String> text, List<Listed> listed) {

    /// An entry of the register.
    ///
    /// @param names of it, folded
    record Listed(String id, Set<String> names) {

        boolean holds(Actor actor) {
            return actor.register().isEmpty()
                    ? isNamed(actor.name()) || actor.otherNames().stream().anyMatch(this::isNamed)
                    : actor.register().equals(id);
        }

        private boolean isNamed(String name) {
            return !name.isBlank() && names.contains(TextTest.folded(name));
        }
    }

    static ActorTest of(Wanted wanted, TextTest text, ActorRegister register) {
        var values = wanted instanceof Wanted.OneOf(var all) ? all : List.<String>of();
        return new ActorTest(
                text,
                values.stream()
                        .filter(value -> value.startsWith(ActorPart.REGISTER_MARK))
                        .map(value -> listed(value.substring(1), register))
                        .toList());
    }

    private static Listed listed(String id, ActorRegister register) {
        var names = register.find(id).stream().flatMap(ActorEntry::names);
        return new Listed(
                id,
                names.filter(name -> !name.isBlank())
                        .map(TextTest::folded)
                        .collect(Collectors.toSet()));
    }

    /// @param id of an actor of the item's sidecar, or a word that stands for one, or empty
    boolean holds(String id, Item item) {
        return !id.isEmpty()
                && item.known()
                        .computeIfAbsent(this, _ -> new HashMap<>())
                        .computeIfAbsent(id, _ -> isOne(id, item));
    }

    private boolean isOne(String id, Item item) {
        return text.test(id) || item.find(id).filter(it -> isOne(it, item)).isPresent();
    }

    private boolean isOne(Annotation annotation, Item item) {
        return annotation instanceof Actor actor
                && (item.names(actor).stream().anyMatch(text)
                        || listed.stream().anyMatch(it -> it.holds(actor)));
    }
}
