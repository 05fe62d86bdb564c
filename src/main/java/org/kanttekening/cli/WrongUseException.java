package org.kanttekening.cli;

/// That a command was asked for something it cannot do, found out after its options were read.
final class WrongUseException extends RuntimeException {

    /// @param message what is wrong, as a sentence without its full stop
    WrongUseException(String message) {
        super(message);
    }
}
