package org.kanttekening.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What standard output leads to.
final class StandardOutput {

    /// The bits of `st_mode` that tell what sort of file it is, and two of the sorts, as POSIX has
    /// them.
    private static final int SORT = 0170000;

    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private StandardOutput() {}

    /// Whether output failed since whoever read it is gone. A full disk is something else.
    ///
    /// @param reason of the failure, as the system says it
    static boolean isLeft(String reason) {
        try {
            int mode = (int) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
            return (mode & SORT) == PIPE || (mode & SORT) == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return reason.toLowerCase(Locale.ROOT).contains("pipe");
        }
    }
}
