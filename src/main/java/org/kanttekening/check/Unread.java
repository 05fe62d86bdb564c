package org.kanttekening.check;

import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Faults of files that could not be read at all.
final class Unread {

    private Unread() {}

    /// @param file from the folder on, where the exception knows its name alone
    static Fault file(String file, UnreadableFileException e) {
        return new Fault(file, e.line(), e.field(), e.problem());
    }

    static Fault file(String file, IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> Fault.of(file, "fault.closed");
            case NoSuchFileException gone -> Fault.of(file, "fault.gone");
            default -> Fault.of(file, "fault.unread", reason(e));
        };
    }

    private static String reason(IOException e) {
        var reason = e instanceof FileSystemException named ? named.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
