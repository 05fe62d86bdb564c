package org.kanttekening.exchange.report;

import org.kanttekening.annotation.Kind;

import java.util.Map;
import java.util.TreeMap;

/// What the index says of one page.
///
/// @param link to it
/// @param counts of annotations by kind
/// @param checks how many quotes and decisions have each outcome that says something
record Entry(
        String link,
        String title,
        String outlet,
        String published,
        String annotator,
        Map<Kind, Integer> counts,
        Map<String, Integer> checks) {

    static Entry of(Reported reported, String link) {
        var header = reported.article().header();
        var counts = new TreeMap<Kind, Integer>();
        for (var kind : Kind.values()) {
            counts.put(kind, reported.count(kind));
        }
        var checks = new TreeMap<String, Integer>();
        reported.quotes().forEach(quote -> count(quote.check().status(), checks));
        reported.decisions().forEach(decision -> count(decision.check().status(), checks));
        return new Entry(
                link,
                reported.title(),
                header.outlet(),
                header.published(),
                reported.annotator(),
                counts,
                checks);
    }

    private static void count(String status, Map<String, Integer> into) {
        if (Checks.isTelling(status)) {
            into.merge(status, 1, Integer::sum);
        }
    }
}
