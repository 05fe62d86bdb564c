package org.kanttekening.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.ImportFolder;
import org.kanttekening.exchange.Imported;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.SidecarJson;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What is written for brat and not touched there comes back as the sidecar that it was.
class BratRoundTripTest {

    private static final int SEEDS = 100;

    @TempDir private Path place;

    @Test
    void everyFieldOfRandomSidecarsComesBackByteForByte() throws Exception {
        for (long seed = 0; seed < SEEDS; seed++) {
            var article = ExchangeFolder.random(seed);

            var back = BratFiles.of(article).restored();

            assertThat(new String(back, StandardCharsets.UTF_8))
                    .as("seed %d", seed)
                    .isEqualTo(
                            new String(
                                    SidecarJson.write(article.stored(), article.text()),
                                    StandardCharsets.UTF_8));
        }
    }

    @Test
    void theSampleArticlesComeBackByteForByte() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        var exported = work.export(new BratExporter());
        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        var into = new ImportFolder(place.resolve("second"));

        for (var owner : List.of("anna", "bram")) {
            var imported =
                    into.take(
                            new BratImporter(),
                            owner,
                            exportedBy(work, owner).toArray(Path[]::new));
            assertThat(imported.items())
                    .hasSize(2)
                    .allMatch(it -> it.findings().isEmpty())
                    .extracting(Imported.Item::outcome)
                    .doesNotContain(Imported.Outcome.REFUSED);
        }
        try (var sidecars = Files.list(ExchangeFolder.SAMPLE)) {
            for (var sidecar :
                    sidecars.filter(it -> it.toString().endsWith(".kanttekening.json"))
                            .filter(it -> !it.toString().endsWith("actors.kanttekening.json"))
                            .toList()) {
                assertThat(Files.readString(into.root().resolve(sidecar.getFileName())))
                        .isEqualTo(Files.readString(sidecar));
            }
        }
    }

    @Test
    void readingBackFindsEverythingAlsoForOwnersWhoseNamesAreEndings() throws Exception {
        var work = ExchangeFolder.ofRandom(place, 1, 2, 3);
        work.put(as("ann", ExchangeFolder.random(4)));
        work.put(as("a2", ExchangeFolder.random(5)));

        var exported = work.export(new BratExporter());

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        assertThat(exported.losses().isEmpty()).isTrue();
        assertThat(work.out().resolve("artikel-4.txt.ann_.ann")).exists();
        assertThat(work.out().resolve("artikel-5.txt.a2_.txt")).exists();
    }

    private static List<Path> exportedBy(ExchangeFolder work, String owner) throws Exception {
        try (var files = Files.list(work.out())) {
            return files.filter(it -> it.getFileName().toString().contains(".txt." + owner + "."))
                    .toList();
        }
    }

    private static TaggedArticle as(String owner, TaggedArticle article) {
        var sidecar = article.stored().sidecar().by(Annotator.of(owner, owner));
        return new TaggedArticle(
                article.file(),
                article.text(),
                owner,
                article.stored().with(sidecar),
                article.kinds());
    }
}
