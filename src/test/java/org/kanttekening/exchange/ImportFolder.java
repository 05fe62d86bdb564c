package org.kanttekening.exchange;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.change.RandomIds;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Profile;
import org.kanttekening.folder.SidecarReading;
import org.kanttekening.folder.Storage;
import org.kanttekening.folder.StoredSidecar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/// A folder to take files of other programs into.
public final class ImportFolder {

    public static final Instant NOW = Instant.parse("2026-07-15T09:12:00Z");

    private final Path root;
    private final Path profile;

    /// @param place an empty folder
    public ImportFolder(Path place) throws IOException {
        root = Files.createDirectories(place.resolve("into"));
        profile = place.resolve("profile");
    }

    public Path root() {
        return root;
    }

    public ArticleFolder folder() throws IOException {
        return ArticleFolder.open(root);
    }

    public void put(TaggedArticle article) throws IOException {
        Files.writeString(root.resolve(article.file().name()), article.text().value());
    }

    public static Intake intake(String annotator, Mapping mapping) {
        return new Intake(
                Annotator.of(annotator, annotator), NOW, new RandomIds(new Random(5)), mapping);
    }

    public Imported take(Importer importer, String annotator, Path... files) throws IOException {
        return take(importer, intake(annotator, Mapping.NONE), false, List.of(files));
    }

    /// Takes in what was sent, each file as the tags of whom it names.
    ///
    /// @param self who takes it in
    public Imported takeAsNamed(
            Importer importer, String self, Terms.IfThere ifThere, List<Path> files)
            throws IOException {
        return importing(importer, intake(self, Mapping.NONE), new Terms(self, true, ifThere))
                .run(files, Progress.SILENT);
    }

    public Imported merge(Importer importer, String annotator, Path... files) throws IOException {
        return take(importer, intake(annotator, Mapping.NONE), true, List.of(files));
    }

    public Imported take(Importer importer, Intake intake, boolean merging, List<Path> files)
            throws IOException {
        return importing(importer, intake, terms(merging)).run(files, Progress.SILENT);
    }

    private static Terms terms(boolean merging) {
        return merging ? new Terms("", false, Terms.IfThere.MERGE) : Terms.CAREFUL;
    }

    public Import importing(Importer importer, Intake intake, Terms terms) throws IOException {
        var folder = folder();
        var storage =
                Storage.of(
                        new Profile(profile),
                        new RandomIds(new Random(9)),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        1 << 24);
        return new Import(
                folder, importer, new Taking(folder, storage, intake, "1.0.0-test", terms));
    }

    /// The bytes of an annotator's sidecar.
    public byte[] sidecar(String article, String owner) throws IOException {
        return Files.readAllBytes(folder().sidecar(new ArticleFile(article), owner));
    }

    /// What an annotator's sidecar says.
    public StoredSidecar stored(String article, String owner) throws Exception {
        var file = new ArticleFile(article);
        var text = folder().read(file).text();
        return ((SidecarReading.Read) folder().readSidecar(file, owner, text)).stored();
    }

    /// The names of all files, sorted.
    public List<String> names() throws IOException {
        try (var files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
