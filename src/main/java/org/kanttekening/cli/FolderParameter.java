package org.kanttekening.cli;

import org.kanttekening.folder.ArticleFolder;

import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// The folder of articles that a command is about.
final class FolderParameter {

    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            description = "The folder of articles, with the folders below it.")
    private Path folder = Path.of("");

    /// @throws NotDirectoryException where there is no such folder
    ArticleFolder open() throws IOException {
        try {
            return ArticleFolder.open(folder);
        } catch (NoSuchFileException e) {
            throw new NotDirectoryException(folder.toString());
        }
    }
}
