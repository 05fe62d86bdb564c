package org.kanttekening.exchange;

import java.nio.file.Path;
import java.util.List;

/// What an export wrote and how it compared with what was to be written.
///
/// @param folder in which it stands
/// @param files how many, without the list of them
/// @param articles tagged articles in it
/// @param annotations of the kinds asked for
/// @param verdict of reading it back
/// @param unread what could not be read and is not in it
public record Exported(
        Path folder,
        int files,
        int articles,
        int annotations,
        Losses losses,
        Ledger.Verdict verdict,
        List<Unread> unread) {

    public Exported {
        unread = List.copyOf(unread);
    }
}
