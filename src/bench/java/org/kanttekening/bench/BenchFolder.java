package org.kanttekening.bench;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.ArticleStamp;
import org.kanttekening.folder.Revision;
import org.kanttekening.folder.SidecarJson;
import org.kanttekening.folder.StoredSidecar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// A folder in a temporary place, with one article and its sidecar in it, and a profile beside it.
final class BenchFolder implements AutoCloseable {

    static final Annotator ANNA = Annotator.of("anna", "Anna");

    private static final String VERSION = "1.0.0";

    private final Path place;
    private final Newspaper.Article article;
    private final String file;

    BenchFolder(Size size, Newspaper.Article article) throws IOException {
        this.place = Files.createTempDirectory("kanttekening-bench");
        this.article = article;
        this.file = size.file();
        Files.createDirectories(root());
        Files.writeString(root().resolve(file), article.text());
        var text = new ArticleText(article.text());
        Files.write(sidecar(), SidecarJson.write(stored(file, text, article), text));
    }

    static StoredSidecar stored(String file, ArticleText text, Newspaper.Article article) {
        return new StoredSidecar(
                sidecar(ANNA, article.annotations()),
                new Revision("00000001", "", Extras.NONE),
                ArticleStamp.of(file, text, "UTF-8"),
                VERSION);
    }

    static Sidecar sidecar(Annotator annotator, List<Annotation> annotations) {
        var header =
                new Header("nl", "Havendam", "", "", "2026-07-15", "", "busy", "", Extras.NONE);
        return Sidecar.of(annotator, header, annotations, List.<Item>of(), Extras.NONE);
    }

    /// Puts a colleague's sidecar beside the article.
    void add(Sidecar sidecar) throws IOException {
        var text = new ArticleText(article.text());
        var stored =
                new StoredSidecar(
                        sidecar,
                        new Revision("00000001", "", Extras.NONE),
                        ArticleStamp.of(file, text, "UTF-8"),
                        VERSION);
        Files.write(sidecar(sidecar.annotator().id()), SidecarJson.write(stored, text));
    }

    Newspaper.Article article() {
        return article;
    }

    String file() {
        return file;
    }

    Path root() {
        return place.resolve("artikelen");
    }

    Path profile() {
        return place.resolve("profile");
    }

    Path sidecar() {
        return sidecar(ANNA.id());
    }

    private Path sidecar(String annotator) {
        return root().resolve(file + "." + annotator + ".kanttekening.json");
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.walk(place)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
