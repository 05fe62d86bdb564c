package org.kanttekening.exchange.report;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Affiliation;
import org.kanttekening.annotation.AffiliationCheck;
import org.kanttekening.annotation.Authority;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Dates;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionDate;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Evidence;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Response;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.annotation.Target;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.ManyScripts;
import org.kanttekening.exchange.TaggedArticle;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A short article with a split quote that crosses a decision, a checked affiliation, an emoji and
/// a line from right to left.
final class SmallArticle {

    static final ArticleText TEXT =
            new ArticleText(
                    """
                    Terrassen dicht 🍺

                    „Wij sluiten de terrassen”, zei burgemeester Daal, „met ingang van maandag.” \
                    De raad kwam niet bijeen.

                    „שלום”, zei Daal.
                    """);

    private static final Common COMMON =
            Common.newBy("anna", Instant.parse("2026-03-04T09:12:00Z"));

    private SmallArticle() {}

    static TaggedArticle tagged() {
        return ManyScripts.tagged(
                "2026/terrassen dicht.txt",
                TEXT,
                List.of(council(), mayor(), split(), hello(), closing()));
    }

    private static Actor council() {
        return Actor.blank("a-00000001", COMMON)
                .withName("Gemeenteraad")
                .withType("parliament")
                .withMentions(List.of(mention("De raad", "description")));
    }

    private static Actor mayor() {
        var check =
                new AffiliationCheck(
                        "contradicted",
                        "De raad zegt van niet.",
                        List.of(new Evidence("https://example.org/raad", "notulen", Extras.NONE)),
                        "bram",
                        "2026-03-05T10:00:00+01:00",
                        Extras.NONE);
        return ActorFields.SHAPE.with(
                Actor.blank("a-00000002", COMMON)
                        .withName("Daal")
                        .withType("person")
                        .withMentions(List.of(mention("burgemeester Daal", "name")))
                        .withAffiliations(
                                List.of(
                                        new Affiliation(
                                                "a-00000001",
                                                "voorzitter",
                                                "2024-05",
                                                "",
                                                "implied",
                                                words("burgemeester"),
                                                check,
                                                Extras.NONE))),
                ActorFields.COUNTRY,
                "NL");
    }

    private static Quote split() {
        return QuoteFields.SHAPE.with(
                Quote.blank("q-00000001", COMMON)
                        .withContent(
                                words("„Wij sluiten de terrassen”", "„met ingang van maandag.”"))
                        .withSource(words("burgemeester Daal"))
                        .withCue(words("zei"))
                        .withSpeakers(List.of(Speaker.of("a-00000002")))
                        .withCheck(Check.SHAPE.with(Check.NONE, Check.STATUS, "wrong-wording")),
                QuoteFields.TYPE,
                "direct");
    }

    private static Quote hello() {
        return QuoteFields.SHAPE.with(
                Quote.blank("q-00000002", COMMON)
                        .withContent(words("„שלום”"))
                        .withSpeakers(List.of(Speaker.of("a-00000002"))),
                QuoteFields.RESPONDS_TO,
                List.of(new Response(Target.here("d-00000001"), "supports", Extras.NONE)));
    }

    private static Decision closing() {
        var shape = DecisionFields.SHAPE;
        var values = shape.values(Decision.blank("d-00000001", COMMON));
        var effective =
                new DecisionDate(
                        "2026-03-09", words("met ingang van maandag"), "published", Extras.NONE);
        return shape.make(
                values.set(DecisionFields.TITLE, "Terrassen gesloten")
                        .set(DecisionFields.TRIGGER, words("sluiten"))
                        .set(DecisionFields.MEASURE, words("de terrassen”, zei"))
                        .set(DecisionFields.ACT, "ban")
                        .set(DecisionFields.STATUS, "announced")
                        .set(
                                DecisionFields.AUTHORITY,
                                List.of(
                                        Authority.SHAPE.with(
                                                Authority.NONE, Authority.ACTOR, "a-00000002")))
                        .set(
                                DecisionFields.DATES,
                                Dates.SHAPE.with(
                                        Dates.NONE, Dates.EFFECTIVE, Optional.of(effective))));
    }

    private static Mention mention(String words, String form) {
        return new Mention(words(words), form, false, Extras.NONE);
    }

    private static Segments words(String... parts) {
        return Segments.covering(
                Arrays.stream(parts)
                        .map(part -> {
                            int start = TEXT.value().indexOf(part);
                            return new Span(start, start + part.length());
                        })
                        .toList());
    }
}
