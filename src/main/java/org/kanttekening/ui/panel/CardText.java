package org.kanttekening.ui.panel;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Affiliation;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.annotation.TermList;
import org.kanttekening.annotation.Terms;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Session;
import org.kanttekening.article.ArticleText;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a card says of an annotation: a heading, its words, a few facts, and what it lacks.
///
/// @param heading who speaks, the actor's name, the decision's title
/// @param words of the article, empty for actors
/// @param facts short, in the scheme's terms
/// @param lacking the names of required fields that are empty
/// @param recheck whether it is to be looked at again, since it is older than a ruling
public record CardText(
        String heading, String words, List<String> facts, List<String> lacking, boolean recheck) {

    /// Longer words are cut for a card, in UTF-16.
    private static final int LONGEST = 220;

    /// What a card is drawn from.
    public record Source(
            Messages messages,
            ArticleText text,
            AnnotationSet annotations,
            Function<String, String> nameOf,
            Function<Annotation, List<String>> missing,
            Predicate<Annotation> recheck) {

        public static Source of(Messages messages, Session session) {
            return new Source(
                    messages,
                    session.text(),
                    session.annotations(),
                    session::shortName,
                    session.rules()::missing,
                    session::asksForAnotherLook);
        }
    }

    public static CardText of(Annotation annotation, Source from) {
        return switch (annotation) {
            case Quote quote -> quote(quote, from);
            case Actor actor -> actor(actor, from);
            case Decision decision -> decision(decision, from);
        };
    }

    private static CardText quote(Quote quote, Source from) {
        var speakers =
                quote.speakers().stream()
                        .map(speaker -> speaker(speaker, from))
                        .collect(Collectors.joining(", "));
        return new CardText(
                speakers.isEmpty() ? from.messages().text("card.no-speaker") : speakers,
                cut(quote.content().text(from.text())),
                facts(
                        term(Terms.QUOTE_TYPE, quote.type(), from),
                        term(Terms.QUOTE_KIND, quote.speechKind(), from),
                        quote.polarity().equals("negated")
                                ? term(Terms.POLARITY, "negated", from)
                                : "",
                        quote.inside().isEmpty() ? "" : from.messages().text("card.nested"),
                        quote.check().status().equals("not-needed")
                                ? ""
                                : term(Terms.CHECK, quote.check().status(), from)),
                lacking("quote", quote, from),
                from.recheck().test(quote));
    }

    private static String speaker(Speaker speaker, Source from) {
        var name = from.nameOf().apply(speaker.actor());
        return speaker.onBehalfOf().isEmpty()
                ? name
                : from.messages()
                        .text("card.on-behalf", name, from.nameOf().apply(speaker.onBehalfOf()));
    }

    private static CardText actor(Actor actor, Source from) {
        long quotes =
                from.annotations().naming(actor.id()).stream()
                        .filter(Quote.class::isInstance)
                        .count();
        var affiliations =
                actor.affiliations().stream()
                        .map(affiliation -> affiliation(affiliation, from))
                        .collect(Collectors.joining("; "));
        return new CardText(
                actor.name().isBlank() ? from.nameOf().apply(actor.id()) : actor.name(),
                affiliations,
                facts(
                        term(Terms.ACTOR_TYPE, actor.type(), from),
                        from.messages().text("card.mentions", actor.mentions().size()),
                        quotes == 0 ? "" : from.messages().text("card.quotes", quotes),
                        actor.anonymous() ? from.messages().text("card.anonymous") : ""),
                lacking("actor", actor, from),
                from.recheck().test(actor));
    }

    private static String affiliation(Affiliation affiliation, Source from) {
        var organisation = from.nameOf().apply(affiliation.organisation());
        var role = affiliation.role();
        var tie = role.isEmpty() ? organisation : role + ", " + organisation;
        return affiliation.check().status().equals("unchecked")
                ? tie
                : tie + " – " + term(Terms.AFFILIATION_CHECK, affiliation.check().status(), from);
    }

    private static CardText decision(Decision decision, Source from) {
        var deciders =
                decision.authority().stream()
                        .map(it -> from.nameOf().apply(it.actor()))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return new CardText(
                decision.title().isBlank()
                        ? cut(decision.trigger().text(from.text()))
                        : decision.title(),
                cut(decision.measure().text(from.text())),
                facts(
                        deciders,
                        term(Terms.ACT, decision.act(), from),
                        term(Terms.DECISION_STATUS, decision.status(), from),
                        decision.check().status().equals("not-needed")
                                ? ""
                                : term(Terms.CHECK, decision.check().status(), from)),
                lacking("decision", decision, from),
                from.recheck().test(decision));
    }

    private static List<String> lacking(String shape, Annotation annotation, Source from) {
        return from.missing().apply(annotation).stream()
                .map(field -> from.messages().text("field." + shape + "." + field))
                .toList();
    }

    private static List<String> facts(String... facts) {
        return java.util.Arrays.stream(facts).filter(fact -> !fact.isBlank()).toList();
    }

    private static String term(TermList list, String value, Source from) {
        var key = "term." + list.name() + "." + value;
        return value.isEmpty() || !from.messages().has(key) ? value : from.messages().text(key);
    }

    /// What is loose about it, in one line; empty where nothing is.
    public String loose(Messages messages) {
        var lacks =
                lacking.isEmpty() ? "" : messages.text("card.lacks", String.join(", ", lacking));
        return String.join(" · ", facts(lacks, recheck ? messages.text("card.recheck") : ""));
    }

    private static String cut(String words) {
        var line = words.replace('\n', ' ').strip();
        return line.length() <= LONGEST
                ? line
                : line.substring(0, org.kanttekening.article.Graphemes.floor(line, LONGEST - 1))
                        + "…";
    }
}
