package org.kanttekening.ui.form;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Shape;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// A record within the record that may be absent: setting a first field of it makes it, and Delete
/// on its line takes it away.
final class OptionalPartEditor<P> extends Editor<Optional<P>> {

    private final Site<Optional<P>> site;
    private final Shape<P> shape;
    private final Group group;
    private final Button remove;
    private @Nullable RecordForm<P> form;
    private Optional<P> shown = Optional.empty();
    private boolean editable = true;

    OptionalPartEditor(Site<Optional<P>> site, Shape<P> shape) {
        this.site = site;
        this.shape = shape;
        group = new Group(site.label(), site.help(), this::form);
        group.setFilling(another -> form().show(value(), another));
        group.header().addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        remove = Controls.icon(Feather.X, site.text("form.remove"), this::remove);
        group.setTools(remove);
    }

    private P value() {
        return shown.orElse(shape.empty());
    }

    private RecordForm<P> form() {
        var made = form;
        if (made == null) {
            made =
                    new RecordForm<>(
                            shape, site.in(), (after, _) -> site.set().accept(Optional.of(after)));
            form = made;
        }
        return made;
    }

    private void remove() {
        group.focusHeader();
        group.setOpen(false);
        site.set().accept(Optional.empty());
    }

    private void keyPressed(KeyEvent event) {
        if (editable && shown.isPresent() && event.getCode() == KeyCode.DELETE) {
            event.consume();
            remove();
        }
    }

    @Override
    Region node() {
        return group;
    }

    @Override
    void show(Optional<P> value, boolean another) {
        shown = value;
        group.say(value.map(it -> site.in().summary().of(shape, it)).orElse(""));
        Controls.setEnabled(remove, editable && value.isPresent());
        group.fill(another);
    }

    @Override
    void focus() {
        group.setOpen(true);
        form().focusFirst();
    }

    @Override
    void setEditable(boolean can) {
        editable = can;
    }

    @Override
    void commit() {
        Optional.ofNullable(form).ifPresent(RecordForm::commit);
    }

    @Override
    boolean carriesLabel() {
        return true;
    }
}
