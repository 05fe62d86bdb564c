package org.kanttekening.ui.form;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;
import java.util.function.Consumer;

/// A line in which typing finds what can be chosen. Enter takes the marked line and goes on, Tab
/// takes what was typed for, arrows go along the list, Esc takes back what was typed. A line
/// emptied by hand takes the choice away.
final class Picker extends HBox {

    private final Options options;
    private final Consumer<String> onTake;
    private final TextField field = new TextField();
    private final Button arrow;
    private @Nullable PickerList list;
    private Runnable onConfirm = () -> {};
    private String label = "";
    private boolean typing;
    private boolean showing;

    /// @param onTake gets what was chosen; an empty text where the choice was taken away
    Picker(Options options, String says, Consumer<String> onTake) {
        this.options = options;
        this.onTake = onTake;
        getStyleClass().addAll("form-line", "form-picker");
        field.setPromptText("–");
        HBox.setHgrow(field, Priority.ALWAYS);
        arrow = Controls.icon(Feather.CHEVRON_DOWN, says, this::toggle);
        getChildren().addAll(field, arrow);
        field.textProperty().subscribe(_ -> typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> openAll());
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        commit();
                    }
                });
    }

    TextField field() {
        return field;
    }

    void prompt(String text) {
        field.setPromptText(text);
    }

    /// @param another whether what is being typed was meant for another record
    void show(String value, boolean another) {
        var now = options.label(value);
        if (another || !typing || !now.equals(label)) {
            put(now);
        }
        label = now;
    }

    void setEditable(boolean editable) {
        field.setEditable(editable);
        Controls.setEnabled(arrow, editable);
    }

    /// Takes what was typed where it names a choice; else what was chosen before stays.
    void commit() {
        if (typing) {
            var typed = field.getText().strip();
            var same =
                    options.matching(typed).stream()
                            .filter(option ->
                                    !option.offer() && Matching.same(option.label(), typed))
                            .findFirst();
            if (typed.isEmpty()) {
                take("");
            } else if (same.isPresent()) {
                take(same.get().value().get());
            }
        }
        leave();
    }

    private void leave() {
        put(label);
        if (list != null) {
            list.hide();
        }
    }

    private void put(String text) {
        showing = true;
        typing = false;
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
        showing = false;
    }

    private void take(String value) {
        // What was typed has served; the record that comes back says what to show.
        typing = false;
        onTake.accept(value);
    }

    private void taken(Option option) {
        take(option.value().get());
        leave();
        field.selectAll();
    }

    private void typed() {
        if (showing || !field.isFocused() || !field.isEditable()) {
            return;
        }
        typing = true;
        var text = field.getText();
        list().show(this, options.matching(text));
        if (!text.isBlank()) {
            list().choose(0);
        }
    }

    private void toggle() {
        field.requestFocus();
        if (list().isShowing()) {
            list().hide();
        } else {
            openAll();
        }
    }

    private void openAll() {
        if (!field.isEditable() || list().isShowing()) {
            return;
        }
        var all = options.matching("");
        list().show(this, all);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).label().equals(label)) {
                list().choose(i);
            }
        }
    }

    private PickerList list() {
        var made = list;
        if (made == null) {
            made = new PickerList(this::taken);
            list = made;
        }
        return made;
    }

    private boolean isOpen() {
        return list != null && list.isShowing();
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || !field.isEditable()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(8);
            case PAGE_UP -> move(-8);
            case ENTER -> enter();
            case ESCAPE -> {
                if (!isOpen() && !typing) {
                    return;
                }
                leave();
            }
            case TAB -> {
                if (typing && isOpen()) {
                    list().chosen().ifPresent(this::taken);
                }
                return;
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        if (isOpen()) {
            list().move(by);
        } else {
            openAll();
        }
    }

    private void enter() {
        var chosen = isOpen() ? list().chosen() : Optional.<Option>empty();
        if (chosen.isPresent()) {
            taken(chosen.get());
        } else if (typing) {
            commit();
        } else {
            confirm();
        }
        Controls.moveOn(field);
    }

    private void confirm() {
        leave();
        onConfirm.run();
    }

    /// @param action runs when Enter is pressed on what is chosen already
    void setOnConfirm(Runnable action) {
        onConfirm = action;
    }
}
