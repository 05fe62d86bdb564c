package org.kanttekening.review.match;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Authority;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How alike two people's annotations are: by their passages first, then by what is said of them.
final class Likeness {

    /// Of a decision's likeness: how much its trigger tells, its measure and its authority.
    private static final double TRIGGER = 0.45;

    private static final double MEASURE = 0.35;
    private static final double AUTHORITY = 0.2;

    /// Of a quote's fields: how much the speakers tell, and the cue; the rest is its type.
    private static final double SPEAKERS = 0.6;

    private static final double CUE = 0.3;

    /// Of an actor's likeness: how much a name tells beside an entry of the register.
    private static final double NAME = 0.8;

    private final MatchRule rule;
    private final SameActor sameActor;

    /// @param passages how much of the passages is common, between 0 and 1
    /// @param fields how much else is, between 0 and 1; tells among those of equal passages
    record Like(double passages, double fields) {}

    Likeness(MatchRule rule) {
        this.rule = rule;
        this.sameActor = new SameActor(rule);
    }

    /// How alike they are, where they may be the same at all.
    Optional<Like> of(Side one, Annotation left, Side other, Annotation right) {
        return switch (left) {
            case Quote quote when right instanceof Quote theirs ->
                    ofQuotes(one, quote, other, theirs);
            case Actor actor when right instanceof Actor theirs -> ofActors(actor, theirs);
            case Decision decision when right instanceof Decision theirs ->
                    ofDecisions(one, decision, other, theirs);
            default -> Optional.empty();
        };
    }

    private Optional<Like> ofQuotes(Side one, Quote left, Side other, Quote right) {
        double share = Overlap.share(read(left), read(right));
        if (!rule.isMet(share)) {
            return Optional.empty();
        }
        double fields =
                SPEAKERS * shareSpeakers(one, left, other, right)
                        + CUE * Overlap.share(left.cue(), right.cue())
                        + (left.type().equals(right.type()) ? 1 - SPEAKERS - CUE : 0);
        return Optional.of(new Like(share, fields));
    }

    /// What is read of a quote: its content, or what of it is there yet.
    private static Segments read(Quote quote) {
        if (!quote.content().isEmpty()) {
            return quote.content();
        }
        return quote.source().isEmpty() ? quote.cue() : quote.source();
    }

    private double shareSpeakers(Side one, Quote left, Side other, Quote right) {
        var lefts = actors(one, left.speakers().stream().map(Speaker::actor).toList());
        var rights = actors(other, right.speakers().stream().map(Speaker::actor).toList());
        return share(lefts, rights);
    }

    private Optional<Like> ofActors(Actor left, Actor right) {
        double mentions = sameActor.mentionShare(left, right);
        boolean entry = SameActor.shareEntry(left, right);
        boolean name = SameActor.shareName(left, right);
        if (mentions == 0 && !sameActor.are(left, right)) {
            return Optional.empty();
        }
        double named = entry ? 1 : name ? NAME : 0;
        double fields = left.type().equals(right.type()) ? 1 : 0;
        return Optional.of(new Like((mentions + named) / 2, fields));
    }

    private Optional<Like> ofDecisions(Side one, Decision left, Side other, Decision right) {
        double trigger = Overlap.share(told(left), told(right));
        double measure = Overlap.share(left.measure(), right.measure());
        if (!rule.isMet(Overlap.share(left.trigger(), right.trigger()))
                && !rule.isMet(measure)
                && !rule.isMet(trigger)) {
            return Optional.empty();
        }
        double authority =
                share(
                        actors(one, left.authority().stream().map(Authority::actor).toList()),
                        actors(other, right.authority().stream().map(Authority::actor).toList()));
        double fields = left.act().equals(right.act()) ? 1 : 0;
        return Optional.of(
                new Like(TRIGGER * trigger + MEASURE * measure + AUTHORITY * authority, fields));
    }

    /// Where a decision is told of: its trigger and all other mentions.
    private static Segments told(Decision decision) {
        return Segments.covering(
                Stream.concat(
                                decision.trigger().spans().stream(),
                                decision.mentions().stream()
                                        .flatMap(it -> it.segments().spans().stream()))
                        .toList());
    }

    private static List<Actor> actors(Side side, List<String> ids) {
        return ids.stream()
                .flatMap(id -> side.annotations().find(id, Actor.class).stream())
                .toList();
    }

    /// The share of the actors of both that the other has too.
    private double share(List<Actor> lefts, List<Actor> rights) {
        int all = lefts.size() + rights.size();
        if (all == 0) {
            return 0;
        }
        return (double) (found(lefts, rights) + found(rights, lefts)) / all;
    }

    private long found(List<Actor> of, List<Actor> with) {
        return of.stream()
                .filter(actor -> with.stream().anyMatch(it -> sameActor.are(actor, it)))
                .count();
    }
}
