package org.kanttekening.cli;

/// How a run of the program ended, as scripts hear it.
public enum Exit {
    FINE(0),
    /// It did what was asked and found something wrong.
    PROBLEMS(1),
    WRONG_USE(2),
    /// Something could not be read or written.
    NOT_READ(3),
    /// Stopped by Ctrl+C: 128 and the number of the signal, as shells count.
    CANCELLED(130),
    /// Whoever read the output has left, as `head` does: 128 and the number of SIGPIPE.
    NOBODY_READS(141);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
