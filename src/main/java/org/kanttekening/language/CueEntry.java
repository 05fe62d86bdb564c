package org.kanttekening.language;

import java.util.List;
import java.util.Set;

/// One way in which a cue may stand in a text: a form of its verb and the words that belong to it.
///
/// @param needed for each further word that must stand there, the words that it may be
/// @param separable whether that word is the verb's own particle ("maakte … bekend"), which ends
///   its clause
/// @param needsAuxiliary whether the form is a participle ("heeft … gezegd")
record CueEntry(Cue cue, List<Set<String>> needed, boolean separable, boolean needsAuxiliary) {

    /// The more words a cue consists of, the surer; a faint one never beats another.
    int rank() {
        return needed.size() - (cue.faint() ? 100 : 0);
    }
}
