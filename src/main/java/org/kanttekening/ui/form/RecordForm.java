package org.kanttekening.ui.form;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Field.Place;
import org.kanttekening.annotation.Shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The fields of one record: those that are required or come first, the rest one disclosure away,
/// and a line with what the program keeps. The rest is made when it is first asked for.
///
/// @param <R> the record
final class RecordForm<R> extends VBox {

    private final Shape<R> shape;
    private final Surroundings in;
    private final BiConsumer<R, String> onChange;
    private final List<FieldRow<R, ?>> rows = new ArrayList<>();
    private final List<Field<R, ?>> later;
    private final @Nullable Group more;
    private final Label kept = new Label();
    private final @Nullable Reactions reactions;
    private R record;

    RecordForm(Shape<R> shape, Surroundings in, BiConsumer<R, String> onChange) {
        this(shape, in, onChange, null);
    }

    /// @param onChange gets the record as it should be and the name of the field that was set
    /// @param reactions stands at the end of the rest
    RecordForm(
            Shape<R> shape,
            Surroundings in,
            BiConsumer<R, String> onChange,
            @Nullable Reactions reactions) {
        this.shape = shape;
        this.in = in;
        this.onChange = onChange;
        this.reactions = reactions;
        this.record = shape.empty();
        getStyleClass().add("form-record");
        later = shape.fields().stream().filter(this::comesLater).toList();
        for (var field : shape.fields()) {
            if (field.place() != Place.KEPT && !later.contains(field)) {
                addRow(this, field);
            }
        }
        more = later.isEmpty() ? null : moreGroup();
        kept.getStyleClass().add("form-kept");
        kept.setWrapText(true);
        kept.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(kept);
    }

    private boolean comesLater(Field<R, ?> field) {
        boolean anyFirst = shape.fields().stream().anyMatch(it -> it.place() == Place.FIRST);
        return anyFirst
                && field.place() == Place.MORE
                && !in.context().isRequired(shape, field, shape.empty());
    }

    private Group moreGroup() {
        var group = new Group(in.text("form.more"), "", this::laterRows);
        group.getStyleClass().add("form-more");
        group.setFilling(this::showLater);
        getChildren().add(group);
        return group;
    }

    private VBox laterRows() {
        var box = new VBox();
        box.getStyleClass().add("form-record");
        for (var field : later) {
            addRow(box, field);
        }
        if (reactions != null) {
            box.getChildren().add(reactions);
        }
        return box;
    }

    private void addRow(VBox box, Field<R, ?> field) {
        var row = new FieldRow<>(this, shape, field, in);
        rows.add(row);
        box.getChildren().add(row);
    }

    R record() {
        return record;
    }

    void changed(R after, String field) {
        onChange.accept(after, field);
    }

    /// @param another whether it is another record than the one shown until now
    void show(R shown, boolean another) {
        record = shown;
        for (var row : rows) {
            if (row.getParent() == this) {
                row.show(shown, another);
            }
        }
        sumUpLater(another);
        var line = in.summary().kept(shape, shown);
        kept.setText(line);
        kept.setVisible(!line.isEmpty());
        kept.setManaged(!line.isEmpty());
    }

    private void sumUpLater(boolean another) {
        var group = more;
        if (group == null) {
            return;
        }
        int filled = in.summary().filled(shape, record, later);
        if (reactions != null) {
            filled += reactions.count();
        }
        group.say(filled == 0 ? "" : in.text("form.more.filled", filled));
        group.fill(another);
    }

    private void showLater(boolean another) {
        for (var row : rows) {
            if (row.getParent() != this) {
                row.show(record, another);
            }
        }
        if (reactions != null) {
            reactions.show(another);
        }
    }

    /// The row of a field, made and in sight.
    Optional<FieldRow<R, ?>> row(String name) {
        if (more != null && later.stream().anyMatch(field -> field.name().equals(name))) {
            more.setOpen(true);
        }
        for (var row : rows) {
            if (row.getId().equals("field-" + shape.name() + "-" + name)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    void focusFirst() {
        if (!rows.isEmpty()) {
            rows.getFirst().editor().focus();
        } else if (more != null) {
            more.focusHeader();
        }
    }

    void commit() {
        List.copyOf(rows).forEach(row -> row.editor().commit());
    }
}
