package org.kanttekening.ui.form;

/// An entry of the folder's actor register.
///
/// @param detail what tells it from others of that name, such as its type and office
public record RegisterChoice(String id, String name, String detail) {}
