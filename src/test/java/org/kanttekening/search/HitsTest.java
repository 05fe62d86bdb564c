package org.kanttekening.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanttekening.annotation.Header;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Graphemes;
import org.kanttekening.article.RandomText;
import org.kanttekening.article.Span;
import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.ArticleFile;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// Hits in their context, sorted, grouped and counted.
class HitsTest {

    private final Corpus corpus = SmallFolder.corpus();

    @Test
    void aHitStandsInItsContextOnOneLine() {
        var hit = SmallFolder.hits(corpus, "\"wij zijn\"").list().getFirst();

        assertThat(hit.line(12)).isEqualTo(new Line("j Moerdam  „", "Wij zijn", " niet bang”,"));
        assertThat(hit.line(0)).isEqualTo(new Line("", "Wij zijn", ""));
        assertThat(hit.line(500).left()).isEqualTo("De brug bij Moerdam  „");
    }

    @Test
    void theFirstHitsAreSortedAndCountedAsIfThereWereNoOthers() {
        var hits = SmallFolder.hits(corpus, "kind:quote").sorted(Order.RIGHT);

        var first = hits.first(2);

        assertThat(first.list()).isEqualTo(hits.list().subList(0, 2));
        assertThat(first.total()).isEqualTo(hits.total());
        assertThat(first.isCut()).isTrue();
        assertThat(first.sorted(Order.ARTICLE).list())
                .containsExactlyInAnyOrderElementsOf(first.list());
        assertThat(hits.first(hits.list().size())).isSameAs(hits);
    }

    @Test
    void contextIsCutBetweenCharacters() {
        var text = "a👩‍👩‍👧e\u0301 X e\u0301🇳🇱b";
        int at = text.indexOf('X');
        var span = new Span(at, at + 1);

        assertThat(Line.of(text, span, 2)).isEqualTo(new Line(" ", "X", " "));
        assertThat(Line.of(text, span, 3)).isEqualTo(new Line("e\u0301 ", "X", " e\u0301"));
        assertThat(Line.of(text, span, 4)).isEqualTo(Line.of(text, span, 3));
        assertThat(Line.of(text, span, 5).right()).isEqualTo(" e\u0301🇳🇱");
        assertThat(Line.of(text, span, 8).left()).isEqualTo("👩‍👩‍👧e\u0301 ");
    }

    @Test
    void contextNeverSplitsACharacterNorExceedsItsWidth() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var text = RandomText.of(random, 30);
            int start = Graphemes.floor(text, random.nextInt(text.length()));
            int end = Graphemes.next(text, start);
            int width = random.nextInt(20);
            var line = Line.of(text, new Span(start, end), width);

            assertThat(Graphemes.isBoundary(text, start - line.left().length()))
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(Graphemes.isBoundary(text, end + line.right().length()))
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(line.left().codePointCount(0, line.left().length()))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(width);
            assertThat(line.left() + line.found() + line.right())
                    .as("seed %d", seed)
                    .isEqualTo(
                            text.substring(
                                            start - line.left().length(),
                                            end + line.right().length())
                                    .replace('\n', ' '));
        }
    }

    @Test
    void anAnnotationWithoutWordsIsToldByItsName() {
        var nowhere =
                SmallFolder.sidecar(
                        "anna",
                        Header.NONE,
                        SmallFolder.actor(
                                SmallFolder.POOL_TEXT, "a-badmees1", "De badmeester", ""));
        var hit =
                SmallFolder.hits(corpus.with(SmallFolder.POOL, "anna", nowhere), "name~badmeester")
                        .list()
                        .getFirst();

        assertThat(hit.place()).isEmpty();
        assertThat(hit.line(10)).isEqualTo(new Line("", "De badmeester", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "ARTICLE, De oude dijk breekt | Een lage Dijk houdt | Hoge oude dijk alweer",
        "POSITION, De oude dijk breekt | Hoge oude dijk alweer | Een lage Dijk houdt",
        "FOUND, Een lage Dijk houdt | De oude dijk breekt | Hoge oude dijk alweer",
        "RIGHT, Hoge oude dijk alweer | De oude dijk breekt | Een lage Dijk houdt",
    })
    void hitsAreSortedByWhatStandsAroundThem(Order order, String sentences) {
        var dikes = texts("De oude dijk breekt. Een lage Dijk houdt.", "Hoge oude dijk alweer.");

        var sorted = SmallFolder.hits(dikes, "/(oude|lage) dijk/").sorted(order);

        assertThat(sorted.list().stream().map(HitsTest::sentence))
                .containsExactly(sentences.split(" \\| "));
    }

    @Test
    void theNearestWordOnTheLeftCountsMost() {
        var dikes = texts("De oude dijk breekt. Een lage Dijk houdt.", "Hoge oude dijk alweer.");

        assertThat(
                        SmallFolder.hits(dikes, "dijk").sorted(Order.LEFT).list().stream()
                                .map(HitsTest::sentence))
                .containsExactly(
                        "Een lage Dijk houdt", "De oude dijk breekt", "Hoge oude dijk alweer");
    }

    @Test
    void hitsAreSortedByTheirAnnotationsAndArticles() {
        assertThat(ids("annotator:anna", Order.KIND))
                .containsExactly(
                        "q-0000bang",
                        "q-000water",
                        "q-eindelij",
                        "a-noor0001",
                        "a-moerdam1",
                        "a-jan00001",
                        "d-000brug1");
        assertThat(ids("annotator:anna kind:quote", Order.SPEAKER))
                .containsExactly("q-eindelij", "q-0000bang", "q-000water");
        assertThat(ids("annotator:anna kind:quote", Order.DATE))
                .containsExactly("q-eindelij", "q-0000bang", "q-000water");
        assertThat(ids("annotator:anna", Order.KIND, Order.DATE).getFirst())
                .isEqualTo("q-eindelij");
    }

    @Test
    void hitsAreGroupedWithThoseOfSeveralValuesInEach() {
        var hits = SmallFolder.hits(corpus, "");

        var groups = hits.grouped(Facet.of(Trait.STATUS));

        assertThat(groups.stream().map(group -> group.label() + " " + group.count()))
                .as("in the order of the list; one is done for Anna and new for Bram")
                .containsExactly("new 2", "in-progress 1", "done 2", "reviewed 1");
    }

    @Test
    void hitsWithoutAValueComeLast() {
        var groups =
                SmallFolder.hits(corpus, "annotator:anna")
                        .grouped(Facet.find("type").orElseThrow());

        assertThat(groups.stream().map(group -> group.label() + " " + group.count()))
                .containsExactly("direct 2", "indirect 1", "person 3", " 1");
    }

    @Test
    void theMostFrequentComesFirstWhereThereIsNoOtherOrder() {
        var groups = SmallFolder.hits(corpus, "/\\w+/").grouped(Facet.OfHit.FOUND);

        assertThat(groups.stream().map(Group::label).limit(3))
                .containsExactly("de", "het", "moerdam");
        assertThat(groups.getFirst().count()).isEqualTo(3);
    }

    @Test
    void hitsAreGroupedByTheWordsBesideThemAndByTheirField() {
        assertThat(labels("moerdam", "before")).containsExactly("bij", "gemeente", "in");
        assertThat(labels("moerdam", "after")).containsExactly("blijft", "sloot", "„wij");
        assertThat(labels("annotator:anna bakker", "field"))
                .containsExactly("mentions.segments", "source");
    }

    @Test
    void actorsAreOneAcrossArticlesByTheRegister() {
        assertThat(labels("kind:quote", "speaker"))
                .containsExactly("Jan de Boer", "Noor Bakker", "Wethouder Bakker");
    }

    @Test
    void hitsAreCountedByTwoFacets() {
        var table =
                SmallFolder.hits(corpus, "kind:quote,decision")
                        .table(Facet.of(Trait.KIND), Facet.of(Trait.ANNOTATOR));

        assertThat(table.rows()).containsExactly("quote", "decision");
        assertThat(table.columns()).containsExactly("agreed", "anna", "bram");
        assertThat(table.count("quote", "anna")).isEqualTo(3);
        assertThat(table.count("decision", "anna")).isEqualTo(1);
        assertThat(table.count("decision", "bram")).isZero();
        assertThat(table.rowTotal("quote")).isEqualTo(5);
        assertThat(table.columnTotal("anna")).isEqualTo(4);
        assertThat(table.total()).isEqualTo(6);
    }

    @Test
    void whatHasSeveralValuesCountsOnceForEachAndOnceInAll() {
        var table =
                SmallFolder.hits(corpus, "")
                        .table(Facet.of(Trait.STATUS), Facet.of(Trait.ANNOTATOR));

        assertThat(table.rowTotal("new")).isEqualTo(2);
        assertThat(table.count("new", "anna")).as("the article is Anna's too").isEqualTo(1);
        assertThat(table.columnTotal("")).as("nobody's").isEqualTo(1);
        assertThat(table.total()).isEqualTo(3);
    }

    @Test
    void noMoreAreKeptThanAskedForAndAllAreCounted() throws Exception {
        var search = new Search(ZoneOffset.UTC, 2, Duration.ofSeconds(20));

        var hits = search.run(corpus, QuerySyntax.parse("moerdam"), () -> false);

        assertThat(hits.list()).hasSize(2);
        assertThat(hits.total()).isEqualTo(3);
        assertThat(hits.isCut()).isTrue();
        assertThat(hits.sorted(Order.RIGHT).total()).isEqualTo(3);
        assertThat(SmallFolder.hits(corpus, "moerdam").isCut()).isFalse();
    }

    private List<String> ids(String query, Order... orders) {
        return SmallFolder.hits(corpus, query).sorted(orders).list().stream().map(Hit::id).toList();
    }

    private List<String> labels(String query, String facet) {
        return SmallFolder.hits(corpus, query).grouped(Facet.find(facet).orElseThrow()).stream()
                .map(Group::label)
                .sorted()
                .toList();
    }

    private static String sentence(Hit hit) {
        var text = hit.entry().text().value();
        int start = text.lastIndexOf(". ", hit.span().start());
        return text.substring(start < 0 ? 0 : start + 2, text.indexOf('.', hit.span().start()));
    }

    private static Corpus texts(String... texts) {
        return Corpus.of(
                IntStream.range(0, texts.length)
                        .mapToObj(i ->
                                Entry.of(
                                        new ArticleFile(i + ".txt"),
                                        new ArticleText(texts[i]),
                                        Header.NONE,
                                        Map.of()))
                        .toList(),
                ActorRegister.EMPTY);
    }
}
