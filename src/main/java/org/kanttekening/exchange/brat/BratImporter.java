package org.kanttekening.exchange.brat;

import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Importer;
import org.kanttekening.exchange.Incoming;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Takes in documents of brat collections: an `.ann` file, or the `.a1`, `.a2` and `.rel` files of
/// the BioNLP tasks, with the `.txt` beside.
public final class BratImporter implements Importer {

    private static final int LARGEST = 64 << 20;

    private static final String JOINED = ".ann";
    private static final String TEXT = ".txt";

    /// Files that stand in an `.ann` file's place, in brat's order.
    private static final List<String> PARTIAL = List.of(".a1", ".a2", ".co", ".rel");

    @Override
    public Format format() {
        return Format.BRAT;
    }

    @Override
    public List<Bundle> bundles(List<Path> files) {
        var byDocument = new TreeMap<Path, Map<String, Path>>();
        for (var file : files) {
            var name = String.valueOf(file.getFileName());
            var document = name.substring(0, name.length() - ending(file).length());
            if (!document.isEmpty()) {
                byDocument
                        .computeIfAbsent(file.resolveSibling(document), _ -> new TreeMap<>())
                        .put(ending(file), file);
            }
        }
        var bundles = new ArrayList<Bundle>();
        for (var document : byDocument.values()) {
            var annotations = annotations(document);
            if (!annotations.isEmpty()) {
                Optional.ofNullable(document.get(TEXT)).ifPresent(annotations::add);
                bundles.add(new Bundle(annotations));
            }
        }
        return bundles;
    }

    /// `.ann`, in lower case; empty where the name has no ending.
    private static String ending(Path file) {
        var name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static List<Path> annotations(Map<String, Path> document) {
        var files = new ArrayList<Path>();
        for (var ending : document.containsKey(JOINED) ? List.of(JOINED) : PARTIAL) {
            Optional.ofNullable(document.get(ending)).ifPresent(files::add);
        }
        return files;
    }

    @Override
    public List<Incoming> open(Bundle bundle) throws IOException, UnreadableFileException {
        var annotations = new ArrayList<byte[]>();
        Optional<byte[]> text = Optional.empty();
        for (var file : bundle.files()) {
            if (ending(file).equals(TEXT)) {
                text = Optional.of(bytes(file));
            } else {
                annotations.add(bytes(file));
            }
        }
        return List.of(IncomingBrat.of(bundle.name(), annotations, text));
    }

    private static byte[] bytes(Path file) throws IOException, UnreadableFileException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UnreadableFileException(
                        String.valueOf(file.getFileName()), 0, "", Problem.of("problem.tooLarge"));
            }
            return bytes;
        }
    }
}
