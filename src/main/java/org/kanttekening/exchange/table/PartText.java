package org.kanttekening.exchange.table;

import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Target;
import org.kanttekening.exchange.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/// What a record within a record says, in one line of a cell: those of its values that differ from
/// a new record's, terms as sidecars have them and ids as names.
final class PartText {

    static final String BETWEEN = "; ";

    private final Setting in;

    PartText(Setting in) {
        this.in = in;
    }

    /// Several records of a shape.
    <P> String of(Shape<P> shape, List<P> parts) {
        var said = new StringJoiner(BETWEEN);
        for (var part : parts) {
            var text = of(shape, part);
            if (!text.isEmpty()) {
                said.add(text);
            }
        }
        return said.toString();
    }

    /// One record: what it names, and words of the article only where it names nothing before.
    <P> String of(Shape<P> shape, P part) {
        var said = new ArrayList<String>();
        boolean named = false;
        for (var field : shape.fields()) {
            boolean names = isNaming(field.type());
            boolean telling =
                    differs(shape, field, part)
                            && !(named && field.type() instanceof FieldType.Passage);
            var text = telling ? value(field, part) : "";
            if (!text.isEmpty()) {
                said.add(names && !said.isEmpty() ? field.name() + ": " + text : text);
                named |= names;
            }
        }
        return String.join(", ", said);
    }

    private static <P> boolean differs(Shape<P> shape, Field<P, ?> field, P part) {
        return !field.get(part).equals(field.get(shape.empty()));
    }

    /// Whether it says who or what, so that a second one needs its field's name to be understood.
    private static boolean isNaming(FieldType<?> type) {
        return type instanceof FieldType.Reference
                || type instanceof FieldType.References
                || type instanceof FieldType.Flag;
    }

    private <P, V> String value(Field<P, V> field, P part) {
        var value = field.get(part);
        return switch (field.type()) {
            case FieldType.Passage _ -> words((Segments) value);
            case FieldType.Reference type -> name(type, (String) value);
            case FieldType.References _ ->
                    ((List<?>) value)
                            .stream()
                                    .map(id -> in.names().of((String) id))
                                    .collect(Collectors.joining(", "));
            case FieldType.Elsewhere _ -> name((Target) value);
            case FieldType.Texts _ -> joined((List<?>) value);
            case FieldType.Share _ -> ((Optional<?>) value).map(Object::toString).orElse("");
            case FieldType.Part<V> type -> of(type.shape(), value);
            case FieldType.OptionalPart<?> type -> optional(type, value);
            case FieldType.Parts<?> type -> several(type, value);
            case FieldType.Text _,
                    FieldType.Link _,
                    FieldType.Term _,
                    FieldType.Country _,
                    FieldType.Day _,
                    FieldType.Moment _,
                    FieldType.Timestamp _,
                    FieldType.Flag _,
                    FieldType.RegisterEntry _ ->
                    value.toString();
        };
    }

    // The value of a field is of its type's kind: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    private <P> String optional(FieldType.OptionalPart<P> type, Object value) {
        return ((Optional<P>) value).map(part -> of(type.shape(), part)).orElse("");
    }

    @SuppressWarnings("unchecked")
    private <P> String several(FieldType.Parts<P> type, Object value) {
        return of(type.shape(), (List<P>) value);
    }

    private String words(Segments passage) {
        return passage.isEmpty() ? "" : "‘" + Names.words(passage, in.text()) + "’";
    }

    String name(FieldType.Reference type, String id) {
        return type.words().contains(id) ? id : in.names().of(id);
    }

    /// An annotation of this article by its name, one of another article by that and its id.
    String name(Target target) {
        return target.isHere() ? in.names().of(target.id()) : target.article() + " " + target.id();
    }

    static String joined(List<?> texts) {
        var joined = new StringJoiner(BETWEEN);
        texts.forEach(text -> joined.add(text.toString()));
        return joined.toString();
    }

    /// Whether records of a shape point at the text or at other annotations: such have a table of
    /// their own.
    static boolean points(Shape<?> shape) {
        return shape.fields().stream().anyMatch(field -> points(field.type()));
    }

    /// Whether records of a shape name other annotations.
    static boolean names(Shape<?> shape) {
        return shape.fields().stream()
                .map(Field::type)
                .anyMatch(type -> points(type) && !(type instanceof FieldType.Passage));
    }

    private static boolean points(FieldType<?> type) {
        return type instanceof FieldType.Passage
                || type instanceof FieldType.Reference
                || type instanceof FieldType.References
                || type instanceof FieldType.Elsewhere;
    }

    /// The ids that a record names, one after another.
    static <P> String ids(Shape<P> shape, List<P> parts) {
        var ids = new ArrayList<String>();
        for (var part : parts) {
            for (var field : shape.fields()) {
                addIds(field.type(), field.get(part), ids);
            }
        }
        ids.removeIf(String::isEmpty);
        return String.join(BETWEEN, ids);
    }

    private static void addIds(FieldType<?> type, Object value, List<String> into) {
        switch (type) {
            case FieldType.Reference(Kind _, var words) -> {
                if (!words.contains(value)) {
                    into.add((String) value);
                }
            }
            case FieldType.References _ -> ((List<?>) value).forEach(id -> into.add((String) id));
            case FieldType.Elsewhere _ -> into.add(((Target) value).id());
            default -> {}
        }
    }
}
