package org.kanttekening.bench;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Affected;
import org.kanttekening.annotation.Affiliation;
import org.kanttekening.annotation.AffiliationCheck;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Authority;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Dates;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionDate;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Evidence;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Ground;
import org.kanttekening.annotation.Instrument;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Origin;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.article.Span;
import org.kanttekening.change.IdSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// Fills in the fields of a story's annotations as people do: what is required always, checks and
/// notes on some, evidence on few.
final class Tags {

    private static final List<String> CHECKS =
            List.of("to-check", "verified", "wrong-wording", "false", "cannot-verify");

    private final Random random;
    private final IdSource ids;
    private final String annotator;
    private final LocalDate published;

    /// Where a decision's sentence has what.
    ///
    /// @param authority who decides
    /// @param target whom it hits
    record Facts(
            Story.Role authority,
            Story.Role target,
            Segments trigger,
            Span measure,
            Span name,
            Span day,
            Span reason) {}

    Tags(Random random, IdSource ids, String annotator, LocalDate published) {
        this.random = random;
        this.ids = ids;
        this.annotator = annotator;
        this.published = published;
    }

    Quote quote(
            Story.Role speaker,
            Segments content,
            Segments source,
            Segments cue,
            String kind,
            String type) {
        var shape = QuoteFields.SHAPE;
        return shape.make(
                shape.values(Quote.blank(ids.next(Kind.QUOTE), common()))
                        .set(QuoteFields.CONTENT, content)
                        .set(QuoteFields.SOURCE, source)
                        .set(QuoteFields.CUE, cue)
                        .set(QuoteFields.KIND, kind)
                        .set(QuoteFields.TYPE, type)
                        .set(QuoteFields.SOURCE_FORM, "named")
                        .set(QuoteFields.MEDIUM, chance(3) ? "writing" : "speech")
                        .set(QuoteFields.SPEAKERS, List.of(Speaker.of(speaker.id())))
                        .set(QuoteFields.CHECK, check()));
    }

    /// A quote without words for its source, within another one.
    Quote nested(Story.Role speaker, Segments content, String inside) {
        return quote(speaker, content, Segments.NONE, Segments.NONE, "statement", "free-indirect")
                .withSourceForm("implicit")
                .withInside(inside);
    }

    Decision decision(StoryWords.Deciding deciding, Facts facts, String ground) {
        var shape = DecisionFields.SHAPE;
        return shape.make(
                shape.values(Decision.blank(ids.next(Kind.DECISION), common()))
                        .set(DecisionFields.TRIGGER, facts.trigger())
                        .set(DecisionFields.MEASURE, Segments.of(facts.measure()))
                        .set(DecisionFields.ACT, deciding.act())
                        .set(DecisionFields.STATUS, deciding.status())
                        .set(DecisionFields.AUTHORITY, List.of(authority(facts)))
                        .set(DecisionFields.TARGETS, chance(2) ? List.of(target(facts)) : List.of())
                        .set(DecisionFields.INSTRUMENT, instrument())
                        .set(DecisionFields.DATES, dates(facts.day()))
                        .set(DecisionFields.GROUNDS, List.of(ground(facts, ground)))
                        .set(DecisionFields.CHECK, check()));
    }

    /// @param organisations that a person may belong to
    Actor actor(Story.Role role, List<Story.Role> organisations) {
        var shape = ActorFields.SHAPE;
        var member = role.member();
        boolean belongs = !organisations.isEmpty() && chance(3);
        return shape.make(
                shape.values(Actor.blank(role.id(), common()))
                        .set(ActorFields.NAME, member.name())
                        .set(ActorFields.TYPE, member.type())
                        .set(ActorFields.REGISTER, member.register())
                        .set(ActorFields.MENTIONS, role.mentions())
                        .set(
                                ActorFields.AFFILIATIONS,
                                belongs
                                        ? List.of(affiliation(organisations.getFirst()))
                                        : List.of()));
    }

    /// The annotation as another reader has it: now and then of another sort.
    static Annotation reread(Annotation annotation, Random random) {
        if (random.nextInt(6) > 0) {
            return annotation;
        }
        return switch (annotation) {
            case Quote quote -> quote.withType("mixed").withCheck(Check.NONE);
            case Decision decision -> decision.withAct("other");
            case Actor actor ->
                    actor.withOtherNames(List.of(actor.name().toUpperCase(Locale.ROOT)));
        };
    }

    private static Authority authority(Facts facts) {
        return new Authority(
                facts.authority().id(),
                "decider",
                "stated",
                Segments.of(facts.name()),
                Extras.NONE);
    }

    private static Affected target(Facts facts) {
        return new Affected(facts.target().id(), "inferred", Segments.NONE, Extras.NONE);
    }

    private Instrument instrument() {
        return chance(4) ? new Instrument("letter", Segments.NONE, Extras.NONE) : Instrument.NONE;
    }

    private Dates dates(Span day) {
        var decided =
                new DecisionDate(
                        published.minusDays(random.nextInt(5)).toString(),
                        Segments.of(day),
                        "published",
                        Extras.NONE);
        return new Dates(
                Optional.empty(),
                Optional.of(decided),
                Optional.empty(),
                Optional.empty(),
                Extras.NONE);
    }

    private static Ground ground(Facts facts, String type) {
        return new Ground(type, Segments.of(facts.reason()), "", "author", Extras.NONE);
    }

    private static Affiliation affiliation(Story.Role organisation) {
        return new Affiliation(
                organisation.id(),
                "lid",
                "",
                "",
                "implied",
                Segments.NONE,
                AffiliationCheck.NONE,
                Extras.NONE);
    }

    private Check check() {
        if (!chance(3)) {
            return Check.NONE;
        }
        boolean open = chance(2);
        return new Check(
                open ? "to-check" : CHECKS.get(random.nextInt(CHECKS.size())),
                chance(2) ? note(StoryWords.NOTES) : "",
                open ? "" : note(StoryWords.VERDICTS),
                open || chance(2)
                        ? List.of()
                        : List.of(
                                new Evidence(
                                        "https://bronnen.example/" + random.nextInt(100_000),
                                        "",
                                        Extras.NONE)),
                Optional.empty(),
                open ? "" : annotator,
                open ? "" : when().toString(),
                Extras.NONE);
    }

    private Common common() {
        var when = when();
        return new Common(
                List.of(),
                chance(10) ? note(StoryWords.NOTES) : "",
                chance(20),
                when,
                annotator,
                when.plusSeconds(random.nextInt(100_000)),
                chance(5)
                        ? new Origin(
                                "suggestion",
                                "nl.rule." + random.nextInt(12),
                                Optional.of((50 + random.nextInt(50)) / 100.0),
                                Extras.NONE)
                        : Origin.MANUAL,
                Optional.empty(),
                Extras.NONE);
    }

    private Instant when() {
        return published
                .plusDays(1)
                .atTime(9, 0)
                .toInstant(ZoneOffset.UTC)
                .plusSeconds(random.nextInt(30_000));
    }

    private String note(List<String> from) {
        return from.get(random.nextInt(from.size()))
                .replace("#", StoryWords.PLACES.get(random.nextInt(StoryWords.PLACES.size())));
    }

    /// One time in this many.
    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }
}
