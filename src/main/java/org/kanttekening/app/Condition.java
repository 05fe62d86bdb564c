package org.kanttekening.app;

/// Something that must hold before a command can be given.
public enum Condition {
    /// A folder is open.
    FOLDER,
    /// An article is open, in sight or behind something else.
    OPENED,
    /// An article is open and in sight.
    ARTICLE,
    /// The open article may be annotated: its sidecar could be read and is the user's own.
    EDITABLE,
    /// Words are selected, or the caret stands in a word.
    WORDS,
    /// Words are selected.
    SELECTION,
    /// An annotation is chosen.
    CHOSEN,
    /// A quote is chosen.
    QUOTE,
    /// An actor is chosen.
    ACTOR,
    /// A decision is chosen.
    DECISION,
    /// Something was found in the folder.
    HITS,
    /// Colleagues' tags are compared.
    REVIEWING,
    /// Something is left to decide.
    DIFFERENCES,
    /// Something to decide about is chosen, and decisions can be taken.
    DECIDABLE,
    /// There is something that all agree on and that is not taken yet.
    ALIKE,
    /// Something can be undone.
    UNDO,
    /// Something can be redone.
    REDO;

    /// The message that says what to do where it does not hold.
    public String key() {
        return "condition." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
