package org.kanttekening.review.agreement;

/// What two people each give one answer to. A field left empty is an answer too.
enum Question {
    /// In which role a word stands: source, cue, content, outside.
    TOKENS,
    TYPE,
    KIND,
    SPEAKER,
    CHECK
}
