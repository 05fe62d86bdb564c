package org.kanttekening.exchange.report;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Affiliation;
import org.kanttekening.annotation.AffiliationCheck;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.annotation.Terms;
import org.kanttekening.exchange.Names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// Writes the tables of quotes and of actors below the text.
final class Sections {

    private final Reported reported;
    private final Html page;
    private final Values values;
    private final Notes notes;

    Sections(Reported reported, Html page) {
        this.reported = reported;
        this.page = page;
        this.values = new Values(reported, page);
        this.notes = new Notes(reported, page);
    }

    void quotes() {
        if (reported.quotes().isEmpty()) {
            return;
        }
        begin(
                Kind.QUOTE,
                text("exchange.html.number"),
                text("exchange.html.quote"),
                label("quote", "speakers"),
                text("exchange.html.nature"),
                label("quote", "check"));
        for (var quote : reported.quotes()) {
            quote(quote);
        }
        end();
    }

    private void quote(Quote quote) {
        row(quote);
        head("number", text("exchange.html.number"), reported.number(quote.id()));
        notes.number(quote);
        notes.open(quote);
        page.close("th");
        cell("said", text("exchange.html.quote"));
        values.words(quote.content());
        new Facts(reported, page)
                .write(
                        QuoteFields.SHAPE,
                        quote,
                        "facts",
                        Set.of("content", "speakers", "type", "kind", "check"));
        notes.remarks(quote);
        page.close("td");
        cell("who", label("quote", "speakers"));
        values.joined(quote.speakers(), ", ", this::speaker);
        page.close("td");
        cell("nature", text("exchange.html.nature"));
        terms(
                reported.labels().term(Terms.QUOTE_TYPE, quote.type()),
                reported.labels().term(Terms.QUOTE_KIND, quote.speechKind()));
        page.close("td");
        cell("check", label("quote", "check"));
        new Checks(reported, page).write(quote.check());
        page.close("td").close("tr");
    }

    private void speaker(Speaker speaker) {
        values.name(speaker.actor());
        if (!speaker.onBehalfOf().isEmpty()) {
            page.text(" ").open("span", "class", "behalf");
            page.text(text("exchange.html.for")).text(" ");
            values.name(speaker.onBehalfOf());
            page.close("span");
        }
    }

    private void terms(String... terms) {
        var filled = new ArrayList<String>();
        for (var term : terms) {
            if (!term.isEmpty()) {
                filled.add(term);
            }
        }
        values.joined(filled, ", ", page::isolated);
    }

    void actors() {
        if (reported.actors().isEmpty()) {
            return;
        }
        begin(
                Kind.ACTOR,
                text("exchange.html.actor"),
                label("actor", "mentions"),
                label("actor", "affiliations"),
                text("exchange.html.quotes"));
        for (var actor : reported.actors()) {
            actor(actor);
        }
        end();
    }

    private void actor(Actor actor) {
        row(actor);
        head("actor-name", text("exchange.html.actor"), reported.names().of(actor));
        page.open("div", "class", "name").isolated(reported.names().of(actor)).text(" ");
        notes.backToText(actor);
        notes.open(actor);
        page.close("div");
        page.open("div", "class", "sort")
                .isolated(reported.labels().term(Terms.ACTOR_TYPE, actor.type()))
                .close("div");
        new Facts(reported, page)
                .write(
                        ActorFields.SHAPE,
                        actor,
                        "facts",
                        Set.of("name", "type", "mentions", "affiliations"));
        notes.remarks(actor);
        page.close("th");
        cell("mentions", label("actor", "mentions"));
        mentions(actor);
        page.close("td");
        cell("ties", label("actor", "affiliations"));
        for (var affiliation : actor.affiliations()) {
            affiliation(affiliation);
        }
        page.close("td");
        cell("speaks", text("exchange.html.quotes"));
        values.joined(quotesOf(actor), ", ", notes::ordinal);
        page.close("td").close("tr");
    }

    /// What a mention says of itself besides its place, so that those that say the same are told
    /// once.
    private record Worded(String words, Mention without) {}

    /// The words by which an actor is mentioned, each once, with how often.
    private void mentions(Actor actor) {
        var counts = new LinkedHashMap<Worded, Integer>();
        for (var mention : actor.mentions()) {
            var words = Names.words(mention.segments(), reported.text());
            var without = Mention.OF_ACTOR.with(mention, Mention.SEGMENTS, Segments.NONE);
            counts.merge(new Worded(words, without), 1, Integer::sum);
        }
        values.joined(
                List.copyOf(counts.entrySet()),
                ", ",
                entry -> mention(entry.getKey(), entry.getValue()));
    }

    private void mention(Worded mention, int times) {
        page.open("bdi", "class", "words", "lang", reported.article().language());
        page.text(mention.words()).close("bdi");
        if (times > 1) {
            page.element("span", " ×" + times, "class", "times");
        }
        if (!mention.without().equals(Mention.NONE)) {
            page.open("span", "class", "form");
            values.inBrackets(Mention.OF_ACTOR, mention.without());
            page.close("span");
        }
    }

    private void affiliation(Affiliation affiliation) {
        page.open("div", "class", "tie");
        page.isolated(affiliation.role());
        if (!affiliation.role().isEmpty() && !affiliation.organisation().isEmpty()) {
            page.text(", ");
        }
        values.name(affiliation.organisation());
        new Facts(reported, page)
                .write(
                        Affiliation.SHAPE,
                        affiliation,
                        "facts",
                        Set.of("role", "organisation", "check"));
        if (!affiliation.check().equals(AffiliationCheck.NONE)) {
            page.open("div");
            new Checks(reported, page).write(affiliation.check());
            page.close("div");
        }
        page.close("div");
    }

    private List<Quote> quotesOf(Actor actor) {
        return reported.quotes().stream()
                .filter(quote ->
                        quote.speakers().stream()
                                .anyMatch(speaker -> speaker.actor().equals(actor.id())))
                .toList();
    }

    private void begin(Kind kind, String... columns) {
        page.open("section", "class", kind.term() + "s", "id", reported.place(kind.term() + "s"));
        var heading = text("exchange.html." + kind.term() + "s");
        page.element("h2", heading);
        page.open("table").element("caption", heading).open("thead").open("tr");
        for (var column : columns) {
            page.element("th", column, "scope", "col");
        }
        page.close("tr").close("thead").line().open("tbody");
    }

    private void end() {
        page.close("tbody").close("table").close("section").line();
    }

    private void row(Annotation annotation) {
        page.line().open("tr", "id", reported.place(annotation.id()));
    }

    /// The cell that names its row.
    ///
    /// @param name what alone is read out as the name of the row
    private void head(String look, String column, String name) {
        page.open("th", "class", look, "scope", "row", "abbr", name, "data-label", column);
    }

    /// @param column its name, which narrow screens show before the cell
    private void cell(String look, String column) {
        page.open("td", "class", look, "data-label", column);
    }

    private String text(String key) {
        return reported.labels().text(key);
    }

    private String label(String shape, String field) {
        return reported.labels().field(shape, field);
    }
}
