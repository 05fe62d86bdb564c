package org.kanttekening.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Kind;
import org.kanttekening.exchange.jsonl.JsonlExporter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

class ExportTest {

    @TempDir private Path place;
    private ExchangeFolder work;

    @BeforeEach
    void sample() throws IOException {
        work = ExchangeFolder.ofSample(place);
    }

    @Test
    void writesWhatEverybodyTaggedAndFindsItWhenReadingBack() throws Exception {
        var exported = work.export(new JsonlExporter());

        assertThat(exported.articles()).isEqualTo(4);
        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        assertThat(exported.unread()).isEmpty();
        assertThat(work.written("annotations.jsonl").lines()).hasSize(exported.annotations());
    }

    @Test
    void listsItsFilesWithTheirHashes() throws Exception {
        work.export(new JsonlExporter());

        assertThat(work.written(ManifestJson.FILE))
                .contains("\"annotations.jsonl\"")
                .contains(Fingerprint.of(work.out().resolve("articles.jsonl")));
    }

    @Test
    void exportsOnePersonsTagsOfTheArticlesAGlobNames() throws Exception {
        var exported =
                work.export(
                        new JsonlExporter(),
                        Selection.EVERYTHING.withOwners("bram").withGlob("kabinet-*.txt"));

        assertThat(exported.articles()).isEqualTo(1);
        assertThat(work.written("annotations.jsonl").lines())
                .allMatch(line -> line.contains("\"annotator\":\"bram\""));
    }

    @Test
    void exportsOneKindAloneThoughItsActorsComeAlongForLookingUp() throws Exception {
        work.export(new JsonlExporter(), Selection.EVERYTHING.withKinds(Kind.QUOTE));

        assertThat(work.written("annotations.jsonl").lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("\"annotationKind\":\"quote\""));
    }

    @Test
    void exportsArticlesOfAStatus() throws Exception {
        var done = work.preview(new JsonlExporter(), Selection.EVERYTHING.withStatuses("done"));
        var notDone =
                work.preview(
                        new JsonlExporter(),
                        Selection.EVERYTHING.withStatuses("new", "in-progress"));

        assertThat(done.articles() + notDone.articles()).isEqualTo(4);
        assertThat(done.articles()).isPositive();
    }

    @Test
    void lettersStandForNamesEverywhereInTheSet() throws Exception {
        work.export(new JsonlExporter(), Selection.EVERYTHING.withLetters(true));

        for (var file : List.of("annotations.jsonl", "articles.jsonl", ManifestJson.FILE)) {
            assertThat(work.written(file)).doesNotContain("\"anna\"").doesNotContain("\"bram\"");
        }
        assertThat(work.written("annotations.jsonl"))
                .contains("\"annotator\":\"a\"")
                .contains("\"createdBy\":\"b\"");
    }

    @Test
    void writesNothingWhereItIsCancelled() throws Exception {
        var cancelling =
                new Progress() {
                    private int seen;

                    @Override
                    public void at(Stage stage, int done, int total) {
                        seen = done;
                    }

                    @Override
                    public boolean isCancelled() {
                        return seen >= 2;
                    }
                };
        var export =
                new Export(
                        SetSource.of(work.folder(), Selection.EVERYTHING),
                        new JsonlExporter(),
                        "1.0.0-test");

        assertThatThrownBy(() -> export.run(work.out(), cancelling))
                .isInstanceOf(CancellationException.class);

        assertThat(beside()).containsExactly("articles");
    }

    @Test
    void saysWhatTheSetComesToBeforeItTakesItsPlace() throws Exception {
        var told = new ArrayList<Preview>();

        var exported =
                export().run(
                                work.out(),
                                Progress.SILENT,
                                written -> {
                                    assertThat(work.out()).doesNotExist();
                                    told.add(written);
                                });

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().annotations()).isEqualTo(exported.annotations());
        assertThat(told.getFirst().losses().counts()).isEqualTo(exported.losses().counts());
    }

    @Test
    void writesNothingWhereWhatTheSetComesToIsRefused() throws Exception {
        var export = export();

        assertThatThrownBy(() ->
                        export.run(
                                work.out(),
                                Progress.SILENT,
                                _ -> {
                                    throw new IllegalStateException("not this");
                                }))
                .hasMessage("not this");

        assertThat(beside()).containsExactly("articles");
    }

    @Test
    void canBeCancelledWhileItLooksThroughAnEarlierExport() throws Exception {
        work.export(new JsonlExporter());
        var before = work.written("annotations.jsonl");
        var stages = new ArrayList<Progress.Stage>();
        var cancelled =
                new Progress() {
                    @Override
                    public void at(Stage stage, int done, int total) {
                        stages.add(stage);
                    }

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        var export = export();

        assertThatThrownBy(() -> export.run(work.out(), cancelled))
                .isInstanceOf(CancellationException.class);

        assertThat(stages).isEmpty();
        assertThat(work.written("annotations.jsonl")).isEqualTo(before);
        assertThat(beside()).containsExactly("articles", "out");
    }

    private Export export() throws IOException {
        return new Export(
                SetSource.of(work.folder(), Selection.EVERYTHING),
                new JsonlExporter(),
                "1.0.0-test");
    }

    @Test
    void writesNothingWhereAWriterFails() throws Exception {
        var failing =
                new Exporter() {
                    @Override
                    public Format format() {
                        return Format.JSONL;
                    }

                    @Override
                    public Set<Loss> lost(Annotation annotation, TaggedArticle article) {
                        return Set.of();
                    }

                    @Override
                    public SetWriter<?> open(Output out, Ledger ledger) throws IOException {
                        out.write("half.txt", new byte[] {1});
                        throw new IOException("No space left on device");
                    }
                };

        assertThatThrownBy(() -> work.export(failing)).hasMessageContaining("No space");

        assertThat(beside()).containsExactly("articles");
    }

    @Test
    void saysWhereSomethingElseWasReadBackThanWasToBeWritten() throws Exception {
        var exported = work.export(new Forgetful());

        assertThat(exported.verdict().first())
                .containsExactly(
                        new Ledger.Place("changed", Ledger.Difference.OTHER),
                        new Ledger.Place("extra", Ledger.Difference.UNEXPECTED),
                        new Ledger.Place("lost", Ledger.Difference.MISSING));
    }

    @Test
    void takesThePlaceOfAnEarlierExport() throws Exception {
        work.export(new JsonlExporter());
        var again = work.export(new JsonlExporter(), Selection.EVERYTHING.withOwners("anna"));

        assertThat(again.articles()).isEqualTo(2);
        assertThat(work.written("articles.jsonl").lines()).hasSize(2);
        assertThat(beside()).containsExactly("articles", "out");
    }

    @Test
    void leavesWhatSomebodyChangedInAnEarlierExport() throws Exception {
        work.export(new JsonlExporter());
        Files.writeString(work.out().resolve("articles.jsonl"), "mine", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> work.export(new JsonlExporter()))
                .isInstanceOfSatisfying(
                        ExportRefusedException.class,
                        e -> assertThat(e.problem().key()).isEqualTo("exchange.refused.other"));

        assertThat(work.written("articles.jsonl")).isEqualTo("mine");
        assertThat(beside()).containsExactly("articles", "out");
    }

    @Test
    void leavesAFolderAloneThatHoldsAnythingElse() throws Exception {
        Files.createDirectories(work.out());
        Files.writeString(work.out().resolve("thesis.txt"), "mine", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> work.export(new JsonlExporter()))
                .isInstanceOf(ExportRefusedException.class);

        assertThat(work.out().toFile().list()).containsExactly("thesis.txt");
    }

    @Test
    void refusesToWriteIntoTheFolderOfArticles() throws Exception {
        var export =
                new Export(
                        SetSource.of(work.folder(), Selection.EVERYTHING),
                        new JsonlExporter(),
                        "1.0.0-test");

        assertThatThrownBy(() -> export.run(work.root().resolve("out"), Progress.SILENT))
                .isInstanceOf(ExportRefusedException.class);
        assertThatThrownBy(() -> export.run(work.root().getParent(), Progress.SILENT))
                .isInstanceOf(ExportRefusedException.class);
    }

    @Test
    void exportsTheRestWhereASidecarCannotBeRead() throws Exception {
        Files.writeString(
                work.folder().sidecar(work.folder().articles().get(1), "carla"),
                "{",
                StandardCharsets.UTF_8);

        var exported = work.export(new JsonlExporter());

        assertThat(exported.articles()).isEqualTo(4);
        assertThat(exported.unread()).singleElement().extracting(Unread::owner).isEqualTo("carla");
    }

    @Test
    void everyFieldOfRandomSidecarsComesBack() throws Exception {
        var random = ExchangeFolder.ofRandom(place.resolve("random"), 1, 2, 3, 4, 5);

        var exported = random.export(new JsonlExporter());

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        assertThat(exported.annotations()).isPositive();
    }

    private List<String> beside() throws IOException {
        try (var files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// Reads back something else than it was to write.
    private static final class Forgetful implements Exporter {
        @Override
        public Format format() {
            return Format.JSONL;
        }

        @Override
        public Set<Loss> lost(Annotation annotation, TaggedArticle article) {
            return Set.of();
        }

        @Override
        public SetWriter<?> open(Output out, Ledger ledger) {
            return new SetWriter<String>() {
                @Override
                public String encode(TaggedArticle article) {
                    return "";
                }

                @Override
                public void write(String encoded) {}

                @Override
                public void finish() {
                    ledger.expect("changed", "before");
                    ledger.expect("lost", "something");
                    ledger.expect("right", "the same");
                }

                @Override
                public List<ReadBack> readBack() {
                    return List.of(texts -> {
                        ledger.found("changed", "after");
                        ledger.found("extra", "of nobody");
                        ledger.found("right", "the same");
                    });
                }

                @Override
                public void close() {}
            };
        }
    }
}
