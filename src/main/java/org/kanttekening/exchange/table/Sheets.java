package org.kanttekening.exchange.table;

import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kanttekening.exchange.table.Cell.Sort;
import org.kanttekening.folder.Moments;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Writes the rows of one table into a workbook: one sheet, and further ones where a sheet is full.
/// Each has the names of the columns above, which stay in sight, and a filter on them. Rows go to
/// the file block by block.
final class Sheets {

    /// How many rows a sheet holds in the spreadsheets that hold the fewest of today's.
    static final int ROWS = Worksheet.MAX_ROWS;

    static final String DAY = "yyyy-mm-dd";
    static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    private static final int BLOCK = 512;

    /// The height of a line in points, and how many lines of a row are in sight.
    private static final double LINE = 15;

    private static final int MOST_LINES = 6;
    private static final int ARROW = 4;
    private static final int LONG_HEADING = 22;
    private static final String HEADING_FILL = "FFECE7DB";

    private final Workbook book;
    private final String name;
    private final List<Heading> headings;
    private final int most;
    private final List<List<Cell>> block = new ArrayList<>();
    private Worksheet sheet;
    private int sheets = 1;
    private int rows;

    /// @param name of the table
    /// @param most rows of a sheet, with that of the headings
    Sheets(Workbook book, String name, List<Heading> headings, int most) {
        this.book = book;
        this.name = name;
        this.headings = List.copyOf(headings);
        this.most = most;
        this.sheet = begun(name);
    }

    /// The name of a table's sheet.
    ///
    /// @param number from 1
    static String name(String table, int number) {
        return number == 1 ? table : table + " (" + number + ")";
    }

    void add(List<Cell> row) throws IOException {
        if (rows + block.size() == most) {
            finish();
            sheets++;
            sheet = begun(name(name, sheets));
        }
        block.add(row);
        if (block.size() == BLOCK) {
            flush();
        }
    }

    void finish() throws IOException {
        flush();
        sheet.setAutoFilter(0, 0, rows - 1, headings.size() - 1);
        sheet.finish();
    }

    private Worksheet begun(String name) {
        var begun = book.newWorksheet(name);
        begun.freezePane(0, 1);
        begun.repeatRows(0);
        begun.pageOrientation("landscape");
        int column = 0;
        for (var heading : headings) {
            begun.width(column, width(heading));
            begun.inlineString(0, column, heading.name());
            column++;
        }
        begun.range(0, 0, 0, column - 1)
                .style()
                .bold()
                .fillColor(HEADING_FILL)
                .verticalAlignment("top")
                .wrapText(true)
                .set();
        rows = 1;
        return begun;
    }

    /// Wide enough for the heading too, if that is no long one, and for the filter's arrow beside
    /// it.
    private static int width(Heading heading) {
        int named = Math.min(heading.name().length() + ARROW, LONG_HEADING);
        return Math.max(heading.width().characters(), named);
    }

    private void flush() throws IOException {
        for (int i = 0; i < block.size(); i++) {
            write(rows + i, block.get(i));
        }
        for (int column = 0; column < headings.size(); column++) {
            style(column);
        }
        rows += block.size();
        block.clear();
        sheet.flush();
    }

    private void write(int row, List<Cell> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (!cell.isEmpty()) {
                write(row, column, cell);
                lines = Math.max(lines, lines(cell.text(), headings.get(column)));
            }
        }
        if (lines > 1) {
            // not every spreadsheet fits rows to their text when it opens a workbook
            sheet.rowHeight(row, LINE * Math.min(lines, MOST_LINES));
        }
    }

    private static int lines(String text, Heading heading) {
        if (!heading.width().wraps()) {
            return 1;
        }
        int lines = 0;
        int start = 0;
        while (start <= text.length() && lines < MOST_LINES) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            lines += 1 + (end - start) / (width(heading) + 1);
            start = end + 1;
        }
        return lines;
    }

    private void write(int row, int column, Cell cell) {
        var text = cell.text();
        switch (cell.sort()) {
            // flags too: LibreOffice makes a formula, =TRUE(), of a cell that is one
            case TEXT, FLAG -> write(row, column, XmlText.escaped(text));
            case NUMBER -> sheet.value(row, column, number(text));
            case DAY -> sheet.value(row, column, LocalDate.parse(text));
            case MOMENT ->
                    sheet.value(
                            row,
                            column,
                            LocalDateTime.ofInstant(Moments.read(text), ZoneOffset.UTC));
        }
    }

    private void write(int row, int column, String text) {
        if (XmlText.hasSpaceAround(text)) {
            // the only sort of text in a cell whose white space fastexcel says to keep
            sheet.inlineString(row, column, RichText.builder().run(text).end().build());
        } else {
            sheet.inlineString(row, column, text);
        }
    }

    private static Number number(String text) {
        if (text.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
            return Long.valueOf(text);
        }
        return Double.valueOf(text);
    }

    /// Gives a column's cells in the block their style, as many at once as are of one sort: cell by
    /// cell it takes longer than writing them.
    private void style(int column) {
        int start = 0;
        for (int i = 1; i <= block.size(); i++) {
            var before = block.get(i - 1).get(column);
            if (i == block.size() || !isStyledAlike(before, block.get(i).get(column))) {
                if (!before.isEmpty()) {
                    style(start, i - 1, column, before.sort());
                }
                start = i;
            }
        }
    }

    private static boolean isStyledAlike(Cell one, Cell other) {
        return one.isEmpty() ? other.isEmpty() : !other.isEmpty() && one.sort() == other.sort();
    }

    private void style(int first, int last, int column, Sort sort) {
        StyleSetter style =
                sheet.range(rows + first, column, rows + last, column)
                        .style()
                        .verticalAlignment("top");
        switch (sort) {
            case TEXT -> style.wrapText(headings.get(column).width().wraps());
            case DAY -> style.format(DAY);
            case MOMENT -> style.format(MOMENT);
            case NUMBER, FLAG -> {}
        }
        style.set();
    }
}
