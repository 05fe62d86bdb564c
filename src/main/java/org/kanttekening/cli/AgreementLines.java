package org.kanttekening.cli;

import org.kanttekening.app.agreement.FolderAgreement.Pair;
import org.kanttekening.review.agreement.Agreement;
import org.kanttekening.review.agreement.Figure;
import org.kanttekening.review.agreement.Figure.Defined;
import org.kanttekening.review.agreement.Figure.Interval;
import org.kanttekening.review.agreement.Figure.Reason;
import org.kanttekening.review.agreement.Figure.Undefined;
import org.kanttekening.review.agreement.Measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// How well two people agree, as a table of which the columns stand below one another.
final class AgreementLines {

    private static final String NOT_DEFINED = "–";
    private static final String FEW = "*";
    private static final String TOTAL = "total";

    private record Column(String title, Measure measure) {}

    private final Pair pair;
    private final List<Column> columns;
    private final Map<Reason, List<String>> reasons = new EnumMap<>(Reason.class);
    private boolean few;

    private AgreementLines(Pair pair) {
        this.pair = pair;
        this.columns =
                List.of(
                        new Column("found of " + pair.first(), Measure.QUOTES_OF_FIRST),
                        new Column("found of " + pair.second(), Measure.QUOTES_OF_SECOND),
                        new Column("exact F1", Measure.CONTENT_EXACT),
                        new Column("overlapping F1", Measure.CONTENT_OVERLAPPING),
                        new Column("speaker", Measure.SPEAKER_SHARE),
                        new Column("speaker κ", Measure.SPEAKER_KAPPA),
                        new Column("type", Measure.TYPE_SHARE),
                        new Column("type κ", Measure.TYPE_KAPPA),
                        new Column("words κ", Measure.TOKEN_KAPPA),
                        new Column("words α", Measure.TOKEN_ALPHA));
    }

    static List<String> of(Pair pair) {
        return new AgreementLines(pair).lines();
    }

    private List<String> lines() {
        var rows = new ArrayList<List<String>>();
        rows.add(row(pair.first() + " and " + pair.second(), Column::title));
        pair.articles().forEach(it -> rows.add(figures(it.article(), it.agreement())));
        rows.add(figures(TOTAL, pair.total()));
        var intervals = row("95 %", column -> interval(pair.total().of(column.measure())));
        if (intervals.stream().skip(1).anyMatch(it -> !it.isEmpty())) {
            rows.add(intervals);
        }
        var lines = new ArrayList<>(aligned(rows));
        if (few) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%s says little: it rests on fewer than %d items, or in total on fewer"
                                    + " than %d articles",
                            FEW,
                            Defined.FEW_ITEMS,
                            Defined.FEW_DRAWN));
        }
        reasons.forEach((reason, where) ->
                lines.add(
                        "%s %s: %s"
                                .formatted(NOT_DEFINED, words(reason), String.join(", ", where))));
        lines.add("");
        return lines;
    }

    private interface Content {
        String of(Column column);
    }

    private List<String> row(String name, Content content) {
        var row = new ArrayList<String>();
        row.add(Printable.of(name));
        columns.forEach(column -> row.add(content.of(column)));
        return row;
    }

    private List<String> figures(String name, Agreement agreement) {
        return row(name, column -> figure(name, column, agreement.of(column.measure())));
    }

    private String figure(String name, Column column, Figure figure) {
        return switch (figure) {
            case Defined defined -> {
                few |= defined.few();
                yield number(defined.value())
                        + (defined.few() ? FEW : "")
                        + " ("
                        + defined.n()
                        + ")";
            }
            case Undefined undefined -> {
                reasons.computeIfAbsent(undefined.reason(), _ -> new ArrayList<>())
                        .add(Printable.of(column.title() + " of " + name));
                yield NOT_DEFINED + " (" + undefined.n() + ")";
            }
        };
    }

    private static String interval(Figure figure) {
        return figure instanceof Defined(_, _, Optional<Interval> interval, _)
                ? interval.map(it -> number(it.low()) + "…" + number(it.high())).orElse("")
                : "";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String words(Reason reason) {
        return switch (reason) {
            case NO_ITEMS -> "nothing to agree on";
            case ONE_CATEGORY -> "both gave one and the same answer throughout";
            case OVERLAPPING_UNITS -> "units of one person overlap";
        };
    }

    private static List<String> aligned(List<List<String>> rows) {
        var widths =
                IntStream.range(0, rows.getFirst().size()).map(it -> width(rows, it)).toArray();
        var lines = new ArrayList<String>();
        for (var row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int width = widths[i];
                line.append(i == 0 ? "" : "  ")
                        .append(
                                i == 0
                                        ? TextWidth.left(row.get(i), width)
                                        : TextWidth.right(row.get(i), width));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> TextWidth.of(row.get(column))).max().orElse(0);
    }
}
