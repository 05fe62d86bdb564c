package org.kanttekening.app.progress;

import java.util.Locale;

/// How far somebody is with an article, the furthest last.
public enum State {
    /// They have no sidecar of it.
    NONE,
    /// They have one that does not say it is done.
    IN_PROGRESS,
    DONE,
    /// They have one, and what was agreed on lies beside it.
    REVIEWED;

    /// @param status as the sidecar has it
    static State of(String status, boolean reviewed) {
        if (reviewed) {
            return REVIEWED;
        }
        return status.equals("done") ? DONE : IN_PROGRESS;
    }

    /// As tables to take elsewhere have it.
    public String term() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isFinished() {
        return this == DONE || this == REVIEWED;
    }
}
