package org.kanttekening.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;

/// Starts the program: the window, or where there can be none, a look at it in a picture.
///
/// Whether there is a display is found out before the toolkit is asked for: it starts only once.
public final class Main {

    static final int FINE = 0;
    static final int WRONG_USE = 2;
    static final int NOT_READ = 3;

    private Main() {}

    public static void main(String[] arguments) {
        int code = run(arguments, System.out, System.err);
        if (code != FINE) {
            System.exit(code);
        }
    }

    /// @return the exit code
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        Arguments read;
        try {
            read = Arguments.read(arguments);
        } catch (IllegalArgumentException e) {
            err.println("kanttekening: " + e.getMessage());
            err.println(Arguments.USAGE);
            return WRONG_USE;
        }
        if (read.help()) {
            out.println(Arguments.USAGE);
            return FINE;
        }
        if (read.version()) {
            out.println("kanttekening " + Version.NAME);
            return FINE;
        }
        try {
            if (read.sample().isPresent()) {
                SampleCopy.make(read.sample().get(), read.folder().orElseThrow());
            }
        } catch (IOException e) {
            err.println("kanttekening: the sample could not be copied: " + e);
            return NOT_READ;
        }
        if (read.folder().isPresent() && !Files.exists(read.folder().get())) {
            err.println("kanttekening: there is no folder " + read.folder().get());
            return NOT_READ;
        }
        return open(read, arguments, err);
    }

    private static int open(Arguments read, String[] arguments, PrintStream err) {
        var lacking = Display.ofThisMachine().lacking();
        if (lacking.isPresent()) {
            if (read.pictures().isEmpty() || read.folder().isEmpty()) {
                err.println("kanttekening: " + lacking.get());
                return NOT_READ;
            }
            var pictures = read.pictures().get();
            err.println(
                    "kanttekening: "
                            + lacking.get()
                            + " Starting without one; a picture goes to "
                            + pictures.resolve(Tour.PICTURE)
                            + ".");
            Headless.use();
            try {
                var copy = SampleCopy.forTour(read.folder().orElseThrow(), pictures);
                Program.open(new String[] {"--pictures=" + pictures, copy.toString()});
            } catch (IOException e) {
                err.println("kanttekening: the sample could not be copied: " + e);
                return NOT_READ;
            }
            return Files.exists(pictures.resolve(Tour.PICTURE)) ? FINE : NOT_READ;
        }
        Program.open(arguments);
        return FINE;
    }
}
