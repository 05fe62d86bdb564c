package org.kanttekening.cli;

import java.io.IOException;

/// What a command does once its options have been read.
interface Action {

    /// @throws IOException where something cannot be read or written; it is said and the run ends
    /// @throws WrongUseException where the options make no sense together or in this folder
    Exit run() throws IOException;
}
