package org.kanttekening.exchange.table;

import org.dhatim.fastexcel.Workbook;
import org.kanttekening.article.Graphemes;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table of any origin, written as those of a set are: as CSV, as a workbook with one sheet, or
/// for the clipboard. Rows are asked for one after another, and no more than a few hundred are
/// held.
///
/// @param name of its sheet, as spreadsheets allow it: at most 20 characters
/// @param headings of its columns, at least one; each row has a cell for each
public record SingleTable(String name, List<Heading> headings) {

    private static final int BUFFER = 1 << 16;

    /// How much of a text stands in a cell of a workbook that cannot hold it, in UTF-16 units.
    private static final int BEGINNING = 500;

    public SingleTable {
        headings = List.copyOf(headings);
    }

    /// Writes it as a CSV file: RFC 4180, UTF-8 with a mark, no cell that is taken for a formula.
    ///
    /// @param rows read once
    public void csv(Stream<List<Cell>> rows, Path file) throws IOException {
        try (var out = buffered(file)) {
            var lines = new CsvLines();
            lines.addMark();
            lines.addTexts(headings.stream().map(Heading::name).toList());
            for (var row : (Iterable<List<Cell>>) rows::iterator) {
                lines.addCells(row);
                lines.drainTo(out);
            }
            lines.drainTo(out);
        }
    }

    /// It as text with tabs between the cells, as spreadsheets take it from the clipboard. A cell
    /// with a tab or a line end in it stands in quotation marks; none is taken for a formula.
    ///
    /// @param rows read once
    public String tabbed(Stream<List<Cell>> rows) {
        var names = headings.stream().map(heading -> Cell.text(heading.name())).toList();
        return Stream.concat(Stream.of(names), rows)
                .map(row ->
                        row.stream()
                                .map(cell -> inTabs(cell.harmless()))
                                .collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining());
    }

    private static String inTabs(String text) {
        boolean isPlain =
                !text.startsWith("\"") && text.chars().noneMatch(it -> "\t\n\r".indexOf(it) >= 0);
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /// Writes it as a workbook; the same table gives the same bytes. Of a text that no cell can
    /// hold, the beginning is written and how long it is.
    ///
    /// @param rows read once
    /// @param making a file to make it in, which the caller takes away
    public void workbook(Stream<List<Cell>> rows, Path making, Path file) throws IOException {
        try (var out = buffered(making)) {
            // Not closed where something fails: closing would write what is left of it.
            var book = new Workbook(out, "Kanttekening", null);
            book.setCompressionLevel(XlsxWriter.COMPRESSION);
            var sheets = new Sheets(book, name, headings, Sheets.ROWS);
            for (var row : (Iterable<List<Cell>>) rows::iterator) {
                sheets.add(row.stream().map(SingleTable::fitting).toList());
            }
            sheets.finish();
            book.finish();
        }
        try (var out = buffered(file)) {
            SteadyZip.copy(making, out);
        }
    }

    private static OutputStream buffered(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    private static Cell fitting(Cell cell) {
        var text = cell.text();
        return LongText.isOne(text)
                ? Cell.text(
                        "%s … [the beginning of %s characters]"
                                .formatted(
                                        text.substring(0, Graphemes.floor(text, BEGINNING)),
                                        text.codePointCount(0, text.length())))
                : cell;
    }
}
