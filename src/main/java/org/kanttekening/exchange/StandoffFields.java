package org.kanttekening.exchange;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Puts the values that others gave to marks into fields of the scheme: where the mapping names
/// one, or one has the same name; what fits none goes into the annotation's note.
final class StandoffFields {

    private final Mapping mapping;
    private final Consumer<String> unknown;

    /// @param unknown hears each name that the mapping does not know
    StandoffFields(Mapping mapping, Consumer<String> unknown) {
        this.mapping = mapping;
        this.unknown = unknown;
    }

    Annotation filled(Annotation annotation, Map<String, String> values) {
        var filled = annotation;
        for (var value : new TreeMap<>(values).entrySet()) {
            filled = filled(filled, value.getKey(), value.getValue());
        }
        return filled;
    }

    static Annotation noted(Annotation annotation, String line) {
        var common = annotation.common();
        var note = common.note().isEmpty() ? line : common.note() + "\n" + line;
        return annotation.withCommon(
                new Common(
                        common.inferred(),
                        note,
                        common.important(),
                        common.created(),
                        common.createdBy(),
                        common.modified(),
                        common.origin(),
                        common.review(),
                        common.extras()));
    }

    private Annotation filled(Annotation annotation, String name, String value) {
        var as = mapping.field(name);
        if (as.filter(Mapping.LEAVE::equals).isPresent()) {
            return annotation;
        }
        var wanted = as.map(StandoffFields::last).orElse(StandoffNames.plain(name));
        var filled =
                as.filter(Mapping.NOTE::equals).isPresent()
                        ? Optional.<Annotation>empty()
                        : set(annotation, wanted, value);
        if (filled.isEmpty() && as.isEmpty()) {
            unknown.accept(name);
        }
        return filled.orElseGet(() -> noted(annotation, name + ": " + value));
    }

    private static String last(String field) {
        return StandoffNames.plain(field.substring(field.indexOf('.') + 1));
    }

    private static Optional<Annotation> set(Annotation annotation, String name, String value) {
        return switch (annotation) {
            case Quote quote -> set(QuoteFields.SHAPE, quote, name, value).map(it -> it);
            case Actor actor -> set(ActorFields.SHAPE, actor, name, value).map(it -> it);
            case Decision decision ->
                    set(DecisionFields.SHAPE, decision, name, value).map(it -> it);
        };
    }

    private static <R> Optional<R> set(Shape<R> shape, R record, String name, String value) {
        return shape.fields().stream()
                .filter(field -> field.place() != Field.Place.KEPT)
                .filter(field -> StandoffNames.plain(field.name()).equals(name))
                .findFirst()
                .flatMap(field -> set(shape, record, field, value));
    }

    // The value is of the field's type: the switch goes by it.
    @SuppressWarnings("unchecked")
    private static <R, V> Optional<R> set(
            Shape<R> shape, R record, Field<R, V> field, String value) {
        Optional<Object> read =
                switch (field.type()) {
                    case FieldType.Term _ -> Optional.of(term(value));
                    case FieldType.Text _ -> Optional.of(value);
                    case FieldType.Flag _ -> flag(value).map(it -> it);
                    case FieldType.Texts _ ->
                            Optional.of(added((List<?>) field.get(record), value));
                    default -> Optional.empty();
                };
        return read.map(it -> shape.with(record, field, (V) it));
    }

    /// As the scheme writes its values.
    private static String term(String value) {
        return value.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    private static Optional<Boolean> flag(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1", "" -> Optional.of(true);
            case "false", "no", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static List<?> added(List<?> before, String value) {
        var after = new ArrayList<Object>(before);
        after.add(value);
        return after;
    }
}
