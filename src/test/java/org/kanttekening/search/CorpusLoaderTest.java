package org.kanttekening.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Problems;
import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.ActorRegisterJson;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.ArticleStamp;
import org.kanttekening.folder.RandomSidecars;
import org.kanttekening.folder.Revision;
import org.kanttekening.folder.SidecarJson;
import org.kanttekening.folder.StoredSidecar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/// Reading a folder into a corpus, from real files.
class CorpusLoaderTest {

    @TempDir private Path dir;
    private final Corpus small = SmallFolder.corpus();

    @BeforeEach
    void write() throws IOException {
        for (var entry : small.entries()) {
            var file = dir.resolve(entry.file().name());
            Files.createDirectories(file.getParent());
            Files.writeString(file, entry.text().value());
            for (var voice : entry.voices()) {
                put(entry.file(), voice.owner(), sidecar(voice), entry.text());
            }
        }
        Files.write(
                dir.resolve("actors.kanttekening.json"), ActorRegisterJson.write(small.register()));
    }

    @Test
    void whatIsReadIsFoundAsThoughItHadBeenThereAlways() throws IOException {
        var loading = load();

        assertThat(loading.unread()).isEmpty();
        for (var query :
                List.of("", "moerdam", "kind:quote", "speaker:@noor-bakker", "status:reviewed")) {
            assertThat(SmallFolder.found(loading.corpus(), query))
                    .as(query)
                    .isEqualTo(SmallFolder.found(small, query));
        }
    }

    @Test
    void linesThatEndOtherwiseAreTheSameText() throws IOException {
        Files.writeString(
                dir.resolve("brug.txt"), SmallFolder.BRIDGE_TEXT.value().replace("\n", "\r\n"));

        var loading = load();

        assertThat(loading.unread()).isEmpty();
        assertThat(SmallFolder.found(loading.corpus(), "kind:decision brug"))
                .isEqualTo(SmallFolder.found(small, "kind:decision brug"));
        assertThat(SmallFolder.found(loading.corpus(), "/uit voorzorg\\.\\nbakker/"))
                .containsExactly("brug.txt »uit voorzorg.¶Bakker«");
    }

    @Test
    void progressCountsUpToTheNumberOfArticles() throws IOException {
        var heard = new ArrayList<String>();

        loader().load((done, total) -> heard.add(done + "/" + total), () -> false);

        assertThat(heard).containsExactly("0/3", "1/3", "2/3", "3/3");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsThere() throws IOException {
        Files.write(dir.resolve("beeld.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
        Files.writeString(dir.resolve("brug.txt.anna.kanttekening.json"), "{\"format\":");
        Files.writeString(dir.resolve("noord/veer.txt"), "Het veer vaart niet meer.\n");
        Files.writeString(dir.resolve("actors.kanttekening.json"), "[]");

        var loading = load();

        assertThat(loading.unread().stream().map(CorpusLoader.Unread::file))
                .containsExactly(
                        "actors.kanttekening.json",
                        "beeld.txt",
                        "brug.txt.anna.kanttekening.json",
                        "noord/veer.txt.agreed.kanttekening.json",
                        "noord/veer.txt.anna.kanttekening.json");
        var problems = new Problems(new Messages(Locale.ENGLISH));
        for (var unread : loading.unread()) {
            assertThat(problems.text(unread.reason()))
                    .as(unread.file())
                    .contains(unread.file().substring(unread.file().lastIndexOf('/') + 1));
        }
        assertThat(SmallFolder.found(loading.corpus(), "kind:quote"))
                .containsExactly("brug.txt bram q-0bram001 »„Wij zijn niet bang”«");
        assertThat(SmallFolder.found(loading.corpus(), "veer")).hasSize(1);
    }

    @Test
    void whatRulesProposeIsNotRead() throws IOException {
        put(
                SmallFolder.POOL,
                "rules",
                SmallFolder.sidecar("rules", Header.NONE),
                SmallFolder.POOL_TEXT);

        assertThat(load().corpus().find(SmallFolder.POOL).orElseThrow().voices()).isEmpty();
    }

    @Test
    void readingWritesNothing() throws IOException {
        var before = bytes();

        load();

        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void loadingStopsWhenItIsCancelled() throws IOException {
        for (int i = 0; i < 200; i++) {
            Files.writeString(dir.resolve(i + ".txt"), "Artikel " + i);
        }
        var asked = new AtomicInteger();
        var reached = new AtomicInteger();

        assertThatThrownBy(() ->
                        loader().load(
                                        (done, _) -> reached.set(done),
                                        () -> asked.incrementAndGet() > 20))
                .isInstanceOf(CancellationException.class);
        assertThat(reached).hasValueLessThan(200);
    }

    @Test
    void anInterruptedThreadStopsLoadingAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(this::load).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void oneArticleIsReadAnewAfterItsFilesChanged() throws IOException {
        var corpus = load().corpus();
        Files.writeString(dir.resolve("zwembad.txt"), "Het zwembad gaat open.\n");
        Files.delete(dir.resolve("brug.txt.bram.kanttekening.json"));
        Files.delete(dir.resolve("noord/veer.txt"));

        var pool = loader().read(SmallFolder.POOL);
        var bridge = loader().read(SmallFolder.BRIDGE);
        var ferry = loader().read(SmallFolder.FERRY);
        var now = corpus.with(pool.entry().orElseThrow()).with(bridge.entry().orElseThrow());

        assertThat(SmallFolder.found(now, "\"gaat open\"")).hasSize(1);
        assertThat(now.find(SmallFolder.BRIDGE).orElseThrow().voices())
                .extracting(Voice::owner)
                .containsExactly("anna");
        assertThat(ferry.entry()).isEmpty();
        assertThat(ferry.unread()).isEmpty();
    }

    @Test
    void sharingChangesNothingOfWhatWasRead() {
        for (long seed = 1; seed <= 40; seed++) {
            var text = RandomSidecars.article(seed);
            var sidecar = new RandomSidecars(seed, text).sidecar();
            var voice = Voice.of("anna", sidecar);

            assertThat(voice.shared(new Sharing()).annotations())
                    .as("seed %d", seed)
                    .isEqualTo(sidecar.annotations().all());
            assertThat(voice.shared(new Sharing()).header()).isEqualTo(sidecar.header());
        }
    }

    private CorpusLoader loader() throws IOException {
        return new CorpusLoader(ArticleFolder.open(dir));
    }

    private CorpusLoader.Loading load() throws IOException {
        return loader().load((_, _) -> {}, () -> false);
    }

    private static Sidecar sidecar(Voice voice) {
        return Sidecar.of(
                voice.annotator(), voice.header(), voice.annotations(), List.of(), Extras.NONE);
    }

    private void put(ArticleFile article, String owner, Sidecar sidecar, ArticleText text)
            throws IOException {
        var stored =
                new StoredSidecar(
                        sidecar,
                        Revision.NONE,
                        ArticleStamp.of(article.fileName(), text, "UTF-8"),
                        "1.0.0");
        Files.write(
                dir.resolve(article.name() + "." + owner + ".kanttekening.json"),
                SidecarJson.write(stored, text));
    }

    private List<String> bytes() throws IOException {
        try (var files = Files.walk(dir)) {
            var all = new ArrayList<String>();
            for (var file : files.sorted().toList()) {
                all.add(file + " " + Files.getLastModifiedTime(file));
                if (Files.isRegularFile(file)) {
                    all.add(Files.readString(file));
                }
            }
            return all;
        }
    }
}
