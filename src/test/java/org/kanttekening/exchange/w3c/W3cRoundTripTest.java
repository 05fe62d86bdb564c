package org.kanttekening.exchange.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.ImportFolder;
import org.kanttekening.exchange.Imported;
import org.kanttekening.exchange.Mapping;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.SidecarJson;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What goes out comes back as it was.
class W3cRoundTripTest {

    @TempDir private Path place;

    @Test
    void everySidecarComesBackByteForByte() throws Exception {
        for (long seed = 0; seed < 100; seed++) {
            var article = ExchangeFolder.random(seed);

            assertThat(there(article)).as("seed %d", seed).isEqualTo(written(article));
        }
    }

    @Test
    void theSampleArticlesComeBackThroughTheirFiles() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        var exported = work.export(new W3cExporter());
        var into = new ImportFolder(place.resolve("back"));
        var importer = new W3cImporter();

        for (var owner : new String[] {"anna", "bram"}) {
            try (var files = Files.list(work.out())) {
                var theirs =
                        files.filter(it -> it.getFileName().toString().contains("." + owner + "."))
                                .toList();
                var imported =
                        into.take(
                                importer, ImportFolder.intake(owner, Mapping.NONE), false, theirs);
                assertThat(imported.items())
                        .hasSize(2)
                        .allSatisfy(it -> {
                            assertThat(it.findings()).isEmpty();
                            assertThat(it.outcome()).isNotEqualTo(Imported.Outcome.REFUSED);
                        });
            }
        }

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        assertThat(exported.losses().isEmpty()).isTrue();
        assertThat(into.names()).hasSize(6);
        for (var name : into.names()) {
            if (name.endsWith(".json")) {
                assertThat(Files.readString(into.root().resolve(name)))
                        .as(name)
                        .isEqualTo(Files.readString(work.root().resolve(name)));
            }
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        assertThat(CollectionFile.of(ExchangeFolder.random(7)))
                .isEqualTo(CollectionFile.of(ExchangeFolder.random(7)));
    }

    private static String written(TaggedArticle article) {
        return new String(
                SidecarJson.write(article.stored(), article.text()), StandardCharsets.UTF_8);
    }

    private static String there(TaggedArticle article) throws Exception {
        var document = Document.read("export.jsonld", CollectionFile.of(article));
        var draft =
                new W3cIncoming("export.jsonld", "", Optional.empty(), document)
                        .read(article.text(), ImportFolder.intake("anna", Mapping.NONE));
        assertThat(draft.findings()).isEmpty();
        assertThat(draft.isUntouched(article.text())).isTrue();
        return new String(
                SidecarJson.write(draft.restored().orElseThrow(), article.text()),
                StandardCharsets.UTF_8);
    }
}
