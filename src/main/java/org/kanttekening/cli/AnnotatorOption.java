package org.kanttekening.cli;

import org.kanttekening.folder.ArticleFolder;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.Optional;

/// Whose tags a command is about.
final class AnnotatorOption {

    private static final String ALL = "all";

    @Option(
            names = "--annotator",
            paramLabel = "NAME",
            defaultValue = ALL,
            description =
                    "Whose tags: an annotator’s, or “agreed” for what was agreed on. Without it"
                            + " everybody’s, and what was agreed on.")
    private String name = ALL;

    /// The id under which their sidecars stand in a folder; empty for everybody.
    ///
    /// @throws WrongUseException where nobody of that name has tagged there
    Optional<String> owner(ArticleFolder folder) throws IOException {
        if (name.equals(ALL)) {
            return Optional.empty();
        }
        return Optional.of(Owners.of(folder).named(name));
    }
}
