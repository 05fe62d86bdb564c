package org.kanttekening.exchange.table;

/// Widths of columns in characters of a spreadsheet's default face, and whether what is longer goes
/// on below.
public enum Width {
    NUMBER(9, false),
    TERM(16, false),
    DAY(12, false),
    MOMENT(24, false),
    LINK(20, false),
    NAME(34, false),
    WORDS(60, true);

    private final int characters;
    private final boolean wraps;

    Width(int characters, boolean wraps) {
        this.characters = characters;
        this.wraps = wraps;
    }

    int characters() {
        return characters;
    }

    boolean wraps() {
        return wraps;
    }
}
