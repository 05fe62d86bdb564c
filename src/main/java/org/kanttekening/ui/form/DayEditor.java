package org.kanttekening.ui.form;

import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.PopupControl;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;

/// A day, month or year as text, or a day from a calendar (Alt+Down).
final class DayEditor extends Editor<String> {

    private final Site<String> site;
    private final LineEditor line;
    private final Button calendar;
    private String shown = "";

    DayEditor(Site<String> site) {
        this.site = site;
        calendar = Controls.icon(Feather.CALENDAR, site.text("form.calendar"), this::openCalendar);
        line =
                new LineEditor(site, Days::read)
                        .with(calendar)
                        .prompting(site.text("form.day.prompt"));
        line.field().addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void keyPressed(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.DOWN && line.field().isEditable()) {
            event.consume();
            openCalendar();
        }
    }

    private void openCalendar() {
        var picker = new DatePicker(Days.whole(shown).orElseGet(this::today));
        picker.setShowWeekNumbers(false);
        var content = new DatePickerSkin(picker).getPopupContent();
        var popup = new PopupControl();
        var room = new StackPane(content);
        room.getStyleClass().add("form-popup");
        popup.getScene().setRoot(room);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        picker.valueProperty()
                .addListener((_, _, day) -> {
                    popup.hide();
                    site.set().accept(day.toString());
                });
        content.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        popup.hide();
                    }
                });
        var below = line.node().localToScreen(0, line.node().getHeight() + 2);
        Controls.dressAs(line.field(), popup);
        popup.show(line.field(), below.getX(), below.getY());
        content.requestFocus();
    }

    private LocalDate today() {
        return LocalDate.now(site.context().clock());
    }

    @Override
    Region node() {
        return line.node();
    }

    @Override
    void show(String value, boolean another) {
        shown = value;
        line.show(value, another);
    }

    @Override
    void focus() {
        line.focus();
    }

    @Override
    void setEditable(boolean editable) {
        line.setEditable(editable);
        Controls.setEnabled(calendar, editable);
    }

    @Override
    void commit() {
        line.commit();
    }
}
