package org.kanttekening.ui.form;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldChecks;
import org.kanttekening.annotation.Shape;

/// One field in a form: its name, its editor, and what is to be said of its value.
///
/// @param <R> the record
/// @param <V> the field's value
final class FieldRow<R, V> extends VBox {

    private static final PseudoClass INFERRED = PseudoClass.getPseudoClass("inferred");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final RecordForm<R> form;
    private final Shape<R> shape;
    private final Field<R, V> field;
    private final Surroundings in;
    private final Editor<V> editor;
    private final HBox line = new HBox();
    private @Nullable Label empty;
    private @Nullable Button confirm;
    private @Nullable Label message;
    private boolean inferred;

    FieldRow(RecordForm<R> form, Shape<R> shape, Field<R, V> field, Surroundings in) {
        this.form = form;
        this.shape = shape;
        this.field = field;
        this.in = in;
        setId("field-" + shape.name() + "-" + field.name());
        getStyleClass().add("form-row");
        var label = in.wording().label(shape.name(), field.name());
        var help = in.wording().help(shape.name(), field.name());
        editor =
                Editors.of(
                        field.type(),
                        new Site<>(
                                in, label, help, field.get(shape.empty()), this::set, this::say));
        line.getStyleClass().add("form-label-line");
        if (!editor.carriesLabel()) {
            line.getChildren().add(name(label, help));
            line.getChildren().addAll(editor.tools());
        }
        getChildren().addAll(line, editor.node());
        arrange();
    }

    private Label name(String label, String help) {
        var name = new Label(label);
        name.getStyleClass().add("form-label");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        if (!help.isEmpty()) {
            name.setTooltip(Controls.tooltip(help));
        }
        return name;
    }

    /// Shows the field of a record.
    void show(R record, boolean another) {
        boolean isMissing =
                in.context().isRequired(shape, field, record) && !field.isFilled(record);
        inferred = Inferred.of(record).contains(field.name()) && field.isFilled(record);
        editor.setEditable(in.context().editable());
        editor.show(field.get(record), another);
        pseudoClassStateChanged(MISSING, isMissing);
        pseudoClassStateChanged(INFERRED, inferred);
        showMark(isMissing);
        showConfirm();
        var problem = FieldChecks.problem(field, record);
        pseudoClassStateChanged(WRONG, problem.isPresent());
        say(problem.map(in::text).orElse(""));
        arrange();
    }

    Editor<V> editor() {
        return editor;
    }

    private void set(V value) {
        var record = form.record();
        if (!value.equals(field.get(record))) {
            form.changed(shape.with(record, field, value), field.name());
        } else if (inferred) {
            form.changed(record, field.name());
        }
    }

    private void showMark(boolean isMissing) {
        if (editor.carriesLabel()) {
            return;
        }
        if (isMissing && empty == null) {
            empty = new Label(in.text("form.empty"));
            empty.getStyleClass().add("form-empty");
            empty.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(1, empty);
        }
        if (empty != null) {
            empty.setVisible(isMissing);
            empty.setManaged(isMissing);
        }
    }

    private void showConfirm() {
        if (editor.carriesLabel()) {
            return;
        }
        if (inferred && confirm == null) {
            confirm = confirmButton();
            line.getChildren().add(1, confirm);
        }
        if (confirm != null) {
            boolean editable = in.context().editable();
            confirm.setText(in.text(editable ? "form.inferred" : "form.inferred.shown"));
            confirm.setDisable(!editable);
            confirm.setVisible(inferred);
            confirm.setManaged(inferred);
        }
    }

    private Button confirmButton() {
        var button = new Button();
        button.getStyleClass().setAll("form-inferred");
        button.setFocusTraversable(false);
        button.setTooltip(Controls.tooltip(in.text("form.inferred.help")));
        button.setAccessibleHelp(in.text("form.inferred.help"));
        button.setOnAction(_ -> set(field.get(form.record())));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void say(String text) {
        if (message == null && text.isEmpty()) {
            return;
        }
        var label = message;
        if (label == null) {
            label = new Label();
            label.getStyleClass().add("form-message");
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().add(label);
            message = label;
        }
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private void arrange() {
        line.setManaged(!line.getChildren().isEmpty());
        line.setVisible(!line.getChildren().isEmpty());
    }
}
