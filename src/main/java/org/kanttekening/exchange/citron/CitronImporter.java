package org.kanttekening.exchange.citron;

import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Importer;
import org.kanttekening.exchange.Incoming;
import org.kanttekening.folder.StrictJson;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Takes in documents of Citron's, each a file.
public final class CitronImporter implements Importer {

    private static final String END = ".json";

    /// One byte more than a file may have shows that it has too many.
    private static final int LARGEST = (64 << 20) + 1;

    @Override
    public Format format() {
        return Format.CITRON;
    }

    @Override
    public List<Bundle> bundles(List<Path> files) {
        return files.stream()
                .filter(file -> isDocument(String.valueOf(file.getFileName())))
                .sorted()
                .map(file -> new Bundle(List.of(file)))
                .toList();
    }

    /// Our own files of other sorts stand beside the documents.
    private static boolean isDocument(String name) {
        return name.endsWith(END)
                && !name.endsWith("kanttekening" + END)
                && !name.equals("kanttekening-export" + END);
    }

    @Override
    public List<Incoming> open(Bundle bundle) throws IOException, UnreadableFileException {
        try (var in = Files.newInputStream(bundle.first())) {
            var document = StrictJson.read(bundle.name(), in.readNBytes(LARGEST));
            return List.of(new IncomingCitron(bundle.name(), document));
        }
    }
}
