package org.kanttekening.cli;

import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.ArticleFolder;

import java.io.IOException;
import java.util.Set;

/// Who has tags in a folder, and who of them a name on the command line means.
///
/// @param known ids as they stand in the names of sidecars
record Owners(Set<String> known) {

    static Owners of(ArticleFolder folder) throws IOException {
        return new Owners(folder.owners());
    }

    /// The id that a name stands for: it may be written as people write it, `Anna`.
    ///
    /// @throws WrongUseException where nobody of that name has tagged anything
    String named(String name) {
        if (known.contains(name)) {
            return name;
        }
        return AnnotatorId.from(name)
                .map(AnnotatorId::value)
                .filter(known::contains)
                .orElseThrow(() -> new WrongUseException(nobody(name)));
    }

    private String nobody(String name) {
        return known.isEmpty()
                ? "nobody has tagged anything in this folder yet"
                : "there are no tags of %s in this folder, only of %s"
                        .formatted(name, String.join(", ", known));
    }
}
