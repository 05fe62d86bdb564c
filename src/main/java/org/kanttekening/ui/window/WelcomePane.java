package org.kanttekening.ui.window;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kanttekening.app.Command;
import org.kanttekening.app.Messages;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What stands there while no folder is open: what to do first, and the folders opened before.
final class WelcomePane extends VBox {

    private static final double WIDTH = 440;

    WelcomePane(Messages messages, List<String> recent, Runnable open, Consumer<String> reopen) {
        super(12);
        getStyleClass().add("welcome");
        setAlignment(Pos.CENTER);
        setPadding(new Insets(32));
        var title = new Label(messages.text("window.welcome.title"));
        title.getStyleClass().add("display");
        var text = new Label(messages.text("window.welcome.text"));
        text.setWrapText(true);
        text.setMaxWidth(WIDTH);
        var button = new Button(messages.text(Command.OPEN_FOLDER.nameKey()));
        button.setDefaultButton(true);
        button.setOnAction(_ -> open.run());
        getChildren().addAll(title, text, button);
        if (!recent.isEmpty()) {
            var heading = new Label(messages.text("window.welcome.recent"));
            heading.getStyleClass().add("heading");
            VBox.setMargin(heading, new Insets(12, 0, 0, 0));
            getChildren().add(heading);
            recent.stream().map(folder -> link(folder, reopen)).forEach(getChildren()::add);
        }
    }

    private static Hyperlink link(String folder, Consumer<String> reopen) {
        var name = Path.of(folder).getFileName();
        var link = new Hyperlink((name == null ? folder : name) + "  –  " + folder);
        link.setMaxWidth(WIDTH);
        link.setOnAction(_ -> reopen.accept(folder));
        return link;
    }
}
