package org.kanttekening.ui.sheet;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.Running;

/// Says what is under way or what came of it, and gives up what is under way.
public final class Busy extends HBox {

    private final Label said = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();
    private @Nullable Running running;

    /// @param id of the sheet, with which those of the parts begin
    /// @param cancelling what is on the button
    public Busy(String id, String cancelling) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        said.setId(id + "-said");
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        bar.setPrefWidth(120);
        cancel.setText(cancelling);
        cancel.setId(id + "-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> cancel());
        getChildren().setAll(said, bar, cancel);
        show(false);
    }

    public void begin(Running work, String what) {
        running = work;
        said.setText(what);
        bar.setProgress(-1);
        show(true);
    }

    public void at(Running.Stand stand) {
        bar.setProgress(stand.total() == 0 ? -1 : (double) stand.done() / stand.total());
    }

    public void end(String what) {
        running = null;
        said.setText(what);
        show(false);
    }

    public boolean isBusy() {
        return running != null;
    }

    public void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private void show(boolean busy) {
        bar.setVisible(busy);
        bar.setManaged(busy);
        cancel.setVisible(busy);
        cancel.setManaged(busy);
    }
}
