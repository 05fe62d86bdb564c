package org.kanttekening.exchange;

import org.kanttekening.folder.Problem;

/// Something that was not taken in as it was.
///
/// @param place in the file, as the format names places: a line, an id, a path; or empty
public record Finding(Level level, String place, Problem what) {

    /// What came of it.
    public enum Level {
        /// Taken, but not as it was.
        CHANGED,
        /// Kept as text in a note.
        NOTED,
        /// Left out, because it says nothing here.
        LEFT,
        /// Not taken, and nothing else of the article with it.
        REFUSED
    }

    /// @param key of the message that says what
    public static Finding of(Level level, String place, String key, Object... arguments) {
        return new Finding(level, place, Problem.of(key, arguments));
    }
}
