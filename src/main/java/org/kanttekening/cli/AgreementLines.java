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
import java.util.stream.Stream;

/// How well two people agree, as two tables below one another: what both found and where it begins
/// and ends, and what they say of it. No line is wider than [#WIDEST] columns, but where a name is;
/// a name that leaves no room for its figures stands on a line of its own above them.
final class AgreementLines {

    static final int WIDEST = 100;

    private static final String NOT_DEFINED = "–";
    private static final String FEW = "*";
    private static final String TOTAL = "total";
    private static final String GAP = "  ";
    private static final int LONGEST_ID = 14;
    private static final int NARROWEST_NAME = 12;

    /// @param over what it is, the first half of its title
    private record Column(String over, String under, Measure measure) {
        String title() {
            return under.isEmpty() ? over : over + " " + under;
        }
    }

    /// A name with its figures, as they are printed.
    private record Row(String name, List<String> cells) {}

    private final Pair pair;
    private final Map<Reason, List<String>> reasons = new EnumMap<>(Reason.class);
    private boolean few;

    private AgreementLines(Pair pair) {
        this.pair = pair;
    }

    static List<String> of(Pair pair) {
        return new AgreementLines(pair).lines();
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Printable.of(pair.first() + " and " + pair.second()));
        lines.addAll(
                table(
                        List.of(
                                new Column("found of", pair.first(), Measure.QUOTES_OF_FIRST),
                                new Column("found of", pair.second(), Measure.QUOTES_OF_SECOND),
                                new Column("exact", "F1", Measure.CONTENT_EXACT),
                                new Column("overlapping", "F1", Measure.CONTENT_OVERLAPPING),
                                new Column("speaker", "", Measure.SPEAKER_SHARE))));
        lines.add("");
        lines.addAll(
                table(
                        List.of(
                                new Column("speaker", "κ", Measure.SPEAKER_KAPPA),
                                new Column("type", "", Measure.TYPE_SHARE),
                                new Column("type", "κ", Measure.TYPE_KAPPA),
                                new Column("words", "κ", Measure.TOKEN_KAPPA),
                                new Column("words", "α", Measure.TOKEN_ALPHA))));
        lines.addAll(explained());
        lines.add("");
        return lines;
    }

    private List<String> explained() {
        var lines = new ArrayList<String>();
        if (few) {
            lines.addAll(
                    wrapped(
                            String.format(
                                    Locale.ROOT,
                                    "%s says little: it rests on fewer than %d items, or in total"
                                            + " on fewer than %d articles",
                                    FEW,
                                    Defined.FEW_ITEMS,
                                    Defined.FEW_DRAWN)));
        }
        reasons.forEach((reason, where) ->
                lines.addAll(
                        wrapped(
                                "%s %s: %s"
                                        .formatted(
                                                NOT_DEFINED,
                                                words(reason),
                                                String.join(", ", where)))));
        return lines;
    }

    private List<String> table(List<Column> columns) {
        var rows = new ArrayList<Row>();
        pair.articles().forEach(it -> rows.add(figures(it.article(), it.agreement(), columns)));
        rows.add(figures(TOTAL, pair.total(), columns));
        var intervals = row("95 %", columns, it -> interval(pair.total().of(it.measure())));
        if (intervals.cells().stream().anyMatch(it -> !it.isEmpty())) {
            rows.add(intervals);
        }
        var headings = List.of(row("", columns, Column::over), row("", columns, this::under));
        return aligned(Stream.concat(headings.stream(), rows.stream()).toList());
    }

    private String under(Column column) {
        return Printable.of(TextWidth.begin(column.under(), LONGEST_ID));
    }

    private interface Content {
        String of(Column column);
    }

    private static Row row(String name, List<Column> columns, Content content) {
        return new Row(Printable.of(name), columns.stream().map(content::of).toList());
    }

    private Row figures(String name, Agreement agreement, List<Column> columns) {
        return row(name, columns, it -> figure(name, it, agreement.of(it.measure())));
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

    private static List<String> aligned(List<Row> rows) {
        int[] widths = new int[rows.getFirst().cells().size()];
        int longest = 0;
        for (var row : rows) {
            longest = Math.max(longest, TextWidth.of(row.name()));
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], TextWidth.of(row.cells().get(i)));
            }
        }
        int figures = 0;
        for (int width : widths) {
            figures += GAP.length() + width;
        }
        int room = Math.min(longest, Math.max(NARROWEST_NAME, WIDEST - figures));
        var lines = new ArrayList<String>();
        for (var row : rows) {
            boolean fits = TextWidth.of(row.name()) <= room;
            if (!fits) {
                lines.add(row.name());
            }
            var line = new StringBuilder(TextWidth.left(fits ? row.name() : "", room));
            for (int i = 0; i < widths.length; i++) {
                line.append(GAP).append(TextWidth.right(row.cells().get(i), widths[i]));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /// A sentence on as many lines as it needs, all but the first set in.
    private static List<String> wrapped(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && TextWidth.of(line + " " + word) > WIDEST) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(' ');
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
