package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Kind;
import org.kanttekening.change.IdSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads annotations from marks, events and relations of our own types alone, without what the
/// notes say besides ids.
final class MarksReading {

    private final LineIndex index;
    private final FoundIds ids;
    private final MarkedActors marked;
    private final Relations relations;

    private MarksReading(LineIndex index, OwnNotes notes, IdSource ids) {
        this.index = index;
        this.ids = new FoundIds(notes, ids);
        this.marked = new MarkedActors(index, notes);
        this.relations = new Relations(index, marked::isActor);
    }

    /// What was read.
    ///
    /// @param fresh ids of what nothing is noted of
    /// @param left ids of marks, events and relations of which nothing was made
    record Found(List<Annotation> annotations, Set<String> fresh, Set<String> left) {
        Found {
            annotations = List.copyOf(annotations);
            fresh = Set.copyOf(fresh);
            left = Set.copyOf(left);
        }
    }

    static Found of(LineIndex index, OwnNotes notes, IdSource ids) {
        return new MarksReading(index, notes, ids).found();
    }

    private Found found() {
        for (var event : index.events()) {
            if (QuoteReading.isQuote(event)) {
                ids.give(Kind.QUOTE, List.of(event.id()));
            } else if (event.type().equals(BratTypes.DECISION)) {
                ids.give(Kind.DECISION, List.of(event.id()));
            }
        }
        var annotations =
                new ArrayList<Annotation>(new ActorReading(index, ids, marked, relations).read());
        var quotes = new QuoteReading(index, ids, marked, relations);
        var decisions = new DecisionReading(index, ids, marked, relations);
        for (var event : index.events()) {
            ids.of(event.id())
                    .map(id ->
                            QuoteReading.isQuote(event)
                                    ? quotes.read(id, event)
                                    : decisions.read(id, event))
                    .ifPresent(annotations::add);
        }
        var fresh = new HashSet<String>();
        annotations.stream().map(Annotation::id).filter(ids::isFresh).forEach(fresh::add);
        return new Found(annotations, fresh, left());
    }

    private Set<String> left() {
        var used = new HashSet<String>();
        var left = new HashSet<String>();
        for (var event : index.events()) {
            if (ids.of(event.id()).isPresent()) {
                used.add(event.trigger());
                event.roles().forEach(role -> used.add(role.target()));
            } else {
                left.add(event.id());
            }
        }
        for (var mark : index.marks()) {
            if (!used.contains(mark.id())
                    && !marked.isActor(mark.id())
                    && !mark.type().equals(BratTypes.ARTICLE)) {
                left.add(mark.id());
            }
        }
        index.relations().stream()
                .filter(it -> !relations.hasUsed(it))
                .map(AnnLine.Relation::id)
                .forEach(left::add);
        return left;
    }
}
