package org.kanttekening.ui.form;

import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Field.Place;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Target;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a record or a value says, in one line.
final class Summary {

    private static final String BETWEEN = " · ";

    private final ValueSource context;
    private final Wording wording;

    Summary(ValueSource context, Wording wording) {
        this.context = context;
        this.wording = wording;
    }

    /// What a record says besides what every new one of its shape does.
    <R> String of(Shape<R> shape, R record) {
        var said = new ArrayList<String>();
        for (var field : shape.fields()) {
            if (field.place() != Place.KEPT && differs(shape, field, record)) {
                said.add(value(shape, field, record));
            }
        }
        said.removeIf(String::isEmpty);
        return String.join(BETWEEN, said);
    }

    /// The fields that the program keeps, each with its name.
    <R> String kept(Shape<R> shape, R record) {
        return shape.fields().stream()
                .filter(field -> field.place() == Place.KEPT && !field.name().equals("inferred"))
                .filter(field -> !any(field.type(), field.get(record)).isEmpty())
                .map(field ->
                        wording.label(shape.name(), field.name()) + " " + keptValue(field, record))
                .collect(Collectors.joining(BETWEEN));
    }

    /// How many of the fields at a place hold something else than in a new record.
    <R> int filled(Shape<R> shape, R record, List<Field<R, ?>> fields) {
        return (int) fields.stream().filter(field -> differs(shape, field, record)).count();
    }

    private static <R> boolean differs(Shape<R> shape, Field<R, ?> field, R record) {
        return !field.get(record).equals(field.get(shape.empty()));
    }

    private <R> String keptValue(Field<R, ?> field, R record) {
        return any(field.type(), field.get(record));
    }

    private <R> String value(Shape<R> shape, Field<R, ?> field, R record) {
        if (field.type() instanceof FieldType.Flag) {
            return wording.label(shape.name(), field.name());
        }
        return any(field.type(), field.get(record));
    }

    /// What a field of a type says when it holds a value.
    String any(FieldType<?> type, Object value) {
        return switch (type) {
            case FieldType.Term term -> term(term, (String) value);
            case FieldType.Country _ ->
                    ((String) value).isEmpty() ? "" : wording.country((String) value);
            case FieldType.Moment _ -> wording.moment((String) value);
            case FieldType.Timestamp _ -> wording.moment((Instant) value);
            case FieldType.Share _ -> ((Optional<?>) value).map(this::share).orElse("");
            case FieldType.Texts _ -> joined((List<?>) value);
            case FieldType.Passage _ ->
                    QuotedText.of((Segments) value, context.text(), QuotedText.SHORT);
            case FieldType.Reference it -> reference(it, (String) value);
            case FieldType.References _ ->
                    ((List<?>) value)
                            .stream()
                                    .map(id -> context.shortName((String) id))
                                    .collect(Collectors.joining(", "));
            case FieldType.Elsewhere _ -> target((Target) value);
            case FieldType.RegisterEntry _ -> register((String) value);
            case FieldType.Part<?> part -> part(part.shape(), value);
            case FieldType.OptionalPart<?> part ->
                    ((Optional<?>) value).map(it -> part(part.shape(), it)).orElse("");
            case FieldType.Parts<?> parts ->
                    ((List<?>) value)
                            .stream()
                                    .map(it -> part(parts.shape(), it))
                                    .collect(Collectors.joining("; "));
            case FieldType.Text _, FieldType.Link _, FieldType.Day _, FieldType.Flag _ ->
                    QuotedText.shortened(
                            value.toString().strip().replaceAll("\\s+", " "), QuotedText.SHORT);
        };
    }

    // What stands in a field that holds parts is of the parts' shape.
    @SuppressWarnings("unchecked")
    private <P> String part(Shape<P> shape, Object record) {
        var said = of(shape, (P) record);
        return said.isEmpty() ? firstTerm(shape, (P) record) : said;
    }

    /// A part that says nothing of its own still has its first value: an origin is *by hand*.
    private <P> String firstTerm(Shape<P> shape, P record) {
        return shape.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Term)
                .map(field -> any(field.type(), field.get(record)))
                .findFirst()
                .orElse("");
    }

    private String term(FieldType.Term type, String value) {
        return value.isEmpty() ? "" : wording.term(type.terms(), value);
    }

    private String share(Object share) {
        return NumberFormat.getPercentInstance(context.messages().locale()).format(share);
    }

    private static String joined(List<?> texts) {
        return texts.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private String reference(FieldType.Reference type, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return type.words().contains(value)
                ? wording.text("form.word." + value)
                : context.shortName(value);
    }

    String target(Target target) {
        if (target.isHere()) {
            return target.id().isEmpty() ? "" : context.shortName(target.id());
        }
        return target.article() + " " + target.id();
    }

    String register(String id) {
        return context.registerEntry(id).map(RegisterChoice::name).orElse(id);
    }
}
