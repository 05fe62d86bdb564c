package org.kanttekening.ui.form;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small controls that editors are made of.
final class Controls {

    private static final Duration TOOLTIP_DELAY = Duration.millis(600);

    private Controls() {}

    /// A button that shows an icon and says what it does to a screen reader and in a tooltip. The
    /// mouse alone reaches it: each stands beside a control where a key does the same.
    static Button icon(Feather icon, String says, Runnable action) {
        var button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().setAll("form-icon");
        button.setFocusTraversable(false);
        button.setAccessibleText(says);
        button.setTooltip(tooltip(says));
        button.setOnAction(_ -> action.run());
        return button;
    }

    static Button words(String words, Runnable action) {
        var button = new Button(words);
        button.getStyleClass().setAll("form-action");
        button.setOnAction(_ -> action.run());
        return button;
    }

    static void describe(Control control, String label, String help) {
        control.setAccessibleText(label);
        if (!help.isEmpty()) {
            control.setAccessibleHelp(help);
            control.setTooltip(tooltip(help));
        }
    }

    static Tooltip tooltip(String text) {
        var tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        tooltip.setShowDelay(TOOLTIP_DELAY);
        return tooltip;
    }

    /// A popup has a scene of its own, which does not follow its owner's where that is kept light
    /// or dark against the system, and takes over neither face nor size of its text.
    static void dressAs(Node owner, PopupControl popup) {
        var scene = owner.getScene();
        if (scene != null) {
            popup.getScene()
                    .getPreferences()
                    .setColorScheme(scene.getPreferences().getColorScheme());
            popup.getScene().getRoot().setStyle(scene.getRoot().getStyle());
        }
    }

    static void moveOn(Node from) {
        from.requestFocusTraversal(TraversalDirection.NEXT);
    }

    /// Buttons and toggles take no part in a form that is only read.
    static void setEnabled(ButtonBase button, boolean enabled) {
        button.setDisable(!enabled);
        button.setVisible(enabled);
        button.setManaged(enabled);
    }
}
