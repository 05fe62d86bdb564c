package org.kanttekening.launch;

import org.jspecify.annotations.Nullable;
import org.kanttekening.folder.PassageLink;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window is opened with.
///
/// @param folder to open; empty for the one last open
/// @param link to a passage of the folder
/// @param sample what `folder` is made a copy of, where it is not there yet
/// @param pictures where a picture of the window goes on a machine that can show none
record Arguments(
        Optional<Path> folder,
        Optional<PassageLink> link,
        Optional<Path> sample,
        Optional<Path> pictures) {

    /// Lines of help.
    static final List<String> HELP =
            List.of(
                    "      --sample=DIR    Make FOLDER a copy of DIR first, if it is not there.",
                    "      --pictures=DIR  Where no window can be shown, leave a picture in DIR.");

    /// @throws IllegalArgumentException where the arguments are not understood
    static Arguments read(String[] arguments) {
        var reading = new Reading();
        for (var argument : arguments) {
            reading.take(argument);
        }
        return reading.done();
    }

    private static final class Reading {
        private @Nullable Path folder;
        private @Nullable PassageLink link;
        private @Nullable Path sample;
        private @Nullable Path pictures;

        void take(String argument) {
            if (argument.startsWith("--sample=")) {
                sample = path(argument);
            } else if (argument.startsWith("--pictures=")) {
                pictures = path(argument);
            } else if (argument.startsWith("-")) {
                throw new IllegalArgumentException("unknown option " + argument);
            } else if (PassageLink.isOne(argument)) {
                take(PassageLink.parse(argument), argument);
            } else if (folder != null) {
                throw new IllegalArgumentException("one folder at a time, not also " + argument);
            } else {
                folder = Path.of(argument);
            }
        }

        private void take(Optional<PassageLink> read, String argument) {
            if (link != null) {
                throw new IllegalArgumentException("one link at a time, not also " + argument);
            }
            link =
                    read.orElseThrow(() ->
                            new IllegalArgumentException(
                                    "%s is no whole link; one is such as %s"
                                            .formatted(argument, "kanttekening:a.txt#q-0r8e5kuh")));
        }

        Arguments done() {
            if (sample != null && folder == null) {
                throw new IllegalArgumentException("--sample needs the folder to make");
            }
            return new Arguments(
                    Optional.ofNullable(folder),
                    Optional.ofNullable(link),
                    Optional.ofNullable(sample),
                    Optional.ofNullable(pictures));
        }

        private static Path path(String option) {
            return Path.of(option.substring(option.indexOf('=') + 1));
        }
    }
}
