package org.kanttekening.exchange.cas;

import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Importer;
import org.kanttekening.exchange.Incoming;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.StrictJson;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Takes in CAS JSON 0.4 of any type system, a file for each article.
public final class CasImporter implements Importer {

    private static final String ENDING = ".json";

    /// Sidecars, and lists of what an export wrote.
    private static final List<String> OURS =
            List.of(".kanttekening.json", "kanttekening-export.json", Inception.LAYERS);

    @Override
    public Format format() {
        return Format.CAS_JSON;
    }

    @Override
    public List<Bundle> bundles(List<Path> files) {
        return files.stream()
                .filter(CasImporter::mayBeOne)
                .sorted()
                .map(file -> new Bundle(List.of(file)))
                .toList();
    }

    private static boolean mayBeOne(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) && OURS.stream().noneMatch(name::endsWith);
    }

    @Override
    public List<Incoming> open(Bundle bundle) throws IOException, UnreadableFileException {
        var cas = CasReader.read(bundle.name(), StrictJson.read(bundle.first()).node());
        if (cas.views().isEmpty()) {
            throw new UnreadableFileException(
                    bundle.name(), 0, "", Problem.of("exchange.cas.noText"));
        }
        return cas.views().stream()
                .<Incoming>map(view -> new IncomingCas(bundle.name(), cas, view))
                .toList();
    }
}
