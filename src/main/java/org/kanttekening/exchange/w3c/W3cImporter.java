package org.kanttekening.exchange.w3c;

import org.kanttekening.exchange.ForeignText;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Importer;
import org.kanttekening.exchange.Incoming;
import org.kanttekening.exchange.Iris;
import org.kanttekening.folder.At;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Takes Web Annotations in: files that end in `.jsonld` or `.json`, each with the text it is on
/// beside it under the same name and `.txt`, where that lies there.
public final class W3cImporter implements Importer {

    /// One byte more than a file may have shows that it has too many.
    private static final int LARGEST = (64 << 20) + 1;

    /// How far replies to replies are followed to what they are all about.
    private static final int LONGEST_THREAD = 1000;

    private static final List<String> ENDS = List.of(".jsonld", ".json");

    /// Files of our own that hold something else.
    private static final List<String> OTHERS =
            List.of(".kanttekening.json", "kanttekening-export.json", "kanttekening.json");

    @Override
    public Format format() {
        return Format.W3C;
    }

    @Override
    public List<Bundle> bundles(List<Path> files) {
        var there = new HashSet<>(files);
        var bundles = new ArrayList<Bundle>();
        for (var file : files.stream().sorted().toList()) {
            var name = String.valueOf(file.getFileName());
            if (OTHERS.stream().noneMatch(name::endsWith) && stem(name).isPresent()) {
                var text = file.resolveSibling(stem(name).get() + W3cWriter.TEXT);
                bundles.add(new Bundle(there.contains(text) ? List.of(file, text) : List.of(file)));
            }
        }
        return bundles;
    }

    @Override
    public List<Incoming> open(Bundle bundle) throws IOException, UnreadableFileException {
        var document = Document.read(bundle.name(), read(bundle.first()));
        var text =
                bundle.files().size() > 1
                        ? Optional.of(text(bundle.files().getLast()))
                        : Optional.<ForeignText>empty();
        if (document.collection().isPresent()) {
            var name =
                    document.collection()
                            .get()
                            .need(Vocabulary.SIDECAR)
                            .need("article")
                            .need("file")
                            .text();
            return List.of(new W3cIncoming(bundle.name(), name, text, document));
        }
        var groups = bySource(document.annotations());
        var incoming = new ArrayList<Incoming>();
        groups.forEach((source, annotations) ->
                incoming.add(
                        new W3cIncoming(
                                bundle.name(),
                                Iris.fileName(source),
                                groups.size() == 1 ? text : Optional.empty(),
                                new Document(
                                        annotations, Optional.empty(), document.elsewhere()))));
        return incoming;
    }

    /// The annotations by what they are on; those on other annotations go with them.
    private static Map<String, List<At>> bySource(List<At> annotations)
            throws UnreadableFileException {
        var sources = new LinkedHashMap<String, String>();
        for (var annotation : annotations) {
            sources.putIfAbsent(Loose.iri(annotation), ForeignReader.source(annotation));
        }
        var groups = new LinkedHashMap<String, List<At>>();
        for (var annotation : annotations) {
            var source = ForeignReader.source(annotation);
            for (int i = 0; i < LONGEST_THREAD && isName(source, sources); i++) {
                source = sources.getOrDefault(source, source);
            }
            groups.computeIfAbsent(source, _ -> new ArrayList<>()).add(annotation);
        }
        return groups;
    }

    private static boolean isName(String source, Map<String, String> sources) {
        return !source.isEmpty()
                && sources.containsKey(source)
                && !sources.get(source).equals(source);
    }

    private static Optional<String> stem(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return ENDS.stream()
                .filter(lower::endsWith)
                .findFirst()
                .map(end -> name.substring(0, name.length() - end.length()));
    }

    private static byte[] read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST);
        }
    }

    private static ForeignText text(Path file) throws IOException, UnreadableFileException {
        var bytes = read(file);
        var name = String.valueOf(file.getFileName());
        if (bytes.length == LARGEST) {
            throw new UnreadableFileException(name, 0, "", Problem.of("problem.tooLarge"));
        }
        try {
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            var text = decoded.toString();
            return ForeignText.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(name, 0, "", Problem.of("problem.notUtf8"));
        }
    }
}
