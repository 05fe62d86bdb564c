package org.kanttekening.exchange;

import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads what others wrote in one format.
public interface Importer {

    Format format();

    /// Puts together the files that belong together, such as an article and the marks on it; what
    /// is no file of this format is left out. Reads no content.
    ///
    /// @param files all that are offered, in no order
    List<Bundle> bundles(List<Path> files);

    /// The articles that are annotated in a bundle: usually one. Called on several threads.
    ///
    /// @throws UnreadableFileException where it is not in this format, too large, or damaged
    List<Incoming> open(Bundle bundle) throws IOException, UnreadableFileException;

    /// Files that hold something together.
    ///
    /// @param files at least one; the first gives the bundle its name
    record Bundle(List<Path> files) {
        public Bundle {
            files = List.copyOf(files);
        }

        public Path first() {
            return files.getFirst();
        }

        public String name() {
            return String.valueOf(first().getFileName());
        }
    }
}
