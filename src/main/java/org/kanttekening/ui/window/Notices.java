package org.kanttekening.ui.window;

import javafx.scene.Node;

import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Notices that stay over the article until they are closed or no longer true: a file that cannot
/// be read, work that could not be saved.
final class Notices extends NotificationPane {

    Notices(Node content) {
        super(content);
        setShowFromTop(true);
        setCloseButtonVisible(true);
        getStyleClass().add("notices");
    }

    void tell(String text, Action... remedies) {
        setText(text);
        setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        getActions().setAll(remedies);
        show();
    }

    void done() {
        if (isShowing()) {
            hide();
        }
    }
}
