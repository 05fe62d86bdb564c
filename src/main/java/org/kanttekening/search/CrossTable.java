package org.kanttekening.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts of hits by two facets: a row for each value of the one, a column for each of the other.
/// An empty label stands for hits without a value, and comes last.
///
/// A hit with several values counts once for each of them. So the totals are not the sums of rows
/// and columns: each is the number of hits that have the value, and [#total()] that of all hits.
public final class CrossTable {

    private final List<String> rows;
    private final List<String> columns;
    private final Builder counts;

    private CrossTable(List<String> rows, List<String> columns, Builder counts) {
        this.rows = rows;
        this.columns = columns;
        this.counts = counts;
    }

    public List<String> rows() {
        return rows;
    }

    public List<String> columns() {
        return columns;
    }

    /// The number of hits with both values; 0 where there are none.
    public int count(String row, String column) {
        return counts.cells.getOrDefault(row, Map.of()).getOrDefault(column, 0);
    }

    /// The number of hits with a value of the rows.
    public int rowTotal(String row) {
        return counts.rowTotals.getOrDefault(row, 0);
    }

    /// The number of hits with a value of the columns.
    public int columnTotal(String column) {
        return counts.columnTotals.getOrDefault(column, 0);
    }

    /// The number of hits.
    public int total() {
        return counts.total;
    }

    /// Counts hit by hit.
    static final class Builder {

        private final Map<String, Map<String, Integer>> cells = new HashMap<>();
        private final Map<String, Integer> rowTotals = new LinkedHashMap<>();
        private final Map<String, Integer> columnTotals = new LinkedHashMap<>();
        private int total;

        void add(List<String> rows, List<String> columns) {
            total++;
            columns.forEach(column -> columnTotals.merge(column, 1, Integer::sum));
            for (var row : rows) {
                rowTotals.merge(row, 1, Integer::sum);
                var cellsOfRow = cells.computeIfAbsent(row, _ -> new HashMap<>());
                columns.forEach(column -> cellsOfRow.merge(column, 1, Integer::sum));
            }
        }

        CrossTable done(Facet rows, Facet columns) {
            return new CrossTable(sorted(rows, rowTotals), sorted(columns, columnTotals), this);
        }

        private static List<String> sorted(Facet facet, Map<String, Integer> totals) {
            return totals.keySet().stream()
                    .sorted(LabelOrder.of(facet, label -> label, totals::get))
                    .toList();
        }
    }
}
