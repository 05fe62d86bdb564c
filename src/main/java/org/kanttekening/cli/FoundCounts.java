package org.kanttekening.cli;

import org.kanttekening.search.CrossTable;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Hits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Counts of what a search found, by one facet or two, as a table with bars for a reader or with
/// tabs for a program.
final class FoundCounts {

    static final String NONE = "(none)";
    static final String ALL = "all";

    private static final int WIDEST_LABEL = 40;
    private static final int WIDEST_HEADING = 16;
    private static final int LONGEST_BAR = 40;
    private static final int SHORTEST_BAR = 5;
    private static final String GAP = "  ";

    private final Hits hits;
    private final List<Facet> facets;
    private final CrossTable crossed;
    private final int width;

    /// @param facets one or two
    /// @param width of a line for a reader, in columns
    FoundCounts(Hits hits, List<Facet> facets, int width) {
        this.hits = hits;
        this.facets = List.copyOf(facets);
        this.crossed = hits.table(facets.getFirst(), facets.getLast());
        this.width = width;
    }

    Hits hits() {
        return hits;
    }

    List<Facet> facets() {
        return facets;
    }

    /// The counts by both facets, or where there is one, by that and itself.
    CrossTable crossed() {
        return crossed;
    }

    /// A row: what is counted, each count, the last that of all.
    private record Row(String label, List<Integer> counts) {

        int total() {
            return counts.getLast();
        }
    }

    static String named(String label) {
        return label.isEmpty() ? NONE : label;
    }

    private List<String> headings() {
        var headings = new ArrayList<String>();
        if (facets.size() == 2) {
            crossed.columns().forEach(column -> headings.add(named(column)));
        }
        headings.add(facets.size() == 2 ? ALL : "hits");
        return headings;
    }

    private List<Row> rows() {
        if (facets.size() == 1) {
            return crossed.rows().stream()
                    .map(row -> new Row(named(row), List.of(crossed.rowTotal(row))))
                    .toList();
        }
        return crossed.rows().stream()
                .map(row -> {
                    var counts = new ArrayList<Integer>();
                    crossed.columns().forEach(column -> counts.add(crossed.count(row, column)));
                    counts.add(crossed.rowTotal(row));
                    return new Row(named(row), counts);
                })
                .toList();
    }

    /// The number of hits in all, which those that have several values make less than the sum.
    private Row totals() {
        var counts = new ArrayList<Integer>();
        if (facets.size() == 2) {
            crossed.columns().forEach(column -> counts.add(crossed.columnTotal(column)));
        }
        counts.add(hits.list().size());
        return new Row(ALL, counts);
    }

    /// A line for each row, with tabs and without bars, below a line of headings.
    List<String> tabbed() {
        var lines = new ArrayList<String>();
        var heading = new ArrayList<>(List.of(facets.getFirst().term()));
        heading.addAll(headings());
        lines.add(String.join("\t", heading.stream().map(Printable::of).toList()));
        var rows = new ArrayList<>(rows());
        rows.add(totals());
        for (var row : rows) {
            var line = new StringBuilder(Printable.of(row.label()));
            row.counts().forEach(count -> line.append('\t').append(count));
            lines.add(line.toString());
        }
        return lines;
    }

    /// The same in columns, with a bar for each row.
    List<String> drawn() {
        var rows = rows();
        var totals = totals();
        var headings =
                headings().stream()
                        .map(it -> TextWidth.begin(Printable.of(it), WIDEST_HEADING))
                        .toList();
        var first = Printable.of(facets.getFirst().term());
        int label = Math.max(TextWidth.of(first), TextWidth.of(ALL));
        for (var row : rows) {
            label = Math.max(label, TextWidth.of(Printable.of(row.label())));
        }
        label = Math.min(label, WIDEST_LABEL);
        var widths =
                IntStream.range(0, headings.size())
                        .map(i ->
                                Math.max(
                                        TextWidth.of(headings.get(i)),
                                        String.valueOf(totals.counts().get(i)).length()))
                        .boxed()
                        .toList();
        int used = label + widths.stream().mapToInt(it -> it + GAP.length()).sum() + GAP.length();
        int room = Math.min(LONGEST_BAR, width - used);
        int most = rows.stream().mapToInt(Row::total).max().orElse(1);
        var lines = new ArrayList<String>();
        lines.add(line(first, label, headings, widths));
        for (var row : rows) {
            var line = line(row.label(), label, texts(row), widths);
            lines.add(room < SHORTEST_BAR ? line : line + GAP + bar(row.total(), most, room));
        }
        lines.add(line(totals.label(), label, texts(totals), widths));
        return lines;
    }

    private static List<String> texts(Row row) {
        return row.counts().stream().map(String::valueOf).toList();
    }

    private static String line(String label, int width, List<String> cells, List<Integer> widths) {
        var line = new StringBuilder(TextWidth.left(Printable.of(label), width));
        for (int i = 0; i < cells.size(); i++) {
            line.append(GAP).append(TextWidth.right(cells.get(i), widths.get(i)));
        }
        return line.toString();
    }

    private static String bar(int count, int most, int room) {
        return "█".repeat(Math.max(1, Math.round((float) count * room / most)));
    }
}
