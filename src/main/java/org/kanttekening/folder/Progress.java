package org.kanttekening.folder;

import java.util.concurrent.CancellationException;

/// Follows long work over a folder: hears how far it is, and stops it where nobody wants it any
/// longer. Work calls it often, at least once for each article, and where nothing is half-written.
public interface Progress {

    /// Follows nothing and never stops.
    Progress NONE = (done, of) -> {};

    /// @param done how many articles, or whatever the work goes by, are done
    /// @param of how many there are
    /// @throws CancellationException where the work is to stop
    void at(int done, int of);
}
