package org.kanttekening.app.progress;

import org.kanttekening.app.progress.Board.Row;
import org.kanttekening.exchange.SingleFile;
import org.kanttekening.exchange.table.Cell;
import org.kanttekening.exchange.table.Heading;
import org.kanttekening.exchange.table.SingleTable;
import org.kanttekening.exchange.table.Width;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Articles and people as a table to take elsewhere: a row for each article, and for each person
/// how far they are and by when they are to be done.
///
/// @param rows those that are shown, in their order
public record BoardTable(List<String> people, List<Row> rows) {

    public BoardTable {
        people = List.copyOf(people);
        rows = List.copyOf(rows);
    }

    /// Writes it as CSV beside a file and puts it in its place in one step.
    public void write(Path file) throws IOException {
        new SingleFile(file, true).write((into, _) -> table().csv(cells(), into));
    }

    /// As spreadsheets take it from the clipboard.
    public String tabbed() {
        return table().tabbed(cells());
    }

    private SingleTable table() {
        var headings = new ArrayList<Heading>();
        headings.add(new Heading("article", Width.NAME));
        headings.add(new Heading("title", Width.NAME));
        for (var person : people) {
            headings.add(new Heading(person + ".state", Width.TERM));
            headings.add(new Heading(person + ".due", Width.TERM));
        }
        return new SingleTable("progress", headings);
    }

    /// Who is to tag an article without a day has “assigned” where the day would stand.
    private Stream<List<Cell>> cells() {
        return rows.stream()
                .map(row -> {
                    var cells = new ArrayList<Cell>();
                    cells.add(Cell.text(row.name()));
                    cells.add(Cell.text(row.title()));
                    for (var person : people) {
                        var entry = row.of(person);
                        cells.add(Cell.text(entry.state().term()));
                        cells.add(
                                entry.due()
                                        .map(day ->
                                                day.isEmpty()
                                                        ? Cell.text("assigned")
                                                        : Cell.day(day))
                                        .orElse(Cell.EMPTY));
                    }
                    return (List<Cell>) cells;
                });
    }
}
