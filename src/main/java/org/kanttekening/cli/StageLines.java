package org.kanttekening.cli;

import org.jspecify.annotations.Nullable;
import org.kanttekening.exchange.Progress;

import java.util.function.Function;

/// Shows the stages of an export or import, one after another, on the line that says how far the
/// work is.
final class StageLines implements Progress {

    private final Function<String, org.kanttekening.folder.Progress> lines;
    private final Cancellation cancellation;
    private @Nullable Stage stage;
    private org.kanttekening.folder.@Nullable Progress line;

    /// @param lines begins a line, given what is done
    StageLines(
            Function<String, org.kanttekening.folder.Progress> lines, Cancellation cancellation) {
        this.lines = lines;
        this.cancellation = cancellation;
    }

    @Override
    public void at(Stage now, int done, int total) {
        if (line == null || now != stage) {
            stage = now;
            line = lines.apply(word(now));
        }
        line.at(done, total);
    }

    @Override
    public boolean isCancelled() {
        return cancellation.isCancelled();
    }

    private static String word(Stage stage) {
        return switch (stage) {
            case LOOKING -> "Looking at article";
            case WRITING -> "Writing article";
            case FINISHING -> "Laying out row";
            case COMPARING -> "Comparing file";
            case READING -> "Reading file";
        };
    }
}
