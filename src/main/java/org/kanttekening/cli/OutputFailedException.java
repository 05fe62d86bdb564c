package org.kanttekening.cli;

import java.io.IOException;

/// That results could not be written out.
final class OutputFailedException extends RuntimeException {

    private final String reason;

    OutputFailedException(IOException cause) {
        super(cause);
        this.reason = String.valueOf(cause.getMessage());
    }

    /// As the system says it.
    String reason() {
        return reason;
    }
}
