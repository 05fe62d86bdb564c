package org.kanttekening.ui.form;

import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Target;
import org.kanttekening.annotation.TermList;
import org.kanttekening.annotation.Values;
import org.kanttekening.article.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Fills records at random by the table of their fields, at any depth, now and then with what
/// nobody would expect.
final class RandomRecord {

    private static final List<String> TEXTS =
            List.of("", "iets", "een 🛵 en nog wat", "x".repeat(300), "  ", "twee\nregels");

    private final RandomGenerator random;
    private final int length;
    private final List<String> ids;

    RandomRecord(RandomGenerator random, int length, List<String> ids) {
        this.random = random;
        this.length = length;
        this.ids = ids;
    }

    <R> R of(Shape<R> shape) {
        var values = shape.values(shape.empty());
        shape.fields().forEach(field -> fill(field, values));
        return shape.make(values);
    }

    @SuppressWarnings("unchecked")
    private <R, V> void fill(Field<R, V> field, Values<R> values) {
        if (random.nextInt(3) > 0) {
            values.set(field, (V) value(field.type()));
        }
    }

    private Object value(FieldType<?> type) {
        return switch (type) {
            case FieldType.Text _, FieldType.Link _, FieldType.Day _ -> one(TEXTS);
            case FieldType.Moment _ -> one(List.of("", "2026-03-04T10:00:00+01:00", "ooit"));
            case FieldType.Timestamp _ -> Instant.ofEpochSecond(random.nextLong(2_000_000_000));
            case FieldType.Term term -> term(term.terms());
            case FieldType.Country _ -> one(List.of("", "NL", "ZZ"));
            case FieldType.Flag _ -> random.nextBoolean();
            case FieldType.Share _ -> Optional.of(random.nextDouble());
            case FieldType.Texts _ -> many(() -> one(TEXTS.subList(1, 4)));
            case FieldType.Passage _ -> passage();
            case FieldType.Reference _, FieldType.RegisterEntry _ -> one(ids);
            case FieldType.References _ -> many(() -> one(ids)).stream().distinct().toList();
            case FieldType.Elsewhere _ -> new Target(one(TEXTS), one(ids), Extras.NONE);
            case FieldType.Part<?> part -> of(part.shape());
            case FieldType.OptionalPart<?> part -> Optional.of(of(part.shape()));
            case FieldType.Parts<?> parts -> many(() -> of(parts.shape()));
        };
    }

    private String term(TermList terms) {
        return random.nextInt(5) == 0 ? "van onszelf" : one(terms.values());
    }

    private Segments passage() {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < random.nextInt(4); i++) {
            int start = random.nextInt(length - 1);
            spans.add(new Span(start, start + 1 + random.nextInt(length - start - 1)));
        }
        return Segments.covering(spans);
    }

    private <T> List<T> many(Supplier<T> make) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> make.get()).toList();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
