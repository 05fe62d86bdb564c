package org.kanttekening.review.compare;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Kind;
import org.kanttekening.review.match.Group;
import org.kanttekening.review.match.Grouping;
import org.kanttekening.review.match.SameActor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Tells whether an id in one person's annotations means the same as another one in another's.
///
/// Ids of one group do. Of an actor that a person tagged as two where another has one, one is left
/// over: it still means what its likest counterpart means, or every quote of it would seem to have
/// another speaker.
final class Identities {

    private final Grouping grouping;
    private final Map<Group, Group> meant = new HashMap<>();

    Identities(Grouping grouping, SameActor same) {
        this.grouping = grouping;
        for (var group : grouping.of(Kind.ACTOR)) {
            if (group.size() < grouping.annotators().size()) {
                counterpart(group, same).ifPresent(other -> join(group, other));
            }
        }
    }

    /// What an id of a person stands for: equal for ids that mean the same.
    Object of(String annotator, String id) {
        return grouping.of(annotator, id).<Object>map(this::root).orElse(id);
    }

    // A group of fewer people joins one of people it lacks.
    private Optional<Group> counterpart(Group lone, SameActor same) {
        return grouping.of(Kind.ACTOR).stream()
                .filter(other -> !other.equals(lone) && other.size() > lone.size())
                .filter(other -> has(other, lone, same))
                .findFirst();
    }

    private static boolean has(Group other, Group lone, SameActor same) {
        return other.members().entrySet().stream()
                .filter(member -> lone.by(member.getKey()).isEmpty())
                .anyMatch(member ->
                        lone.members().values().stream()
                                .anyMatch(it -> same.are((Actor) it, (Actor) member.getValue())));
    }

    private void join(Group one, Group other) {
        var left = root(one);
        var right = root(other);
        if (!left.equals(right)) {
            meant.put(left, right);
        }
    }

    private Group root(Group group) {
        var at = group;
        for (var next = meant.get(at); next != null; next = meant.get(at)) {
            at = next;
        }
        return at;
    }
}
