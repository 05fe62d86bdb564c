package org.kanttekening.exchange.sidecar;

import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Importer;
import org.kanttekening.exchange.Incoming;
import org.kanttekening.folder.PartsJson;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Takes in sidecars as their own program wrote them.
public final class SidecarImporter implements Importer {

    private static final String END = ".kanttekening.json";

    /// One byte more than a sidecar may have shows that it has too many.
    private static final int LARGEST = (64 << 20) + 1;

    @Override
    public Format format() {
        return Format.SIDECAR;
    }

    @Override
    public List<Bundle> bundles(List<Path> files) {
        return files.stream()
                .filter(file -> String.valueOf(file.getFileName()).endsWith(END))
                .sorted()
                .map(file -> new Bundle(List.of(file)))
                .toList();
    }

    @Override
    public List<Incoming> open(Bundle bundle) throws IOException, UnreadableFileException {
        try (var in = Files.newInputStream(bundle.first())) {
            var bytes = in.readNBytes(LARGEST);
            var article = PartsJson.articleOf(bundle.name(), bytes);
            return List.of(new IncomingSidecar(bundle.name(), article, bytes));
        }
    }
}
