package org.kanttekening.annotation;

import java.util.Optional;

/// The three sorts of annotation, with the first letter of their ids.
public enum Kind {
    QUOTE("quote", 'q'),
    ACTOR("actor", 'a'),
    DECISION("decision", 'd');

    private final String term;
    private final char letter;

    Kind(String term, char letter) {
        this.term = term;
        this.letter = letter;
    }

    /// The kind's name in files.
    public String term() {
        return term;
    }

    /// The letter with which its ids begin, before a hyphen and eight characters of 0-9a-z.
    public char letter() {
        return letter;
    }

    public static Optional<Kind> ofId(String id) {
        for (var kind : values()) {
            if (id.length() > 2 && id.charAt(0) == kind.letter && id.charAt(1) == '-') {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
