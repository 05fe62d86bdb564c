package org.kanttekening.ui.form;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Shape;

import java.util.function.BiConsumer;

/// One record of a list of them, in a group of its own.
final class PartEntry<P> {

    private final Surroundings in;
    private final Shape<P> shape;
    private final Group group;
    private final BiConsumer<PartEntry<P>, P> onChange;
    private @Nullable RecordForm<P> form;
    private P shown;

    PartEntry(Surroundings in, Shape<P> shape, BiConsumer<PartEntry<P>, P> onChange) {
        this.in = in;
        this.shape = shape;
        this.onChange = onChange;
        shown = shape.empty();
        group = new Group("", "", this::form);
        group.getStyleClass().add("form-entry");
        group.setFilling(another -> form().show(shown, another));
    }

    RecordForm<P> form() {
        var made = form;
        if (made == null) {
            made = new RecordForm<>(shape, in, (after, _) -> onChange.accept(this, after));
            form = made;
        }
        return made;
    }

    Group group() {
        return group;
    }

    void show(P value, boolean another) {
        shown = value;
        var said = in.summary().of(shape, value);
        group.say(said.isEmpty() ? in.text("form.entry.empty") : said);
        group.fill(another);
    }

    void open() {
        group.setOpen(true);
        form().focusFirst();
    }

    void commit() {
        var made = form;
        if (made != null && group.isOpen()) {
            made.commit();
        }
    }
}
