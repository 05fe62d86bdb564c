package org.kanttekening.ui.form;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.time.temporal.ChronoUnit;

/// A moment, which is now or none; Delete takes it away.
final class MomentEditor extends Editor<String> {

    private final Site<String> site;
    private final Label moment = new Label();
    private final Button now;
    private final Button clear;
    private final HBox line;
    private boolean editable = true;
    private String shown = "";

    MomentEditor(Site<String> site) {
        this.site = site;
        now = Controls.words(site.text("form.now"), this::setNow);
        now.setAccessibleHelp(site.help());
        clear = Controls.icon(Feather.X, site.text("form.clear"), () -> site.set().accept(""));
        clear.setFocusTraversable(true);
        moment.getStyleClass().add("form-value");
        moment.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(moment, Priority.ALWAYS);
        line = new HBox(moment, now, clear);
        line.getStyleClass().add("form-line");
    }

    private void setNow() {
        var second = site.context().clock().instant().truncatedTo(ChronoUnit.SECONDS);
        site.set().accept(second.toString());
    }

    @Override
    Region node() {
        return line;
    }

    @Override
    void show(String value, boolean another) {
        shown = value;
        moment.setText(site.in().wording().moment(value));
        now.setAccessibleText(site.label() + ": " + site.text("form.now") + " " + moment.getText());
        arrange();
    }

    private void arrange() {
        Controls.setEnabled(now, editable);
        Controls.setEnabled(clear, editable && !shown.isEmpty());
    }

    @Override
    void focus() {
        now.requestFocus();
    }

    @Override
    void setEditable(boolean can) {
        editable = can;
        arrange();
    }
}
