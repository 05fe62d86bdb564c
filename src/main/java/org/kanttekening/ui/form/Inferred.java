package org.kanttekening.ui.form;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Quote;

import java.util.List;

/// The fields that a rule filled in and nobody has touched yet.
final class Inferred {

    private Inferred() {}

    static List<String> of(Object record) {
        return record instanceof Annotation annotation ? annotation.common().inferred() : List.of();
    }

    /// The record with a field confirmed: no longer among those a rule filled.
    // An annotation with other common fields is of its own kind.
    @SuppressWarnings("unchecked")
    static <R extends Item> R confirmed(R record, String field) {
        if (!of(record).contains(field)) {
            return record;
        }
        return switch (record) {
            case Quote quote -> (R) confirmed(quote, field);
            case Actor actor -> (R) confirmed(actor, field);
            case Decision decision -> (R) confirmed(decision, field);
            default -> record;
        };
    }

    private static Annotation confirmed(Annotation annotation, String field) {
        var left = annotation.common().inferred().stream().filter(it -> !it.equals(field)).toList();
        return annotation.withCommon(annotation.common().withInferred(left));
    }
}
