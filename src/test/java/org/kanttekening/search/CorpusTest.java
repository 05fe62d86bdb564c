package org.kanttekening.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Header;
import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.ArticleFile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

class CorpusTest {

    private final Corpus corpus = SmallFolder.corpus();

    @Test
    void articlesStandInTheFoldersOrder() {
        var mixed =
                Corpus.of(
                        List.of(entry("b.txt"), entry("C.txt"), entry("a.txt"), entry("B.txt")),
                        ActorRegister.EMPTY);

        assertThat(names(mixed)).containsExactly("a.txt", "B.txt", "b.txt", "C.txt");
        assertThatThrownBy(() ->
                        Corpus.of(List.of(entry("a.txt"), entry("a.txt")), ActorRegister.EMPTY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangedCorpusLeavesTheOneItCameFrom() {
        var sidecar = SmallFolder.sidecar("cor", Header.NONE);
        var changed =
                corpus.with(SmallFolder.POOL, "cor", sidecar)
                        .without(SmallFolder.FERRY)
                        .with(entry("nieuw.txt"));

        assertThat(names(changed)).containsExactly("brug.txt", "nieuw.txt", "zwembad.txt");
        assertThat(changed.find(SmallFolder.POOL).orElseThrow().voice("cor")).isPresent();
        assertThat(names(corpus)).containsExactly("brug.txt", "noord/veer.txt", "zwembad.txt");
        assertThat(corpus.find(SmallFolder.POOL).orElseThrow().voices()).isEmpty();
    }

    @Test
    void oneAnnotatorsTagsAreReplacedAndTheOthersStay() {
        var sidecar = SmallFolder.sidecar("bram", SmallFolder.header("x", "", "done"));
        var bridge =
                corpus.with(SmallFolder.BRIDGE, "bram", sidecar)
                        .find(SmallFolder.BRIDGE)
                        .orElseThrow();

        assertThat(bridge.voices()).extracting(Voice::owner).containsExactly("anna", "bram");
        assertThat(bridge.voice("bram").orElseThrow().annotations()).isEmpty();
        assertThat(bridge.voice("anna").orElseThrow().annotations()).hasSize(5);
        assertThat(bridge.without("anna").voices()).hasSize(1);
    }

    @Test
    void anArticleThatIsNotThereHasNoTags() {
        var nowhere = new ArticleFile("weg.txt");
        var sidecar = SmallFolder.sidecar("anna", Header.NONE);

        assertThat(corpus.find(nowhere)).isEmpty();
        assertThat(corpus.without(nowhere)).isSameAs(corpus);
        assertThatThrownBy(() -> corpus.with(nowhere, "anna", sidecar))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weg.txt");
    }

    @Test
    void annotationsAreFoundByTheirId() {
        var anna = corpus.find(SmallFolder.BRIDGE).orElseThrow().voice("anna").orElseThrow();

        for (var annotation : anna.annotations()) {
            assertThat(anna.find(annotation.id())).containsSame(annotation);
        }
        assertThat(anna.find("q-nietdaar")).isEmpty();
    }

    @Test
    void addingAndTakingAwayKeepsTheOrder() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var now = Corpus.EMPTY;
        var expected = new ArrayList<String>();
        for (int i = 0; i < 300; i++) {
            var name = (random.nextBoolean() ? "a" : "A") + random.nextInt(40) + ".txt";
            expected.remove(name);
            if (random.nextInt(3) > 0) {
                now = now.with(entry(name));
                expected.add(name);
            } else {
                now = now.without(new ArticleFile(name));
            }
            expected.sort(
                    Comparator.comparing((String it) -> it, String.CASE_INSENSITIVE_ORDER)
                            .thenComparing(it -> it));
            assertThat(names(now)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static Entry entry(String name) {
        return Entry.of(new ArticleFile(name), SmallFolder.POOL_TEXT, Header.NONE, Map.of());
    }

    private static List<String> names(Corpus corpus) {
        return corpus.entries().stream().map(entry -> entry.file().name()).toList();
    }
}
