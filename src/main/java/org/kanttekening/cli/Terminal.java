package org.kanttekening.cli;

import org.kanttekening.app.Messages;
import org.kanttekening.app.Problems;
import org.kanttekening.folder.Progress;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What a command stands on: where its results go, where people are told of it, in which language,
/// and whether it is to stop.
public final class Terminal {

    private final Output out;
    private final Output err;
    private final BooleanSupplier watched;
    private final Screen screen;
    private final Messages messages;
    private final Problems problems;
    private final Cancellation cancellation = new Cancellation();
    private Optional<ProgressLine> line = Optional.empty();

    /// @param out for results, which scripts read
    /// @param err for everything else
    /// @param watched whether a person sees `err`
    /// @param screen on which `out` is seen
    /// @param locale of what the floors below say
    Terminal(Output out, Output err, BooleanSupplier watched, Screen screen, Locale locale) {
        this.out = out;
        this.err = err;
        this.watched = watched;
        this.screen = screen;
        this.messages = new Messages(locale);
        this.problems = new Problems(messages);
    }

    /// That of this process.
    public static Terminal ofProcess() {
        return new Terminal(
                new Output(new FileOutputStream(FileDescriptor.out)),
                new Output(new FileOutputStream(FileDescriptor.err)),
                Watched::error,
                Screen.by(Watched::output, System.getenv()),
                Spoken.by(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY)));
    }

    Output out() {
        line.ifPresent(ProgressLine::clear);
        return out;
    }

    Screen screen() {
        return screen;
    }

    Problems problems() {
        return problems;
    }

    Messages messages() {
        return messages;
    }

    Cancellation cancellation() {
        return cancellation;
    }

    /// Says something to whoever started the program.
    public void say(String text) {
        try {
            line.ifPresent(ProgressLine::clear);
            err.line(text);
            err.flush();
        } catch (OutputFailedException e) {
            // Nobody is there to be told.
        }
    }

    /// Says what went wrong, after the program's name.
    public void complain(String text) {
        say("kanttekening: " + text);
    }

    /// Follows work for a person, where one watches, and for Ctrl+C.
    ///
    /// @param what is done, such as `Checking`
    Progress progress(String what, boolean quiet) {
        var started =
                new ProgressLine(
                        what, err, quiet ? () -> false : watched, System::nanoTime, cancellation);
        line = Optional.of(started);
        return started;
    }

    /// Follows the stages of an export or import in the same way.
    org.kanttekening.exchange.Progress stages(boolean quiet) {
        return new StageLines(what -> progress(what, quiet), cancellation);
    }

    /// Brings everything out that was written.
    void flush() {
        line.ifPresent(ProgressLine::clear);
        out.flush();
    }
}
