package org.kanttekening.app.find;

import org.jspecify.annotations.Nullable;
import org.kanttekening.exchange.Progress;
import org.kanttekening.exchange.Progress.Stage;
import org.kanttekening.exchange.SingleFile;
import org.kanttekening.exchange.table.Cell;
import org.kanttekening.exchange.table.Heading;
import org.kanttekening.exchange.table.SingleTable;
import org.kanttekening.exchange.table.Width;
import org.kanttekening.search.CrossTable;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Hit;
import org.kanttekening.search.Hits;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a search found, as a table to take elsewhere: a row for each hit that was kept, in the
/// order of the hits.
///
/// Offsets are code points of the article's text, ends exclusive, and empty where a hit is in what
/// people wrote. A facet with several values has them in one cell, with a semicolon between; in
/// JSON they are a list.
public final class HitTable {

    /// The columns that every table has, before those of the facets.
    static final List<Heading> COLUMNS =
            List.of(
                    new Heading("article", Width.NAME),
                    new Heading("title", Width.NAME),
                    new Heading("published", Width.DAY),
                    new Heading("annotator", Width.TERM),
                    new Heading("kind", Width.TERM),
                    new Heading("id", Width.TERM),
                    new Heading("field", Width.TERM),
                    new Heading("start", Width.NUMBER),
                    new Heading("end", Width.NUMBER),
                    new Heading("left", Width.NAME),
                    new Heading("found", Width.WORDS),
                    new Heading("right", Width.NAME),
                    new Heading("link", Width.LINK));

    private static final String NAME = "found";

    private final Hits hits;
    private final List<Facet> facets;
    private final int width;

    /// A way of writing the table into a file.
    public enum Form {
        CSV,
        XLSX,
        /// A line of JSON for each hit.
        JSONL;

        /// As files of it end, and as it is called.
        public String term() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The form that a file's name asks for by its end.
        public static Optional<Form> of(Path file) {
            var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(form -> name.endsWith("." + form.term()))
                    .findFirst();
        }
    }

    /// @param facets each a column more, unless there is one of its name
    /// @param width of the words on either side of what was found, in characters (code points)
    public HitTable(Hits hits, List<Facet> facets, int width) {
        this.hits = hits;
        this.facets =
                facets.stream()
                        .filter(facet ->
                                COLUMNS.stream().noneMatch(it -> it.name().equals(facet.term())))
                        .distinct()
                        .toList();
        this.width = width;
    }

    /// Writes the table beside a file and puts it in its place in one step.
    ///
    /// @param replacing whether a file that is there may be replaced
    /// @throws java.nio.file.FileAlreadyExistsException where there is one and it may not
    /// @throws java.util.concurrent.CancellationException where it was cancelled; then nothing is
    ///   changed
    public void write(Form form, Path file, boolean replacing, Progress progress)
            throws IOException {
        new SingleFile(file, replacing)
                .write((into, making) -> {
                    switch (form) {
                        case CSV -> table().csv(cells(progress), into);
                        case XLSX -> table().workbook(cells(progress), making, into);
                        case JSONL -> lines(progress, into);
                    }
                });
    }

    /// A hit of the table as one line of JSON.
    public String json(Hit hit) {
        return HitJson.line(HitRow.of(hit, hits, facets, width), facets);
    }

    /// The table as text with tabs between the cells, as spreadsheets take it from the clipboard.
    public String tabbed() {
        return table().tabbed(cells(Progress.SILENT));
    }

    /// Counts as such text: a row for each value, with totals last in both directions.
    ///
    /// @param rows what the rows are of
    /// @param columns what the columns are of
    /// @param total what the totals are called
    /// @param none what stands for no value
    public static String tabbed(
            CrossTable counts, Facet rows, Facet columns, String total, String none) {
        var headings = new ArrayList<Heading>();
        headings.add(new Heading(rows.term() + " \\ " + columns.term(), Width.NAME));
        counts.columns().forEach(it -> headings.add(heading(it.isEmpty() ? none : it)));
        headings.add(heading(total));
        var cells = new ArrayList<List<Cell>>();
        for (var row : counts.rows()) {
            var numbers = counts.columns().stream().map(column -> counts.count(row, column));
            cells.add(row(row.isEmpty() ? none : row, numbers, counts.rowTotal(row)));
        }
        cells.add(row(total, counts.columns().stream().map(counts::columnTotal), counts.total()));
        return new SingleTable("counts", headings).tabbed(cells.stream());
    }

    private static Heading heading(String name) {
        return new Heading(name, Width.NUMBER);
    }

    private static List<Cell> row(String label, Stream<Integer> numbers, int total) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(label));
        numbers.forEach(number -> cells.add(Cell.number(number)));
        cells.add(Cell.number(total));
        return cells;
    }

    private SingleTable table() {
        var headings = new ArrayList<>(COLUMNS);
        facets.forEach(facet -> headings.add(new Heading(facet.term(), Width.TERM)));
        return new SingleTable(NAME, headings);
    }

    private Stream<HitRow> rows(Progress progress) {
        var list = hits.list();
        return IntStream.range(0, list.size())
                .mapToObj(number -> {
                    progress.demandGoingOn();
                    progress.at(Stage.WRITING, number, list.size());
                    return HitRow.of(list.get(number), hits, facets, width);
                });
    }

    private Stream<List<Cell>> cells(Progress progress) {
        return rows(progress).map(HitTable::cells);
    }

    private static List<Cell> cells(HitRow row) {
        var cells = new ArrayList<Cell>();
        var hit = row.hit();
        cells.add(Cell.text(hit.entry().file().name()));
        cells.add(Cell.text(row.title()));
        cells.add(Cell.day(row.published()));
        cells.add(Cell.text(hit.annotator()));
        cells.add(Cell.text(hit.kind().map(it -> it.term()).orElse("")));
        cells.add(Cell.text(hit.id()));
        cells.add(Cell.text(hit.path()));
        cells.add(offset(row.start()));
        cells.add(offset(row.end()));
        cells.add(Cell.text(row.line().left()));
        cells.add(Cell.text(row.line().found()));
        cells.add(Cell.text(row.line().right()));
        cells.add(Cell.text(row.link().toString()));
        row.facets().forEach(values -> cells.add(Cell.text(HitRow.joined(values))));
        return cells;
    }

    private static Cell offset(@Nullable Integer offset) {
        return offset == null ? Cell.EMPTY : Cell.number(offset);
    }

    private void lines(Progress progress, Path into) throws IOException {
        try (Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(
                                Files.newOutputStream(into), StandardCharsets.UTF_8))) {
            for (var row : (Iterable<HitRow>) rows(progress)::iterator) {
                out.write(HitJson.line(row, facets));
                out.write('\n');
            }
        }
    }
}
