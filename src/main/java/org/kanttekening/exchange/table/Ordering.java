package org.kanttekening.exchange.table;

import org.kanttekening.exchange.table.Column.Band;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The order of a table's columns: where a row comes from, what one reads first, all else, and at
/// the end what only programs ask for.
final class Ordering {

    /// The columns to read first, in this order, whatever table has them. Others of the scheme's
    /// first fields follow, then the rest, both in the scheme's order.
    private static final List<String> LEADING =
            List.of(
                    "name",
                    "title",
                    "content",
                    "speakers",
                    "authority",
                    "act",
                    "actor",
                    "target",
                    "role",
                    "organisation",
                    "type",
                    "kind",
                    "status",
                    "trigger",
                    "measure",
                    "segments",
                    "check.status",
                    "check.verdict",
                    "check.claim",
                    "check.note");

    private Ordering() {}

    static <R> List<Column<R>> of(List<Column<R>> columns) {
        var sorted = new ArrayList<>(columns);
        // stable: what counts the same stays in the scheme's order
        sorted.sort(
                Comparator.<Column<R>, Band>comparing(Ordering::band)
                        .thenComparingInt(Ordering::rank));
        return List.copyOf(sorted);
    }

    private static Band band(Column<?> column) {
        return column.band() == Band.MORE && LEADING.contains(column.name())
                ? Band.FIRST
                : column.band();
    }

    private static int rank(Column<?> column) {
        int rank = LEADING.indexOf(column.name());
        return rank < 0 ? LEADING.size() : rank;
    }
}
