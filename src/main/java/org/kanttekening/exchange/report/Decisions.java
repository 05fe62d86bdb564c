package org.kanttekening.exchange.report;

import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Response;
import org.kanttekening.annotation.Terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Writes the decisions below the text, each with all that is known of it and with the quotes that
/// respond to it.
final class Decisions {

    private final Reported reported;
    private final Html page;
    private final Notes notes;

    Decisions(Reported reported, Html page) {
        this.reported = reported;
        this.page = page;
        this.notes = new Notes(reported, page);
    }

    void write() {
        if (reported.decisions().isEmpty()) {
            return;
        }
        page.open("section", "class", "decisions", "id", reported.place("decisions"));
        page.element("h2", reported.labels().text("exchange.html.decisions"));
        for (var decision : reported.decisions()) {
            page.line();
            decision(decision);
        }
        page.close("section").line();
    }

    private void decision(Decision decision) {
        page.open("article", "id", reported.place(decision.id()), "class", "decision");
        page.open("h3");
        notes.number(decision);
        page.text(" ").open("bdi", "class", "name");
        page.text(reported.names().of(decision)).close("bdi");
        notes.open(decision);
        page.close("h3");
        page.open("p", "class", "sort");
        terms(decision);
        page.close("p");
        new Facts(reported, page)
                .write(
                        DecisionFields.SHAPE,
                        decision,
                        "record",
                        Set.of("title", "act", "status", "check"));
        reactions(decision);
        if (!decision.check().equals(Check.NONE)) {
            page.open("div", "class", "checked");
            page.element("h4", reported.labels().field("decision", "check"));
            new Checks(reported, page).write(decision.check());
            page.close("div");
        }
        notes.remarks(decision);
        page.close("article");
    }

    private void terms(Decision decision) {
        var terms = new ArrayList<String>();
        terms.add(reported.labels().term(Terms.ACT, decision.act()));
        terms.add(reported.labels().term(Terms.DECISION_STATUS, decision.status()));
        terms.removeIf(String::isEmpty);
        new Values(reported, page).joined(terms, " · ", page::isolated);
    }

    /// A quote with its response to the decision.
    private record Reaction(Quote quote, Response response) {}

    private void reactions(Decision decision) {
        var reactions = reactionsTo(decision);
        if (reactions.isEmpty()) {
            return;
        }
        page.open("div", "class", "reactions");
        page.element("h4", reported.labels().text("form.reactions"));
        page.open("ul");
        for (var reaction : reactions) {
            page.open("li");
            page.open("span", "class", "stance");
            page.isolated(reported.labels().term(Terms.RESPONSE, reaction.response().stance()));
            page.close("span").text(" ");
            new Values(reported, page).name(reaction.quote().id());
            page.close("li");
        }
        page.close("ul").close("div");
    }

    private List<Reaction> reactionsTo(Decision decision) {
        var found = new ArrayList<Reaction>();
        for (var naming : reported.annotations().naming(decision.id())) {
            if (naming instanceof Quote quote) {
                quote.respondsTo().stream()
                        .filter(it -> it.target().isHere())
                        .filter(it -> it.target().id().equals(decision.id()))
                        .forEach(it -> found.add(new Reaction(quote, it)));
            }
        }
        return found;
    }
}
