package org.kanttekening.exchange.claimreview;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Evidence;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.exchange.Iris;
import org.kanttekening.exchange.JsonFields;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.Node;
import org.kanttekening.folder.StrictJson;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The graph of one article: the article, its actors, its quotes, and the reviews of what was
/// checked in it.
final class ArticleGraph {

    static final String CONTEXT = "https://schema.org";

    private final TaggedArticle article;
    private final ActorNodes actors;
    private final String iri;

    private ArticleGraph(TaggedArticle article) {
        this.article = article;
        this.actors = new ActorNodes(article);
        var url = article.header().url();
        this.iri = Iris.isAddress(url) ? url : Iris.article(article.text());
    }

    static byte[] of(TaggedArticle article) {
        return StrictJson.bytes(new ArticleGraph(article).node());
    }

    /// The claim that a check is of: as the checker worded it, else what was said or decided.
    static String claim(Annotation annotation, Check check, TaggedArticle article) {
        if (!check.claim().isBlank()) {
            return check.claim();
        }
        return switch (annotation) {
            case Quote quote -> quote.content().text(article.text());
            case Decision decision when decision.title().isEmpty() ->
                    decision.measure().text(article.text());
            case Decision decision -> decision.title();
            case Actor actor -> actor.name();
        };
    }

    private Node node() {
        var graph = new ArrayList<Node>();
        graph.add(news());
        article.annotations().actors().forEach(it -> graph.add(actors.whole(it)));
        for (var annotation : article.chosen()) {
            switch (annotation) {
                case Quote quote -> {
                    graph.add(quotation(quote));
                    review(quote, quote.check(), graph);
                }
                case Decision decision -> review(decision, decision.check(), graph);
                case Actor _ -> {}
            }
        }
        return new JsonFields()
                .put("@context", CONTEXT)
                .put("@graph", JsonFields.items(graph))
                .fields();
    }

    private Node news() {
        var header = article.header();
        var node =
                new JsonFields()
                        .put("@type", "NewsArticle")
                        .put("@id", iri)
                        .putFilled("headline", header.title());
        if (Iris.isAddress(header.url())) {
            node.put("url", header.url());
        }
        if (!header.byline().isEmpty()) {
            node.put("author", named("Person", header.byline()));
        }
        if (!header.outlet().isEmpty()) {
            node.put("publisher", named("NewsMediaOrganization", header.outlet()));
        }
        ActorNodes.day("datePublished", header.published(), node);
        return node.put("inLanguage", article.language()).fields();
    }

    private Node quotation(Quote quote) {
        var within = new ArrayList<Node>();
        within.add(new JsonFields().put("@id", iri).fields());
        if (!quote.inside().isEmpty()) {
            within.add(actors.reference(quote.inside()));
        }
        return new JsonFields()
                .put("@type", "Quotation")
                .put("@id", Iris.annotation(article.owner(), quote.id()))
                .put("text", quote.content().text(article.text()))
                .putAll(
                        "spokenByCharacter",
                        speakers(quote).stream().map(actors::reference).toList())
                .putAll("isPartOf", within)
                .put("inLanguage", article.language())
                .fields();
    }

    private void review(Annotation annotation, Check check, List<Node> into) {
        Rating.of(check, article.language())
                .ifPresent(rating -> into.add(review(annotation, check, rating)));
    }

    private Node review(Annotation annotation, Check check, Rating rating) {
        var about = Iris.annotation(article.owner(), annotation.id());
        var node =
                new JsonFields()
                        .put("@type", "ClaimReview")
                        .put("@id", about + "#review")
                        .put("claimReviewed", claim(annotation, check, article))
                        .put("reviewRating", rating(rating))
                        .putFilled("reviewBody", explanation(check))
                        .put("itemReviewed", claim(annotation, check));
        if (!check.by().isEmpty()) {
            node.put("author", named("Person", checker(check.by())));
        }
        if (isMoment(check.at())) {
            node.put("dateCreated", check.at());
        }
        return node.putAll("citation", citations(check))
                .put("inLanguage", article.language())
                .fields();
    }

    private static Node rating(Rating rating) {
        var node = new JsonFields().put("@type", "Rating").put("alternateName", rating.word());
        rating.value()
                .ifPresent(value ->
                        node.put("ratingValue", JsonFields.number(value))
                                .put("bestRating", JsonFields.number(Rating.BEST))
                                .put("worstRating", JsonFields.number(Rating.WORST)));
        return node.fields();
    }

    /// What the checker notes without an address.
    private static String explanation(Check check) {
        return check.evidence().stream()
                .filter(it -> it.url().isEmpty() && !it.note().isBlank())
                .map(Evidence::note)
                .collect(Collectors.joining("\n"));
    }

    private Node claim(Annotation annotation, Check check) {
        var about = Iris.annotation(article.owner(), annotation.id());
        var node = new JsonFields().put("@type", "Claim").put("@id", about + "#claim");
        var appearances = new ArrayList<Node>();
        appearances.add(new JsonFields().put("@id", iri).fields());
        if (annotation instanceof Quote quote) {
            node.putAll("author", authors(quote));
            appearances.add(new JsonFields().put("@id", about).fields());
        }
        ActorNodes.day("datePublished", article.header().published(), node);
        node.putAll("appearance", appearances);
        var first = firstAppearance(annotation, check);
        if (!first.fields().isEmpty()) {
            node.put("firstAppearance", first);
        }
        return node.put("inLanguage", article.language()).fields();
    }

    /// The document that it was taken from, where the check names one.
    private static Node.Fields firstAppearance(Annotation annotation, Check check) {
        var node = new JsonFields();
        if (annotation instanceof Decision decision
                && Iris.isAddress(decision.sourceDocument().url())) {
            node.put("@type", "CreativeWork").put("url", decision.sourceDocument().url());
        } else if (check.comparison().filter(it -> !it.source().isBlank()).isPresent()) {
            node.put("@type", "CreativeWork")
                    .put("name", check.comparison().orElseThrow().source());
        }
        return node.fields();
    }

    private List<Node> authors(Quote quote) {
        var authors = new ArrayList<Node>();
        for (var id : speakers(quote)) {
            article.annotations()
                    .find(id, Actor.class)
                    .ifPresent(actor -> authors.add(actors.author(actor)));
        }
        return authors;
    }

    private static List<String> speakers(Quote quote) {
        return quote.speakers().stream()
                .map(Speaker::actor)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Node> citations(Check check) {
        var citations = new ArrayList<Node>();
        for (var evidence : check.evidence()) {
            if (!evidence.url().isEmpty()) {
                citations.add(
                        new JsonFields()
                                .put("@type", "CreativeWork")
                                .put("url", evidence.url())
                                .putFilled("description", evidence.note())
                                .fields());
            }
        }
        return citations;
    }

    private String checker(String id) {
        var annotator = article.stored().sidecar().annotator();
        return id.equals(annotator.id()) && !annotator.name().isEmpty() ? annotator.name() : id;
    }

    private static Node named(String type, String name) {
        return new JsonFields().put("@type", type).put("name", name).fields();
    }

    private static boolean isMoment(String moment) {
        try {
            OffsetDateTime.parse(moment);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
