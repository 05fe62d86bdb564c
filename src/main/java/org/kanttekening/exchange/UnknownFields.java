package org.kanttekening.exchange;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Target;

import java.util.List;
import java.util.Optional;

/// Looks for fields that this version does not know, at any depth of an annotation.
final class UnknownFields {

    private UnknownFields() {}

    static boolean areIn(Annotation annotation) {
        return switch (annotation) {
            case Quote quote -> in(QuoteFields.SHAPE, quote);
            case Actor actor -> in(ActorFields.SHAPE, actor);
            case Decision decision -> in(DecisionFields.SHAPE, decision);
        };
    }

    private static <R> boolean in(Shape<R> shape, R record) {
        if (!shape.extras(record).isEmpty()) {
            return true;
        }
        for (var field : shape.fields()) {
            if (inField(field, record)) {
                return true;
            }
        }
        return false;
    }

    private static <R, V> boolean inField(Field<R, V> field, R record) {
        var value = field.get(record);
        return switch (field.type()) {
            case FieldType.Passage _ ->
                    ((Segments) value)
                            .list().stream().anyMatch(segment -> !segment.extras().isEmpty());
            case FieldType.Elsewhere _ -> !((Target) value).extras().isEmpty();
            case FieldType.Part<V> part -> in(part.shape(), value);
            case FieldType.OptionalPart<?> part -> inOptional(part, value);
            case FieldType.Parts<?> parts -> inAny(parts, value);
            default -> false;
        };
    }

    // The value of a field is of its type's kind: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    private static <P> boolean inOptional(FieldType.OptionalPart<P> part, Object value) {
        return ((Optional<P>) value).filter(it -> in(part.shape(), it)).isPresent();
    }

    @SuppressWarnings("unchecked")
    private static <P> boolean inAny(FieldType.Parts<P> parts, Object value) {
        return ((List<P>) value).stream().anyMatch(it -> in(parts.shape(), it));
    }
}
