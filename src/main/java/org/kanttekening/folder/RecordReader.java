package org.kanttekening.folder;

import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Target;
import org.kanttekening.annotation.Values;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads records of the scheme from JSON by the table of their fields: a field that is missing has
/// the scheme's default, one that the table does not know is kept.
final class RecordReader {

    private static final Set<String> TARGET = Set.of("article", "id");

    private final SegmentReader segments;
    private final KnownIds ids;

    RecordReader(SegmentReader segments, KnownIds ids) {
        this.segments = segments;
        this.ids = ids;
    }

    <R> R read(Shape<R> shape, At at) throws UnreadableFileException {
        return read(shape, shape.empty(), at);
    }

    /// @param base has the values of the fields that are missing
    <R> R read(Shape<R> shape, R base, At at) throws UnreadableFileException {
        var object = at.fields();
        var values = shape.values(base);
        for (var field : shape.fields()) {
            read(field, at, values);
        }
        return shape.make(values.setExtras(TreeJson.extras(object, shape.names())));
    }

    // What is read for a type is of the type's kind: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    private <R, V> void read(Field<R, V> field, At at, Values<R> values)
            throws UnreadableFileException {
        if (field.type() instanceof FieldType.Elsewhere elsewhere) {
            var target = target(elsewhere, at);
            if (target.isPresent()) {
                values.set(field, (V) target.get());
            }
            return;
        }
        var found = at.find(field.name());
        if (found.isPresent()) {
            values.set(field, (V) value(field.type(), found.get()));
        }
    }

    private Object value(FieldType<?> type, At at) throws UnreadableFileException {
        return switch (type) {
            case FieldType.Text _,
                    FieldType.Link _,
                    FieldType.Term _,
                    FieldType.Country _,
                    FieldType.Day _,
                    FieldType.Moment _,
                    FieldType.RegisterEntry _ ->
                    at.text();
            case FieldType.Timestamp _ -> instant(at);
            case FieldType.Flag _ -> at.flag();
            case FieldType.Share _ -> Optional.of(at.share());
            case FieldType.Texts _ -> at.texts();
            case FieldType.Passage _ -> segments.read(at);
            case FieldType.Reference reference -> reference(reference, at);
            case FieldType.References references -> references(references, at);
            case FieldType.Elsewhere _ ->
                    throw new IllegalStateException("stands under the name of its kind");
            case FieldType.Part<?> part -> read(part.shape(), at);
            case FieldType.OptionalPart<?> part -> optional(part.shape(), at);
            case FieldType.Parts<?> parts -> parts(parts.shape(), at);
        };
    }

    private static Instant instant(At at) throws UnreadableFileException {
        try {
            return Moments.read(at.text());
        } catch (DateTimeException e) {
            throw at.refuse("problem.notMoment");
        }
    }

    private String reference(FieldType.Reference reference, At at) throws UnreadableFileException {
        var id = at.text();
        if (!id.isEmpty() && !reference.words().contains(id)) {
            ids.demand(id, reference.kind(), at);
        }
        return id;
    }

    private List<String> references(FieldType.References references, At at)
            throws UnreadableFileException {
        for (var item : at.items()) {
            ids.demand(item.text(), references.kind(), item);
        }
        return at.texts();
    }

    private Optional<Target> target(FieldType.Elsewhere elsewhere, At at)
            throws UnreadableFileException {
        Optional<Target> target = Optional.empty();
        for (var kind : Kind.values()) {
            var found =
                    elsewhere.kinds().contains(kind) ? at.find(kind.term()) : Optional.<At>empty();
            if (found.isEmpty()) {
                continue;
            }
            if (target.isPresent()) {
                throw found.get().refuse("problem.twoTargets");
            }
            target = Optional.of(target(kind, found.get()));
        }
        return target;
    }

    private Target target(Kind kind, At at) throws UnreadableFileException {
        var article = at.textOr("article", "");
        var id = at.textOr("id", "");
        if (!id.isEmpty()) {
            if (article.isEmpty()) {
                ids.demand(id, kind, at.need("id"));
            } else {
                KnownIds.demandForm(id, kind, at.need("id"));
            }
        }
        return new Target(article, id, TreeJson.extras(at.fields(), TARGET));
    }

    private <P> Optional<P> optional(Shape<P> shape, At at) throws UnreadableFileException {
        return at.node() instanceof Node.Nothing ? Optional.empty() : Optional.of(read(shape, at));
    }

    private <P> List<P> parts(Shape<P> shape, At at) throws UnreadableFileException {
        var parts = new ArrayList<P>();
        for (var item : at.items()) {
            parts.add(read(shape, item));
        }
        return parts;
    }
}
