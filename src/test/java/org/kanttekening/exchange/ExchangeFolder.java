package org.kanttekening.exchange;

import org.kanttekening.annotation.Kind;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.ArticleStamp;
import org.kanttekening.folder.RandomSidecars;
import org.kanttekening.folder.SidecarJson;
import org.kanttekening.folder.StoredSidecar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;

/// A folder of articles and sidecars to export, and a place for what comes of it.
public final class ExchangeFolder {

    public static final Path SAMPLE = Path.of("sample-articles");

    private final Path root;
    private final Path out;

    /// @param place an empty folder
    public ExchangeFolder(Path place) throws IOException {
        root = Files.createDirectories(place.resolve("articles"));
        out = place.resolve("out");
    }

    /// With the sample articles in it.
    public static ExchangeFolder ofSample(Path place) throws IOException {
        var made = new ExchangeFolder(place);
        try (var files = Files.list(SAMPLE)) {
            for (var file : files.toList()) {
                Files.copy(file, made.root.resolve(file.getFileName()));
            }
        }
        return made;
    }

    /// With an article for each seed, its sidecar filled in every field, unknown ones included,
    /// with emoji, combining marks and right-to-left text.
    public static ExchangeFolder ofRandom(Path place, long... seeds) throws IOException {
        var made = new ExchangeFolder(place);
        for (var seed : seeds) {
            made.put(random(seed));
        }
        return made;
    }

    /// A tagged article at random, the same for the same seed.
    public static TaggedArticle random(long seed) {
        var text = RandomSidecars.article(seed);
        var stored = new RandomSidecars(seed, text).stored();
        var name = "artikel-" + seed + ".txt";
        return new TaggedArticle(
                new ArticleFile(name),
                text,
                stored.sidecar().annotator().id(),
                new StoredSidecar(
                        stored.sidecar(),
                        stored.revision(),
                        ArticleStamp.of(name, text, "UTF-8"),
                        stored.writtenBy()),
                EnumSet.allOf(Kind.class));
    }

    public void put(TaggedArticle article) throws IOException {
        var file = root.resolve(article.file().name());
        Files.createDirectories(file.getParent());
        Files.writeString(file, article.text().value(), StandardCharsets.UTF_8);
        Files.write(
                folder().sidecar(article.file(), article.owner()),
                SidecarJson.write(article.stored(), article.text()));
    }

    public ArticleFolder folder() throws IOException {
        return ArticleFolder.open(root);
    }

    public Path root() {
        return root;
    }

    /// Where exports go.
    public Path out() {
        return out;
    }

    public Exported export(Exporter exporter) throws IOException {
        return export(exporter, Selection.EVERYTHING);
    }

    public Exported export(Exporter exporter, Selection selection) throws IOException {
        return new Export(SetSource.of(folder(), selection), exporter, "1.0.0-test")
                .run(out, Progress.SILENT);
    }

    public Preview preview(Exporter exporter, Selection selection) throws IOException {
        return new Export(SetSource.of(folder(), selection), exporter, "1.0.0-test")
                .preview(Progress.SILENT);
    }

    /// A file of the export as text.
    public String written(String name) throws IOException {
        return Files.readString(out.resolve(name), StandardCharsets.UTF_8);
    }
}
