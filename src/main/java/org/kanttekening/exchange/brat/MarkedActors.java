package org.kanttekening.exchange.brat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which marks are mentions of actors, and which of them mean the same.
final class MarkedActors {

    private final LineIndex index;
    private final Set<String> ownTypes = new HashSet<>();
    private final Alike alike = new Alike();
    private final List<List<String>> groups;

    MarkedActors(LineIndex index, OwnNotes notes) {
        this.index = index;
        for (var mark : index.marks()) {
            if (notes.idOf(mark.id()).filter(id -> id.startsWith("a-")).isPresent()) {
                ownTypes.add(mark.type());
            }
        }
        for (var mark : index.marks()) {
            if (isActor(mark)) {
                alike.add(mark.id());
            }
        }
        index.equivs().forEach(equiv -> alike.join(equiv.marks()));
        groups = alike.groups();
    }

    boolean isActor(String mark) {
        return alike.has(mark);
    }

    /// The marks of each actor, in the order of the file.
    List<List<String>> groups() {
        return groups;
    }

    /// An actor's type, by that of its first mark.
    String typeOf(List<String> marks) {
        var type = index.mark(marks.getFirst()).orElseThrow().type();
        return BratTypes.actorType(type).orElseGet(() -> BratTypes.term(type));
    }

    private boolean isActor(AnnLine.Mark mark) {
        return (BratTypes.actorType(mark.type()).isPresent() || ownTypes.contains(mark.type()))
                && !index.passage(mark.id()).isEmpty();
    }
}
