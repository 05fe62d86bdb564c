package org.kanttekening.exchange.claimreview;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Affiliation;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.exchange.Exporter;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.Losses;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.SetWriter;
import org.kanttekening.exchange.TaggedArticle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes for each tagged article a graph of schema.org's Quotation, Claim and ClaimReview,
/// `….jsonld`. Carries what these have properties for; the places of words in the text are not
/// among it.
public final class ClaimReviewExporter implements Exporter {

    /// What search engines show of a claim, in characters.
    static final int LONGEST_CLAIM = 75;

    private static final Set<String> CARRIED =
            Set.of(
                    "quote id",
                    "quote content",
                    "quote speakers",
                    "quote inside",
                    "quote check",
                    "actor id",
                    "actor name",
                    "actor otherNames",
                    "actor type",
                    "actor identifiers",
                    "actor country",
                    "actor affiliations",
                    "decision id",
                    "decision check");

    @Override
    public Format format() {
        return Format.CLAIMREVIEW;
    }

    @Override
    public Set<Loss> lost(Annotation annotation, TaggedArticle article) {
        var lost =
                new HashSet<>(
                        Losses.fields(
                                annotation, (kind, field) -> CARRIED.contains(kind + " " + field)));
        lost.addAll(Losses.remarks(annotation, article));
        switch (annotation) {
            case Quote quote -> {
                if (quote.speakers().stream().anyMatch(it -> !it.onBehalfOf().isEmpty())) {
                    lost.add(new Loss.Other("exchange.loss.claimreview.onBehalfOf"));
                }
                check(quote, quote.check(), article, lost);
            }
            case Decision decision -> check(decision, decision.check(), article, lost);
            case Actor actor -> actor(actor, lost);
        }
        return lost;
    }

    @Override
    public SetWriter<?> open(Output out, Ledger ledger) {
        return new ClaimReviewWriter(out, ledger);
    }

    private static void check(
            Annotation annotation, Check check, TaggedArticle article, Set<Loss> lost) {
        if (Rating.of(check, article.language()).isEmpty()) {
            if (!check.equals(Check.NONE)) {
                lost.add(new Loss.OfField(annotation.kind(), "check"));
            }
            return;
        }
        if (check.comparison().isPresent()) {
            lost.add(new Loss.Other("exchange.loss.claimreview.comparison"));
        }
        var claim = ArticleGraph.claim(annotation, check, article);
        if (claim.codePointCount(0, claim.length()) > LONGEST_CLAIM) {
            lost.add(new Loss.Other("exchange.loss.claimreview.longClaim"));
        }
    }

    private static void actor(Actor actor, Set<Loss> lost) {
        if (!actor.type().isEmpty() && !ActorNodes.isTypeKept(actor.type())) {
            lost.add(new Loss.OfField(Kind.ACTOR, "type"));
        }
        if (actor.affiliations().stream().anyMatch(it -> !ActorNodes.isPublic(it))) {
            lost.add(new Loss.Other("exchange.loss.claimreview.contradicted"));
        }
        if (!actor.affiliations().stream().allMatch(ClaimReviewExporter::isWhole)) {
            lost.add(new Loss.OfField(Kind.ACTOR, "affiliations"));
        }
    }

    /// Whether nothing of an affiliation is left behind.
    private static boolean isWhole(Affiliation affiliation) {
        var kept =
                new Affiliation(
                        affiliation.organisation(),
                        affiliation.role(),
                        affiliation.from(),
                        affiliation.to(),
                        Affiliation.NONE.basis(),
                        Affiliation.NONE.evidence(),
                        Affiliation.NONE.check(),
                        Affiliation.NONE.extras());
        return affiliation.equals(kept)
                && !affiliation.organisation().isEmpty()
                && List.of(affiliation.from(), affiliation.to()).stream()
                        .allMatch(day -> day.isEmpty() || ActorNodes.DAY.matcher(day).matches());
    }
}
