package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segment;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts together what marks say and what notes keep besides.
///
/// Marks say less than an annotation holds. So three are compared: `whole`, the annotation with
/// what the notes keep; `shown`, what marks written from it would say; and `found`, what the marks
/// of the file do say. Where they say what they would, nothing was edited there, and the whole is
/// right. Where they say something else, somebody edited it, and the marks are right. This goes
/// field by field and, in lists, entry by entry, so that an edit takes with it no more than it
/// touched.
final class Refining {

    private Refining() {}

    static Annotation refined(Annotation whole, Annotation shown, Annotation found) {
        return switch (whole) {
            case Quote quote -> record(QuoteFields.SHAPE, quote, (Quote) shown, (Quote) found);
            case Actor actor -> record(ActorFields.SHAPE, actor, (Actor) shown, (Actor) found);
            case Decision decision ->
                    record(DecisionFields.SHAPE, decision, (Decision) shown, (Decision) found);
        };
    }

    private static <R> R record(Shape<R> shape, R whole, R shown, R found) {
        if (shown.equals(found)) {
            return whole;
        }
        var values = shape.values(whole);
        shape.fields().forEach(field -> field(field, values, whole, shown, found));
        return shape.make(values);
    }

    private static <R, V> void field(
            Field<R, V> field, Values<R> values, R whole, R shown, R found) {
        values.set(
                field, value(field.type(), field.get(whole), field.get(shown), field.get(found)));
    }

    // The value of a field is of its type's kind: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    private static <V> V value(FieldType<V> type, V whole, V shown, V found) {
        if (shown.equals(found)) {
            return whole;
        }
        return switch (type) {
            case FieldType.Part<V> part -> record(part.shape(), whole, shown, found);
            case FieldType.OptionalPart<?> part ->
                    (V)
                            optional(
                                    part,
                                    (Optional<?>) whole,
                                    (Optional<?>) shown,
                                    (Optional<?>) found);
            case FieldType.Parts<?> parts ->
                    (V) list(parts, (List<?>) whole, (List<?>) shown, (List<?>) found);
            case FieldType.Passage _ ->
                    (V) passage((Segments) whole, (Segments) shown, (Segments) found);
            default -> found;
        };
    }

    @SuppressWarnings("unchecked")
    private static <P> Optional<P> optional(
            FieldType.OptionalPart<P> part,
            Optional<?> whole,
            Optional<?> shown,
            Optional<?> found) {
        if (whole.isPresent() && shown.isPresent() && found.isPresent()) {
            return Optional.of(
                    record(part.shape(), (P) whole.get(), (P) shown.get(), (P) found.get()));
        }
        return (Optional<P>) found;
    }

    /// Entries that are still there are taken whole; one that stands in the place of one that is
    /// not is that one, edited.
    @SuppressWarnings("unchecked")
    private static <P> List<P> list(
            FieldType.Parts<P> parts, List<?> whole, List<?> shown, List<?> found) {
        if (whole.size() != shown.size()) {
            return (List<P>) found;
        }
        var sameNumber = found.size() == shown.size();
        var places = places(shown, found);
        var refined = new ArrayList<P>();
        for (int i = 0; i < found.size(); i++) {
            int place = places[i];
            if (place >= 0) {
                refined.add((P) whole.get(place));
            } else if (sameNumber && !contains(places, i)) {
                refined.add(
                        record(
                                parts.shape(),
                                (P) whole.get(i),
                                (P) shown.get(i),
                                (P) found.get(i)));
            } else {
                refined.add((P) found.get(i));
            }
        }
        return refined;
    }

    private static Segments passage(Segments whole, Segments shown, Segments found) {
        if (whole.size() != shown.size() || !whole.spans().equals(shown.spans())) {
            return found;
        }
        var places = places(shown.list(), found.list());
        var refined = new ArrayList<Segment>();
        for (int i = 0; i < found.size(); i++) {
            refined.add(places[i] >= 0 ? whole.get(places[i]) : found.get(i));
        }
        return new Segments(refined);
    }

    /// For each entry found, the place of its like among those shown, each used once; -1 for none.
    private static int[] places(List<?> shown, List<?> found) {
        var places = new int[found.size()];
        var used = new boolean[shown.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(found.get(i), i, shown, used);
            if (places[i] >= 0) {
                used[places[i]] = true;
            }
        }
        return places;
    }

    private static int place(Object wanted, int near, List<?> shown, boolean[] used) {
        if (near < used.length && !used[near] && shown.get(near).equals(wanted)) {
            return near;
        }
        for (int i = 0; i < used.length; i++) {
            if (!used[i] && shown.get(i).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean contains(int[] places, int wanted) {
        for (int place : places) {
            if (place == wanted) {
                return true;
            }
        }
        return false;
    }
}
