package org.kanttekening.folder;

import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Segment;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Target;
import org.kanttekening.article.Anchor;
import org.kanttekening.article.ArticleText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes values of records of the scheme, just as [RecordWriterJson] writes them: for formats that
/// take records apart, to which a text that is read again would be a detour.
final class RecordNodes {

    private final ArticleText text;

    RecordNodes(ArticleText text) {
        this.text = text;
    }

    /// Some of a record's fields, and those that are not known.
    <R> Node.Fields of(Shape<R> shape, R record, List<Field<R, ?>> fields) {
        var values = new LinkedHashMap<String, Node>();
        for (var field : fields) {
            if (!field.isLeftOutWhenEmpty() || field.isFilled(record)) {
                add(field.type(), field.name(), field.get(record), values);
            }
        }
        add(shape.extras(record), values);
        return new Node.Fields(0, values);
    }

    private void add(FieldType<?> type, String name, Object value, Map<String, Node> into) {
        if (type instanceof FieldType.Elsewhere elsewhere) {
            target(elsewhere, (Target) value, into);
        } else {
            into.put(name, value(type, value));
        }
    }

    private Node value(FieldType<?> type, Object value) {
        return switch (type) {
            case FieldType.Text _,
                    FieldType.Link _,
                    FieldType.Term _,
                    FieldType.Country _,
                    FieldType.Day _,
                    FieldType.Moment _,
                    FieldType.RegisterEntry _,
                    FieldType.Reference _ ->
                    new Node.Text(0, (String) value);
            case FieldType.Timestamp _ -> new Node.Text(0, Moments.written((Instant) value));
            case FieldType.Flag _ -> new Node.Flag(0, (Boolean) value);
            case FieldType.Share _ ->
                    ((Optional<?>) value)
                            .<Node>map(it -> new Node.Number(0, it.toString()))
                            .orElse(new Node.Nothing(0));
            case FieldType.Texts _, FieldType.References _ -> texts((List<?>) value);
            case FieldType.Passage _ -> segments((Segments) value);
            case FieldType.Elsewhere _ ->
                    throw new IllegalStateException("stands under the name of its kind");
            case FieldType.Part<?> part -> part(part.shape(), value);
            case FieldType.OptionalPart<?> part ->
                    ((Optional<?>) value)
                            .<Node>map(it -> part(part.shape(), it))
                            .orElse(new Node.Nothing(0));
            case FieldType.Parts<?> parts -> parts(parts.shape(), (List<?>) value);
        };
    }

    // The value of a field is of its type's kind: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    private <P> Node part(Shape<P> shape, Object value) {
        return of(shape, (P) value, shape.fields());
    }

    private Node parts(Shape<?> shape, List<?> values) {
        var parts = new ArrayList<Node>(values.size());
        for (var value : values) {
            parts.add(part(shape, value));
        }
        return new Node.Items(0, parts);
    }

    private static Node texts(List<?> values) {
        var texts = new ArrayList<Node>(values.size());
        for (var value : values) {
            texts.add(new Node.Text(0, (String) value));
        }
        return new Node.Items(0, texts);
    }

    private Node segments(Segments segments) {
        var places = new ArrayList<Node>(segments.size());
        for (var segment : segments.list()) {
            places.add(segment(segment));
        }
        return new Node.Items(0, places);
    }

    private Node segment(Segment segment) {
        var anchor = Anchor.of(text, segment.span());
        var values = new LinkedHashMap<String, Node>();
        values.put("start", new Node.Number(0, String.valueOf(anchor.start())));
        values.put("end", new Node.Number(0, String.valueOf(anchor.end())));
        values.put("exact", new Node.Text(0, anchor.exact()));
        values.put("prefix", new Node.Text(0, anchor.prefix()));
        values.put("suffix", new Node.Text(0, anchor.suffix()));
        add(segment.extras(), values);
        return new Node.Fields(0, values);
    }

    private static void target(
            FieldType.Elsewhere elsewhere, Target target, Map<String, Node> into) {
        if (target.equals(Target.NONE)) {
            return;
        }
        var kind =
                target.kind()
                        .orElseGet(() ->
                                elsewhere.kinds().stream()
                                        .min(Comparator.<Kind>naturalOrder())
                                        .orElseThrow());
        var values = new LinkedHashMap<String, Node>();
        values.put("article", new Node.Text(0, target.article()));
        values.put("id", new Node.Text(0, target.id()));
        add(target.extras(), values);
        into.put(kind.term(), new Node.Fields(0, values));
    }

    private static void add(Extras extras, Map<String, Node> into) {
        extras.json().forEach((name, json) -> into.put(name, StrictJson.parse(json)));
    }
}
