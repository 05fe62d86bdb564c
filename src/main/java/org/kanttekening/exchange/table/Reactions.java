package org.kanttekening.exchange.table;

import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Response;
import org.kanttekening.exchange.table.Column.Band;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The quotes that respond to a decision, told beside it: in sidecars they name it, not it them.
final class Reactions {

    private Reactions() {}

    /// A quote with one of its responses to the decision.
    private record Reaction(Quote quote, Response response) {}

    static List<Column<Row<Decision>>> columns() {
        return List.of(
                Tables.column("reactions", Band.MORE, Width.NAME, Reactions::told),
                Tables.column("reactions.id", Band.IDS, Width.TERM, Reactions::ids));
    }

    private static String told(Row<Decision> row) {
        return of(row).map(it -> it.response().stance() + ": " + row.in().names().of(it.quote()))
                .collect(Collectors.joining(PartText.BETWEEN));
    }

    private static String ids(Row<Decision> row) {
        return of(row).map(it -> it.quote().id()).collect(Collectors.joining(PartText.BETWEEN));
    }

    private static Stream<Reaction> of(Row<Decision> row) {
        var id = row.part().id();
        return row.in().article().annotations().naming(id).stream()
                .filter(Quote.class::isInstance)
                .map(Quote.class::cast)
                .flatMap(quote ->
                        quote.respondsTo().stream()
                                .filter(it -> it.target().isHere() && it.target().id().equals(id))
                                .map(it -> new Reaction(quote, it)));
    }
}
