package org.kanttekening.annotation;

import org.kanttekening.article.Span;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.TreePMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    private final SpanIndex spans;

    /// Which annotations name an id.
    private final PMap<String, PSet<String>> naming;

    private AnnotationSet(
            PMap<String, Annotation> byId,
            TreePMap<Place, Annotation> inOrder,
            SpanIndex spans,
            PMap<String, PSet<String>> naming) {
        this.byId = byId;
        this.inOrder = inOrder;
        this.spans = spans;
        this.naming = naming;
    }

    /// @throws IllegalArgumentException where two annotations have one id
    public static AnnotationSet of(Collection<? extends Annotation> annotations) {
        var set = EMPTY;
        for (var annotation : annotations) {
            if (set.find(annotation.id()).isPresent()) {
                throw new IllegalArgumentException("two annotations are " + annotation.id());
            }
            set = set.with(annotation);
        }
        return set;
    }

    /// This set with an annotation added, or put in place of the one with its id.
    public AnnotationSet with(Annotation added) {
        var rest = byId.containsKey(added.id()) ? without(added.id()) : this;
        var index = rest.spans;
        for (var occurrence : Occurrence.of(added)) {
            index = index.plus(occurrence);
        }
        var named = rest.naming;
        for (var id : References.of(added)) {
            var others = named.get(id);
            named =
                    named.plus(
                            id,
                            (others == null ? HashTreePSet.<String>empty() : others)
                                    .plus(added.id()));
        }
        return new AnnotationSet(
                rest.byId.plus(added.id(), added),
                rest.inOrder.plus(Place.of(added), added),
                index,
                named);
    }

    /// This set without the annotation of an id; what names the id still does.
    public AnnotationSet without(String id) {
        var removed = byId.get(id);
        if (removed == null) {
            return this;
        }
        var index = spans;
        for (var occurrence : Occurrence.of(removed)) {
            index = index.minus(occurrence);
        }
        var named = naming;
        for (var other : References.of(removed)) {
            var others = named.get(other);
            if (others != null) {
                var left = others.minus(id);
                named = left.isEmpty() ? named.minus(other) : named.plus(other, left);
            }
        }
        return new AnnotationSet(byId.minus(id), inOrder.minus(Place.of(removed)), index, named);
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
        var ids = naming.get(id);
        return ids == null
                ? List.of()
                : ids.stream()
                        .flatMap(other -> find(other).stream())
                        .sorted(Comparator.comparing(Place::of))
                        .toList();
    }

    public SpanIndex spans() {
        return spans;
    }

    /// The annotations with any occurrence that overlaps the span, in text order, each once.
    public List<Annotation> overlapping(Span span) {
        var found = new ArrayList<Annotation>();
        spans.overlapping(span).stream()
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

        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::start)
                        .thenComparing(Comparator.comparingInt(Place::end).reversed())
                        .thenComparing(Place::kind)
                        .thenComparing(Place::id);

        static Place of(Annotation annotation) {
            var leading = Passages.leading(annotation);
            return leading.isEmpty()
                    ? new Place(Integer.MAX_VALUE, 0, annotation.kind(), annotation.id())
                    : new Place(leading.start(), leading.end(), annotation.kind(), annotation.id());
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }
}
