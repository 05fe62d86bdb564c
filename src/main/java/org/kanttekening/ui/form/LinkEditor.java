package org.kanttekening.ui.form;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.kanttekening.annotation.FieldChecks;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.UnaryOperator;

/// An address, with a button that opens it.
final class LinkEditor extends Editor<String> {

    private final Button open;
    private final LineEditor line;
    private String shown = "";

    LinkEditor(Site<String> site) {
        open =
                Controls.icon(
                        Feather.EXTERNAL_LINK,
                        site.text("form.open"),
                        () -> site.context().openLink(shown));
        open.setFocusTraversable(true);
        line = new LineEditor(site, UnaryOperator.identity()).with(open).prompting("https://");
    }

    @Override
    Region node() {
        return line.node();
    }

    @Override
    void show(String value, boolean another) {
        shown = value;
        open.setVisible(FieldChecks.isLink(value));
        open.setManaged(FieldChecks.isLink(value));
        line.show(value, another);
    }

    @Override
    void focus() {
        line.focus();
    }

    @Override
    void setEditable(boolean editable) {
        line.setEditable(editable);
    }

    @Override
    void commit() {
        line.commit();
    }
}
