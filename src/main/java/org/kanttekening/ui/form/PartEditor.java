package org.kanttekening.ui.form;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Shape;

import java.util.Optional;

/// A record within the record, in a group of its own.
final class PartEditor<P> extends Editor<P> {

    private final Site<P> site;
    private final Shape<P> shape;
    private final Group group;
    private @Nullable RecordForm<P> form;
    private P shown;

    PartEditor(Site<P> site, Shape<P> shape) {
        this.site = site;
        this.shape = shape;
        shown = shape.empty();
        group = new Group(site.label(), site.help(), this::form);
        group.setFilling(another -> form().show(shown, another));
    }

    private RecordForm<P> form() {
        var made = form;
        if (made == null) {
            made = new RecordForm<>(shape, site.in(), (after, _) -> site.set().accept(after));
            form = made;
        }
        return made;
    }

    @Override
    Region node() {
        return group;
    }

    @Override
    void show(P value, boolean another) {
        shown = value;
        group.say(site.in().summary().of(shape, value));
        group.fill(another);
    }

    @Override
    void focus() {
        group.setOpen(true);
        form().focusFirst();
    }

    /// The fields see to it themselves when they are shown.
    @Override
    void setEditable(boolean editable) {}

    @Override
    void commit() {
        Optional.ofNullable(form).ifPresent(RecordForm::commit);
    }

    @Override
    boolean carriesLabel() {
        return true;
    }
}
