package org.kanttekening.ui.agreement;

import javafx.scene.layout.Region;

import org.kanttekening.app.Messages;
import org.kanttekening.app.agreement.Place;
import org.kanttekening.ui.dialog.Dialogs;

import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/// What the sheet of figures needs of the window around it.
///
/// @param open goes to a passage
/// @param overlay shows a form over the window
/// @param closeOverlay takes it away again
/// @param pass says something for a moment
/// @param scale of text, 1 as usual
/// @param copy puts text on the clipboard
public record AgreementAround(
        Messages messages,
        Dialogs dialogs,
        Consumer<Place> open,
        Consumer<Region> overlay,
        Runnable closeOverlay,
        Consumer<String> pass,
        DoubleSupplier scale,
        Consumer<String> copy) {}
