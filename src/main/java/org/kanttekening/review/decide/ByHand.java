package org.kanttekening.review.decide;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Rejected;
import org.kanttekening.annotation.Review;
import org.kanttekening.annotation.Sidecar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Puts down as decisions what a reviewer did by hand to the agreed sidecar: what was changed is
/// corrected, what is new was added, and what went was turned down.
public final class ByHand {

    private final Docket docket;
    private final String reviewer;
    private final Instant now;

    private ByHand(Docket docket, String reviewer, Instant now) {
        this.docket = docket;
        this.reviewer = reviewer;
        this.now = now;
    }

    /// @param docket of the agreed sidecar as it was before
    /// @param after as the reviewer's hand left it
    /// @param reviewer the id of who it was
    /// @param now in whole seconds, as sidecars have them
    /// @return the same with every change marked as the decision that it is
    public static Sidecar decided(Docket docket, Sidecar after, String reviewer, Instant now) {
        return new ByHand(docket, reviewer, now).decided(after);
    }

    private Sidecar decided(Sidecar after) {
        var result = after;
        for (var annotation : after.annotations().all()) {
            var before = docket.agreed().annotations().find(annotation.id());
            if (before.isEmpty()) {
                result = result.with(with(annotation, added()));
            } else if (!isSame(before.get(), annotation)) {
                result = result.with(with(annotation, corrected(before.get())));
            }
        }
        for (var before : docket.agreed().annotations().all()) {
            if (after.annotations().find(before.id()).isEmpty()) {
                result = turnedDown(before, result);
            }
        }
        return result;
    }

    private static boolean isSame(Annotation before, Annotation after) {
        return with(before, Optional.empty()).equals(with(after, Optional.empty()));
    }

    private static Annotation with(Annotation annotation, Optional<Review> review) {
        return annotation.withCommon(annotation.common().withReview(review));
    }

    private Optional<Review> added() {
        return Optional.of(review(List.of(), Review.ADDED, Review.NONE, Optional.empty()));
    }

    /// What the reviewer had added stays added; the reason that was given stays too.
    private Optional<Review> corrected(Annotation before) {
        var was = before.common().review().orElse(Review.NONE);
        var matter = docket.ofAgreed(before.id());
        var people = matter.map(it -> List.copyOf(it.versions().keySet())).orElse(List.of());
        if (people.isEmpty() && was.considered().isEmpty()) {
            return Optional.of(review(List.of(), Review.ADDED, was, Optional.empty()));
        }
        var from = was.from().isEmpty() ? people : was.from();
        return Optional.of(review(from, Review.CORRECTED, was, matter));
    }

    private Review review(List<String> from, String outcome, Review was, Optional<Matter> matter) {
        return new Review(
                from,
                outcome,
                reviewer,
                now.toString(),
                was.reason(),
                was.note(),
                matter.map(it -> Deciding.considered(it, docket.ground()))
                        .filter(it -> !it.isEmpty())
                        .orElse(was.considered()),
                was.extras());
    }

    private Sidecar turnedDown(Annotation before, Sidecar after) {
        var result = after;
        var versions = docket.ofAgreed(before.id()).map(Matter::versions);
        if (versions.isEmpty()) {
            return result;
        }
        var was = before.common().review().orElse(Review.NONE);
        for (var version : versions.get().entrySet()) {
            result =
                    result.with(
                            new Rejected(
                                    version.getKey(),
                                    version.getValue(),
                                    reviewer,
                                    now.toString(),
                                    was.reason(),
                                    was.note(),
                                    Extras.NONE));
        }
        return result;
    }
}
