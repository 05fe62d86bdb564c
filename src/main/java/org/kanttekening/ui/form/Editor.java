package org.kanttekening.ui.form;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.List;

/// The controls by which one field is seen and set.
///
/// @param <V> the field's values
abstract class Editor<V> {

    abstract Region node();

    /// Shows what the field holds. Text that is being typed stays, unless the value beneath it has
    /// become another.
    ///
    /// @param another whether the value is that of another record than the one shown until now
    abstract void show(V value, boolean another);

    abstract void focus();

    abstract void setEditable(boolean editable);

    /// Sets the field to what was typed and not yet set.
    void commit() {}

    /// Small buttons that stand at the end of the line with the field's name.
    List<Node> tools() {
        return List.of();
    }

    /// Whether the editor shows the field's name itself.
    boolean carriesLabel() {
        return false;
    }
}
