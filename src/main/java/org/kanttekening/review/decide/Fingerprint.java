package org.kanttekening.review.decide;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.review.compare.Compared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Tells whether an annotation still says what it said when it was decided about.
///
/// Everything counts that is compared with others' and that holds something else than in every new
/// annotation. A field that a later version adds changes no fingerprint as long as nobody fills it
/// in.
final class Fingerprint {

    private Fingerprint() {}

    /// SHA-256 in lower-case hexadecimal.
    static String of(Annotation annotation) {
        var said = new StringBuilder();
        switch (annotation) {
            case Quote quote -> record(QuoteFields.SHAPE, quote, said);
            case Actor actor -> record(ActorFields.SHAPE, actor, said);
            case Decision decision -> record(DecisionFields.SHAPE, decision, said);
        }
        try {
            var bytes = said.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static <R> void record(Shape<R> shape, R record, StringBuilder into) {
        into.append('{');
        for (var field : shape.fields()) {
            if (Compared.is(field) && !field.get(record).equals(field.get(shape.empty()))) {
                quoted(field.name(), into);
                value(field.type(), field.get(record), into);
            }
        }
        extras(shape.extras(record), into);
        into.append('}');
    }

    private static void value(FieldType<?> type, Object value, StringBuilder into) {
        switch (type) {
            case FieldType.Passage _ -> passage((Segments) value, into);
            case FieldType.Part<?> part -> part(part.shape(), value, into);
            case FieldType.OptionalPart<?> part ->
                    ((Optional<?>) value).ifPresent(it -> part(part.shape(), it, into));
            case FieldType.Parts<?> parts ->
                    ((List<?>) value).forEach(it -> part(parts.shape(), it, into));
            case FieldType.Texts _, FieldType.References _ ->
                    ((List<?>) value).forEach(it -> quoted((String) it, into));
            default -> quoted(value.toString(), into);
        }
        into.append(';');
    }

    // The value of a field is of its type's kind: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    private static <P> void part(Shape<P> shape, Object value, StringBuilder into) {
        record(shape, (P) value, into);
    }

    private static void passage(Segments passage, StringBuilder into) {
        for (var segment : passage.list()) {
            into.append(segment.start()).append('-').append(segment.end());
            extras(segment.extras(), into);
            into.append(',');
        }
    }

    private static void extras(Extras extras, StringBuilder into) {
        new TreeMap<>(extras.json())
                .forEach((name, json) -> {
                    quoted(name, into);
                    quoted(json, into);
                });
    }

    /// With its length before it, so that no two different lists give the same text.
    private static void quoted(String text, StringBuilder into) {
        into.append(text.length()).append(':').append(text);
    }
}
