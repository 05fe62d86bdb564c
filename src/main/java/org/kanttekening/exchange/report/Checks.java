package org.kanttekening.exchange.report;

import org.kanttekening.annotation.AffiliationCheck;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Evidence;
import org.kanttekening.annotation.TermList;
import org.kanttekening.annotation.Terms;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes what a check gave, apart from what the article says: the outcome with a sign of its own,
/// verdict, claim, what it rests on, and who checked it when.
final class Checks {

    private static final Map<String, String> SIGNS =
            Map.of(
                    "verified", "✓",
                    "confirmed", "✓",
                    "to-check", "○",
                    "wrong-speaker", "✗",
                    "wrong-wording", "✗",
                    "context-missing", "◐",
                    "false", "✗",
                    "contradicted", "✗",
                    "cannot-verify", "?");

    private static final Set<String> NOTHING = Set.of("not-needed", "unchecked", "");

    private final Reported reported;
    private final Html page;

    Checks(Reported reported, Html page) {
        this.reported = reported;
        this.page = page;
    }

    void write(Check check) {
        outcome(Terms.CHECK, check.status());
        if (!check.verdict()
                .equalsIgnoreCase(reported.labels().term(Terms.CHECK, check.status()))) {
            line("verdict", check.verdict());
        }
        if (!check.claim().isEmpty()) {
            page.open("div", "class", "claim");
            page.element("span", label("check", "claim"), "class", "label").text(" ");
            page.isolated(check.claim()).close("div");
        }
        evidence(check.evidence());
        new Facts(reported, page)
                .write(
                        Check.SHAPE,
                        check,
                        "facts",
                        Set.of("status", "verdict", "claim", "evidence", "by", "at"));
        signature(check.by(), check.at());
    }

    void write(AffiliationCheck check) {
        outcome(Terms.AFFILIATION_CHECK, check.status());
        line("claim", check.note());
        evidence(check.evidence());
        new Facts(reported, page)
                .write(
                        AffiliationCheck.SHAPE,
                        check,
                        "facts",
                        Set.of("status", "note", "evidence", "by", "at"));
        signature(check.by(), check.at());
    }

    /// The outcome alone.
    void outcome(TermList terms, String status) {
        boolean quiet = NOTHING.contains(status);
        page.open("span", "class", quiet ? "outcome quiet" : "outcome " + tone(status));
        var sign = SIGNS.getOrDefault(status, "");
        if (!sign.isEmpty()) {
            page.element("span", sign, "aria-hidden", "true", "class", "sign").text(" ");
        }
        page.isolated(reported.labels().term(terms, status)).close("span");
    }

    static boolean isTelling(String status) {
        return !NOTHING.contains(status);
    }

    private static String tone(String status) {
        return switch (status) {
            case "verified", "confirmed" -> "good";
            case "false", "contradicted", "wrong-speaker", "wrong-wording" -> "bad";
            default -> "open";
        };
    }

    private void line(String look, String text) {
        if (!text.isEmpty()) {
            page.open("div", "class", look).isolated(text).close("div");
        }
    }

    private void evidence(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        page.open("ul", "class", "evidence");
        for (var each : evidence) {
            page.open("li").address(each.url());
            if (!each.url().isEmpty() && !each.note().isEmpty()) {
                page.text(" – ");
            }
            page.isolated(each.note()).close("li");
        }
        page.close("ul");
    }

    private void signature(String by, String at) {
        if (by.isEmpty() && at.isEmpty()) {
            return;
        }
        page.open("div", "class", "signature").isolated(by);
        if (!by.isEmpty() && !at.isEmpty()) {
            page.text(", ");
        }
        page.isolated(reported.labels().moment(at)).close("div");
    }

    private String label(String shape, String field) {
        return reported.labels().field(shape, field);
    }
}
