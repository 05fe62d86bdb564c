package org.kanttekening.exchange.table;

import org.kanttekening.annotation.Segments;

/// What a row is made of: an annotation, or one of its parts.
///
/// @param <P> the record that the row is of
/// @param of the annotation
/// @param path of the part in the annotation, such as `speakers[0].`; empty for the annotation
///   itself
/// @param field in which the part stands: `speakers`
/// @param part the record
record Row<P>(Subject of, String path, String field, P part) implements Holder<P> {

    @Override
    public Setting in() {
        return of.in();
    }

    /// The words the row is about: the part's own where it has any, else the annotation's.
    Segments passage() {
        var own = own();
        return own.isEmpty() ? of.leading() : own;
    }

    /// The part's own words.
    Segments own() {
        if (path.isEmpty()) {
            return of.leading();
        }
        for (var passage : of.passages()) {
            if (passage.path().startsWith(path)) {
                return passage.segments();
            }
        }
        return Segments.NONE;
    }
}
