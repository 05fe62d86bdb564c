package org.kanttekening.launch;

import org.kanttekening.app.ExportChoice;
import org.kanttekening.app.SettingsFile;
import org.kanttekening.cli.Cli;
import org.kanttekening.cli.Exit;
import org.kanttekening.cli.Terminal;
import org.kanttekening.folder.Profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Starts the program: a command, or the window, or where there can be none, a look at it in a
/// picture. A command runs without the toolkit ever being touched.
///
/// Whether there is a display is found out before the toolkit is asked for: it starts only once.
public final class Main {

    private final Terminal terminal;

    Main(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        var exit = new Main(Terminal.ofProcess()).run(arguments);
        if (exit != Exit.FINE) {
            System.exit(exit.code());
        }
    }

    Exit run(String... arguments) {
        if (Cli.takes(arguments)) {
            return new Cli(terminal, Version.NAME, Arguments.HELP, Main::savedExports)
                    .run(arguments);
        }
        Arguments read;
        try {
            read = Arguments.read(arguments);
        } catch (IllegalArgumentException e) {
            terminal.complain(String.valueOf(e.getMessage()));
            terminal.say("“kanttekening --help” says how it is used.");
            return Exit.WRONG_USE;
        }
        try {
            if (read.sample().isPresent()) {
                SampleCopy.make(read.sample().get(), read.folder().orElseThrow());
            }
        } catch (IOException e) {
            terminal.complain("the sample could not be copied: " + e);
            return Exit.NOT_READ;
        }
        if (read.folder().isPresent() && !Files.exists(read.folder().get())) {
            terminal.complain(
                    "there is no folder and no command %s; “kanttekening --help” lists the commands"
                            .formatted(read.folder().get()));
            return Exit.NOT_READ;
        }
        return open(read, arguments);
    }

    private static List<ExportChoice> savedExports() {
        return SettingsFile.read(Profile.ofUser()).namedExports();
    }

    private Exit open(Arguments read, String[] arguments) {
        var lacking = Display.ofThisMachine().lacking();
        if (lacking.isEmpty()) {
            Program.open(arguments);
            return Exit.FINE;
        }
        if (read.pictures().isEmpty() || read.folder().isEmpty()) {
            terminal.complain(lacking.get());
            return Exit.NOT_READ;
        }
        return picture(read.folder().get(), read.pictures().get(), lacking.get());
    }

    private Exit picture(Path folder, Path pictures, String lacking) {
        var picture = pictures.resolve(Tour.PICTURE);
        terminal.complain(lacking + " Starting without one; a picture goes to " + picture + ".");
        Headless.use();
        try {
            var copy = SampleCopy.forTour(folder, pictures);
            Program.open(new String[] {"--pictures=" + pictures, copy.toString()});
        } catch (IOException e) {
            terminal.complain("the sample could not be copied: " + e);
            return Exit.NOT_READ;
        }
        return Files.exists(picture) ? Exit.FINE : Exit.NOT_READ;
    }
}
