package org.kanttekening.review.decide;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Rejected;
import org.kanttekening.review.compare.Row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing to decide about: what people tagged as the same, and what was decided so far.
///
/// @param row what people have of it now; absent where nobody has it any more
/// @param agreed what stands in the agreed sidecar for it
/// @param rejected what was turned down of it
public record Matter(
        Kind kind,
        Optional<Row> row,
        State state,
        Optional<Annotation> agreed,
        List<Rejected> rejected) {

    /// How far it is.
    public enum State {
        /// Everybody has the same, and it is not taken yet.
        ALIKE,
        /// There is something to decide.
        OPEN,
        /// It was decided, and an annotator has changed something since.
        REOPENED,
        /// It is decided.
        DECIDED
    }

    public Matter {
        rejected = List.copyOf(rejected);
    }

    /// Whether it belongs in the list of what is left.
    public boolean isLeft() {
        return state == State.OPEN || state == State.REOPENED;
    }

    /// What people have of it, by their ids.
    public SortedMap<String, Annotation> versions() {
        return row.map(it -> it.group().members()).orElseGet(TreeMap::new);
    }

    /// What is shown of it where one annotation must do: what is agreed, else the first version,
    /// else what was turned down.
    public Annotation shown() {
        return agreed.or(() -> versions().values().stream().findFirst())
                .orElseGet(() -> rejected.getFirst().annotation());
    }

    /// The ids of all that is known of it, decided or not.
    public Set<String> ids() {
        return Stream.of(
                        agreed.stream(),
                        versions().values().stream(),
                        rejected.stream().map(Rejected::annotation))
                .flatMap(it -> it)
                .map(Annotation::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What names it as long as anything of it is the same: the agreed one's id, else the first
    /// version's.
    public String id() {
        return shown().id();
    }
}
