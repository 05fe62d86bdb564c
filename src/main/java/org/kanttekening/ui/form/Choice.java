package org.kanttekening.ui.form;

/// Something that can be chosen.
///
/// @param value what is kept when it is chosen
/// @param label what it is called on screen
/// @param detail what tells it from others of that name, or empty
public record Choice(String value, String label, String detail) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, "");
    }
}
