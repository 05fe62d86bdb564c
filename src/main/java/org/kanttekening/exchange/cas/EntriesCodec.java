package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Target;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// How lists of records stand as links: an entry begins with a link whose role is the entry's main
/// term (an authority's role, a mention's form) and which leads to the actor, quote or decision the
/// entry is about, or else to its words. Links with the roles of its other fields follow: `words`
/// for more words, `onBehalfOf` for another actor.
///
/// What else an entry says has no features.
///
/// @param <P> the entry
final class EntriesCodec<P> implements Codec<List<P>> {

    /// The role of words that do not begin an entry.
    private static final String WORDS = "words";

    private final String name;
    private final Shape<P> shape;
    private final Optional<Field<P, String>> term;
    private final Optional<Field<P, Segments>> words;
    private final List<Field<P, ?>> references;

    private EntriesCodec(
            String name,
            Shape<P> shape,
            Optional<Field<P, String>> term,
            Optional<Field<P, Segments>> words,
            List<Field<P, ?>> references) {
        this.name = name;
        this.shape = shape;
        this.term = term;
        this.words = words;
        this.references = references;
    }

    // The value of a field is of its type's kind: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    static <P> EntriesCodec<P> of(String name, Shape<P> shape) {
        var term = shape.fields().stream().filter(it -> it.type() instanceof FieldType.Term);
        var words = shape.fields().stream().filter(it -> it.type() instanceof FieldType.Passage);
        var references =
                shape.fields().stream()
                        .filter(it ->
                                it.type() instanceof FieldType.Reference
                                        || it.type() instanceof FieldType.Elsewhere)
                        .toList();
        return new EntriesCodec<>(
                name,
                shape,
                term.map(it -> (Field<P, String>) it).findFirst(),
                words.map(it -> (Field<P, Segments>) it).findFirst(),
                references);
    }

    @Override
    public void declare(Layer layer, Consumer<CasFeature> into) {
        into.accept(LinkCodecs.links(name, layer, target()));
    }

    /// The type that all its links lead to.
    private String target() {
        Set<String> types = new HashSet<>();
        words.ifPresent(_ -> types.add(Layer.PASSAGE.type()));
        references.forEach(field -> kinds(field).forEach(kind -> types.add(Layer.of(kind).type())));
        return types.size() == 1 ? types.iterator().next() : CasType.ANNOTATION;
    }

    @Override
    public void encode(List<P> value, Natives into) {
        value.forEach(entry -> into.link(name, links(entry)));
    }

    /// None where it names neither what it is about nor any words.
    private List<Link> links(P entry) {
        var links = new ArrayList<Link>();
        var about = references.stream().limit(1).flatMap(it -> id(it, entry).stream()).findFirst();
        about.ifPresent(id -> links.add(new Link(head(entry), new Place.Whole(id))));
        var spoken = words.map(field -> field.get(entry)).orElse(Segments.NONE);
        for (var segment : spoken.list()) {
            var role = links.isEmpty() ? head(entry) : WORDS;
            links.add(new Link(role, new Place.Words(segment.span())));
        }
        if (!links.isEmpty()) {
            for (var field :
                    references.subList(Math.min(1, references.size()), references.size())) {
                id(field, entry)
                        .ifPresent(id -> links.add(new Link(field.name(), new Place.Whole(id))));
            }
        }
        return links;
    }

    private String head(P entry) {
        return XmlText.mended(term.map(field -> field.get(entry)).orElse(shape.name()));
    }

    @Override
    public List<P> decode(Natives from, List<P> base) {
        var found = new ArrayList<P>();
        for (var link : from.linksOf(name)) {
            if (found.isEmpty() || !isMore(link)) {
                begun(link).ifPresent(found::add);
            } else {
                found.add(more(found.removeLast(), link));
            }
        }
        return found;
    }

    /// Whether a link adds to the entry before it.
    private boolean isMore(Link link) {
        return switch (link.place()) {
            case Place.Words _ -> link.role().equals(WORDS);
            case Place.Whole _ ->
                    references.stream().skip(1).anyMatch(it -> it.name().equals(link.role()));
        };
    }

    private Optional<P> begun(Link link) {
        var entry =
                term.map(field -> shape.with(shape.empty(), field, link.role()))
                        .orElse(shape.empty());
        return switch (link.place()) {
            case Place.Words _ -> words.map(_ -> more(entry, link));
            case Place.Whole(var id) ->
                    references.stream()
                            .limit(1)
                            .filter(field -> takes(field, id))
                            .findFirst()
                            .map(field -> with(entry, field, id));
        };
    }

    private P more(P entry, Link link) {
        return switch (link.place()) {
            case Place.Words(var span) ->
                    words.map(field -> shape.with(entry, field, added(field.get(entry), span)))
                            .orElse(entry);
            case Place.Whole(var id) ->
                    references.stream()
                            .filter(field -> field.name().equals(link.role()) && takes(field, id))
                            .findFirst()
                            .map(field -> with(entry, field, id))
                            .orElse(entry);
        };
    }

    private static Segments added(Segments segments, Span span) {
        var spans = new ArrayList<>(segments.spans());
        spans.add(span);
        return LinkCodecs.segments(spans);
    }

    @Override
    public List<P> merged(List<P> whole, List<P> read) {
        return saysTheSame(whole, read)
                ? whole
                : new Alignment<>(this, this::areAboutTheSame, this::overlaid).merged(whole, read);
    }

    /// Whether two entries begin at the same place.
    private boolean areAboutTheSame(P one, P other) {
        var ones = links(one);
        var others = links(other);
        return !ones.isEmpty()
                && !others.isEmpty()
                && ones.getFirst().place().equals(others.getFirst().place());
    }

    /// What was read, with whatever links cannot say as it was.
    private P overlaid(P whole, P read) {
        var merged = whole;
        if (term.isPresent()) {
            merged = shape.with(merged, term.get(), term.get().get(read));
        }
        if (words.isPresent()) {
            var field = words.get();
            merged = shape.with(merged, field, LinkCodecs.kept(field.get(whole), field.get(read)));
        }
        for (var field : references) {
            if (!id(field, read).equals(id(field, whole))) {
                merged = with(merged, field, id(field, read).orElse(""));
            }
        }
        return merged;
    }

    /// The id of the annotation of this article that a field names.
    private static <P> Optional<String> id(Field<P, ?> field, P entry) {
        var id =
                switch (field.get(entry)) {
                    case Target target -> target.isHere() ? target.id() : "";
                    case String named when field.type() instanceof FieldType.Reference reference ->
                            reference.words().contains(named) ? "" : named;
                    default -> "";
                };
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    @SuppressWarnings("unchecked")
    private P with(P entry, Field<P, ?> field, String id) {
        return field.type() instanceof FieldType.Elsewhere
                ? shape.with(
                        entry,
                        (Field<P, Target>) field,
                        id.isEmpty() ? Target.NONE : new Target("", id, Extras.NONE))
                : shape.with(entry, (Field<P, String>) field, id);
    }

    private static boolean takes(Field<?, ?> field, String id) {
        return Kind.ofId(id).filter(kinds(field)::contains).isPresent();
    }

    private static Set<Kind> kinds(Field<?, ?> field) {
        return switch (field.type()) {
            case FieldType.Reference reference -> Set.of(reference.kind());
            case FieldType.Elsewhere(var kinds) -> kinds;
            default -> Set.of();
        };
    }
}
