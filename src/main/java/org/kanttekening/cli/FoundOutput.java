package org.kanttekening.cli;

import org.kanttekening.app.find.HitTable;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Hit;
import org.kanttekening.search.Hits;
import org.kanttekening.search.Order;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Gives what a search found in the way that was asked for: as lines, counts, JSON or a file.
record FoundOutput(Terminal terminal, CommonOptions common, Wish wish) {

    /// Around what is found in a table, where nothing else is asked for.
    private static final int CONTEXT_IN_TABLES = 60;

    /// In which way.
    ///
    /// @param orders the first counting most
    /// @param counted none, or one or two by which the hits are counted
    /// @param aligned whether for a reader
    /// @param context in code points on either side; 0 for the usual
    /// @param limit how many hits are given
    record Wish(
            List<Order> orders,
            Optional<Facet> group,
            List<Facet> counted,
            List<Facet> columns,
            boolean aligned,
            int context,
            int limit,
            Optional<Table> file) {}

    /// The file that they are to go into.
    record Table(HitTable.Form form, Path file, boolean replacing) {}

    /// @return whether it was written where it was to be
    boolean given(Hits found) throws IOException {
        var hits =
                wish.orders().isEmpty() ? found : found.sorted(wish.orders().toArray(Order[]::new));
        hits = hits.first(wish.limit());
        int context = wish.context();
        var table = new HitTable(hits, wish.columns(), context == 0 ? CONTEXT_IN_TABLES : context);
        int width = terminal.screen().columns();
        if (wish.file().isPresent()) {
            return written(table, wish.file().get(), hits);
        }
        if (!wish.counted().isEmpty()) {
            counts(new FoundCounts(hits, wish.counted(), width));
        } else if (common.json()) {
            FoundJson.hits(hits, table, wish.group(), terminal.out().json());
        } else {
            lines(new FoundLines(hits, wish.columns(), context, width));
        }
        terminal.flush();
        summarise(hits);
        return true;
    }

    private boolean written(HitTable table, Table as, Hits hits) throws IOException {
        try {
            table.write(as.form(), as.file(), as.replacing(), terminal.stages(common.quiet()));
        } catch (FileAlreadyExistsException e) {
            terminal.complain(
                    terminal.problems().text(e)
                            + (as.replacing() ? "" : " --replace has it replaced."));
            return false;
        }
        summarise(hits);
        return true;
    }

    private void counts(FoundCounts counts) {
        if (common.json()) {
            FoundJson.counts(counts, terminal.out().json());
        } else if (!wish.aligned()) {
            counts.tabbed().forEach(line -> terminal.out().text(line + "\n"));
        } else if (!counts.hits().list().isEmpty()) {
            counts.drawn().forEach(line -> terminal.out().line(line));
        }
    }

    private void lines(FoundLines lines) {
        if (wish.group().isEmpty()) {
            lines(lines, lines.hits().list());
            return;
        }
        boolean first = true;
        for (var each : lines.hits().grouped(wish.group().get())) {
            if (!first) {
                terminal.out().line("");
            }
            first = false;
            terminal.out().line("%s (%s)".formatted(FoundCounts.named(each.label()), each.count()));
            lines(lines, each.hits());
        }
    }

    private void lines(FoundLines lines, List<Hit> hits) {
        int places = wish.aligned() ? lines.placesOf(hits) : 0;
        for (var hit : hits) {
            terminal.cancellation().check();
            var line = wish.aligned() ? lines.aligned(hit, places) : lines.placed(hit);
            terminal.out().line(line);
        }
    }

    private void summarise(Hits hits) {
        if (common.quiet()) {
            return;
        }
        int shown = hits.list().size();
        var counted = Count.of(hits.total(), "hit");
        terminal.say(hits.isCut() ? "%s, the first %s given".formatted(counted, shown) : counted);
    }
}
