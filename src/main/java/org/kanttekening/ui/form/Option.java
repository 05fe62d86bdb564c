package org.kanttekening.ui.form;

import java.util.function.Supplier;

/// A line in a picker's list.
///
/// @param value gives what is kept when the line is taken; it may have to be made first
/// @param offer whether the line offers to make something rather than being something to choose
record Option(String label, String detail, Supplier<String> value, boolean offer) {

    static Option of(Choice choice) {
        return new Option(choice.label(), choice.detail(), choice::value, false);
    }

    static Option offering(String label, Supplier<String> value) {
        return new Option(label, "", value, true);
    }
}
