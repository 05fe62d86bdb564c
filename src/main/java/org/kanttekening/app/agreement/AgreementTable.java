package org.kanttekening.app.agreement;

import org.kanttekening.exchange.SingleFile;
import org.kanttekening.exchange.table.Cell;
import org.kanttekening.exchange.table.Heading;
import org.kanttekening.exchange.table.SingleTable;
import org.kanttekening.exchange.table.Width;
import org.kanttekening.review.agreement.Figure;
import org.kanttekening.review.agreement.Figure.Defined;
import org.kanttekening.review.agreement.Figure.Undefined;
import org.kanttekening.review.agreement.Measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Figures of agreement as a table to take elsewhere: a row for each figure of each line, with what
/// it rests on, its interval and what is to be said of it. Numbers are not rounded.
///
/// @param warning what is to be said of a figure, in the reader's language; empty where nothing is
public record AgreementTable(
        List<Line> lines, List<Measure> measures, Function<Figure, String> warning) {

    private static final SingleTable TABLE =
            new SingleTable(
                    "agreement",
                    List.of(
                            new Heading("article", Width.NAME),
                            new Heading("first", Width.TERM),
                            new Heading("second", Width.TERM),
                            new Heading("measure", Width.TERM),
                            new Heading("value", Width.NUMBER),
                            new Heading("n", Width.NUMBER),
                            new Heading("low", Width.NUMBER),
                            new Heading("high", Width.NUMBER),
                            new Heading("warning", Width.NAME)));

    /// What stands for everybody and everything.
    private static final String ALL = "all";

    public AgreementTable {
        lines = List.copyOf(lines);
        measures = List.copyOf(measures);
    }

    /// Writes it as CSV beside a file and puts it in its place in one step.
    public void write(Path file) throws IOException {
        new SingleFile(file, true).write((into, _) -> TABLE.csv(rows(), into));
    }

    /// As spreadsheets take it from the clipboard.
    public String tabbed() {
        return TABLE.tabbed(rows());
    }

    private Stream<List<Cell>> rows() {
        return lines.stream()
                .flatMap(line ->
                        measures.stream()
                                .filter(it -> !line.isOfFolder() || it.isForFolder())
                                .map(it -> row(line, it)));
    }

    private List<Cell> row(Line line, Measure measure) {
        var figure = line.agreement().of(measure);
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(line.article().orElse(ALL)));
        var pair = line.pairs().getFirst();
        cells.add(Cell.text(line.isOfFolder() ? ALL : pair.first()));
        cells.add(Cell.text(line.isOfFolder() ? ALL : pair.second()));
        cells.add(Cell.text(measure.term()));
        switch (figure) {
            case Defined defined -> {
                cells.add(Cell.number(defined.value()));
                cells.add(Cell.number(defined.n()));
                cells.add(defined.interval().map(it -> Cell.number(it.low())).orElse(Cell.EMPTY));
                cells.add(defined.interval().map(it -> Cell.number(it.high())).orElse(Cell.EMPTY));
            }
            case Undefined undefined -> {
                cells.add(Cell.EMPTY);
                cells.add(Cell.number(undefined.n()));
                cells.add(Cell.EMPTY);
                cells.add(Cell.EMPTY);
            }
        }
        cells.add(Cell.text(warning.apply(figure)));
        return cells;
    }
}
