package org.kanttekening.exchange.report;

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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Makes annotations that differ from others in their fields, by the table of fields and at every
/// depth.
final class Rewriting {

    private Rewriting() {}

    /// The annotation once for each of its fields that holds something, without what it holds.
    static Map<String, Annotation> withoutOneField(Annotation annotation) {
        var found = new LinkedHashMap<String, Annotation>();
        switch (annotation) {
            case Quote quote -> found.putAll(withoutOneField(QuoteFields.SHAPE, quote));
            case Actor actor -> found.putAll(withoutOneField(ActorFields.SHAPE, actor));
            case Decision decision -> found.putAll(withoutOneField(DecisionFields.SHAPE, decision));
        }
        found.remove("id");
        return found;
    }

    /// The annotation with other texts wherever it holds text.
    static Annotation withTexts(Annotation annotation, UnaryOperator<String> change) {
        return switch (annotation) {
            case Quote quote -> withTexts(QuoteFields.SHAPE, quote, change);
            case Actor actor -> withTexts(ActorFields.SHAPE, actor, change);
            case Decision decision -> withTexts(DecisionFields.SHAPE, decision, change);
        };
    }

    static <R> Map<String, R> withoutOneField(Shape<R> shape, R record) {
        var found = new LinkedHashMap<String, R>();
        for (var field : shape.fields()) {
            without(shape, field, record).forEach((path, changed) -> found.put(path, changed));
        }
        return found;
    }

    private static <R, V> Map<String, R> without(Shape<R> shape, Field<R, V> field, R record) {
        var found = new LinkedHashMap<String, R>();
        V empty = field.get(shape.empty());
        if (!field.get(record).equals(empty) && holdsAnything(field.type(), field.get(record))) {
            found.put(field.name(), shape.with(record, field, empty));
        }
        inner(field.type(), field.get(record))
                .forEach((path, value) ->
                        found.put(field.name() + path, shape.with(record, field, value)));
        return found;
    }

    /// Rows in which nothing is filled in count for nothing.
    @SuppressWarnings("unchecked")
    private static boolean holdsAnything(FieldType<?> type, Object value) {
        return !(type instanceof FieldType.Parts<?> parts)
                || ((List<Object>) value)
                        .stream()
                                .anyMatch(row ->
                                        !withoutOneField((Shape<Object>) parts.shape(), row)
                                                .isEmpty());
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> inner(FieldType<V> type, V value) {
        var found = new LinkedHashMap<String, V>();
        switch (type) {
            case FieldType.Part<?> part ->
                    withoutOneField((Shape<Object>) part.shape(), value)
                            .forEach((path, changed) -> found.put("." + path, (V) changed));
            case FieldType.OptionalPart<?> part ->
                    ((Optional<Object>) value)
                            .ifPresent(it ->
                                    withoutOneField((Shape<Object>) part.shape(), it)
                                            .forEach((path, changed) ->
                                                    found.put(
                                                            "." + path, (V) Optional.of(changed))));
            case FieldType.Parts<?> parts -> {
                var all = (List<Object>) value;
                for (int i = 0; i < all.size(); i++) {
                    int at = i;
                    withoutOneField((Shape<Object>) parts.shape(), all.get(i))
                            .forEach((path, changed) -> {
                                var others = new ArrayList<>(all);
                                others.set(at, changed);
                                found.put("[" + at + "]." + path, (V) others);
                            });
                }
            }
            default -> {}
        }
        return found;
    }

    static <R> R withTexts(Shape<R> shape, R record, UnaryOperator<String> change) {
        var changed = record;
        for (var field : shape.fields()) {
            changed = withText(shape, field, changed, change);
        }
        return changed;
    }

    @SuppressWarnings("unchecked")
    private static <R, V> R withText(
            Shape<R> shape, Field<R, V> field, R record, UnaryOperator<String> change) {
        Object value = field.get(record);
        Object changed =
                switch (field.type()) {
                    case FieldType.Text _ when field.name().equals("id") -> value;
                    case FieldType.Text _,
                            FieldType.Link _,
                            FieldType.Term _,
                            FieldType.Country _,
                            FieldType.Day _,
                            FieldType.Moment _,
                            FieldType.RegisterEntry _ ->
                            change.apply((String) value);
                    case FieldType.Texts _ -> ((List<String>) value).stream().map(change).toList();
                    case FieldType.Part<?> part ->
                            withTexts((Shape<Object>) part.shape(), value, change);
                    case FieldType.OptionalPart<?> part ->
                            ((Optional<Object>) value)
                                    .map(it -> withTexts((Shape<Object>) part.shape(), it, change));
                    case FieldType.Parts<?> parts ->
                            ((List<Object>) value)
                                    .stream()
                                            .map(it ->
                                                    withTexts(
                                                            (Shape<Object>) parts.shape(),
                                                            it,
                                                            change))
                                            .toList();
                    default -> value;
                };
        return shape.with(record, field, (V) changed);
    }
}
