package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.annotation.Kind;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

class ArticleFolderTest {

    private static final String PAGE =
            "<html><head><title>Raad besluit</title></head><body><article><h1>Raad besluit</h1>"
                    + "<p>De raad heeft dinsdag besloten.</p></article></body></html>";

    @TempDir Path place;
    private Workplace work;

    @BeforeEach
    void setUp() throws IOException {
        work = new Workplace(place);
    }

    private void put(String name, String content) throws IOException {
        var file = work.root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @Test
    void articlesAreTextsAndPagesNotYetTakenIn() throws IOException {
        put("b.txt", "b");
        put("map/c.txt", "c");
        put("nieuw.html", PAGE);
        put("oud.html", PAGE);
        put("oud.html.txt", "oud");
        put("guidelines.md", "x");
        put("README.md", "x");
        put("kanttekening.json", "{}");
        put("b.txt.anna.kanttekening.json", "{}");
        put(".hidden.txt", "x");
        put(".git/x.txt", "x");

        assertThat(work.folder().articles())
                .extracting(ArticleFile::name)
                .containsExactly(
                        "b.txt", "deelscooters.txt", "map/c.txt", "nieuw.html", "oud.html.txt");
    }

    @Test
    void annotatorsAreThosePeopleWhoHaveASidecar() throws IOException {
        for (var owner : new String[] {"bram", "anna", "agreed", "rules", "all", "x (conflict)"}) {
            put("deelscooters.txt." + owner + ".kanttekening.json", "{}");
        }
        put("deelscooters.txt.2.txt.zoë.kanttekening.json", "{}");

        assertThat(work.folder().annotators(work.article).keySet())
                .extracting(AnnotatorId::value)
                .containsExactly("anna", "bram");
    }

    @Test
    void anArticleIsReadInItsEncodingWithLineEndsAsLineFeeds() throws Exception {
        Files.write(
                work.root.resolve("oud.txt"),
                "Het \u201Ecaf\u00e9\u201D\r\nin Havendam"
                        .getBytes(Charset.forName("windows-1252")));

        var read = work.folder().read(new ArticleFile("oud.txt"));

        assertThat(read.text().value()).isEqualTo("Het „café”\nin Havendam");
        assertThat(read.encoding()).isEqualTo("windows-1252");
        assertThat(read.stamp().length()).isEqualTo(read.text().length());
    }

    @Test
    void whatIsNoTextIsRefusedWithAReason() throws IOException {
        Files.write(work.root.resolve("beeld.txt"), new byte[] {1, 0, 2});

        assertThatThrownBy(() -> work.folder().read(new ArticleFile("beeld.txt")))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.problem().key()).isEqualTo("problem.article.notText"));
    }

    @Test
    void aPageIsTakenInOnceBesideItself() throws Exception {
        put("raad.html", PAGE);
        var page = new ArticleFile("raad.html");
        var articles = NewArticles.in(work.folder(), work.storage);

        var article = articles.takeIn(page);

        assertThat(article.name()).isEqualTo("raad.html.txt");
        assertThat(work.root.resolve("raad.html.txt"))
                .content()
                .contains("De raad heeft dinsdag besloten.");
        assertThat(work.folder().read(article).header().title()).isEqualTo("Raad besluit");
        assertThatThrownBy(() -> articles.takeIn(page))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aPastedArticleIsWrittenUnderAPortableName() throws Exception {
        var articles = NewArticles.in(work.folder(), work.storage);

        var article = articles.create("Raad: „besluit”/2", "Regel één\r\nregel twee");

        assertThat(article.name()).isEqualTo("Raad- -besluit-2.txt");
        assertThat(work.folder().read(article).text().value()).isEqualTo("Regel één\nregel twee");
        assertThat(work.leftovers()).isEmpty();
    }

    @Test
    void aPastedArticleReplacesNone() throws Exception {
        var articles = NewArticles.in(work.folder(), work.storage);

        assertThatThrownBy(() -> articles.create("deelscooters", "x"))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(work.root.resolve(Examples.ARTICLE))
                .hasBinaryContent(Examples.bytes(Examples.ARTICLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.txt", "/etc/passwd", "map/../../x.txt", "a\0b"})
    void noNameLeadsOutOfTheFolder(String name) {
        assertThatThrownBy(() -> work.folder().inside(name))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void noLinkLeadsOutOfTheFolder() throws Exception {
        var outside = Files.writeString(place.resolve("geheim.txt"), "geheim");
        try {
            Files.createSymbolicLink(work.root.resolve("link.txt"), outside);
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(false).as("links can be made here").isTrue();
        }

        assertThatThrownBy(() -> work.folder().read(new ArticleFile("link.txt")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(work.folder().articles())
                .extracting(ArticleFile::name)
                .doesNotContain("link.txt");
    }

    @Test
    void guidelinesAreShownWhereThereAreAny() throws Exception {
        assertThat(work.folder().guidelines()).isEmpty();

        put("guidelines.md", "# Afspraken");

        assertThat(work.folder().guidelines()).contains("# Afspraken");
    }

    @Test
    void aSummaryCountsWhatTheAnnotatorTagged() throws Exception {
        work.putSidecar();

        var summary =
                new Summaries(work.folder())
                        .of(
                                work.article,
                                work.folder().survey(),
                                new AnnotatorId("anna"),
                                FolderSettings.NONE,
                                Recheck.NONE);

        assertThat(summary.title()).isEqualTo("Havendam weert deelscooters uit de binnenstad");
        assertThat(summary.status()).isEqualTo("in-progress");
        assertThat(summary.quotes()).isEqualTo(3);
        assertThat(summary.actors()).isEqualTo(4);
        assertThat(summary.decisions()).isEqualTo(1);
        assertThat(summary.incomplete()).isZero();
        assertThat(summary.annotators()).containsExactly(new AnnotatorId("anna"));
        assertThat(summary.reviewed()).isFalse();
    }

    @Test
    void aSummaryFollowsItsFilesAndTheSettings() throws Exception {
        var summaries = new Summaries(work.folder());
        var anna = new AnnotatorId("anna");
        assertThat(
                        summaries
                                .of(
                                        work.article,
                                        work.folder().survey(),
                                        anna,
                                        FolderSettings.NONE,
                                        Recheck.NONE)
                                .status())
                .isEqualTo("new");

        work.putSidecar();
        var stricter = FolderSettings.NONE.withRequired(Kind.QUOTE, "mediumSpan", true);

        assertThat(
                        summaries
                                .of(
                                        work.article,
                                        work.folder().survey(),
                                        anna,
                                        stricter,
                                        Recheck.NONE)
                                .incomplete())
                .isEqualTo(3);
    }

    @Test
    void aWatchTellsOfWhatOthersDo() throws Exception {
        var watch = new FolderWatch(work.folder(), work.time, work.time, changes -> {});
        assertThat(watch.look()).isEmpty();

        work.putSidecar();
        assertThat(watch.look())
                .containsExactly(
                        new FolderChange(
                                work.sidecar(),
                                java.util.Optional.of(Hash.of(Examples.sidecar()))));

        var same = Examples.sidecarText().replace("Mening of feit?", "Mening of fiet?");
        Files.writeString(work.sidecar(), same);
        assertThat(watch.look()).hasSize(1);

        Files.delete(work.sidecar());
        assertThat(watch.look()).allMatch(FolderChange::isGone).hasSize(1);
        assertThat(watch.look()).isEmpty();
    }

    @Test
    void aWatchLooksAgainAndAgainUntilItIsClosed() throws Exception {
        var told = new ArrayList<FolderChange>();
        var watch = new FolderWatch(work.folder(), work.time, work.time, told::addAll);
        watch.start();
        work.time.turn(FolderWatch.EVERY);
        work.putSidecar();

        work.time.turn(FolderWatch.EVERY);
        assertThat(told).extracting(FolderChange::file).containsExactly(work.sidecar());

        watch.close();
        Files.delete(work.sidecar());
        work.time.turn(FolderWatch.EVERY.multipliedBy(3));
        assertThat(told).hasSize(1);
    }

    @Test
    void whatTheProgramDoesNotReadIsNotWatched() throws Exception {
        var watch = new FolderWatch(work.folder(), work.time, work.time, changes -> {});
        watch.look();
        put("film.mp4", "x");

        assertThat(watch.look()).isEmpty();
    }

    @Test
    void aSidecarStandsBesideItsArticleUnderItsOwnersName() throws Exception {
        put("map/c.txt", "c");

        assertThat(work.folder().sidecar(new ArticleFile("map/c.txt"), "anna"))
                .isEqualTo(work.root.resolve("map/c.txt.anna.kanttekening.json"));
        assertThatThrownBy(() -> work.folder().sidecar(work.article, "../anna"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readingChangesNothing() throws Exception {
        work.putSidecar();
        var before = Files.getLastModifiedTime(work.sidecar());

        work.folder().articles();
        work.read();
        work.readSidecar();

        assertThat(Files.getLastModifiedTime(work.sidecar())).isEqualTo(before);
        assertThat(work.sidecar()).hasBinaryContent(Examples.sidecar());
        assertThat(work.leftovers()).isEmpty();
    }

    @Test
    void anUnreadableSidecarShowsInTheSummary() throws Exception {
        Files.writeString(work.sidecar(), "{");

        var summary =
                new Summaries(work.folder())
                        .of(
                                work.article,
                                work.folder().survey(),
                                new AnnotatorId("anna"),
                                FolderSettings.NONE,
                                Recheck.NONE);

        assertThat(summary.readable()).isFalse();
        assertThat(summary.title()).isEqualTo("Havendam weert deelscooters uit de binnenstad");
    }

    @ParameterizedTest
    @CsvSource({
        "Anna, anna",
        "Zoë Ü/CON, zoë-ü-con",
        "Zoe\u0308, zoë",
        "con, con-1",
        "' - Jan  de Boer. ', jan-de-boer",
        "COM1, com1-1"
    })
    void anAnnotatorsNameBecomesAnId(String name, String id) {
        assertThat(AnnotatorId.from(name).map(AnnotatorId::value)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreed", "Rules", "ALL", "", "???", "🛵"})
    void someNamesAreNobodys(String name) {
        assertThat(AnnotatorId.from(name)).isEmpty();
    }

    @Test
    void aLongNameIsCut() {
        assertThat(AnnotatorId.from("x".repeat(300)).orElseThrow().value()).hasSize(60);
    }
}
