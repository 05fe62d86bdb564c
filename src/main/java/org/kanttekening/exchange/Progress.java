package org.kanttekening.exchange;

import java.util.concurrent.CancellationException;

/// Hears how far long work has come, and says whether it is to go on. Called on any thread, many
/// times a second: whoever shows it does so now and then.
public interface Progress {

    /// What is being done.
    enum Stage {
        LOOKING,
        WRITING,
        /// What waited until all articles were through is put into its file, row by row.
        FINISHING,
        COMPARING,
        READING
    }

    /// @param done articles or files, of `total`
    void at(Stage stage, int done, int total);

    boolean isCancelled();

    /// @throws CancellationException where the work is not to go on
    default void demandGoingOn() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }

    /// Nobody listens, and nobody cancels.
    Progress SILENT =
            new Progress() {
                @Override
                public void at(Stage stage, int done, int total) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };
}
