package org.kanttekening.folder;

import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Segment;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Target;
import org.kanttekening.article.Anchor;
import org.kanttekening.article.ArticleText;

import tools.jackson.core.JsonGenerator;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Writes records of the scheme as JSON by the table of their fields, the fields it did not know
/// last.
final class RecordWriterJson {

    private final JsonGenerator into;
    private final ArticleText text;

    RecordWriterJson(JsonGenerator into, ArticleText text) {
        this.into = into;
        this.text = text;
    }

    <R> void record(Shape<R> shape, R record) {
        into.writeStartObject();
        fields(shape, record, shape.fields());
        TreeJson.write(shape.extras(record), into);
        into.writeEndObject();
    }

    /// Some of a record's fields, into an object that is open.
    <R> void fields(Shape<R> shape, R record, List<Field<R, ?>> fields) {
        for (var field : fields) {
            if (!field.isLeftOutWhenEmpty() || field.isFilled(record)) {
                field(field.type(), field.name(), field.get(record));
            }
        }
    }

    private void field(FieldType<?> type, String name, Object value) {
        if (type instanceof FieldType.Elsewhere elsewhere) {
            target(elsewhere, (Target) value);
        } else {
            into.writeName(name);
            value(type, value);
        }
    }

    private void value(FieldType<?> type, Object value) {
        switch (type) {
            case FieldType.Text _,
                    FieldType.Link _,
                    FieldType.Term _,
                    FieldType.Country _,
                    FieldType.Day _,
                    FieldType.Moment _,
                    FieldType.RegisterEntry _,
                    FieldType.Reference _ ->
                    into.writeString((String) value);
            case FieldType.Timestamp _ -> into.writeString(Moments.written((Instant) value));
            case FieldType.Flag _ -> into.writeBoolean((Boolean) value);
            case FieldType.Share _ -> share((Optional<?>) value);
            case FieldType.Texts _, FieldType.References _ -> texts((List<?>) value);
            case FieldType.Passage _ -> segments((Segments) value);
            case FieldType.Elsewhere _ ->
                    throw new IllegalStateException("stands under the name of its kind");
            case FieldType.Part<?> part -> part(part.shape(), value);
            case FieldType.OptionalPart<?> part -> optional(part.shape(), (Optional<?>) value);
            case FieldType.Parts<?> parts -> parts(parts.shape(), (List<?>) value);
        }
    }

    // The value of a field is of its type's kind: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    private <P> void part(Shape<P> shape, Object value) {
        record(shape, (P) value);
    }

    private void optional(Shape<?> shape, Optional<?> value) {
        if (value.isPresent()) {
            part(shape, value.get());
        } else {
            into.writeNull();
        }
    }

    private void parts(Shape<?> shape, List<?> values) {
        into.writeStartArray();
        for (var value : values) {
            part(shape, value);
        }
        into.writeEndArray();
    }

    private void share(Optional<?> value) {
        if (value.isPresent()) {
            into.writeNumber((Double) value.get());
        } else {
            into.writeNull();
        }
    }

    void texts(List<?> values) {
        into.writeStartArray();
        for (var value : values) {
            into.writeString((String) value);
        }
        into.writeEndArray();
    }

    void segments(Segments segments) {
        into.writeStartArray();
        segments.list().forEach(this::segment);
        into.writeEndArray();
    }

    private void segment(Segment segment) {
        var anchor = Anchor.of(text, segment.span());
        into.writeStartObject();
        into.writeNumberProperty("start", anchor.start());
        into.writeNumberProperty("end", anchor.end());
        into.writeStringProperty("exact", anchor.exact());
        into.writeStringProperty("prefix", anchor.prefix());
        into.writeStringProperty("suffix", anchor.suffix());
        TreeJson.write(segment.extras(), into);
        into.writeEndObject();
    }

    private void target(FieldType.Elsewhere elsewhere, Target target) {
        if (target.equals(Target.NONE)) {
            return;
        }
        var kind =
                target.kind()
                        .orElseGet(() ->
                                elsewhere.kinds().stream()
                                        .min(Comparator.<Kind>naturalOrder())
                                        .orElseThrow());
        into.writeName(kind.term());
        into.writeStartObject();
        into.writeStringProperty("article", target.article());
        into.writeStringProperty("id", target.id());
        TreeJson.write(target.extras(), into);
        into.writeEndObject();
    }
}
