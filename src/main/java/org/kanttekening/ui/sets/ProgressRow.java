package org.kanttekening.ui.sets;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Running;

import java.util.Locale;

/// How far long work is, with a button that cancels it.
final class ProgressRow extends HBox {

    private final Messages messages;
    private final ProgressBar bar = new ProgressBar();
    private final Label text = new Label();
    private final Button cancel = new Button();
    private @Nullable Running running;

    ProgressRow(Messages messages) {
        super(8);
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        bar.setPrefWidth(160);
        cancel.setText(messages.text("work.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setId("work-cancel");
        cancel.setOnAction(_ -> {
            if (running != null) {
                running.cancel();
            }
        });
        getChildren().setAll(bar, text, cancel);
        end();
    }

    void begin(Running work) {
        running = work;
        bar.setProgress(-1);
        text.setText("");
        setVisible(true);
        cancel.requestFocus();
    }

    void at(Running.Stand stand) {
        bar.setProgress(stand.total() == 0 ? -1 : (double) stand.done() / stand.total());
        text.setText(
                messages.text(
                        "work.stage." + stand.stage().name().toLowerCase(Locale.ROOT),
                        stand.done(),
                        stand.total()));
    }

    void end() {
        running = null;
        setVisible(false);
    }
}
