package org.kanttekening.annotation;

/// Who annotates: an id that is part of file names, and the name that people see.
public record Annotator(String id, String name, Extras extras) {

    public static Annotator of(String id, String name) {
        return new Annotator(id, name, Extras.NONE);
    }
}
