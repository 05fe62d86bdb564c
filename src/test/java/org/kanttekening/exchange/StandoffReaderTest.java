package org.kanttekening.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

class StandoffReaderTest {

    private static final ArticleText TEXT =
            new ArticleText(
                    "„Dit kan zo niet”, zegt wethouder Noor Bakker, „langer.” Bakker besloot de"
                            + " kade te sluiten.\n");

    private final List<Standoff.Mark> marks = new ArrayList<>();
    private final List<Standoff.Link> links = new ArrayList<>();

    @Test
    void aLinkJoinsItsMarksIntoOneQuote() {
        mark("T1", "Content", "„Dit kan zo niet”");
        mark("T2", "Content", "„langer.”");
        mark("T3", "Cue", "zegt");
        mark("T4", "Source", "wethouder Noor Bakker");
        link("E1", "Attribution", "T3", "Content", "T1", "Content2", "T2", "Source", "T4");

        var quote = only(Quote.class, read(Mapping.NONE));

        assertThat(quote.content().text(TEXT)).isEqualTo("„Dit kan zo niet” „langer.”");
        assertThat(quote.cue().text(TEXT)).isEqualTo("zegt");
        assertThat(quote.source().text(TEXT)).isEqualTo("wethouder Noor Bakker");
        assertThat(quote.common().origin().by()).isEqualTo("import");
    }

    @Test
    void relationsOfTwoBuildUpTheSameQuote() {
        mark("T1", "direct", "„Dit kan zo niet”");
        mark("T3", "cue", "zegt");
        mark("T4", "speaker", "wethouder Noor Bakker");
        link("R1", "said-by", "", "Arg1", "T1", "Arg2", "T4");
        link("R2", "cued-by", "", "Arg1", "T1", "Arg2", "T3");

        var quote = only(Quote.class, read(Mapping.NONE));

        assertThat(quote.type()).isEqualTo("direct");
        assertThat(quote.cue().text(TEXT)).isEqualTo("zegt");
        assertThat(quote.source().text(TEXT)).isEqualTo("wethouder Noor Bakker");
    }

    @Test
    void aRelationBetweenTwoQuotesLeavesThemTwoAndIsKeptAsANote() {
        mark("T1", "Content", "„Dit kan zo niet”");
        mark("T2", "Content", "„langer.”");
        link("R1", "Continues", "", "Arg1", "T1", "Arg2", "T2");

        var draft = read(Mapping.NONE);

        assertThat(contents(draft)).containsExactly("„Dit kan zo niet”", "„langer.”");
        assertThat(draft.header().note())
                .isEqualTo("Continues: Arg1 “„Dit kan zo niet””, Arg2 “„langer.””");
    }

    @Test
    void aRelationBetweenQuotesThatHaveTheirOwnCuesLeavesThemTwo() {
        mark("T1", "Content", "„Dit kan zo niet”");
        mark("T2", "Content", "de kade te sluiten");
        mark("T3", "Cue", "zegt");
        mark("T4", "Cue", "besloot");
        link("E1", "Attribution", "T3", "Content", "T1");
        link("E2", "Attribution", "T4", "Content", "T2");
        link("E3", "Attribution", "T3", "Content", "T1", "Content2", "T2");

        assertThat(contents(read(Mapping.NONE)))
                .containsExactly("„Dit kan zo niet”", "de kade te sluiten");
    }

    @Test
    void aRelationBetweenAQuoteAndADecisionLeavesThemTwo() {
        mark("T1", "Content", "„Dit kan zo niet”");
        mark("T2", "Decision", "besloot");
        link("R1", "Reaction", "", "Arg1", "T1", "Arg2", "T2");

        var draft = read(Mapping.NONE);

        assertThat(only(Quote.class, draft).content().text(TEXT)).isEqualTo("„Dit kan zo niet”");
        assertThat(only(Decision.class, draft).trigger().text(TEXT)).isEqualTo("besloot");
        assertThat(draft.header().note()).startsWith("Reaction: ");
    }

    @Test
    void whatALinkSaysBesidesTheQuoteIsKeptAsANote() {
        mark("T1", "Content", "„Dit kan zo niet”");
        mark("T3", "Cue", "zegt");
        mark("T5", "PER", "Bakker");
        link("E1", "Attribution", "T3", "Content", "T1", "Addressee", "T5");

        var draft = read(Mapping.NONE);

        assertThat(only(Quote.class, draft).cue().text(TEXT)).isEqualTo("zegt");
        assertThat(draft.header().note()).contains("Addressee “Bakker”");
    }

    @Test
    void anActorIsNoSpeakerForARelationThatDoesNotSaySo() {
        mark("T1", "Content", "„Dit kan zo niet”");
        mark("T5", "PER", "Bakker");
        link("R1", "Addressee", "", "Arg1", "T1", "Arg2", "T5");

        var draft = read(Mapping.NONE);

        assertThat(only(Quote.class, draft).speakers()).isEmpty();
        assertThat(draft.header().note()).startsWith("Addressee: ");
    }

    @Test
    void aRelationThatTheMappingTakesForTheSourceNamesTheSpeaker() {
        mark("T1", "Content", "„Dit kan zo niet”");
        mark("T5", "PER", "Bakker");
        link("R1", "Zegger", "", "Arg1", "T1", "Arg2", "T5");

        var draft = read(Mapping.NONE.withType("Zegger", "quote.source"));

        assertThat(only(Quote.class, draft).speakers()).hasSize(1);
        assertThat(draft.header().note()).isEmpty();
    }

    @Test
    void aMeasureThatALinkTiesToAQuoteIsKeptAsANote() {
        mark("T1", "Content", "„Dit kan zo niet”");
        mark("T6", "Measure", "sluiten");
        link("R1", "About", "", "Arg1", "T1", "Arg2", "T6");

        assertThat(read(Mapping.NONE).header().note())
                .contains("Measure: “sluiten”")
                .contains("Arg2 “sluiten”");
    }

    @Test
    void aLinkToAMarkThatIsLeftOutSaysNothingOfIt() {
        mark("T1", "Content", "„Dit kan zo niet”");
        mark("T3", "Cue", "zegt");
        mark("T7", "Token", "kade");
        link("E1", "Attribution", "T3", "Content", "T1", "Head", "T7");

        assertThat(read(Mapping.NONE.withType("Token", Mapping.LEAVE)).header().note()).isEmpty();
    }

    @Test
    void whoeverIsMentionedInTheSourceIsTheSpeakerByInference() {
        mark("T1", "Content", "„Dit kan zo niet”");
        mark("T4", "Source", "wethouder Noor Bakker");
        mark("T5", "PER", "Noor Bakker");
        link("R1", "Source", "", "Arg1", "T1", "Arg2", "T4");

        var draft = read(Mapping.NONE);

        var actor = only(Actor.class, draft);
        var quote = only(Quote.class, draft);
        assertThat(actor.name()).isEqualTo("Noor Bakker");
        assertThat(actor.type()).isEqualTo("person");
        assertThat(quote.speakers()).containsExactly(Speaker.of(actor.id()));
        assertThat(quote.common().inferred()).containsExactly("speakers");
    }

    @Test
    void anActorThatALinkNamesAsSourceIsTheSpeaker() {
        mark("T1", "Content", "„Dit kan zo niet”");
        mark("T5", "PER", "Noor Bakker");
        link("R1", "Attribution", "", "Content", "T1", "Speaker", "T5");

        var quote = only(Quote.class, read(Mapping.NONE));

        assertThat(quote.speakers()).hasSize(1);
        assertThat(quote.common().inferred()).isEmpty();
        assertThat(quote.source().isEmpty()).isTrue();
    }

    @Test
    void marksThatMeanTheSameAreMentionsOfOneActor() {
        mark("T5", "Person", "Noor Bakker");
        marks.add(
                new Standoff.Mark(
                        "T6",
                        "Person",
                        span(TEXT.value().lastIndexOf("Bakker"), "Bakker"),
                        Map.of("Wikidata", "Q42"),
                        "line 2"));

        var draft =
                StandoffReader.read(
                        Format.BRAT,
                        "a.ann",
                        new Standoff(marks, links, List.of(Set.of("T5", "T6")), List.of()),
                        TEXT,
                        ImportFolder.intake("anna", Mapping.NONE));

        var actor = only(Actor.class, draft);
        assertThat(actor.mentions()).hasSize(2);
        assertThat(actor.name()).isEqualTo("Noor Bakker");
        assertThat(actor.identifiers())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.scheme()).isEqualTo("wikidata");
                    assertThat(it.value()).isEqualTo("Q42");
                });
    }

    @Test
    void aMappingSaysWhatATypeIsTakenFor() {
        mark("T1", "Uitspraak", "„Dit kan zo niet”");
        mark("T2", "Besluit", "besloot");
        var mapping =
                Mapping.NONE
                        .withType("Uitspraak", "quote:mixed")
                        .withType("Besluit", "decision:ban");

        var draft = read(mapping);

        assertThat(only(Quote.class, draft).type()).isEqualTo("mixed");
        assertThat(only(Decision.class, draft).act()).isEqualTo("ban");
        assertThat(draft.unknown()).isEmpty();
    }

    @Test
    void whatNobodyKnowsIsCountedAndKeptAsANote() {
        mark("T1", "Event", "besloot");
        mark("T2", "Event", "sluiten");

        var draft = read(Mapping.NONE);

        assertThat(draft.annotations()).isEmpty();
        assertThat(draft.unknown())
                .containsEntry(new Draft.Unknown(Draft.Unknown.Sort.TYPE, "Event"), 2);
        assertThat(draft.header().note()).isEqualTo("Event: “besloot”\nEvent: “sluiten”");
        assertThat(draft.findings()).allMatch(it -> it.level() == Finding.Level.NOTED);
        assertThat(draft.isRefused()).isFalse();
    }

    @Test
    void whatIsToBeLeftIsLeftWithoutAWord() {
        mark("T1", "Token", "besloot");

        var draft = read(Mapping.NONE.withType("Token", Mapping.LEAVE));

        assertThat(draft.annotations()).isEmpty();
        assertThat(draft.header().note()).isEmpty();
        assertThat(draft.unknown()).isEmpty();
    }

    @Test
    void fieldsOfTheSameNameAreFilledAndOthersNoted() {
        marks.add(
                new Standoff.Mark(
                        "T1",
                        "Quote",
                        span(0, "„Dit kan zo niet”"),
                        Map.of("Polarity", "Negated", "Mood", "angry"),
                        "line 1"));

        var draft = read(Mapping.NONE);

        var quote = only(Quote.class, draft);
        assertThat(quote.polarity()).isEqualTo("negated");
        assertThat(quote.common().note()).isEqualTo("Mood: angry");
        assertThat(draft.unknown())
                .containsEntry(new Draft.Unknown(Draft.Unknown.Sort.FIELD, "Mood"), 1);
    }

    @Test
    void aMappingNamesTheFieldOfAValue() {
        marks.add(
                new Standoff.Mark(
                        "T1",
                        "Quote",
                        span(0, "„Dit kan zo niet”"),
                        Map.of("Soort", "denial"),
                        "line 1"));

        var draft = read(Mapping.NONE.withField("Soort", "quote.kind"));

        assertThat(only(Quote.class, draft).speechKind()).isEqualTo("denial");
        assertThat(draft.unknown()).isEmpty();
    }

    @Test
    void aSourceThatNoQuoteHasIsKeptAsANote() {
        mark("T4", "Source", "wethouder Noor Bakker");

        var draft = read(Mapping.NONE);

        assertThat(draft.annotations()).isEmpty();
        assertThat(draft.header().note()).isEqualTo("Source: “wethouder Noor Bakker”");
    }

    @Test
    void commentsGoIntoTheNotesOfWhatTheyAreOn() {
        mark("T1", "Content", "„Dit kan zo niet”");
        mark("T5", "PER", "Noor Bakker");

        var draft =
                StandoffReader.read(
                        Format.BRAT,
                        "a.ann",
                        new Standoff(
                                marks,
                                links,
                                List.of(),
                                List.of(
                                        new Standoff.Comment("T1", "klopt dit?"),
                                        new Standoff.Comment("T5", "wethouder"))),
                        TEXT,
                        ImportFolder.intake("anna", Mapping.NONE));

        assertThat(only(Quote.class, draft).common().note()).isEqualTo("klopt dit?");
        assertThat(only(Actor.class, draft).common().note()).isEqualTo("wethouder");
    }

    private Draft read(Mapping mapping) {
        return StandoffReader.read(
                Format.BRAT,
                "a.ann",
                new Standoff(marks, links, List.of(), List.of()),
                TEXT,
                ImportFolder.intake("anna", mapping));
    }

    private static List<String> contents(Draft draft) {
        return draft.annotations().stream()
                .filter(Quote.class::isInstance)
                .map(it -> ((Quote) it).content().text(TEXT))
                .toList();
    }

    private static <A extends Annotation> A only(Class<A> kind, Draft draft) {
        var found = draft.annotations().stream().filter(kind::isInstance).map(kind::cast).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private void mark(String id, String type, String words) {
        marks.add(
                new Standoff.Mark(
                        id,
                        type,
                        span(TEXT.value().indexOf(words), words),
                        Map.of(),
                        "line " + id));
    }

    private static Segments span(int start, String words) {
        return Segments.of(new Span(start, start + words.length()));
    }

    private void link(String id, String type, String trigger, String... roles) {
        var parts = new ArrayList<Standoff.Role>();
        for (int i = 0; i < roles.length; i += 2) {
            parts.add(new Standoff.Role(roles[i], roles[i + 1]));
        }
        links.add(new Standoff.Link(id, type, trigger, parts, Map.of(), "line " + id));
    }
}
