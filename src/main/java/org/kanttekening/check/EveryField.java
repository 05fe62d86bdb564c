package org.kanttekening.check;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;

import java.util.List;
import java.util.Optional;

/// Goes through every field of a record, at any depth, by the table of its fields.
final class EveryField {

    /// Hears of each field and where it stands in the file.
    interface Visit {
        <R, V> void of(Field<R, V> field, R record, String path);
    }

    private EveryField() {}

    /// @param path of the annotation, such as `quotes[2]`
    static void of(Annotation annotation, String path, Visit visit) {
        switch (annotation) {
            case Quote quote -> of(QuoteFields.SHAPE, quote, path, visit);
            case Actor actor -> of(ActorFields.SHAPE, actor, path, visit);
            case Decision decision -> of(DecisionFields.SHAPE, decision, path, visit);
        }
    }

    static <R> void of(Shape<R> shape, R record, String path, Visit visit) {
        for (var field : shape.fields()) {
            of(field, record, path + "." + field.name(), visit);
        }
    }

    private static <R, V> void of(Field<R, V> field, R record, String path, Visit visit) {
        visit.of(field, record, path);
        var value = field.get(record);
        switch (field.type()) {
            case FieldType.Part<V> part -> of(part.shape(), value, path, visit);
            case FieldType.OptionalPart<?> part -> optional(part, value, path, visit);
            case FieldType.Parts<?> parts -> each(parts, value, path, visit);
            default -> {}
        }
    }

    // The value of a field is of its type's kind: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    private static <P> void optional(
            FieldType.OptionalPart<P> part, Object value, String path, Visit visit) {
        ((Optional<P>) value).ifPresent(it -> of(part.shape(), it, path, visit));
    }

    @SuppressWarnings("unchecked")
    private static <P> void each(FieldType.Parts<P> parts, Object value, String path, Visit visit) {
        int index = 0;
        for (var part : (List<P>) value) {
            of(parts.shape(), part, path + "[" + index++ + "]", visit);
        }
    }
}
