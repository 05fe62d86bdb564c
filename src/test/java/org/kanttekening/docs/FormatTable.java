package org.kanttekening.docs;

import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.TermList;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The records of a sidecar as Markdown tables for programmers: every name as it is written, in
/// order, with the JSON that stands there.
final class FormatTable {

    private FormatTable() {}

    static String all() {
        var text = new StringBuilder();
        shapes().values().forEach(shape -> text.append(of(shape)));
        return text.append('\n').toString();
    }

    /// The three kinds, and after them every record that stands in one.
    private static Map<String, Shape<?>> shapes() {
        var found = new LinkedHashMap<String, Shape<?>>();
        var waiting =
                new ArrayDeque<Shape<?>>(
                        List.of(ActorFields.SHAPE, QuoteFields.SHAPE, DecisionFields.SHAPE));
        while (!waiting.isEmpty()) {
            var shape = waiting.removeFirst();
            if (found.putIfAbsent(shape.name(), shape) == null) {
                shape.fields().forEach(field -> inner(field.type()).ifPresent(waiting::addLast));
            }
        }
        return found;
    }

    private static Optional<Shape<?>> inner(FieldType<?> type) {
        return switch (type) {
            case FieldType.Part<?>(Shape<?> shape) -> Optional.of(shape);
            case FieldType.OptionalPart<?>(Shape<?> shape) -> Optional.of(shape);
            case FieldType.Parts<?>(Shape<?> shape) -> Optional.of(shape);
            default -> Optional.empty();
        };
    }

    private static String of(Shape<?> shape) {
        var rows = shape.fields().stream().map(FormatTable::row).collect(Collectors.joining("\n"));
        return "\n### " + shape.name() + "\n\n| name | holds |\n|---|---|\n" + rows + "\n";
    }

    private static String row(Field<?, ?> field) {
        var out = field.isLeftOutWhenEmpty() ? "; left out when empty" : "";
        return "| %s | %s%s |".formatted(names(field), holds(field.type()), out);
    }

    private static String names(Field<?, ?> field) {
        return field.type() instanceof FieldType.Elsewhere(Set<Kind> kinds)
                ? kinds.stream()
                        .sorted()
                        .map(kind -> code(kind.term()))
                        .collect(Collectors.joining(" or "))
                : code(field.name());
    }

    private static String holds(FieldType<?> type) {
        return switch (type) {
            case FieldType.Text _ -> "text";
            case FieldType.Link _ -> "text: an `http` or `https` address";
            case FieldType.Term(TermList terms) ->
                    "text: "
                            + terms.values().stream()
                                    .map(FormatTable::code)
                                    .collect(Collectors.joining(" "));
            case FieldType.Country _ -> "text: an ISO 3166-1 alpha-2 code";
            case FieldType.Day _ -> "text: `2026`, `2026-03` or `2026-03-04`";
            case FieldType.Moment _ -> "text: a moment such as `2026-03-04T09:12:00Z`, or empty";
            case FieldType.Timestamp _ -> "text: a moment such as `2026-03-04T09:12:00Z`";
            case FieldType.Flag _ -> "`true` or `false`";
            case FieldType.Share _ -> "a number from 0 to 1";
            case FieldType.Texts _ -> "a list of texts";
            case FieldType.Passage _ -> "a list of segments";
            case FieldType.Reference(Kind kind, List<String> words) ->
                    "text: the id of " + one(kind) + ", " + words(words) + "or empty";
            case FieldType.References(Kind kind) -> "a list of ids of " + kind.term() + "s";
            case FieldType.Elsewhere _ -> "an object with `article` and `id`; left out when empty";
            case FieldType.RegisterEntry _ -> "text: the id of an entry of the register, or empty";
            case FieldType.Part<?>(Shape<?> shape) -> link(shape);
            case FieldType.OptionalPart<?>(Shape<?> shape) -> link(shape) + ", or `null`";
            case FieldType.Parts<?>(Shape<?> shape) -> "a list, each " + link(shape);
        };
    }

    private static String words(List<String> words) {
        return words.stream().map(word -> code(word) + ", ").collect(Collectors.joining());
    }

    private static String one(Kind kind) {
        return (kind == Kind.ACTOR ? "an " : "a ") + kind.term();
    }

    private static String link(Shape<?> shape) {
        return "[%s](#%s)".formatted(shape.name(), shape.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static String code(String name) {
        return "`" + name + "`";
    }
}
