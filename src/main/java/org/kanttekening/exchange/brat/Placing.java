package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Segments;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.Finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds where the marks of a file stand in its text, and holds the text they say they cover
/// against it.
final class Placing {

    /// How many marks that stand elsewhere are named.
    private static final int NAMED = 20;

    private final Counting counting;
    private final String text;
    private final Map<String, Segments> places = new HashMap<>();
    private final List<Finding> empty = new ArrayList<>();
    private final List<Finding> wrong = new ArrayList<>();

    private Placing(Counting counting) {
        this.counting = counting;
        this.text = counting.text().text().value();
    }

    /// @param places by the ids of marks
    record Placed(Map<String, Segments> places, List<Finding> findings) {
        Placed {
            places = Map.copyOf(places);
            findings = List.copyOf(findings);
        }
    }

    /// The places in the first way of counting in which every mark stands on its text; where there
    /// is none, what stands elsewhere in brat's own.
    static Placed of(List<AnnLine> lines, List<Counting> ways) {
        var marks = new ArrayList<AnnLine.Mark>();
        for (var line : lines) {
            if (line instanceof AnnLine.Mark mark) {
                marks.add(mark);
            }
        }
        for (var way : ways) {
            var placing = new Placing(way);
            if (marks.stream().allMatch(placing::place)) {
                return placing.placed();
            }
        }
        var placing = new Placing(ways.getFirst());
        marks.forEach(placing::place);
        return placing.placed();
    }

    private Placed placed() {
        var findings = new ArrayList<>(empty);
        findings.addAll(wrong.subList(0, Math.min(NAMED, wrong.size())));
        return new Placed(places, findings);
    }

    /// Whether a mark stands on its text; an empty one stands anywhere and says nothing.
    private boolean place(AnnLine.Mark mark) {
        var spans = new ArrayList<Span>();
        for (var fragment : mark.fragments()) {
            if (fragment.isEmpty()) {
                continue;
            }
            var span = counting.here(fragment);
            if (span.isEmpty()) {
                wrong.add(
                        Finding.of(
                                Finding.Level.REFUSED,
                                mark.place(),
                                "exchange.brat.outside",
                                mark.id()));
                return false;
            }
            spans.add(span.get());
        }
        if (spans.isEmpty()) {
            empty.add(
                    Finding.of(Finding.Level.LEFT, mark.place(), "exchange.brat.empty", mark.id()));
            return true;
        }
        if (!stands(mark.text(), spans)) {
            wrong.add(
                    Finding.of(
                            Finding.Level.REFUSED,
                            mark.place(),
                            "exchange.brat.elsewhere",
                            mark.id(),
                            shortened(mark.text())));
            return false;
        }
        places.put(mark.id(), Fragments.passage(text, spans));
        return true;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
    }

    /// Whether a file's text is that of the spans: joined by spaces or, as before brat 1.3, by
    /// nothing; with space of any sort for space; and with or without further columns after it.
    private boolean stands(String said, List<Span> spans) {
        return said.isBlank()
                || stands(said, Fragments.text(text, spans))
                || stands(said, unjoined(spans));
    }

    private static boolean stands(String said, String here) {
        var there = spaced(said);
        var wanted = spaced(here);
        boolean column =
                said.length() > wanted.length()
                        && said.charAt(wanted.length()) == '\t'
                        && there.startsWith(wanted);
        return column || there.stripTrailing().equals(wanted.stripTrailing());
    }

    private String unjoined(List<Span> spans) {
        var all = new StringBuilder();
        spans.forEach(span -> all.append(text, span.start(), span.end()));
        return all.toString();
    }

    private static String spaced(String text) {
        var spaced = new StringBuilder(text);
        for (int i = 0; i < spaced.length(); i++) {
            if (Fragments.isSpace(spaced.charAt(i))) {
                spaced.setCharAt(i, ' ');
            }
        }
        return spaced.toString();
    }
}
