package org.kanttekening.exchange;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/// Counts what a format will not carry of a set, by annotation.
public final class Losses {

    private final Map<Loss, Integer> counts = new TreeMap<>();
    private int touched;

    /// How many annotations lose each thing.
    public Map<Loss, Integer> counts() {
        return Map.copyOf(counts);
    }

    /// How many annotations lose anything.
    public int touched() {
        return touched;
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /// Counts what one annotation loses.
    public void add(Set<Loss> lost) {
        lost.forEach(loss -> counts.merge(loss, 1, Integer::sum));
        if (!lost.isEmpty()) {
            touched++;
        }
    }

    public void add(Losses others) {
        others.counts.forEach((loss, count) -> counts.merge(loss, count, Integer::sum));
        touched += others.touched;
    }

    /// The fields of an annotation that hold something else than the scheme's default and are not
    /// carried; and [#UNKNOWN] where it has fields that this version does not know and those are
    /// not carried either.
    ///
    /// @param carried by kind's term and field's name: `quote`, `polarity`
    public static Set<Loss> fields(Annotation annotation, BiPredicate<String, String> carried) {
        return switch (annotation) {
            case Quote quote -> fields(QuoteFields.SHAPE, quote, annotation, carried);
            case Actor actor -> fields(ActorFields.SHAPE, actor, annotation, carried);
            case Decision decision -> fields(DecisionFields.SHAPE, decision, annotation, carried);
        };
    }

    /// Fields that this version does not know.
    public static final Loss UNKNOWN = new Loss.Other("exchange.loss.unknown");

    /// [#UNKNOWN] where there are any in an annotation, at whatever depth.
    public static Set<Loss> unknown(Annotation annotation) {
        return UnknownFields.areIn(annotation) ? Set.of(UNKNOWN) : Set.of();
    }

    /// Remarks on annotations.
    public static final Loss REMARKS = new Loss.Other("exchange.loss.remarks");

    /// [#REMARKS] where there are any on an annotation.
    public static Set<Loss> remarks(Annotation annotation, TaggedArticle article) {
        return article.stored().sidecar().remarks().stream()
                        .anyMatch(remark -> remark.on().equals(annotation.id()))
                ? Set.of(REMARKS)
                : Set.of();
    }

    private static <R> Set<Loss> fields(
            Shape<R> shape, R record, Annotation annotation, BiPredicate<String, String> carried) {
        var lost = new HashSet<Loss>();
        var kind = annotation.kind();
        for (var field : shape.fields()) {
            if (!carried.test(kind.term(), field.name()) && !isDefault(shape, field, record)) {
                lost.add(new Loss.OfField(kind, field.name()));
            }
        }
        if (!shape.extras(record).isEmpty() && !carried.test(kind.term(), "")) {
            lost.add(UNKNOWN);
        }
        return lost;
    }

    private static <R, V> boolean isDefault(Shape<R> shape, Field<R, V> field, R record) {
        return field.get(record).equals(field.get(shape.empty()));
    }
}
