package org.kanttekening.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanttekening.search.SmallFolder.found;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Header;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.ArticleFile;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// What is found where.
class SearchTest {

    private final Corpus corpus = SmallFolder.corpus();

    @Test
    void textIsFoundInTheArticlesOwnText() {
        assertThat(found(corpus, "moerdam"))
                .containsExactly(
                        "brug.txt »Moerdam«", "brug.txt »Moerdam«", "zwembad.txt »Moerdam«");
    }

    @Test
    void textIsFoundInTheWordsOfAnnotationsWhereTheseAreAskedFor() {
        assertThat(found(corpus, "kind:decision brug"))
                .containsExactly(
                        "brug.txt anna d-000brug1 measure »brug«",
                        "brug.txt anna d-000brug1 targets[0].segments »brug«");
    }

    @Test
    void textIsFoundOnlyWhereItIsToStand() {
        assertThat(found(corpus, "in:cue zegt"))
                .containsExactly(
                        "brug.txt anna q-0000bang cue »zegt«",
                        "brug.txt bram q-0bram001 cue »zegt«",
                        "veer.txt agreed q-eindelij cue »zegt«",
                        "veer.txt anna q-eindelij cue »zegt«");
        assertThat(found(corpus, "in:source,trigger annotator:anna /\\w+/"))
                .containsExactly(
                        "brug.txt anna q-0000bang source »wethouder«",
                        "brug.txt anna q-0000bang source »Noor«",
                        "brug.txt anna q-0000bang source »Bakker«",
                        "brug.txt anna d-000brug1 trigger »sloot«",
                        "veer.txt anna q-eindelij source »schipper«",
                        "veer.txt anna q-eindelij source »Jan«",
                        "veer.txt anna q-eindelij source »de«",
                        "veer.txt anna q-eindelij source »Boer«");
    }

    @Test
    void mentionsAreFoundWithTheirNumber() {
        assertThat(found(corpus, "in:mentions annotator:anna bakker"))
                .containsExactly(
                        "brug.txt anna a-noor0001 mentions[0].segments »Bakker«",
                        "brug.txt anna a-noor0001 mentions[1].segments »Bakker«");
    }

    @Test
    void theWordsOfASplitQuoteAreOneText() {
        assertThat(found(corpus, "in:content /bang\\W+maar/"))
                .containsExactly(
                        "brug.txt anna q-0000bang content"
                                + " »bang”, zegt wethouder Noor Bakker, „maar«");
        assertThat(found(corpus, "in:content \"boos\"")).hasSize(1);
        assertThat(found(corpus, "in:content wethouder")).isEmpty();
    }

    @Test
    void whatPeopleWroteInAFieldIsFoundThereAndLeadsToItsAnnotation() {
        var hits = SmallFolder.hits(corpus, "in:fields boos");

        assertThat(hits.list().stream().map(SmallFolder::told))
                .containsExactly("brug.txt anna q-0000bang check.claim »boos«");
        var hit = hits.list().getFirst();
        assertThat(hit.written()).isEqualTo("De gemeente is boos");
        assertThat(hit.span()).isEqualTo(new Span(15, 19));
        assertThat(SmallFolder.BRIDGE_TEXT.slice(hit.place().orElseThrow()))
                .startsWith("„Wij zijn")
                .endsWith("boos.”");
        assertThat(hit.line(40)).isEqualTo(new Line("De gemeente is ", "boos", ""));
    }

    @Test
    void whatIsSaidOfAnArticleAsAWholeIsFoundByAnnotator() {
        assertThat(found(corpus, "in:article.title brug"))
                .containsExactly("brug.txt anna title »brug«", "brug.txt bram title »brug«");
        assertThat(found(corpus, "in:article.title zwembad"))
                .containsExactly("zwembad.txt title »Zwembad«");
    }

    @Test
    void withoutTextEachAnnotationIsAHit() {
        assertThat(found(corpus, "kind:quote annotator:anna"))
                .containsExactly(
                        "brug.txt anna q-0000bang »„Wij zijn niet bang”, zegt wethouder Noor"
                                + " Bakker, „maar wel boos.”«",
                        "brug.txt anna q-000water »het water stijgt«",
                        "veer.txt anna q-eindelij »„Eindelijk”«");
    }

    @Test
    void withoutTextOrAnnotationsEachArticleIsAHit() {
        assertThat(found(corpus, ""))
                .containsExactly(
                        "brug.txt »De brug bij Moerdam«",
                        "veer.txt »Het veer vaart weer. „Eindelijk”, zegt schipper Jan de Boer.«",
                        "zwembad.txt »Het zwembad in Moerdam blijft dicht.«");
    }

    @Test
    void theTextOfArticlesIsFoundByTheAnnotationsTheyHave() {
        assertThat(found(corpus, "in:article kind:decision moerdam")).hasSize(2);
        assertThat(found(corpus, "in:article kind:decision zegt")).hasSize(1);
        assertThat(found(corpus, "in:article kind:quote"))
                .extracting(it -> it.substring(0, 4))
                .containsExactly("brug", "veer");
    }

    @Test
    void allConditionsMustHoldOfOneAnnotation() {
        assertThat(found(corpus, "type:indirect has:check.claim")).isEmpty();
        assertThat(found(corpus, "type:direct has:check.claim")).hasSize(1);
        assertThat(found(corpus, "in:article type:indirect has:check.claim")).isEmpty();
    }

    @Test
    void statusIsTheAnnotatorsOwnAndReviewedTheArticles() {
        assertThat(articles("status:done kind:quote annotator:anna")).containsOnly("brug.txt");
        assertThat(articles("status:done")).containsExactly("brug.txt", "veer.txt");
        assertThat(articles("status:new")).containsExactly("brug.txt", "zwembad.txt");
        assertThat(articles("status:reviewed")).containsExactly("veer.txt");
        assertThat(articles("-status:reviewed")).containsExactly("brug.txt", "zwembad.txt");
        assertThat(articles("status:in-progress,reviewed annotator:bram")).isEmpty();
    }

    @Test
    void theDayOfPublicationIsTheAnnotatorsOrElseTheArticles() {
        assertThat(articles("published:2026-03-04")).containsExactly("brug.txt");
        assertThat(articles("published:2026-03-04 annotator:anna kind:decision")).hasSize(1);
        assertThat(articles("published:2026-03")).containsExactly("brug.txt", "zwembad.txt");
        assertThat(articles("published:..2026-03-04")).containsExactly("brug.txt", "veer.txt");
        assertThat(articles("published:2026-02-01..2026-02-27")).isEmpty();
        assertThat(articles("published:2026-02..")).hasSize(3);
    }

    @Test
    void momentsAreDaysInTheZoneOfWhoAsks() throws Exception {
        var query = QuerySyntax.parse("kind:decision created:2026-03-06");
        var amsterdam = ZoneId.of("Europe/Amsterdam");

        assertThat(Search.in(amsterdam).run(corpus, query, () -> false).total()).isEqualTo(1);
        assertThat(Search.in(ZoneOffset.UTC).run(corpus, query, () -> false).total()).isZero();
    }

    @Test
    void articlesAreFoundByTheirFile() {
        assertThat(articles("file:veer.txt")).containsExactly("veer.txt");
        assertThat(articles("file:noord/veer.txt")).containsExactly("veer.txt");
        assertThat(articles("file~noord/")).containsExactly("veer.txt");
    }

    @Test
    void annotatorsAreFoundByIdAndName() {
        assertThat(found(corpus, "annotator:bram kind:quote")).hasSize(1);
        assertThat(found(corpus, "annotator:BRAM kind:quote")).hasSize(1);
        assertThat(found(corpus, "annotator:agreed kind:quote"))
                .containsExactly("veer.txt agreed q-eindelij »„Eindelijk”«");
    }

    @Test
    void anOpenArticlesUnsavedTagsCount() {
        var anna =
                SmallFolder.sidecar(
                        "anna",
                        SmallFolder.header("", "", "in-progress"),
                        SmallFolder.actor(
                                SmallFolder.POOL_TEXT, "a-zwembad1", "Zwembad", "", "zwembad"));
        var now = corpus.with(SmallFolder.POOL, "anna", anna);

        assertThat(found(now, "kind:actor zwembad"))
                .containsExactly("zwembad.txt anna a-zwembad1 mentions[0].segments »zwembad«");
        assertThat(found(corpus, "kind:actor zwembad")).isEmpty();
    }

    @Test
    void hitsAreWholeCharactersInAnyScript() {
        var text = "Ruïne rui\u0308ne 👩‍👩‍👧 שָׁלוֹם 🇳🇱 e\u0301\u0302\nשלום";
        var odd = odd(text);

        assertThat(found(odd, "ruine")).containsExactly("x.txt »Ruïne«", "x.txt »rui\u0308ne«");
        assertThat(found(odd, "match:accents ruine")).isEmpty();
        assertThat(found(odd, "match:accents,case ruïne")).containsExactly("x.txt »rui\u0308ne«");
        assertThat(found(odd, "👩")).isEmpty();
        assertThat(found(odd, "/👩/")).containsExactly("x.txt »👩‍👩‍👧«");
        assertThat(found(odd, "/🇳/")).containsExactly("x.txt »🇳🇱«");
        assertThat(found(odd, "שלום")).containsExactly("x.txt »שָׁלוֹם«", "x.txt »שלום«");
        assertThat(found(odd, "/^\\p{L}+$/")).containsExactly("x.txt »שלום«");
        assertThat(found(odd, "match:accents e")).containsExactly("x.txt »e«", "x.txt »e«");
    }

    @Test
    void wholeWordsAreSoForExpressionsToo() {
        var odd = odd("haven havens Havendam de haven");

        assertThat(found(odd, "match:words haven")).hasSize(2);
        assertThat(found(odd, "match:words /haven\\w?/"))
                .containsExactly("x.txt »haven«", "x.txt »havens«", "x.txt »haven«");
        assertThat(found(odd, "match:case /[A-Z]\\w+/")).containsExactly("x.txt »Havendam«");
    }

    @Test
    void quotationMarksAreFoundInAnyShape() {
        assertThat(found(corpus, "/\"wij zijn/")).hasSize(1);
        assertThat(found(corpus, "\"\\\"eindelijk\\\"\""))
                .containsExactly("veer.txt »„Eindelijk”«");
        assertThat(found(corpus, "match:accents \"\\\"eindelijk\\\"\"")).isEmpty();
    }

    private List<String> articles(String query) {
        return SmallFolder.hits(corpus, query).list().stream()
                .map(hit -> hit.entry().file().fileName())
                .distinct()
                .toList();
    }

    private static Corpus odd(String text) {
        var entry =
                Entry.of(new ArticleFile("x.txt"), new ArticleText(text), Header.NONE, Map.of());
        return Corpus.of(List.of(entry), ActorRegister.EMPTY);
    }
}
