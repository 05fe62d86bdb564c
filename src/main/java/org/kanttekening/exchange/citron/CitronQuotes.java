package org.kanttekening.exchange.citron;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.Node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes Citron's quotes and groups of ours.
final class CitronQuotes {

    private CitronQuotes() {}

    /// The quotes that were asked for and have a cue, each as an object, by their ids.
    static Map<String, Node> quotes(TaggedArticle article) {
        var quotes = new LinkedHashMap<String, Node>();
        for (var annotation : article.chosen()) {
            if (annotation instanceof Quote quote && !quote.cue().isEmpty()) {
                quotes.put(quote.id(), quote(quote, article));
            }
        }
        return quotes;
    }

    /// The mentions of each actor that has any.
    static Node groups(TaggedArticle article) {
        var groups = new ArrayList<Node>();
        for (var actor : article.annotations().actors()) {
            var mentions =
                    actor.mentions().stream()
                            .filter(it -> !it.segments().isEmpty())
                            .map(it -> first(it.segments(), article.text()))
                            .toList();
            if (!mentions.isEmpty()) {
                groups.add(new Node.Items(0, mentions));
            }
        }
        return new Node.Items(0, groups);
    }

    /// Whether everybody who speaks can be found again by their mentions, and nobody speaks for
    /// another.
    static boolean hasSpeakers(Quote quote, TaggedArticle article) {
        return quote.speakers().stream()
                .allMatch(speaker ->
                        speaker.onBehalfOf().isEmpty()
                                && speaker.extras().isEmpty()
                                && actor(speaker, article)
                                        .flatMap(CitronQuotes::leading)
                                        .isPresent());
    }

    private static Node quote(Quote quote, TaggedArticle article) {
        var text = article.text();
        var fields = new LinkedHashMap<String, Node>();
        fields.put("cue", first(quote.cue(), text));
        fields.put("sources", spans(quote.source(), text));
        fields.put("contents", spans(quote.content(), text));
        fields.put("coreferences", coreferences(quote, article));
        fields.put("id", new Node.Text(0, quote.id()));
        return new Node.Fields(0, fields);
    }

    /// The leading mention of everybody who speaks and is not mentioned in the source itself by it.
    private static Node coreferences(Quote quote, TaggedArticle article) {
        var mentions =
                quote.speakers().stream()
                        .flatMap(speaker -> actor(speaker, article).stream())
                        .flatMap(actor -> leading(actor).stream())
                        .filter(it -> !overlaps(it.segments(), quote.source()))
                        .map(it -> first(it.segments(), article.text()))
                        .distinct()
                        .toList();
        return new Node.Items(0, mentions);
    }

    private static Optional<Actor> actor(Speaker speaker, TaggedArticle article) {
        return article.annotations().find(speaker.actor(), Actor.class);
    }

    /// The longest of an actor's names, else its first mention.
    private static Optional<Mention> leading(Actor actor) {
        var mentions = actor.mentions().stream().filter(it -> !it.segments().isEmpty()).toList();
        return mentions.stream()
                .filter(it -> it.form().equals("name"))
                .max(Comparator.comparingInt(it -> it.segments().get(0).span().length()))
                .or(() -> mentions.stream().findFirst());
    }

    private static boolean overlaps(Segments one, Segments other) {
        return one.spans().stream().anyMatch(other::overlaps);
    }

    private static Node spans(Segments segments, ArticleText text) {
        return new Node.Items(0, segments.spans().stream().map(span -> node(span, text)).toList());
    }

    private static Node first(Segments segments, ArticleText text) {
        return node(segments.get(0).span(), text);
    }

    private static Node node(Span span, ArticleText text) {
        var fields = new LinkedHashMap<String, Node>();
        fields.put("start", number(text.toCodePoints(span.start())));
        fields.put("end", number(text.toCodePoints(span.end())));
        fields.put("text", new Node.Text(0, text.slice(span)));
        return new Node.Fields(0, fields);
    }

    private static Node number(int value) {
        return new Node.Number(0, String.valueOf(value));
    }

    /// A document: its text, quotes and groups.
    static Node document(TaggedArticle article) {
        var fields = new LinkedHashMap<String, Node>();
        fields.put("text", new Node.Text(0, article.text().value()));
        fields.put("quotes", new Node.Items(0, List.copyOf(quotes(article).values())));
        fields.put("coreference_groups", groups(article));
        return new Node.Fields(0, fields);
    }
}
