package org.kanttekening.check;

import org.kanttekening.folder.FieldLines;
import org.kanttekening.folder.Problem;

/// A field of a file of the folder.
///
/// @param line counted from 1
/// @param field such as `quotes[2].id`
record Spot(String file, int line, String field) {

    static Spot of(String file, FieldLines lines, String field) {
        return new Spot(file, lines.line(field), field);
    }

    Fault fault(String key, Object... arguments) {
        return new Fault(file, line, field, Problem.of(key, arguments));
    }
}
