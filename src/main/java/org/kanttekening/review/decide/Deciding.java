package org.kanttekening.review.decide;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Considered;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Rejected;
import org.kanttekening.annotation.Review;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.change.IdSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// A reviewer's decisions. Each gives the agreed sidecar as it is afterwards; what turned the one
/// into the other is one gesture, to be undone as one.
public final class Deciding {

    private final Docket docket;
    private final IdSource ids;
    private final String reviewer;
    private final Instant now;

    /// @param reviewer the id of who decides
    /// @param now in whole seconds, as sidecars have them
    public Deciding(Docket docket, IdSource ids, String reviewer, Instant now) {
        this.docket = docket;
        this.ids = ids;
        this.reviewer = reviewer;
        this.now = now;
    }

    /// Why something is decided.
    ///
    /// @param code a term of [org.kanttekening.annotation.Terms#REVIEW_REASON], one of the folder's
    ///   own, or empty
    public record Reason(String code, String note) {

        public static final Reason NONE = new Reason("", "");
    }

    /// Takes one person's version.
    ///
    /// @throws IllegalArgumentException where they have none
    public Sidecar take(Matter matter, String annotator, Reason reason) {
        var bringing = bringing();
        take(matter, annotator, reason, bringing);
        return bringing.agreed();
    }

    /// Takes all that one person has of a kind and that is left to decide; what they lack stays.
    public Sidecar takeAll(String annotator, Kind kind, Reason reason) {
        var bringing = bringing();
        for (var matter : docket.left()) {
            if (matter.kind() == kind && matter.versions().containsKey(annotator)) {
                take(matter, annotator, reason, bringing);
            }
        }
        return bringing.agreed();
    }

    /// Takes what everybody has the same.
    public Sidecar takeAlike() {
        var bringing = bringing();
        for (var matter : docket.alike()) {
            take(matter, matter.versions().firstKey(), Reason.NONE, bringing);
        }
        return bringing.agreed();
    }

    /// Puts a version together: that of one person, with some fields as others have them.
    ///
    /// @param fields of the annotation, each with the id of whose is taken
    public Sidecar merge(
            Matter matter, String base, Map<Field<?, ?>, String> fields, Reason reason) {
        var bringing = bringing();
        var from = new TreeSet<>(fields.values());
        from.add(base);
        var merged = demand(matter, base, bringing);
        for (var field : fields.entrySet()) {
            merged = with(merged, field.getKey(), demand(matter, field.getValue(), bringing));
        }
        var outcome = from.size() == 1 ? Review.ACCEPTED : Review.MERGED;
        decide(matter, merged, List.copyOf(from), outcome, reason, bringing);
        return bringing.agreed();
    }

    /// Lets nobody's version stand, nor what was agreed on.
    public Sidecar reject(Matter matter, Reason reason) {
        var bringing = bringing();
        matter.agreed().ifPresent(bringing::remove);
        matter.rejected().forEach(turned -> bringing.drop(turned.key()));
        matter.versions()
                .forEach((who, version) ->
                        bringing.put(
                                new Rejected(
                                        who,
                                        version,
                                        reviewer,
                                        now.toString(),
                                        reason.code(),
                                        reason.note(),
                                        Extras.NONE)));
        return bringing.agreed();
    }

    /// Takes a decision back: the matter is left to decide again. What other annotations name stays
    /// for them, undecided.
    public Sidecar reopen(Matter matter) {
        var bringing = bringing();
        matter.rejected().forEach(turned -> bringing.drop(turned.key()));
        matter.agreed().ifPresent(stands -> reopen(stands, bringing));
        return bringing.agreed();
    }

    private static void reopen(Annotation stands, Bringing bringing) {
        boolean named =
                bringing.agreed().annotations().naming(stands.id()).stream()
                        .anyMatch(other -> !other.id().equals(stands.id()));
        if (!named) {
            bringing.remove(stands);
            return;
        }
        var undecided =
                stands.common()
                        .review()
                        .map(review ->
                                new Review(
                                        List.of(),
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        review.considered(),
                                        review.extras()));
        bringing.put(stands.withCommon(stands.common().withReview(undecided)));
    }

    /// Says why something was decided, or says it otherwise.
    public Sidecar explain(Matter matter, Reason reason) {
        var bringing = bringing();
        matter.agreed()
                .filter(Docket::isDecided)
                .ifPresent(stands -> bringing.put(explained(stands, reason)));
        for (var turned : matter.rejected()) {
            bringing.put(
                    new Rejected(
                            turned.from(),
                            turned.annotation(),
                            turned.by(),
                            turned.at(),
                            reason.code(),
                            reason.note(),
                            turned.extras()));
        }
        return bringing.agreed();
    }

    private static Annotation explained(Annotation stands, Reason reason) {
        var review =
                stands.common()
                        .review()
                        .map(it ->
                                new Review(
                                        it.from(),
                                        it.outcome(),
                                        it.by(),
                                        it.at(),
                                        reason.code(),
                                        reason.note(),
                                        it.considered(),
                                        it.extras()));
        return stands.withCommon(stands.common().withReview(review));
    }

    private Bringing bringing() {
        return new Bringing(docket, ids, reviewer, now);
    }

    private void take(Matter matter, String annotator, Reason reason, Bringing bringing) {
        var from =
                matter.row().map(row -> row.sayingTheSameAs(annotator)).orElse(List.of(annotator));
        decide(
                matter,
                demand(matter, annotator, bringing),
                from,
                Review.ACCEPTED,
                reason,
                bringing);
    }

    private void decide(
            Matter matter,
            Annotation annotation,
            List<String> from,
            String outcome,
            Reason reason,
            Bringing bringing) {
        var review =
                new Review(
                        from,
                        outcome,
                        reviewer,
                        now.toString(),
                        reason.code(),
                        reason.note(),
                        considered(matter, docket.ground()),
                        Extras.NONE);
        matter.rejected().forEach(turned -> bringing.drop(turned.key()));
        bringing.put(annotation.withCommon(annotation.common().withReview(Optional.of(review))));
    }

    private static Annotation demand(Matter matter, String annotator, Bringing bringing) {
        return bringing.mapped(matter, annotator)
                .orElseThrow(
                        () -> new IllegalArgumentException("nothing of it is " + annotator + "'s"));
    }

    /// All that lies before the reviewer, as it is now.
    static List<Considered> considered(Matter matter, Ground ground) {
        var considered = new ArrayList<Considered>();
        matter.versions()
                .forEach((who, version) ->
                        considered.add(
                                new Considered(
                                        who,
                                        version.id(),
                                        ground.fingerprint(version),
                                        Extras.NONE)));
        return considered;
    }

    private static Annotation with(Annotation annotation, Field<?, ?> field, Annotation from) {
        return switch (annotation) {
            case Quote quote when from instanceof Quote other ->
                    with(QuoteFields.SHAPE, quote, field, other);
            case Actor actor when from instanceof Actor other ->
                    with(ActorFields.SHAPE, actor, field, other);
            case Decision decision when from instanceof Decision other ->
                    with(DecisionFields.SHAPE, decision, field, other);
            default -> throw new IllegalArgumentException("versions are of one kind");
        };
    }

    private static <R> R with(Shape<R> shape, R record, Field<?, ?> field, R from) {
        for (var own : shape.fields()) {
            if (own.equals(field)) {
                return copied(shape, record, own, from);
            }
        }
        throw new IllegalArgumentException("no field of the kind: " + field);
    }

    private static <R, V> R copied(Shape<R> shape, R record, Field<R, V> field, R from) {
        return shape.with(record, field, field.get(from));
    }
}
