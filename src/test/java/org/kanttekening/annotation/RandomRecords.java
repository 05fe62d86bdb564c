package org.kanttekening.annotation;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Graphemes;
import org.kanttekening.article.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// Makes records of the scheme, and changes them, by the table of their fields: whatever the table
/// holds, at whatever depth, is filled or changed sooner or later.
public final class RandomRecords {

    private static final List<String> WORDS =
            List.of("", "Noor Bakker", "b en w", "é", "🛵 scooter", "„zegt zij”", "שלום");

    private final RandomGenerator random;
    private final ArticleText text;
    private final Function<Kind, List<String>> ids;

    /// @param ids the ids of a kind that may be referred to
    public RandomRecords(
            RandomGenerator random, ArticleText text, Function<Kind, List<String>> ids) {
        this.random = random;
        this.text = text;
        this.ids = ids;
    }

    /// An annotation of this id with a random value in every field.
    public Annotation annotation(Kind kind, String id) {
        return switch (kind) {
            case QUOTE -> identified(QuoteFields.SHAPE, QuoteFields.COMMON.id, id);
            case ACTOR -> identified(ActorFields.SHAPE, ActorFields.COMMON.id, id);
            case DECISION -> identified(DecisionFields.SHAPE, DecisionFields.COMMON.id, id);
        };
    }

    private <R> R identified(Shape<R> shape, Field<R, String> field, String id) {
        return shape.with(filled(shape), field, id);
    }

    /// A record with a random value in every field.
    public <R> R filled(Shape<R> shape) {
        var record = shape.empty();
        for (var field : shape.fields()) {
            record = with(shape, record, field, value(field.type()));
        }
        return record;
    }

    /// The annotation with one field changed, at any depth; never its id.
    public Annotation edited(Annotation annotation) {
        return switch (annotation) {
            case Quote quote -> edited(QuoteFields.SHAPE, quote);
            case Actor actor -> edited(ActorFields.SHAPE, actor);
            case Decision decision -> edited(DecisionFields.SHAPE, decision);
        };
    }

    public <R> R edited(Shape<R> shape, R record) {
        Field<R, ?> field;
        do {
            field = one(shape.fields());
        } while (field.name().equals("id"));
        return with(shape, record, field, edited(field.type(), field.get(record)));
    }

    // A field's value is of its type's kind; the table ties the two.
    @SuppressWarnings("unchecked")
    public static <R, V> R with(Shape<R> shape, R record, Field<R, V> field, Object value) {
        return shape.with(record, field, (V) value);
    }

    private Object edited(FieldType<?> type, Object old) {
        return switch (type) {
            case FieldType.Part<?> part -> editedPart(part.shape(), old);
            case FieldType.OptionalPart<?> part -> editedOptional(part.shape(), (Optional<?>) old);
            case FieldType.Parts<?> parts -> editedParts(parts.shape(), (List<?>) old);
            default -> value(type);
        };
    }

    @SuppressWarnings("unchecked")
    private <P> Object editedPart(Shape<P> shape, Object old) {
        return edited(shape, (P) old);
    }

    private Object editedOptional(Shape<?> shape, Optional<?> old) {
        if (old.isPresent()) {
            return random.nextInt(3) == 0 ? Optional.empty() : old.map(it -> editedPart(shape, it));
        }
        return Optional.of(filled(shape));
    }

    private Object editedParts(Shape<?> shape, List<?> old) {
        var parts = new ArrayList<Object>(old);
        int choice = parts.isEmpty() ? 0 : random.nextInt(3);
        if (choice == 0 && parts.size() < 4) {
            parts.add(filled(shape));
        } else if (choice == 1) {
            parts.remove(random.nextInt(parts.size()));
        } else {
            parts.replaceAll(part -> editedPart(shape, part));
        }
        return List.copyOf(parts);
    }

    /// A random value of a type, now and then an empty one.
    public Object value(FieldType<?> type) {
        return switch (type) {
            case FieldType.Text _ -> one(WORDS);
            case FieldType.Link _ -> one(List.of("", "https://havendam.example/besluit"));
            case FieldType.Term term ->
                    random.nextInt(9) == 0 ? "eigen-waarde" : one(term.terms().values());
            case FieldType.Country _ -> one(List.of("", "NL", "BE"));
            case FieldType.Day _ -> one(List.of("", "2026", "2026-03", "2026-03-04"));
            case FieldType.Moment _ -> one(List.of("", "2026-03-04T09:12:00Z"));
            case FieldType.Timestamp _ -> Instant.ofEpochSecond(random.nextInt(2_000_000_000));
            case FieldType.Flag _ -> random.nextBoolean();
            case FieldType.Share _ ->
                    random.nextBoolean()
                            ? Optional.of(random.nextInt(101) / 100.0)
                            : Optional.empty();
            case FieldType.Texts _ -> List.of(one(WORDS), one(WORDS));
            case FieldType.Passage _ -> passage();
            case FieldType.Reference reference -> reference(reference.kind());
            case FieldType.References references ->
                    List.of(reference(references.kind())).stream()
                            .filter(id -> !id.isEmpty())
                            .toList();
            case FieldType.Elsewhere elsewhere -> target(one(List.copyOf(elsewhere.kinds())));
            case FieldType.RegisterEntry _ -> one(List.of("", "noor-bakker"));
            case FieldType.Part<?> part -> filled(part.shape());
            case FieldType.OptionalPart<?> part ->
                    random.nextBoolean() ? Optional.of(filled(part.shape())) : Optional.empty();
            case FieldType.Parts<?> parts ->
                    random.nextBoolean()
                            ? List.of(filled(parts.shape()))
                            : List.of(filled(parts.shape()), filled(parts.shape()));
        };
    }

    /// One to three stretches of the text, cut between graphemes; now and then none.
    public Segments passage() {
        var segments = Segments.NONE;
        for (int i = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(3); i > 0; i--) {
            segments = segments.plus(span());
        }
        return segments;
    }

    /// A short stretch of the text, cut between graphemes.
    public Span span() {
        int start = Graphemes.floor(text.value(), random.nextInt(text.length()));
        int end = start;
        for (int i = 1 + random.nextInt(25); i > 0; i--) {
            end = Graphemes.next(text.value(), end);
        }
        return new Span(start, end);
    }

    private String reference(Kind kind) {
        var known = ids.apply(kind);
        return known.isEmpty() || random.nextInt(8) == 0 ? "" : one(known);
    }

    private Target target(Kind kind) {
        return random.nextInt(4) == 0
                ? new Target("ander.txt", kind.letter() + "-elders00", Extras.NONE)
                : Target.here(reference(kind));
    }

    public <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
