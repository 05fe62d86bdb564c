package org.kanttekening.ui.find;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.Problems;
import org.kanttekening.app.Running;
import org.kanttekening.app.find.Finding;
import org.kanttekening.app.find.HitTable;
import org.kanttekening.search.ActorPart;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Hits;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Takes hits elsewhere, as a file or on the clipboard.
final class Taking {

    /// Of the words on either side, in characters.
    private static final int CONTEXT = 80;

    private final FindWords words;
    private final Problems problems;
    private final FindAround around;
    private final Finding finding;
    private final FindStatus status;
    private @Nullable Running writing;

    Taking(
            FindWords words,
            Problems problems,
            FindAround around,
            Finding finding,
            FindStatus status) {
        this.words = words;
        this.problems = problems;
        this.around = around;
        this.finding = finding;
        this.status = status;
    }

    /// @param rows what is counted, which has a column too
    /// @param columns and by what
    HitTable table(Hits hits, Facet rows, Facet columns) {
        return new HitTable(hits, List.of(Facet.of(ActorPart.SPEAKER), rows, columns), CONTEXT);
    }

    void copy(HitTable table) {
        around.copy().accept(table.tabbed());
    }

    /// Asks for a file and writes it.
    void export(HitTable table) {
        around.dialogs()
                .chooseTarget(
                        words.text("find.export.title"), words.text("find.export.name") + ".csv")
                .ifPresent(chosen -> export(table, chosen));
    }

    private void export(HitTable table, Path chosen) {
        var named = HitTable.Form.of(chosen);
        var file = named.isPresent() ? chosen : Path.of(chosen + ".csv");
        status.working(true);
        writing =
                finding.write(
                        table,
                        named.orElse(HitTable.Form.CSV),
                        file,
                        stand -> status.at(stand.done(), stand.total()),
                        () -> wrote(words.text("find.export.done", file)),
                        problem ->
                                wrote(
                                        problem instanceof CancellationException
                                                ? words.text("find.cancelled")
                                                : problems.text(problem)));
    }

    private void wrote(String said) {
        writing = null;
        status.working(false);
        around.pass().accept(said);
    }

    /// Gives up writing.
    ///
    /// @return whether anything was being written
    boolean cancel() {
        if (writing == null) {
            return false;
        }
        writing.cancel();
        return true;
    }
}
