package org.kanttekening.search;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Values;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Makes one object of what is equal in many annotations: terms, ids that are referred to, names,
/// and parts in which nothing is filled in. Read from files, each is an object of its own, and they
/// are most of the memory that a folder takes. Safe for several threads.
final class Sharing {

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    Annotation shared(Annotation annotation) {
        return switch (annotation) {
            case Quote quote -> shared(QuoteFields.SHAPE, quote);
            case Actor actor -> shared(ActorFields.SHAPE, actor);
            case Decision decision -> shared(DecisionFields.SHAPE, decision);
        };
    }

    Header shared(Header header) {
        return shared(Header.SHAPE, header);
    }

    private <R> R shared(Shape<R> shape, R record) {
        if (record.equals(shape.empty())) {
            return shape.empty();
        }
        var values = shape.values(record);
        for (var field : shape.fields()) {
            share(field, record, values);
        }
        return shape.make(values);
    }

    // What is shared of a value is of its type: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    private <R, V> void share(Field<R, V> field, R record, Values<R> values) {
        values.set(field, (V) shared(field.type(), field.get(record)));
    }

    private Object shared(FieldType<?> type, Object value) {
        return switch (type) {
            case FieldType.Term(var terms) -> {
                int known = terms.values().indexOf(value);
                yield known < 0 ? text((String) value) : terms.values().get(known);
            }
            case FieldType.Text(var multiline) when multiline -> value;
            case FieldType.Text _,
                    FieldType.Country _,
                    FieldType.Day _,
                    FieldType.RegisterEntry _,
                    FieldType.Reference _ ->
                    text((String) value);
            case FieldType.Texts _, FieldType.References _ ->
                    ((List<?>) value).stream().map(it -> text((String) it)).toList();
            case FieldType.Part<?> part -> part(part.shape(), value);
            case FieldType.OptionalPart<?> part ->
                    ((Optional<?>) value).map(it -> part(part.shape(), it));
            case FieldType.Parts<?> parts ->
                    ((List<?>) value).stream().map(it -> part(parts.shape(), it)).toList();
            case FieldType.Link _,
                    FieldType.Moment _,
                    FieldType.Timestamp _,
                    FieldType.Flag _,
                    FieldType.Share _,
                    FieldType.Passage _,
                    FieldType.Elsewhere _ ->
                    value;
        };
    }

    @SuppressWarnings("unchecked")
    private <P> Object part(Shape<P> shape, Object record) {
        return shared(shape, (P) record);
    }

    private String text(String value) {
        var before = texts.putIfAbsent(value, value);
        return before == null ? value : before;
    }
}
