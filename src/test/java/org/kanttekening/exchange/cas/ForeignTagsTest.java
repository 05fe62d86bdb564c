package org.kanttekening.exchange.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.ImportFolder;
import org.kanttekening.exchange.Mapping;
import org.kanttekening.folder.UnreadableFileException;

import java.nio.charset.StandardCharsets;
import java.util.List;

@DisplayName("Types of others")
class ForeignTagsTest {

    private static final String TEXT =
            "„De kade 🛵 blijft”, zegt Noor Bakker.\r\n\r\nשלום עולם, zei zij. Bakker: „Nee.”";

    @Test
    void slotsMakeAQuoteOfItsParts() throws Exception {
        var cas = new ForeignCas(TEXT);
        var quote = cas.mark(ForeignCas.QUOTE, "„De kade 🛵 blijft”");
        cas.slots(
                quote,
                "cue",
                cas.mark(ForeignCas.CUE, "zegt"),
                "source",
                cas.mark(ForeignCas.NAME, "Noor Bakker"));
        set(cas, "PER");

        var found = only(read(cas.json()), Quote.class);

        assertThat(words(found.content())).isEqualTo("„De kade 🛵 blijft”");
        assertThat(words(found.cue())).isEqualTo("zegt");
    }

    @Test
    void chainsMakeOneActorOfTheirLinks() throws Exception {
        var cas = new ForeignCas(TEXT);
        var type = ForeignCas.COREFERENCE + "Link";
        var first = cas.mark(type, "Noor Bakker");
        var second = cas.mark(type, "zij");
        var third = cas.mark(type, "Bakker", TEXT.indexOf("zij"));
        cas.link(first, "next", second);
        cas.link(second, "next", third);
        cas.link(cas.onDocument(ForeignCas.COREFERENCE + "Chain"), "first", first);
        var mapping = Mapping.NONE.withType(ForeignCas.COREFERENCE, "actor");

        var actors = all(read(cas.json(), mapping), Actor.class);

        assertThat(actors).hasSize(1);
        assertThat(actors.getFirst().mentions())
                .extracting(it -> words(it.segments()))
                .containsExactly("Noor Bakker", "zij", "Bakker");
    }

    @ParameterizedTest
    @EnumSource(OffsetConversionMode.class)
    void standOnTheirWordsWhateverOffsetsCount(OffsetConversionMode units) throws Exception {
        var cas = new ForeignCas(TEXT);
        for (var words : List.of("„De kade 🛵 blijft”", "שלום עולם", "„Nee.”")) {
            cas.mark(ForeignCas.QUOTE, words);
        }

        assertThat(all(read(cas.json(units)), Quote.class))
                .extracting(it -> words(it.content()))
                .containsExactlyInAnyOrder("„De kade 🛵 blijft”", "שלום עולם", "„Nee.”");
    }

    @Test
    void mayNestAndStack() throws Exception {
        var cas = new ForeignCas(TEXT);
        cas.mark(ForeignCas.QUOTE, "„De kade 🛵 blijft”");
        cas.mark(ForeignCas.QUOTE, "„De kade 🛵 blijft”");
        cas.mark(ForeignCas.QUOTE, "De kade");

        assertThat(all(read(cas.json()), Quote.class))
                .extracting(it -> words(it.content()))
                .containsExactlyInAnyOrder("„De kade 🛵 blijft”", "„De kade 🛵 blijft”", "De kade");
    }

    @Test
    void thatNobodyKnowsAreKeptAsNotesAndCounted() throws Exception {
        var cas = new ForeignCas(TEXT);
        var one = cas.mark(ForeignCas.NAME, "Noor");
        var other = cas.mark(ForeignCas.NAME, "De kade");
        var reaction = cas.mark(ForeignCas.REACTION, "De kade");
        cas.link(reaction, "Governor", one);
        cas.link(reaction, "Dependent", other);
        cas.set(cas.onDocument(ForeignCas.MOOD), "value", "somber");

        var draft = read(cas.json());

        assertThat(draft.unknown())
                .containsKey(new Draft.Unknown(Draft.Unknown.Sort.TYPE, ForeignCas.REACTION));
        assertThat(draft.header().note())
                .contains(ForeignCas.REACTION)
                .contains("Governor “Noor”, Dependent “De kade”")
                .contains("somber");
        assertThat(draft.header().language()).isEqualTo("nl");
    }

    @Test
    void ofGrammarAreLeftAndCountedAndTokensNotEvenThat() throws Exception {
        var cas = new ForeignCas(TEXT);
        cas.mark(CasTypes.TOKEN.name(), "kade");
        cas.mark(ForeignCas.POS, "kade");
        cas.mark(ForeignCas.POS, "zegt");
        cas.mark(ForeignCas.QUOTE, "„Nee.”");

        var draft = read(cas.json());

        assertThat(draft.findings())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.level()).isEqualTo(Finding.Level.LEFT);
                    assertThat(it.place()).isEqualTo(ForeignCas.POS);
                    assertThat(it.what().arguments()).containsExactly(2);
                });
    }

    @Test
    void withoutAnyWordsAreLeft() throws Exception {
        var cas = new ForeignCas(TEXT);
        cas.at(ForeignCas.QUOTE, 4, 4);

        var draft = read(cas.json());

        assertThat(draft.annotations()).isEmpty();
        assertThat(draft.findings())
                .extracting(it -> it.what().key())
                .containsExactly("exchange.cas.noWords");
    }

    @Test
    void outsideTheTextRefuseTheWhole() throws Exception {
        var cas = new ForeignCas(TEXT);
        cas.mark(ForeignCas.QUOTE, "„Nee.”");
        var json = new EditedCas(cas.json());
        json.all(ForeignCas.QUOTE).getFirst().put("end", 9999);

        assertThat(read(json.bytes()).isRefused()).isTrue();
    }

    @Test
    void comeAlongWithOursFromOneFile() throws Exception {
        var article = CasFixture.samples().getFirst();
        var json = new EditedCas(CasFixture.json(article));
        json.add(ForeignCas.QUOTE, 0, 10);

        var draft = CasFixture.read(json.bytes(), article);

        assertThat(draft.annotations()).hasSize(article.annotations().size() + 1);
        assertThat(draft.annotations()).containsAll(article.annotations().all());
        assertThat(draft.restored()).isPresent();
    }

    @Test
    void areNotLookedForInWhatIsNoCas() {
        assertThatThrownBy(() ->
                        CasReader.read(
                                "x.json", "{\"quotes\":[]}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.problem().key()).isEqualTo("exchange.cas.notCas"));
    }

    private static void set(ForeignCas cas, String value) {
        cas.set(cas.mark(ForeignCas.NAME, "Bakker", TEXT.indexOf("zij")), "value", value);
    }

    private static Draft read(byte[] json) throws Exception {
        return read(json, Mapping.NONE);
    }

    private static Draft read(byte[] json, Mapping mapping) throws Exception {
        var cas = CasReader.read("artikel.json", json);
        var incoming = new IncomingCas("artikel.json", cas, cas.views().getFirst());
        return incoming.read(incoming.text().orElseThrow(), ImportFolder.intake("carla", mapping));
    }

    private static <A extends Annotation> List<A> all(Draft draft, Class<A> kind) {
        return draft.annotations().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <A extends Annotation> A only(Draft draft, Class<A> kind) {
        assertThat(all(draft, kind)).hasSize(1);
        return all(draft, kind).getFirst();
    }

    private static String words(Segments segments) {
        return segments.text(new ArticleText(TEXT.replace("\r\n", "\n")));
    }
}
