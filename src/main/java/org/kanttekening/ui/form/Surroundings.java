package org.kanttekening.ui.form;

import java.util.function.Supplier;

/// What every part of one form knows.
///
/// @param shown the id of the annotation in the form, or empty
record Surroundings(FormContext context, Wording wording, Summary summary, Supplier<String> shown) {

    String text(String key, Object... arguments) {
        return wording.text(key, arguments);
    }
}
