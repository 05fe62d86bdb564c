package org.kanttekening.exchange.sidecar;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.TextDecoder;
import org.kanttekening.article.UndecodableText;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Importer;
import org.kanttekening.exchange.Incoming;
import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.SidecarHead;
import org.kanttekening.folder.SidecarName;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Takes in sidecars as their own program wrote them, with the article where it was sent along.
public final class SidecarImporter implements Importer {

    /// How a sidecar's name ends, also where a browser or mail program put a number into it so as
    /// to keep two files of one name: `x.txt.anna.kanttekening (2).json`.
    private static final Pattern END =
            Pattern.compile("\\.kanttekening( ?\\([0-9]+\\)|[-_ ][0-9]+)?\\.json$");

    /// One byte more than a sidecar may have shows that it has too many.
    private static final int LARGEST = (64 << 20) + 1;

    @Override
    public Format format() {
        return Format.SIDECAR;
    }

    @Override
    public List<Bundle> bundles(List<Path> files) {
        var offered = new HashSet<>(files);
        return files.stream()
                .filter(file -> isSidecar(name(file)))
                .sorted(Comparator.naturalOrder())
                .map(file -> {
                    var article = article(file).filter(offered::contains);
                    return new Bundle(article.map(it -> List.of(file, it)).orElse(List.of(file)));
                })
                .toList();
    }

    @Override
    public List<Incoming> open(Bundle bundle) throws IOException, UnreadableFileException {
        var bytes = bytes(bundle.first());
        var head = SidecarHead.of(bundle.name(), bytes);
        var text = bundle.files().size() > 1 ? text(bundle.files().get(1)) : none();
        return List.of(new IncomingSidecar(bundle.name(), head, bytes, text));
    }

    /// Going by its name; the register of actors, which a whole folder that was sent has too, is
    /// none.
    private static boolean isSidecar(String name) {
        return END.matcher(name).find() && !name.equals(ActorRegister.FILE);
    }

    /// The article that a sidecar stands beside, going by its name.
    private static Optional<Path> article(Path sidecar) {
        return SidecarName.of(END.matcher(name(sidecar)).replaceFirst(SidecarName.END))
                .map(name -> sidecar.resolveSibling(name.article()));
    }

    /// The text of an article; none where it cannot be read as one, as if it was not sent.
    private static Optional<ArticleText> text(Path article) throws IOException {
        try {
            return Optional.of(new ArticleText(TextDecoder.decode(bytes(article)).text()));
        } catch (UndecodableText e) {
            return none();
        }
    }

    private static Optional<ArticleText> none() {
        return Optional.empty();
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
