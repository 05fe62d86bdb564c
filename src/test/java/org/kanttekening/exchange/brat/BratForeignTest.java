package org.kanttekening.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.ImportFolder;
import org.kanttekening.exchange.Imported;
import org.kanttekening.exchange.Mapping;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What others annotated in brat, in the shapes that corpora have.
class BratForeignTest {

    private static final String TEXT =
            "„Wij stoppen ermee”, zei wethouder Mira Daal maandag. „Morgen al.”\n\n"
                    + "Daal trok 🚲 het plan in. שלום zei zij.\n";

    @TempDir private Path place;

    @Test
    void anAttributionWithRepeatedRolesIsOneQuote() throws Exception {
        var files =
                BratFiles.others(
                        TEXT,
                        "T1\tSource 25 44\twethouder Mira Daal",
                        "T2\tAttribution 21 24\tzei",
                        "T3\tContent 0 19\t„Wij stoppen ermee”",
                        "T4\tContent 54 66\t„Morgen al.”",
                        "E1\tAttribution:T2 Source:T1 Content:T3 Content2:T4",
                        "T5\tPerson 35 44\tMira Daal",
                        "*\tEquiv T5 T6",
                        "T6\tPerson 68 72\tDaal",
                        "#1\tAnnotatorNotes E1\tnabellen");

        var draft = files.draft();

        var set = AnnotationSet.of(draft.annotations());
        assertThat(set.quotes())
                .singleElement()
                .satisfies(quote -> {
                    assertThat(quote.content().spans()).hasSize(2);
                    assertThat(words(quote.cue())).isEqualTo("zei");
                    assertThat(words(quote.source())).isEqualTo("wethouder Mira Daal");
                    assertThat(quote.common().note()).isEqualTo("nabellen");
                });
        assertThat(set.actors())
                .singleElement()
                .satisfies(actor -> {
                    assertThat(actor.type()).isEqualTo("person");
                    assertThat(actor.mentions()).hasSize(2);
                });
    }

    @Test
    void aTriggerOfATypeOfItsOwnIsTheCueAsWell() throws Exception {
        var files =
                BratFiles.others(
                        TEXT,
                        "T1\tSource 25 44\twethouder Mira Daal",
                        "T2\tCue 21 24\tzei",
                        "T3\tQuotation 0 19\t„Wij stoppen ermee”",
                        "R1\tSays Arg1:T1 Arg2:T3",
                        "E1\tReporting:T2 Said:T3 Holder:T1");

        var quotes = AnnotationSet.of(files.draft().annotations()).quotes();

        assertThat(quotes)
                .singleElement()
                .satisfies(quote -> {
                    assertThat(words(quote.content())).isEqualTo("„Wij stoppen ermee”");
                    assertThat(words(quote.cue())).isEqualTo("zei");
                });
    }

    @Test
    void namesAndEventsOfOtherSortsAreTakenOrKeptAsNotes() throws Exception {
        var files =
                BratFiles.others(
                        TEXT,
                        "T1\tPER 35 44\tMira Daal",
                        "T2\tEnd-Position 73 77\ttrok",
                        "E1\tEnd-Position:T2 Person-Arg:T1 Time-Arg:T3",
                        "T3\tTIME 45 52\tmaandag",
                        "A1\tModality E1 Asserted",
                        "M1\tNegation T2",
                        "N1\tReference T1 Wikidata:Q42\tMira Daal");

        var draft = files.draft();

        var actor = AnnotationSet.of(draft.annotations()).actors().getFirst();
        assertThat(actor.name()).isEqualTo("Mira Daal");
        assertThat(actor.identifiers())
                .singleElement()
                .matches(it -> it.scheme().equals("wikidata") && it.value().equals("Q42"));
        assertThat(draft.header().note()).contains("End-Position").contains("TIME");
        assertThat(draft.unknown().keySet())
                .extracting(Draft.Unknown::name)
                .contains("End-Position", "TIME");
    }

    @Test
    void whatTheMappingSaysGoesBeforeWhatIsUsual() throws Exception {
        var files =
                BratFiles.others(
                        TEXT,
                        "T1\tDecision 73 77;89 91\ttrok in",
                        "T2\tSource 68 72\tDaal",
                        "E1\tDecision:T1 Decider:T2");
        var mapping = Mapping.NONE.withType("Source", "actor:person").withType("Decision", "note");

        var draft = files.draft(ImportFolder.intake("carla", mapping));

        assertThat(draft.annotations()).singleElement().matches(it -> it.id().startsWith("a-"));
        assertThat(draft.header().note()).contains("Decision");
    }

    @Test
    void whatSomebodyAnnotatedWithOurConfigurationIsReadWithoutNotes() throws Exception {
        var files =
                BratFiles.others(
                        TEXT,
                        "T1\tDecision 73 77;89 91\ttrok in",
                        "T2\tPerson 68 72\tDaal",
                        "T3\tMeasure 80 88\thet plan",
                        "T4\tQuotation 54 66\t„Morgen al.”",
                        "E1\tDecision:T1 Decider:T2 Measure:T3",
                        "E2\tQuotation:T4 Speaker:T2",
                        "R1\tSupports Arg1:E2 Arg2:E1",
                        "A1\tAct E1 withdraw");

        var set = AnnotationSet.of(files.draft().annotations());

        var decision = set.decisions().getFirst();
        assertThat(decision.act()).isEqualTo("withdraw");
        assertThat(decision.authority())
                .singleElement()
                .matches(it -> it.role().equals("decider") && !it.actor().isEmpty());
        assertThat(set.quotes())
                .singleElement()
                .satisfies(quote -> {
                    assertThat(quote.content().isEmpty()).isFalse();
                    assertThat(quote.cue().isEmpty()).isTrue();
                    assertThat(quote.respondsTo())
                            .singleElement()
                            .matches(it -> it.target().id().equals(decision.id()));
                });
        assertThat(set.actors()).singleElement().matches(it -> it.name().equals("Daal"));
    }

    @Test
    void filesOfTheBioNlpTasksAreOneDocument() throws Exception {
        Files.writeString(place.resolve("doc.txt"), TEXT);
        Files.writeString(place.resolve("doc.a1"), "T1\tOrganization 68 72\tDaal\n");
        Files.writeString(
                place.resolve("doc.a2"),
                "T2\tWithdrawal 73 77\ttrok\nE1\tWithdrawal:T2 Theme:T1 \n"
                        + "N1\tReference Annotation:T1 Referent:Wikidata:Q1\n");
        Files.writeString(place.resolve("annotation.conf"), "[entities]\n");
        var into = new ImportFolder(place.resolve("second"));

        var imported =
                into.take(
                        new BratImporter(),
                        "carla",
                        place.resolve("doc.a2"),
                        place.resolve("annotation.conf"),
                        place.resolve("doc.txt"),
                        place.resolve("doc.a1"));

        assertThat(imported.items())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.outcome()).isEqualTo(Imported.Outcome.NEW_ARTICLE);
                    assertThat(it.article()).isEqualTo("doc.txt");
                });
        assertThat(into.stored("doc.txt", "carla").sidecar().annotations().actors()).hasSize(1);
    }

    @Test
    void offsetsAreFoundHoweverTheyAreCounted() throws Exception {
        var raw = "Een 🚲 🚲.\r\n\r\nDaal zei „ja”.\r\n";
        var lf = raw.replace("\r\n", "\n");
        int raws = raw.indexOf("„ja”");
        int lfs = lf.indexOf("„ja”");
        // two pairs of surrogates stand before
        for (int start : new int[] {raws, raws - 2, lfs, lfs - 2}) {
            assertThat(quoteAt(start, raw.getBytes(StandardCharsets.UTF_8)))
                    .as("from %d", start)
                    .isEqualTo("„ja”");
        }
        var marked = ("\uFEFF" + raw).getBytes(StandardCharsets.UTF_8);
        assertThat(quoteAt(lfs - 2 + 1, marked)).isEqualTo("„ja”");
    }

    private static String quoteAt(int start, byte[] txt) throws Exception {
        var ann = "T1\tQuote " + start + " " + (start + 4) + "\t„ja”\n";
        var incoming =
                IncomingBrat.of(
                        "doc.ann", List.of(ann.getBytes(StandardCharsets.UTF_8)), Optional.of(txt));
        var article = incoming.text().orElseThrow();
        var draft = incoming.read(article, ImportFolder.intake("carla", Mapping.NONE));
        assertThat(draft.isRefused()).as("%s", draft.findings()).isFalse();
        return AnnotationSet.of(draft.annotations()).quotes().getFirst().content().text(article);
    }

    @Test
    void oneMarkThatStandsElsewhereRefusesTheDocument() throws Exception {
        var draft =
                BratFiles.others(TEXT, "T1\tPerson 35 44\tMira Daal", "T2\tPerson 36 45\tMira Daal")
                        .draft();

        assertThat(draft.isRefused()).isTrue();
        assertThat(draft.annotations()).isEmpty();
        assertThat(draft.findings()).extracting(Finding::place).containsExactly("T2, 2");
    }

    @Test
    void splitAndStackedAndNestedMarksAndThoseOverLinesAreTakenAsTheyStand() throws Exception {
        int end = TEXT.offsetByCodePoints(0, 0) + TEXT.codePointCount(0, TEXT.length()) - 1;
        var files =
                BratFiles.others(
                        TEXT,
                        "T1\tQuote 0 19;54 66;68 72\t„Wij stoppen ermee” „Morgen al.” Daal",
                        "T2\tQuote 0 19\t„Wij stoppen ermee”",
                        "T3\tQuote 0 19\t„Wij stoppen ermee”",
                        "T4\tQuote 1 12\tWij stoppen",
                        "T5\tQuote 54 72\t„Morgen al.”  Daal",
                        "T6\tQuote 54 66;68 72\t„Morgen al.”Daal",
                        "T7\tQuote 78 " + end + "\t🚲 het plan in. שלום zei zij.");

        var quotes = AnnotationSet.of(files.draft().annotations()).quotes();

        assertThat(quotes).hasSize(7);
        assertThat(quotes)
                .extracting(it -> words(it.content()))
                .contains(
                        "„Wij stoppen ermee” „Morgen al.”\n\nDaal",
                        "Wij stoppen",
                        "🚲 het plan in. שלום zei zij.");
    }

    @Test
    void anEmptyMarkIsLeftOutAndSaid() throws Exception {
        var draft =
                BratFiles.others(TEXT, "T1\tPerson 35 44\tMira Daal", "T2\tPerson 50 50\t").draft();

        assertThat(draft.annotations()).hasSize(1);
        assertThat(draft.findings()).extracting(Finding::level).containsExactly(Finding.Level.LEFT);
    }

    @Test
    void withoutATextBesideTheArticleOfTheNameIsAsked() throws Exception {
        Files.writeString(place.resolve("doc.ann"), "T1\tPerson 35 44\tMira Daal\n");
        var into = new ImportFolder(place.resolve("second"));
        Files.writeString(into.root().resolve("doc.txt"), TEXT);

        into.take(new BratImporter(), "carla", place.resolve("doc.ann"));

        assertThat(into.stored("doc.txt", "carla").sidecar().annotations().actors()).hasSize(1);
    }

    private static String words(Segments segments) {
        return segments.text(new ArticleText(TEXT));
    }
}
