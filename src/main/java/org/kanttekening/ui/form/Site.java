package org.kanttekening.ui.form;

import java.util.function.Consumer;

/// What an editor knows of the field it stands for.
///
/// @param label the field's name on screen
/// @param help one line on what it is for, or empty
/// @param fallback the value that a new record has there
/// @param set takes a value that was set on purpose: the same value again confirms an inferred one
/// @param say shows a line below the field until something else is shown there
record Site<V>(
        Surroundings in,
        String label,
        String help,
        V fallback,
        Consumer<V> set,
        Consumer<String> say) {

    FormContext context() {
        return in.context();
    }

    String text(String key, Object... arguments) {
        return in.text(key, arguments);
    }
}
