package org.kanttekening.cli;

import org.kanttekening.folder.AnnotatorId;
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
                    "Whose tags: an annotator’s, “agreed” for what was agreed on, “rules” for what"
                            + " rules propose. Without it all of them.")
    private String name = ALL;

    /// The id under which their sidecars stand in a folder; empty for everybody.
    ///
    /// @throws WrongUseException where nobody of that name has tagged there
    Optional<String> owner(ArticleFolder folder) throws IOException {
        if (name.equals(ALL)) {
            return Optional.empty();
        }
        var owners = folder.owners();
        if (owners.contains(name)) {
            return Optional.of(name);
        }
        return Optional.of(
                AnnotatorId.from(name)
                        .map(AnnotatorId::value)
                        .filter(owners::contains)
                        .orElseThrow(() ->
                                new WrongUseException(
                                        owners.isEmpty()
                                                ? "nobody has tagged anything in this folder yet"
                                                : "there are no tags of %s in this folder, only of %s"
                                                        .formatted(
                                                                name, String.join(", ", owners)))));
    }
}
