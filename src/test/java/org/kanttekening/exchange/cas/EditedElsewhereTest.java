package org.kanttekening.exchange.cas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Affiliation;
import org.kanttekening.annotation.AffiliationCheck;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Authority;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segment;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.ImportFolder;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleStamp;
import org.kanttekening.folder.Revision;
import org.kanttekening.folder.StoredSidecar;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// What comes of a file in which another program changed something: its features win, and what they
/// cannot say stays as it was.
@DisplayName("Edited elsewhere")
class EditedElsewhereTest {

    private static final String TEXT =
            "„De kade blijft 🛵 vrij”, zegt Noor Bakker. „Ook morgen.” Het college besloot de kade"
                    + " te sluiten. Bakker zweeg.";
    private static final Extras UNKNOWN = new Extras(Map.of("later", "[1]"));

    private static final String NOOR = "a-noor0000";
    private static final String COLLEGE = "a-college0";
    private static final String QUOTE = "q-kade0000";
    private static final String DECISION = "d-kade0000";

    private TaggedArticle article;
    private EditedCas file;

    @BeforeEach
    void export() {
        var text = new ArticleText(TEXT);
        var common = Common.newBy("anna", ImportFolder.NOW);
        var noor =
                Actor.blank(NOOR, common)
                        .withName("Noor Bakker")
                        .withType("person")
                        .withMentions(List.of(mention("Noor Bakker"), mention("Bakker zweeg")))
                        .withAffiliations(List.of(membership("wethouder")));
        var college =
                Actor.blank(COLLEGE, common)
                        .withName("College")
                        .withMentions(List.of(mention("Het college")));
        var quote =
                Quote.blank(QUOTE, common)
                        .withContent(
                                new Segments(
                                        List.of(
                                                new Segment(
                                                        span("„De kade blijft 🛵 vrij”"), UNKNOWN),
                                                new Segment(span("„Ook morgen.”"), UNKNOWN))))
                        .withSource(Segments.of(span("Noor Bakker")))
                        .withCue(Segments.of(span("zegt")))
                        .withType("direct")
                        .withSpeakers(List.of(new Speaker(NOOR, COLLEGE, UNKNOWN)));
        var decision =
                Decision.blank(DECISION, common)
                        .withTrigger(Segments.of(span("besloot")))
                        .withMeasure(Segments.of(span("de kade te sluiten")))
                        .withAuthority(
                                List.of(
                                        new Authority(
                                                COLLEGE,
                                                "decider",
                                                "implied",
                                                Segments.of(span("Het college")),
                                                UNKNOWN)));
        article = tagged(text, List.of(noor, college, quote, decision));
        file = new EditedCas(CasFixture.json(article));
    }

    @Test
    void aMovedAnnotationMovesItsFirstWordsAndKeepsTheRest() throws Exception {
        var to = span("De kade");
        put(file.withId(Layer.QUOTE, QUOTE), to);

        var quote = quote(read());

        assertThat(quote.content().spans()).containsExactly(to, span("„Ook morgen.”"));
        assertThat(quote.content().get(1).extras()).isEqualTo(UNKNOWN);
        assertThat(quote.speakers()).isEqualTo(before(QUOTE, Quote.class).speakers());
    }

    @Test
    void aMovedPassageMoves() throws Exception {
        var cue = file.links(file.withId(Layer.QUOTE, QUOTE), "cue").getFirst();
        put(file.target(cue), span("zegt Noor"));

        assertThat(quote(read()).cue()).isEqualTo(Segments.of(span("zegt Noor")));
    }

    @Test
    void aDeletedPassageIsGone() throws Exception {
        var content = file.links(file.withId(Layer.QUOTE, QUOTE), "content").getFirst();
        ((ArrayNode)
                        file.numbered(file.withId(Layer.QUOTE, QUOTE).get("@content").asInt())
                                .get("%ELEMENTS"))
                .removeAll();
        file.delete(file.target(content));

        var quote = quote(read());

        assertThat(quote.content().spans()).containsExactly(span("„De kade blijft 🛵 vrij”"));
        assertThat(quote.content().get(0).extras()).isEqualTo(UNKNOWN);
    }

    @Test
    void aChangedValueWins() throws Exception {
        file.withId(Layer.QUOTE, QUOTE).put("quoteType", "mixed").put("checkStatus", "verified");

        var quote = quote(read());

        assertThat(quote.type()).isEqualTo("mixed");
        assertThat(quote.check().status()).isEqualTo("verified");
        assertThat(quote.speakers()).isEqualTo(before(QUOTE, Quote.class).speakers());
    }

    @Test
    void anEmptiedValueIsEmpty() throws Exception {
        file.withId(Layer.QUOTE, QUOTE).remove("quoteType");

        assertThat(quote(read()).type()).isEmpty();
    }

    @Test
    void aDeletedAnnotationIsGoneAndWhateverNamedItSaysSo() throws Exception {
        file.delete(file.withId(Layer.ACTOR, COLLEGE));

        var draft = read();

        assertThat(draft.annotations()).extracting(Annotation::id).doesNotContain(COLLEGE);
        assertThat(quote(draft).speakers())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.actor()).isEqualTo(NOOR);
                    assertThat(it.onBehalfOf()).isEmpty();
                });
        assertThat(draft.isRefused()).isFalse();
        assertThat(draft.findings()).isNotEmpty();
    }

    @Test
    void anAddedAnnotationIsNewWithTheDefaultsOfTheScheme() throws Exception {
        var to = span("Bakker zweeg");
        file.add(Layer.QUOTE.type(), to.start(), to.end()).put("quoteType", "reported");

        var added =
                read().annotations().stream()
                        .filter(it -> it instanceof Quote && !it.id().equals(QUOTE))
                        .map(Quote.class::cast)
                        .findFirst()
                        .orElseThrow();

        assertThat(added.content()).isEqualTo(Segments.of(to));
        assertThat(added.type()).isEqualTo("reported");
        assertThat(added.polarity()).isEqualTo("affirmed");
        assertThat(added.common().createdBy()).isEqualTo("carla");
        assertThat(added.common().origin().by()).isEqualTo("import");
    }

    @Test
    void aCopiedAnnotationGetsAnIdOfItsOwn() throws Exception {
        file.copy(file.withId(Layer.QUOTE, QUOTE));

        var draft = read();

        assertThat(draft.annotations()).extracting(Annotation::id).doesNotHaveDuplicates();
        assertThat(draft.annotations()).filteredOn(Quote.class::isInstance).hasSize(2);
        assertThat(draft.findings())
                .extracting(it -> it.what().key())
                .containsExactly("exchange.cas.newId");
    }

    @Test
    void anAddedSpeakerComesAfterThoseThatStay() throws Exception {
        var quote = file.withId(Layer.QUOTE, QUOTE);
        file.link(
                quote,
                "speakers",
                Layer.QUOTE.linkType("speakers"),
                "speaker",
                file.withId(Layer.ACTOR, COLLEGE));

        assertThat(quote(read()).speakers())
                .containsExactly(
                        new Speaker(NOOR, COLLEGE, UNKNOWN), new Speaker(COLLEGE, "", Extras.NONE));
    }

    @Test
    void aChangedRoleKeepsWhatNoLinkSays() throws Exception {
        file.links(file.withId(Layer.DECISION, DECISION), "authority")
                .getFirst()
                .put("role", "proposer");

        var authority = CasFixture.only(read(), Decision.class).authority();

        assertThat(authority)
                .containsExactly(
                        new Authority(
                                COLLEGE,
                                "proposer",
                                "implied",
                                Segments.of(span("Het college")),
                                UNKNOWN));
    }

    @Test
    void aChangedAffiliationKeepsItsEvidence() throws Exception {
        file.first(Layer.AFFILIATION, it -> true).put("role", "burgemeester");

        assertThat(noor(read()).affiliations()).containsExactly(membership("burgemeester"));
    }

    @Test
    void anAddedAffiliationTiesItsActors() throws Exception {
        var noor = file.withId(Layer.ACTOR, NOOR);
        var added =
                file.add(
                        Layer.AFFILIATION.type(),
                        noor.get("begin").asInt(),
                        noor.get("end").asInt());
        added.put("@Governor", file.withId(Layer.ACTOR, COLLEGE).get("%ID").asInt());
        added.put("@Dependent", noor.get("%ID").asInt());
        added.put("role", "voorzitter");

        var college =
                read().annotations().stream()
                        .filter(it -> it.id().equals(COLLEGE))
                        .map(Actor.class::cast)
                        .findFirst()
                        .orElseThrow();

        assertThat(college.affiliations())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.organisation()).isEqualTo(NOOR);
                    assertThat(it.role()).isEqualTo("voorzitter");
                    assertThat(it.basis()).isEqualTo("stated");
                });
    }

    @Test
    void aTitleChangedInTheDetailsOfTheArticleWins() throws Exception {
        file.first(Layer.ARTICLE, it -> true).put("title", "Anders");

        assertThat(read().restored().orElseThrow().sidecar().header().title()).isEqualTo("Anders");
    }

    @Test
    void anAnnotationOutsideTheTextRefusesTheWhole() throws Exception {
        file.withId(Layer.QUOTE, QUOTE).put("end", 5000);

        assertThat(refusal(read())).isEqualTo("exchange.cas.outside");
    }

    @Test
    void anAnnotationThroughTheMiddleOfACharacterRefusesTheWhole() throws Exception {
        file.withId(Layer.QUOTE, QUOTE).put("end", TEXT.indexOf("🛵") + 1);

        assertThat(refusal(read())).isEqualTo("exchange.cas.outside");
    }

    @Test
    void aValueThatCannotBeRefusesTheWholeAndNamesIt() throws Exception {
        file.withId(Layer.QUOTE, QUOTE).put("created", "gisteren");

        var draft = read();

        assertThat(refusal(draft)).isEqualTo("exchange.cas.badFeature");
        assertThat(draft.findings().getFirst().what().arguments()).containsExactly("created");
        assertThat(draft.annotations()).isEmpty();
    }

    @Test
    void aFileWithoutItsFrameStillGivesItsAnnotations() throws Exception {
        file.delete(file.first(Layer.ARTICLE, it -> true));

        var draft = read();

        assertThat(draft.restored()).isEmpty();
        assertThat(draft.annotations())
                .containsExactlyInAnyOrderElementsOf(article.annotations().all());
    }

    private Draft read() throws Exception {
        return CasFixture.read(file.bytes(), article);
    }

    private static Quote quote(Draft draft) {
        return CasFixture.only(draft, Quote.class);
    }

    private static Actor noor(Draft draft) {
        return draft.annotations().stream()
                .filter(it -> it.id().equals(NOOR))
                .map(Actor.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private <A extends Annotation> A before(String id, Class<A> kind) {
        return article.annotations().find(id, kind).orElseThrow();
    }

    private static String refusal(Draft draft) {
        assertThat(draft.isRefused()).isTrue();
        return draft.findings().stream()
                .filter(it -> it.level() == Finding.Level.REFUSED)
                .findFirst()
                .orElseThrow()
                .what()
                .key();
    }

    private static void put(ObjectNode structure, Span span) {
        structure.put("begin", span.start()).put("end", span.end());
    }

    private static Affiliation membership(String role) {
        return new Affiliation(
                COLLEGE,
                role,
                "2026",
                "",
                "stated",
                Segments.of(span("Noor Bakker")),
                AffiliationCheck.NONE,
                Extras.NONE);
    }

    private static Mention mention(String words) {
        return new Mention(Segments.of(span(words)), "name", false, Extras.NONE);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return new Span(start, start + words.length());
    }

    private static TaggedArticle tagged(ArticleText text, List<Annotation> annotations) {
        var sidecar =
                Sidecar.of(
                        Annotator.of("anna", "Anna"),
                        Header.NONE,
                        annotations,
                        List.of(),
                        Extras.NONE);
        var stamp = ArticleStamp.of("kade.txt", text, "UTF-8");
        return new TaggedArticle(
                new ArticleFile("kade.txt"),
                text,
                "anna",
                new StoredSidecar(sidecar, Revision.NONE, stamp, "1.0.0"),
                EnumSet.allOf(Kind.class));
    }
}
