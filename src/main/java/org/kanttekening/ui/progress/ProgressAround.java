package org.kanttekening.ui.progress;

import javafx.scene.layout.Region;

import org.kanttekening.app.Messages;
import org.kanttekening.ui.dialog.Dialogs;

import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/// What the sheet of progress needs of the window around it.
///
/// @param open opens an article
/// @param overlay shows a form over the window
/// @param closeOverlay takes it away again
/// @param pass says something for a moment
/// @param hint says anew which keys work
/// @param scale of text, 1 as usual
/// @param today as ISO 8601
/// @param self who annotates, by id
/// @param copy puts text on the clipboard
public record ProgressAround(
        Messages messages,
        Dialogs dialogs,
        Consumer<String> open,
        Consumer<Region> overlay,
        Runnable closeOverlay,
        Consumer<String> pass,
        Runnable hint,
        DoubleSupplier scale,
        Supplier<String> today,
        String self,
        Consumer<String> copy) {}
