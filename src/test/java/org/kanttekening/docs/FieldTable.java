package org.kanttekening.docs;

import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Field.Place;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.TermList;
import org.kanttekening.app.Messages;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The fields of one record of the scheme as a Markdown table for people: what the form calls each,
/// what it holds, its values, and whether it is required.
final class FieldTable {

    private final Messages messages = new Messages(Locale.ENGLISH);

    /// @param words the record's name, such as `quote`
    static String of(List<String> words) {
        var table = new FieldTable();
        return switch (words.getFirst()) {
            case "quote" -> table.of(QuoteFields.SHAPE);
            case "actor" -> table.of(ActorFields.SHAPE);
            case "decision" -> table.of(DecisionFields.SHAPE);
            case "article" -> table.of(Header.SHAPE);
            default -> throw new IllegalArgumentException("no fields of " + words);
        };
    }

    private <R> String of(Shape<R> shape) {
        var text = new StringBuilder("\n| field | what it holds | values | required |\n");
        text.append("|---|---|---|---|\n");
        for (var field : shape.fields()) {
            if (field.place() != Place.KEPT) {
                text.append(
                        "| %s | %s | %s | %s |\n"
                                .formatted(
                                        name(shape, field),
                                        messages.text(key(shape, field) + ".help"),
                                        values(field.type()),
                                        required(shape, field)));
            }
        }
        return text.append('\n').toString();
    }

    private String name(Shape<?> shape, Field<?, ?> field) {
        return messages.text(key(shape, field));
    }

    private static String key(Shape<?> shape, Field<?, ?> field) {
        return "field." + shape.name() + "." + field.name();
    }

    private <R> String required(Shape<R> shape, Field<R, ?> field) {
        if (!field.isRequired(shape.empty())) {
            return "";
        }
        var unless =
                shape.fields().stream()
                        .map(other -> unless(shape, field, other))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("; "));
        return unless.isEmpty() ? "yes" : "yes, unless " + unless;
    }

    /// The values of another field with which a field need not be filled.
    private <R, V> String unless(Shape<R> shape, Field<R, ?> field, Field<R, V> other) {
        if (!(other.type() instanceof FieldType.Term(TermList terms))) {
            return "";
        }
        @SuppressWarnings("unchecked") // the field's type says that its values are text
        var term = (Field<R, String>) other;
        return terms.values().stream()
                .filter(value -> !field.isRequired(shape.with(shape.empty(), term, value)))
                .map(value ->
                        name(shape, other).toLowerCase(Locale.ROOT) + " is " + shown(terms, value))
                .collect(Collectors.joining("; "));
    }

    private String values(FieldType<?> type) {
        return switch (type) {
            case FieldType.Text(boolean multiline) -> multiline ? "text of any length" : "text";
            case FieldType.Link _ -> "a web address";
            case FieldType.Term(TermList terms) ->
                    terms.values().stream()
                            .map(value -> shown(terms, value))
                            .collect(Collectors.joining(" · "));
            case FieldType.Country _ -> "a country (ISO 3166-1)";
            case FieldType.Day _ -> "a day, month or year";
            case FieldType.Moment _, FieldType.Timestamp _ -> "a moment";
            case FieldType.Flag _ -> "yes or no";
            case FieldType.Share _ -> "a share from 0 to 1";
            case FieldType.Texts _ -> "any number of short texts";
            case FieldType.Passage _ -> "words of the article";
            case FieldType.Reference(Kind kind, List<String> words) -> one(kind) + either(words);
            case FieldType.References(Kind kind) -> "any number of " + kind.term() + "s";
            case FieldType.Elsewhere(Set<Kind> kinds) ->
                    kinds.stream()
                            .sorted()
                            .map(FieldTable::one)
                            .collect(Collectors.joining(" or "));
            case FieldType.RegisterEntry _ -> "an entry of the register";
            case FieldType.Part<?>(Shape<?> shape) -> parts(shape);
            case FieldType.OptionalPart<?>(Shape<?> shape) -> parts(shape);
            case FieldType.Parts<?>(Shape<?> shape) -> "any number, each with " + parts(shape);
        };
    }

    private String parts(Shape<?> shape) {
        return shape.fields().stream()
                .filter(field -> field.place() != Place.KEPT)
                .map(field -> name(shape, field).toLowerCase(Locale.ROOT) + terms(field.type()))
                .collect(Collectors.joining(", "));
    }

    private String terms(FieldType<?> type) {
        return type instanceof FieldType.Term ? " (" + values(type) + ")" : "";
    }

    private String shown(TermList terms, String value) {
        return messages.text("term." + terms.name() + "." + value);
    }

    private static String one(Kind kind) {
        return (kind == Kind.ACTOR ? "an " : "a ") + kind.term();
    }

    private static String either(List<String> words) {
        return words.isEmpty() ? "" : ", or the " + String.join(", ", words);
    }
}
