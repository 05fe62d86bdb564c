package org.kanttekening.exchange;

import org.kanttekening.folder.Problem;

import java.io.IOException;

/// That an export cannot be written where it was to be.
public final class ExportRefusedException extends IOException {

    private final Problem problem;

    ExportRefusedException(String key, Object... arguments) {
        super(key);
        this.problem = Problem.of(key, arguments);
    }

    public Problem problem() {
        return problem;
    }
}
