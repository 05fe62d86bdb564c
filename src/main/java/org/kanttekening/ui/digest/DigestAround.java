package org.kanttekening.ui.digest;

import javafx.scene.layout.Region;

import org.kanttekening.app.Messages;
import org.kanttekening.app.digest.DigestOrder;
import org.kanttekening.app.digest.FolderDigest.Change;
import org.kanttekening.ui.dialog.Dialogs;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the sheet of digests needs of the window around it.
///
/// @param open goes to where something was changed
/// @param overlay shows a form over the window
/// @param closeOverlay takes it away again
/// @param pass says something for a moment
/// @param order by which it is told in words, as of today
public record DigestAround(
        Messages messages,
        Dialogs dialogs,
        Consumer<Change> open,
        Consumer<Region> overlay,
        Runnable closeOverlay,
        Consumer<String> pass,
        Supplier<DigestOrder> order) {

    String text(String key, Object... arguments) {
        return messages.text("digest." + key, arguments);
    }
}
