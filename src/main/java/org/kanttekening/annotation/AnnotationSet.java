package org.kanttekening.annotation;

import org.jspecify.annotations.Nullable;
import org.kanttekening.article.Span;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.TreePMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The annotations that one person made in one article: immutable, in text order, known by id, and
/// open to interval queries. A set with one annotation changed shares all the rest with the set it
/// came from.
public final class AnnotationSet {

    public static final AnnotationSet EMPTY =
            new AnnotationSet(
                    HashTreePMap.empty(), TreePMap.empty(), SpanIndex.EMPTY, HashTreePMap.empty());

    /// Text order: by begin ascending, end descending, then kind, then id; annotations without any
    /// text last.
    public static final Comparator<Annotation> ORDER = Comparator.comparing(Place::of);

    private final PMap<String, Annotation> byId;
    private final TreePMap<Place, Annotation> inOrder;

    // Most sets that are read are never asked where their annotations overlap or who names whom,
    // and
    // finding that out takes longer than all the rest of making a set. So a set that is made at
    // once
    // does it when it is asked; threads that ask at the same time all find the same.
    private @Nullable SpanIndex spans;

    /// Which annotations name an id.
    private @Nullable PMap<String, PSet<String>> naming;

    private AnnotationSet(
            PMap<String, Annotation> byId,
            TreePMap<Place, Annotation> inOrder,
            @Nullable SpanIndex spans,
            @Nullable PMap<String, PSet<String>> naming) {
        this.byId = byId;
        this.inOrder = inOrder;
        this.spans = spans;
        this.naming = naming;
    }

    /// @throws IllegalArgumentException where two annotations have one id
    public static AnnotationSet of(Collection<? extends Annotation> annotations) {
        if (annotations.isEmpty()) {
            return EMPTY;
        }
        var byId = new HashMap<String, Annotation>();
        var inOrder = new TreeMap<Place, Annotation>();
        for (var annotation : annotations) {
            if (byId.put(annotation.id(), annotation) != null) {
                throw new IllegalArgumentException("two annotations are " + annotation.id());
            }
            inOrder.put(Place.of(annotation), annotation);
        }
        return new AnnotationSet(
                HashTreePMap.from(byId), TreePMap.fromSortedMap(inOrder), null, null);
    }

    /// This set with an annotation added, or put in place of the one with its id.
    public AnnotationSet with(Annotation added) {
        var rest = byId.containsKey(added.id()) ? without(added.id()) : this;
        return new AnnotationSet(
                rest.byId.plus(added.id(), added),
                rest.inOrder.plus(Place.of(added), added),
                rest.spans == null ? null : plus(rest.spans, added),
                rest.naming == null ? null : plus(rest.naming, added));
    }

    /// This set without the annotation of an id; what names the id still does.
    public AnnotationSet without(String id) {
        var removed = byId.get(id);
        if (removed == null) {
            return this;
        }
        return new AnnotationSet(
                byId.minus(id),
                inOrder.minus(Place.of(removed)),
                spans == null ? null : minus(spans, removed),
                naming == null ? null : minus(naming, removed));
    }

    private static SpanIndex plus(SpanIndex spans, Annotation added) {
        var index = spans;
        for (var occurrence : Occurrence.of(added)) {
            index = index.plus(occurrence);
        }
        return index;
    }

    private static SpanIndex minus(SpanIndex spans, Annotation removed) {
        var index = spans;
        for (var occurrence : Occurrence.of(removed)) {
            index = index.minus(occurrence);
        }
        return index;
    }

    private static PMap<String, PSet<String>> plus(
            PMap<String, PSet<String>> naming, Annotation added) {
        var named = naming;
        for (var id : References.of(added)) {
            var others = named.get(id);
            named =
                    named.plus(
                            id,
                            (others == null ? HashTreePSet.<String>empty() : others)
                                    .plus(added.id()));
        }
        return named;
    }

    private static PMap<String, PSet<String>> minus(
            PMap<String, PSet<String>> naming, Annotation removed) {
        var named = naming;
        for (var other : References.of(removed)) {
            var others = named.get(other);
            if (others != null) {
                var left = others.minus(removed.id());
                named = left.isEmpty() ? named.minus(other) : named.plus(other, left);
            }
        }
        return named;
    }

    public int size() {
        return byId.size();
    }

    public Optional<Annotation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public <A extends Annotation> Optional<A> find(String id, Class<A> kind) {
        return find(id).filter(kind::isInstance).map(kind::cast);
    }

    /// All annotations in text order: by begin ascending, end descending, then kind. A quote stands
    /// where its content does, an actor at its first mention, a decision at its trigger; those
    /// without text come last.
    public List<Annotation> all() {
        return List.copyOf(inOrder.values());
    }

    public <A extends Annotation> List<A> all(Class<A> kind) {
        return stream(kind).toList();
    }

    public List<Quote> quotes() {
        return all(Quote.class);
    }

    public List<Actor> actors() {
        return all(Actor.class);
    }

    public List<Decision> decisions() {
        return all(Decision.class);
    }

    /// The annotations that name an id, in text order.
    public List<Annotation> naming(String id) {
        var ids = naming().get(id);
        return ids == null
                ? List.of()
                : ids.stream()
                        .flatMap(other -> find(other).stream())
                        .sorted(Comparator.comparing(Place::of))
                        .toList();
    }

    public SpanIndex spans() {
        var found = spans;
        if (found == null) {
            found = SpanIndex.EMPTY;
            for (var annotation : inOrder.values()) {
                found = plus(found, annotation);
            }
            spans = found;
        }
        return found;
    }

    private PMap<String, PSet<String>> naming() {
        var found = naming;
        if (found == null) {
            found = HashTreePMap.empty();
            for (var annotation : inOrder.values()) {
                found = plus(found, annotation);
            }
            naming = found;
        }
        return found;
    }

    /// The annotations with any occurrence that overlaps the span, in text order, each once.
    public List<Annotation> overlapping(Span span) {
        var found = new ArrayList<Annotation>();
        spans().overlapping(span).stream()
                .map(Occurrence::id)
                .distinct()
                .forEach(id -> find(id).ifPresent(found::add));
        found.sort(Comparator.comparing(Place::of));
        return found;
    }

    /// The annotation after (or before) another in text order.
    public Optional<Annotation> neighbour(Annotation of, boolean after) {
        var place = Place.of(of);
        var found = after ? inOrder.higherEntry(place) : inOrder.lowerEntry(place);
        return Optional.ofNullable(found).map(entry -> entry.getValue());
    }

    private <A extends Annotation> Stream<A> stream(Class<A> kind) {
        return inOrder.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnnotationSet set && set.byId.equals(byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return byId.values().toString();
    }

    /// Where an annotation stands among the others.
    private record Place(int start, int end, Kind kind, String id) implements Comparable<Place> {

        static Place of(Annotation annotation) {
            var leading = Passages.leading(annotation);
            return leading.isEmpty()
                    ? new Place(Integer.MAX_VALUE, 0, annotation.kind(), annotation.id())
                    : new Place(leading.start(), leading.end(), annotation.kind(), annotation.id());
        }

        @Override
        public int compareTo(Place other) {
            if (start != other.start) {
                return Integer.compare(start, other.start);
            }
            if (end != other.end) {
                return Integer.compare(other.end, end);
            }
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : id.compareTo(other.id);
        }
    }
}
