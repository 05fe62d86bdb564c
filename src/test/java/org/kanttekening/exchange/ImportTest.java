package org.kanttekening.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.sidecar.SidecarImporter;
import org.kanttekening.folder.SidecarJson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

class ImportTest {

    private static final String ARTICLE = "kabinet-schort-havendambesluit-op.txt";
    private static final Path ANNAS =
            ExchangeFolder.SAMPLE.resolve(ARTICLE + ".anna.kanttekening.json");
    private static final Path BRAMS =
            ExchangeFolder.SAMPLE.resolve(ARTICLE + ".bram.kanttekening.json");

    @TempDir private Path place;
    private ImportFolder into;

    @BeforeEach
    void folder() throws IOException {
        into = new ImportFolder(place);
        Files.copy(ExchangeFolder.SAMPLE.resolve(ARTICLE), into.root().resolve(ARTICLE));
    }

    @Test
    void takesASidecarInAsItIs() throws Exception {
        var imported = into.take(new SidecarImporter(), "anna", ANNAS);

        assertThat(imported.items())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.outcome()).isEqualTo(Imported.Outcome.TAKEN);
                    assertThat(it.article()).isEqualTo(ARTICLE);
                    assertThat(it.findings()).isEmpty();
                });
        assertThat(into.sidecar(ARTICLE, "anna")).isEqualTo(Files.readAllBytes(ANNAS));
    }

    @Test
    void takesItInAsSomebodyElses() throws Exception {
        into.take(new SidecarImporter(), "carla", ANNAS);

        var carlas = into.stored(ARTICLE, "carla");
        assertThat(carlas.sidecar().annotator().id()).isEqualTo("carla");
        assertThat(carlas.revision().parent()).isEmpty();
        assertThat(into.names()).doesNotContain(ANNAS.getFileName().toString());
    }

    @Test
    void leavesASidecarAloneThatIsThere() throws Exception {
        Files.copy(BRAMS, into.root().resolve(ANNAS.getFileName()));
        var before = into.sidecar(ARTICLE, "anna");

        var imported = into.take(new SidecarImporter(), "anna", ANNAS);

        assertThat(keys(imported)).containsExactly("exchange.finding.sidecarThere");
        assertThat(into.sidecar(ARTICLE, "anna")).isEqualTo(before);
    }

    @Test
    void mergesIntoASidecarThatIsThereAndTakesNothingTwice() throws Exception {
        Files.copy(ANNAS, into.root().resolve(ANNAS.getFileName()));
        var annas = into.stored(ARTICLE, "anna").sidecar().annotations();

        var first = into.merge(new SidecarImporter(), "anna", BRAMS);
        var merged = into.stored(ARTICLE, "anna").sidecar().annotations();
        var again = into.merge(new SidecarImporter(), "anna", BRAMS);

        assertThat(first.items())
                .extracting(Imported.Item::outcome)
                .containsExactly(Imported.Outcome.MERGED);
        assertThat(merged.all()).containsAll(annas.all());
        assertThat(merged.size()).isEqualTo(annas.size() + first.annotations());
        assertThat(again.items())
                .extracting(Imported.Item::outcome)
                .containsExactly(Imported.Outcome.NOTHING_NEW);
        assertThat(into.stored(ARTICLE, "anna").sidecar().annotations()).isEqualTo(merged);
    }

    @Test
    void theVersionThatAMergeReplacesIsKept() throws Exception {
        Files.copy(ANNAS, into.root().resolve(ANNAS.getFileName()));
        into.merge(new SidecarImporter(), "anna", BRAMS);

        try (var kept = Files.walk(place.resolve("profile"))) {
            assertThat(kept.filter(Files::isRegularFile).map(ImportTest::bytes))
                    .anyMatch(bytes -> java.util.Arrays.equals(bytes, bytes(ANNAS)));
        }
    }

    @Test
    void refusesASidecarOfAnotherTextWhole() throws Exception {
        Files.writeString(into.root().resolve(ARTICLE), "Een heel ander bericht.\n");

        var imported = into.take(new SidecarImporter(), "anna", ANNAS);

        assertThat(imported.count(Imported.Outcome.REFUSED)).isOne();
        assertThat(keys(imported)).contains("exchange.finding.misplaced");
        assertThat(into.names()).containsExactly(ARTICLE);
    }

    @Test
    void refusesWhatBelongsToNoArticleHere() throws Exception {
        Files.delete(into.root().resolve(ARTICLE));

        var imported = into.take(new SidecarImporter(), "anna", ANNAS);

        assertThat(keys(imported)).containsExactly("exchange.finding.noArticle");
        assertThat(into.names()).isEmpty();
    }

    @Test
    void refusesADamagedFileAndTakesTheOthers() throws Exception {
        var damaged = place.resolve("damaged.txt.anna.kanttekening.json");
        Files.writeString(damaged, "{ \"article\": ");

        var imported = into.take(new SidecarImporter(), "anna", damaged, ANNAS);

        assertThat(imported.count(Imported.Outcome.REFUSED)).isOne();
        assertThat(imported.count(Imported.Outcome.TAKEN)).isOne();
    }

    @Test
    void aPreviewWritesNothing() throws Exception {
        var imported =
                into.importing(
                                new SidecarImporter(),
                                ImportFolder.intake("anna", Mapping.NONE),
                                Terms.CAREFUL)
                        .preview(List.of(ANNAS), Progress.SILENT);

        assertThat(imported.count(Imported.Outcome.TAKEN)).isOne();
        assertThat(into.names()).containsExactly(ARTICLE);
    }

    @Test
    void makesAnArticleOfATextThatIsNotHere() throws Exception {
        var text = new ArticleText("„Dat kan niet”, zegt Noor 🛵.\n");

        var imported = into.take(new OneArticle("../../elders/nieuw.txt", text), "anna", ANNAS);

        assertThat(imported.items())
                .singleElement()
                .extracting(Imported.Item::outcome, Imported.Item::article)
                .containsExactly(Imported.Outcome.NEW_ARTICLE, "nieuw.txt");
        assertThat(Files.readString(into.root().resolve("nieuw.txt"))).isEqualTo(text.value());
        assertThat(into.stored("nieuw.txt", "anna").sidecar().annotations().size()).isZero();
    }

    @Test
    void findsTheArticleByItsTextWhateverItIsCalled() throws Exception {
        var text = into.folder().read(into.folder().articles().getFirst()).text();

        var imported =
                into.take(
                        new OneArticle("other.txt", new ArticleText(text.value().strip())),
                        "anna",
                        ANNAS);

        assertThat(imported.items())
                .singleElement()
                .extracting(Imported.Item::outcome, Imported.Item::article)
                .containsExactly(Imported.Outcome.TAKEN, ARTICLE);
    }

    @Test
    void refusesAnotherTextUnderTheNameOfAnArticle() throws Exception {
        var imported =
                into.take(new OneArticle(ARTICLE, new ArticleText("Iets anders.")), "anna", ANNAS);

        assertThat(keys(imported)).containsExactly("exchange.finding.otherText");
    }

    @Test
    void refusesATextThatNoFileCanHold() throws Exception {
        var imported =
                into.take(new OneArticle("x.txt", new ArticleText("een\u0000twee")), "anna", ANNAS);

        assertThat(keys(imported)).containsExactly("exchange.finding.notText");
        assertThat(into.names()).containsExactly(ARTICLE);
    }

    @Test
    void stopsWhereItIsCancelled() throws Exception {
        var importing =
                into.importing(
                        new SidecarImporter(),
                        ImportFolder.intake("anna", Mapping.NONE),
                        Terms.CAREFUL);
        var cancelled =
                new Progress() {
                    @Override
                    public void at(Stage stage, int done, int total) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };

        assertThatThrownBy(() -> importing.run(List.of(ANNAS), cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(into.names()).containsExactly(ARTICLE);
    }

    @Test
    void givesAnEditedSetANewRevision() throws Exception {
        var article = ExchangeFolder.random(3);
        into.put(article);
        var edited =
                article.stored()
                        .with(
                                article.stored()
                                        .sidecar()
                                        .with(org.kanttekening.annotation.AnnotationSet.EMPTY));
        var file = place.resolve("x.txt.anna.kanttekening.json");
        Files.write(file, SidecarJson.write(edited, article.text()));

        into.take(new Edited(file, article), "anna", file);

        var stored = into.stored(article.file().name(), "anna");
        assertThat(stored.revision().parent()).isEqualTo(article.stored().revision().id());
        assertThat(stored.sidecar().extras().json()).doesNotContainKey("annotationsSha256");
    }

    private static List<String> keys(Imported imported) {
        return imported.items().stream()
                .flatMap(item -> item.findings().stream())
                .map(finding -> finding.what().key())
                .distinct()
                .toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// A format in which every file holds one text without annotations.
    private record OneArticle(String name, ArticleText held) implements Importer {
        @Override
        public Format format() {
            return Format.BRAT;
        }

        @Override
        public List<Bundle> bundles(List<Path> files) {
            return List.of(new Bundle(files));
        }

        @Override
        public List<Incoming> open(Bundle bundle) {
            return List.of(
                    new Incoming() {
                        @Override
                        public String file() {
                            return bundle.name();
                        }

                        @Override
                        public String article() {
                            return name;
                        }

                        @Override
                        public Optional<ArticleText> text() {
                            return Optional.of(held);
                        }

                        @Override
                        public Draft read(ArticleText article, Intake intake) {
                            return new Draft(
                                    Optional.empty(),
                                    org.kanttekening.annotation.Header.NONE,
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    Map.of());
                        }
                    });
        }
    }

    /// A sidecar that was exported whole and comes back without its annotations.
    private record Edited(Path file, TaggedArticle article) implements Importer {
        @Override
        public Format format() {
            return Format.W3C;
        }

        @Override
        public List<Bundle> bundles(List<Path> files) {
            return List.of(new Bundle(files));
        }

        @Override
        public List<Incoming> open(Bundle bundle) {
            return List.of(
                    new Incoming() {
                        @Override
                        public String file() {
                            return bundle.name();
                        }

                        @Override
                        public String article() {
                            return article.file().name();
                        }

                        @Override
                        public Optional<ArticleText> text() {
                            return Optional.of(article.text());
                        }

                        @Override
                        public Draft read(ArticleText text, Intake intake)
                                throws org.kanttekening.folder.UnreadableFileException {
                            var frame =
                                    org.kanttekening.folder.PartsJson.frame(
                                            "x",
                                            org.kanttekening.folder.PartsJson.frame(
                                                    article.stored(), text),
                                            text);
                            return new Draft(
                                    Optional.of(frame),
                                    frame.sidecar().header(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    Map.of());
                        }
                    });
        }
    }
}
