package org.kanttekening.ui.find;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.kanttekening.annotation.Actor;
import org.kanttekening.app.Messages;
import org.kanttekening.app.find.Acting;
import org.kanttekening.search.Hit;
import org.kanttekening.ui.dialog.Dialogs;
import org.kanttekening.ui.form.LooseField;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// What finding asks of the window around it.
///
/// @param open opens a hit at its passage
/// @param overlay shows something over the window
/// @param closeOverlay takes it away again
/// @param leave goes back to the article
/// @param pass says something for a moment
/// @param copy puts text on the clipboard
/// @param isFocusIn whether the focus is within a node
/// @param register finds entries of the folder's register by what is typed
public record FindAround(
        Messages messages,
        Acting acting,
        Dialogs dialogs,
        Clock clock,
        Consumer<Hit> open,
        Consumer<Region> overlay,
        Runnable closeOverlay,
        Runnable leave,
        Consumer<String> pass,
        Consumer<String> copy,
        Predicate<Node> isFocusIn,
        Function<String, List<Actor>> register,
        LooseField.Folder folder) {}
