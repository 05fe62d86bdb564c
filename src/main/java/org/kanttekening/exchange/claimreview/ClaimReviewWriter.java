package org.kanttekening.exchange.claimreview;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.ArticleWriter;
import org.kanttekening.exchange.Iris;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.At;
import org.kanttekening.folder.Node;
import org.kanttekening.folder.StrictJson;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes the graphs of articles and reads back what quotations, actors and reviews say.
final class ClaimReviewWriter extends ArticleWriter {

    private static final String END = ".jsonld";

    ClaimReviewWriter(Output out, Ledger ledger) {
        super(out, ledger);
    }

    @Override
    protected Map<String, byte[]> files(TaggedArticle article) {
        return Map.of(article.stem() + END, ArticleGraph.of(article));
    }

    @Override
    protected void expect(TaggedArticle article, Ledger into) {
        for (var actor : article.annotations().actors()) {
            into.expect(place(article, actor), line("actor", actor.name(), actor.otherNames()));
        }
        for (var annotation : article.chosen()) {
            switch (annotation) {
                case Quote quote -> {
                    var speakers =
                            quote.speakers().stream()
                                    .map(Speaker::actor)
                                    .filter(id -> !id.isEmpty())
                                    .distinct()
                                    .map(id -> Iris.annotation(article.owner(), id))
                                    .toList();
                    var text = quote.content().text(article.text());
                    into.expect(place(article, quote), line("quote", text, speakers));
                    review(quote, quote.check(), article, into);
                }
                case Decision decision -> review(decision, decision.check(), article, into);
                case Actor _ -> {}
            }
        }
    }

    @Override
    protected void check(Written article, Source files, ArticleText text, Ledger into)
            throws IOException {
        var name = article.stem() + END;
        try {
            var graph = StrictJson.read(name, files.bytes(name)).need("@graph");
            for (var node : graph.items()) {
                found(node, article.stem(), into);
            }
        } catch (UnreadableFileException e) {
            // what was not found is missing in the ledger
            into.found(name, e.problem());
        }
    }

    private static void review(
            Annotation annotation, Check check, TaggedArticle article, Ledger into) {
        Rating.of(check, article.language())
                .ifPresent(rating -> {
                    var value =
                            rating.value().isPresent()
                                    ? List.of(String.valueOf(rating.value().getAsInt()))
                                    : List.<String>of();
                    var claim = ArticleGraph.claim(annotation, check, article);
                    into.expect(
                            place(article, annotation) + "#review",
                            line(claim, rating.word(), value));
                });
    }

    private static void found(At node, String stem, Ledger into) throws UnreadableFileException {
        var place = stem + "#" + node.need("@id").text();
        switch (node.need("@type").text()) {
            case "NewsArticle" -> {}
            case "Quotation" ->
                    into.found(
                            place,
                            line(
                                    "quote",
                                    node.need("text").text(),
                                    texts(node, "spokenByCharacter")));
            case "ClaimReview" -> {
                var rating = node.need("reviewRating");
                into.found(
                        place,
                        line(
                                node.need("claimReviewed").text(),
                                rating.need("alternateName").text(),
                                texts(rating, "ratingValue")));
            }
            default ->
                    into.found(
                            place,
                            line("actor", node.need("name").text(), texts(node, "alternateName")));
        }
    }

    private static List<String> texts(At node, String property) throws UnreadableFileException {
        var found = node.find(property);
        if (found.isEmpty()) {
            return List.of();
        }
        var texts = new ArrayList<String>();
        var values =
                found.get().node() instanceof Node.Items
                        ? found.get().items()
                        : List.of(found.get());
        for (var value : values) {
            texts.add(
                    switch (value.node()) {
                        case Node.Text(_, var text) -> text;
                        case Node.Number(_, var number) -> number;
                        default -> value.need("@id").text();
                    });
        }
        return texts;
    }

    private static String place(TaggedArticle article, Annotation annotation) {
        return article.stem() + "#" + Iris.annotation(article.owner(), annotation.id());
    }

    private static String line(String what, String text, List<String> more) {
        return what + "\0" + text + "\0" + String.join("\0", more);
    }
}
