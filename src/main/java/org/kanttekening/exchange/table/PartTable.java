package org.kanttekening.exchange.table;

import org.kanttekening.exchange.table.Column.Band;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Makes the table of parts that several fields may hold: a row for each part, with the annotation
/// it belongs to. A column that not all the fields' records have is empty in the others' rows.
final class PartTable {

    private final List<PartSource<?, ?>> sources;

    PartTable(List<PartSource<?, ?>> sources) {
        this.sources = List.copyOf(sources);
    }

    Table table(String name) {
        var all = new LinkedHashMap<String, Column<?>>();
        var filled = new ArrayList<Filled<?>>();
        for (var source : sources) {
            var one = filled(source);
            filled.add(one);
            one.columns().forEach(all::putIfAbsent);
        }
        var ordered = Ordering.of(all.values().stream().map(PartTable::unread).toList());
        var names = ordered.stream().map(Column::name).toList();
        var rows = filled.stream().map(one -> one.under(names)).toList();
        return new Table(
                name,
                Tables.headings(ordered),
                (in, into) -> {
                    for (var of : in.subjects()) {
                        rows.forEach(source -> source.into(of, into));
                    }
                });
    }

    /// A field with the columns that its records fill, by name.
    private record Filled<P>(PartSource<?, P> source, Map<String, Column<Row<P>>> columns) {

        Rows<P> under(List<String> names) {
            return new Rows<>(
                    source,
                    names.stream().map(name -> columns.getOrDefault(name, nothing(name))).toList());
        }

        private static <P> Column<Row<P>> nothing(String name) {
            return new Column<>(name, Band.KEPT, Width.TERM, _ -> Cell.EMPTY);
        }
    }

    /// A field with a column for each of the table's.
    private record Rows<P>(PartSource<?, P> source, List<Column<Row<P>>> columns) {

        void into(Subject of, Consumer<List<Cell>> into) {
            source.rows(of).forEach(row -> into.accept(Tables.cells(columns, row)));
        }
    }

    private <P> Filled<P> filled(PartSource<?, P> source) {
        var columns = new ArrayList<Column<Row<P>>>(Tables.place());
        columns.add(
                Tables.column(
                        "of",
                        Band.PLACE,
                        Width.NAME,
                        row -> row.in().names().of(row.of().annotation())));
        if (sources.stream().map(PartSource::kind).distinct().count() > 1) {
            columns.add(
                    Tables.column(
                            "of.kind",
                            Band.PLACE,
                            Width.TERM,
                            row -> row.of().annotation().kind().term()));
        }
        if (sources.stream().map(PartSource::field).distinct().count() > 1) {
            columns.add(Tables.column("field", Band.PLACE, Width.TERM, Row::field));
        }
        FieldColumns.of(source.shape()).forEach(column -> columns.add(column.of(row -> row)));
        columns.addAll(Tables.around(PartTable::link));
        columns.add(
                Tables.column("of.id", Band.IDS, Width.TERM, row -> row.of().annotation().id()));
        var byName = new LinkedHashMap<String, Column<Row<P>>>();
        columns.forEach(column -> byName.put(column.name(), column));
        return new Filled<>(source, byName);
    }

    /// To the part's own words where it has any.
    private static Cell link(Row<?> row) {
        var own = row.own();
        var link = own.isEmpty() ? row.in().link(row.of().annotation().id()) : row.in().link(own);
        return Cell.text(link.toString());
    }

    private static Column<Object> unread(Column<?> column) {
        return new Column<>(column.name(), column.band(), column.width(), _ -> Cell.EMPTY);
    }
}
