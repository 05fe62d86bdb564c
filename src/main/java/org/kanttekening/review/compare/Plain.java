package org.kanttekening.review.compare;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Target;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A field's value as it is compared with another person's: what the program keeps is left out, ids
/// stand for what they mean, and the order in which things were added to a list does not count.
final class Plain {

    private final Function<String, Object> meaning;

    /// @param meaning of an id
    Plain(Function<String, Object> meaning) {
        this.meaning = meaning;
    }

    /// The fields that are compared, with their values, in the order of the scheme's table.
    Map<Field<?, ?>, Object> of(Annotation annotation) {
        return switch (annotation) {
            case Quote quote -> all(QuoteFields.SHAPE, quote);
            case Actor actor -> all(ActorFields.SHAPE, actor);
            case Decision decision -> all(DecisionFields.SHAPE, decision);
        };
    }

    private <R> Map<Field<?, ?>, Object> all(Shape<R> shape, R record) {
        var values = new LinkedHashMap<Field<?, ?>, Object>();
        for (var field : shape.fields()) {
            if (Compared.is(field)) {
                values.put(field, of(field.type(), field.get(record)));
            }
        }
        return values;
    }

    Object of(FieldType<?> type, Object value) {
        return switch (type) {
            case FieldType.Text _ -> ((String) value).strip();
            case FieldType.Passage _ -> ((Segments) value).spans();
            case FieldType.Reference reference -> id((String) value, reference.words());
            case FieldType.References _ -> bag((List<?>) value, id -> id((String) id, List.of()));
            case FieldType.Elsewhere _ -> target((Target) value);
            case FieldType.Texts _ -> bag((List<?>) value, text -> ((String) text).strip());
            case FieldType.Part<?> part -> part(part.shape(), value);
            case FieldType.OptionalPart<?> part ->
                    ((Optional<?>) value).map(it -> part(part.shape(), it));
            case FieldType.Parts<?> parts ->
                    bag(filled(parts.shape(), (List<?>) value), it -> part(parts.shape(), it));
            default -> value;
        };
    }

    private Object id(String id, List<String> words) {
        return id.isEmpty() || words.contains(id) ? id : meaning.apply(id);
    }

    private Object target(Target target) {
        return target.isHere() && !target.id().isEmpty()
                ? meaning.apply(target.id())
                : List.of(target.article(), target.id());
    }

    private static List<?> filled(Shape<?> shape, List<?> parts) {
        return parts.stream().filter(part -> !part.equals(shape.empty())).toList();
    }

    private static Map<Object, Integer> bag(List<?> values, Function<Object, Object> plain) {
        var bag = new HashMap<Object, Integer>();
        for (var value : values) {
            bag.merge(plain.apply(value), 1, Integer::sum);
        }
        return bag;
    }

    // The value of a field is of its type's kind: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    private <P> Map<String, Object> part(Shape<P> shape, Object record) {
        return fields(shape, (P) record);
    }

    private <P> Map<String, Object> fields(Shape<P> shape, P record) {
        var plain = new HashMap<String, Object>();
        for (var field : shape.fields()) {
            if (Compared.is(field)) {
                plain.put(field.name(), of(field.type(), field.get(record)));
            }
        }
        if (!shape.extras(record).equals(Extras.NONE)) {
            plain.put("", shape.extras(record));
        }
        return plain;
    }
}
