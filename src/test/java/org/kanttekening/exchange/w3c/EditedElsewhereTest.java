package org.kanttekening.exchange.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanttekening.exchange.w3c.Annotations.body;
import static org.kanttekening.exchange.w3c.Annotations.edited;
import static org.kanttekening.exchange.w3c.Annotations.item;
import static org.kanttekening.exchange.w3c.Annotations.json;
import static org.kanttekening.exchange.w3c.Annotations.keys;
import static org.kanttekening.exchange.w3c.Annotations.refused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Remark;
import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.Mapping;
import org.kanttekening.exchange.TaggedArticle;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Files of ours that another program has changed: what stands in the recommendation's own forms
/// wins, the rest fills in.
class EditedElsewhereTest {

    private TaggedArticle article;
    private Quote quote;
    private Actor actor;
    private Decision decision;

    @BeforeEach
    void sample() throws IOException {
        article = SampleArticle.cabinet();
        quote =
                article.annotations().quotes().stream()
                        .filter(it -> it.content().size() == 1 && !it.speakers().isEmpty())
                        .filter(it -> !it.check().claim().isEmpty())
                        .findFirst()
                        .orElseThrow();
        actor =
                article.annotations().actors().stream()
                        .max(Comparator.comparingInt(it -> it.mentions().size()))
                        .orElseThrow();
        decision = article.annotations().decisions().getFirst();
    }

    @Test
    void aChangedTypeIsTaken() throws Exception {
        var draft = edited(article, it -> body(item(it, quote.id()), "type").put("value", "mixed"));

        assertThat(found(draft, quote)).isEqualTo(quote.withType("mixed"));
        assertThat(draft.isUntouched(article.text())).isFalse();
    }

    @Test
    void theOthersStayAsTheyAre() throws Exception {
        var draft = edited(article, it -> body(item(it, quote.id()), "type").put("value", "mixed"));

        assertThat(draft.annotations())
                .hasSize(article.annotations().size())
                .containsAll(article.annotations().without(quote.id()).all());
    }

    @Test
    void aMovedSpanIsTaken() throws Exception {
        var draft =
                edited(
                        article,
                        it -> {
                            var target = item(it, quote.id()).path("target").get(0);
                            var selectors = target.path("selector");
                            var words = (ObjectNode) selectors.get(0);
                            var position = (ObjectNode) selectors.get(1);
                            words.put("exact", words.path("exact").asString().substring(1));
                            position.put("start", position.path("start").asInt() + 1);
                        });

        assertThat(found(draft, quote).content().start()).isEqualTo(quote.content().start() + 1);
        assertThat(found(draft, quote).content().end()).isEqualTo(quote.content().end());
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void wordsThatStandNowhereRefuseAll() throws Exception {
        var draft =
                edited(
                        article,
                        it ->
                                ((ObjectNode)
                                                item(it, quote.id())
                                                        .path("target")
                                                        .get(0)
                                                        .path("selector")
                                                        .get(0))
                                        .put("exact", "dit staat er niet"));

        assertThat(refused(draft)).containsExactly("exchange.w3c.nowhere");
    }

    @Test
    void aStalePositionIsPutRightByTheWords() throws Exception {
        var draft =
                edited(
                        article,
                        it ->
                                ((ObjectNode)
                                                item(it, quote.id())
                                                        .path("target")
                                                        .get(0)
                                                        .path("selector")
                                                        .get(1))
                                        .put("start", 0));

        assertThat(found(draft, quote)).isEqualTo(quote);
        assertThat(keys(draft)).containsExactly("exchange.w3c.moved");
    }

    @Test
    void aDeletedAnnotationGoesWithAllThatNamesIt() throws Exception {
        var draft = edited(article, it -> Annotations.removeItems(it, node -> is(node, actor)));

        assertThat(draft.annotations()).noneMatch(it -> it.id().equals(actor.id()));
        assertThat(draft.annotations())
                .allSatisfy(it -> assertThat(it.toString()).doesNotContain(actor.id()));
        assertThat(keys(draft)).contains("exchange.w3c.dangling");
        assertThat(refused(draft)).isEmpty();
    }

    @Test
    void aDeletedLinkTakesItsSpeakerAway() throws Exception {
        var draft =
                edited(
                        article,
                        it ->
                                Annotations.removeItems(
                                        it,
                                        node ->
                                                node.path("from").asString("").endsWith(quote.id())
                                                        && node.path("path")
                                                                .asString("")
                                                                .startsWith("speakers")));

        assertThat(found(draft, quote)).isEqualTo(quote.withSpeakers(List.of()));
    }

    @Test
    void aDeletedTargetTakesItsMentionAway() throws Exception {
        var draft =
                edited(article, it -> ((ArrayNode) item(it, actor.id()).path("target")).remove(1));

        var left = new ArrayList<>(actor.mentions());
        left.remove(1);
        assertThat(found(draft, actor)).isEqualTo(actor.withMentions(left));
    }

    @Test
    void anAddedTargetOfAnActorIsAMention() throws Exception {
        var words = "spoelwater";
        var draft =
                edited(
                        article,
                        it ->
                                ((ArrayNode) item(it, actor.id()).path("target"))
                                        .add(position(words)));

        var mentions = found(draft, actor).mentions();
        assertThat(mentions).hasSize(actor.mentions().size() + 1);
        assertThat(mentions.getLast().segments().text(article.text())).isEqualTo(words);
        assertThat(keys(draft)).containsExactly("exchange.w3c.taken");
    }

    @Test
    void anAddedCommentGoesIntoTheNote() throws Exception {
        var draft =
                edited(
                        article,
                        it ->
                                ((ArrayNode) item(it, decision.id()).path("body"))
                                        .add(
                                                json(
                                                        "{'type':'TextualBody','purpose':'commenting','value':'Klopt"
                                                            + " dit?'}")));

        assertThat(found(draft, decision).common().note())
                .startsWith(decision.common().note())
                .endsWith("Klopt dit?");
        assertThat(keys(draft)).containsExactly("exchange.finding.noted");
    }

    @Test
    void anAddedIdentifierIsTaken() throws Exception {
        var draft =
                edited(
                        article,
                        it ->
                                ((ArrayNode) item(it, actor.id()).path("body"))
                                        .add(
                                                json(
                                                        "{'purpose':'identifying','source':"
                                                            + "'http://www.wikidata.org/entity/Q55'}")));

        assertThat(found(draft, actor).identifiers().getLast().scheme()).isEqualTo("wikidata");
        assertThat(found(draft, actor).identifiers().getLast().value()).isEqualTo("Q55");
    }

    @Test
    void anAddedQuoteComesInWithAnIdOfItsOwn() throws Exception {
        var draft =
                edited(
                        article,
                        it ->
                                Annotations.addItem(
                                        it,
                                        item(it, quote.id())
                                                .deepCopy()
                                                .put("id", "https://example.org/new")));

        assertThat(draft.annotations()).hasSize(article.annotations().size() + 1);
        assertThat(found(draft, quote)).isEqualTo(quote);
        assertThat(keys(draft)).containsExactly("exchange.w3c.newId");
    }

    @Test
    void aHighlightThatAnotherProgramAddedIsKeptAsANote() throws Exception {
        var draft =
                edited(
                        article,
                        it -> {
                            var added = json("{'id':'#1','type':'Annotation','body':[]}");
                            added.set("target", position("spoelwater"));
                            Annotations.addItem(it, added);
                        });

        assertThat(draft.annotations()).hasSize(article.annotations().size());
        assertThat(draft.restored().orElseThrow().sidecar().header().note())
                .startsWith(article.header().note())
                .contains("spoelwater");
        assertThat(draft.isUntouched(article.text())).isFalse();
    }

    @Test
    void aReplyThatAnotherProgramAddedIsARemark() throws Exception {
        var draft =
                edited(
                        article,
                        it ->
                                Annotations.addItem(
                                        it,
                                        json("{'id':'https://example.org/1','type':'Annotation',"
                                                        + "'motivation':'replying',"
                                                        + "'created':'2026-05-01T10:00:00Z',"
                                                        + "'creator':{'name':'Carla B'},"
                                                        + "'body':{'type':'TextualBody','value':"
                                                        + "'Bron?'}}")
                                                .put(
                                                        "target",
                                                        item(it, quote.id())
                                                                .path("id")
                                                                .asString())));

        var remarks = draft.restored().orElseThrow().sidecar().remarks();
        assertThat(remarks)
                .filteredOn(it -> it.text().equals("Bron?"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.on()).isEqualTo(quote.id());
                    assertThat(it.by()).isEqualTo("carla-b");
                    assertThat(it.at()).isEqualTo("2026-05-01T10:00:00Z");
                });
        assertThat(draft.isUntouched(article.text())).isFalse();
    }

    @Test
    void remarksAndRepliesComeBack() throws Exception {
        var sidecar =
                article.stored()
                        .sidecar()
                        .with(remark("m-aaaaaaaa", "", "Bron?"))
                        .with(remark("m-bbbbbbbb", "m-aaaaaaaa", "Gebeld."));
        var remarked =
                new TaggedArticle(
                        article.file(),
                        article.text(),
                        article.owner(),
                        article.stored().with(sidecar),
                        article.kinds());

        var draft = edited(remarked, it -> {});

        assertThat(draft.restored().orElseThrow().sidecar()).isEqualTo(sidecar);
        assertThat(draft.isUntouched(article.text())).isTrue();
    }

    @Test
    void annotationsWithoutOurTermsAreStillQuotesWithTheirWords() throws Exception {
        var draft =
                edited(
                        article,
                        it -> {
                            it.remove(Vocabulary.SIDECAR);
                            Annotations.items(it)
                                    .forEach(node -> ((ObjectNode) node).remove(Vocabulary.FIELDS));
                        });

        assertThat(draft.frame()).isEmpty();
        assertThat(draft.annotations()).hasSize(article.annotations().size());
        assertThat(found(draft, quote).content()).isEqualTo(quote.content());
        assertThat(found(draft, quote).check().claim()).isEqualTo(quote.check().claim());
        assertThat(found(draft, actor).mentions())
                .extracting(it -> it.segments())
                .isEqualTo(actor.mentions().stream().map(it -> it.segments()).toList());
    }

    @Test
    void anotherTextRefusesAll() throws Exception {
        var other = ExchangeFolder.random(3);
        var collection = Annotations.written(article).toString();

        assertThat(Annotations.read(collection, other, Mapping.NONE).isRefused()).isTrue();
    }

    private Remark remark(String id, String replyTo, String text) {
        return new Remark(
                id, quote.id(), replyTo, "bram", "2026-04-14T09:00:00Z", text, Extras.NONE);
    }

    private ObjectNode position(String words) {
        int start = article.text().value().indexOf(words);
        var target =
                json(
                        "{'type':'SpecificResource','source':'urn:x','selector':"
                                + "{'type':'TextPositionSelector'}}");
        ((ObjectNode) target.path("selector"))
                .put("start", article.text().toCodePoints(start))
                .put("end", article.text().toCodePoints(start + words.length()));
        return target;
    }

    private static boolean is(JsonNode node, Annotation annotation) {
        return node.path("id").asString().endsWith(":" + annotation.id());
    }

    private static <A extends Annotation> A found(Draft draft, A annotation) {
        return draft.annotations().stream()
                .filter(it -> it.id().equals(annotation.id()))
                .map(it -> EditedElsewhereTest.<A>cast(it))
                .findFirst()
                .orElseThrow();
    }

    // The annotation of an id is of the kind that the id's letter tells.
    @SuppressWarnings("unchecked")
    private static <A extends Annotation> A cast(Annotation annotation) {
        return (A) annotation;
    }
}
