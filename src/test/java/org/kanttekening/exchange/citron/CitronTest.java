package org.kanttekening.exchange.citron;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.Amount;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.ImportFolder;
import org.kanttekening.exchange.Imported;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.ManyScripts;
import org.kanttekening.exchange.Mapping;
import org.kanttekening.exchange.Selection;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.SidecarFiles;
import org.kanttekening.folder.SidecarReading;
import org.kanttekening.folder.StrictJson;
import org.kanttekening.folder.UnreadableFileException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class CitronTest {

    private static final JsonMapper OTHERS = JsonMapper.builder().build();
    private static final int STRINGS = Amount.of(500, 5_000);
    private static final int DAMAGED = Amount.of(600, 10_000);

    @TempDir private Path place;

    @Test
    void writesCuedQuotesWithOneCueAndTheMentionsOfActorsAsGroups() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        var exported = work.export(new CitronExporter());

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        var document =
                OTHERS.readTree(
                        work.written("citron/kabinet-schort-havendambesluit-op.txt.anna.json"));
        assertThat(document.propertyNames())
                .containsExactly("text", "quotes", "coreference_groups");
        var quote = quote(document, "q-r7otg9bw");
        assertThat(quote.propertyNames())
                .containsExactly("cue", "sources", "contents", "coreferences", "id");
        assertThat(quote.get("cue").get("text").asString()).isEqualTo("maakte");
        assertThat(quote.get("cue").get("start").asInt()).isEqualTo(287);
        assertThat(quote(document, "q-icwvadys").get("contents")).hasSize(2);
        assertThat(quote(document, "q-icwvadys").get("coreferences").get(0).get("text").asString())
                .contains("Hoogland");
    }

    @Test
    void saysWhatItDoesNotCarry() throws Exception {
        var losses =
                ExchangeFolder.ofSample(place)
                        .preview(new CitronExporter(), Selection.EVERYTHING)
                        .losses()
                        .counts();

        assertThat(losses)
                .containsKey(new Loss.Other("exchange.loss.citron.decisions"))
                .containsKey(new Loss.Other("exchange.loss.citron.cue"))
                .containsKey(new Loss.OfField(Kind.QUOTE, "check"))
                .containsKey(new Loss.OfField(Kind.ACTOR, "name"))
                .doesNotContainKey(new Loss.OfField(Kind.QUOTE, "content"))
                .doesNotContainKey(new Loss.OfField(Kind.ACTOR, "mentions"));
    }

    @Test
    void leavesQuotesWithoutACueOutAndSaysSo() {
        var article = ManyScripts.article(1);
        var quote = article.annotations().quotes().getFirst().withCue(Segments.NONE);
        var uncued = ManyScripts.tagged("a.txt", article.text(), List.of(quote));

        assertThat(CitronQuotes.quotes(uncued)).isEmpty();
        assertThat(new CitronExporter().lost(quote, uncued))
                .containsExactly(new Loss.Other("exchange.loss.citron.uncued"));
    }

    @Test
    void whatWasWrittenComesBackAsFarAsItWasCarried() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        work.export(new CitronExporter(), Selection.EVERYTHING.withOwners("anna"));
        var into = new ImportFolder(place.resolve("second"));
        try (var files = Files.list(work.out().resolve("citron"))) {
            var imported = into.take(new CitronImporter(), "anna", files.toArray(Path[]::new));
            assertThat(imported.items())
                    .extracting(Imported.Item::outcome)
                    .containsOnly(Imported.Outcome.NEW_ARTICLE);
        }
        var name = "kabinet-schort-havendambesluit-op.txt";
        var before = stored(work, name);
        var now = into.stored(name, "anna").sidecar().annotations();

        for (var quote : before.quotes()) {
            if (!quote.cue().isEmpty()) {
                var back = now.find(quote.id(), Quote.class).orElseThrow();
                assertThat(back.content().spans()).isEqualTo(quote.content().spans());
                assertThat(back.source().spans()).isEqualTo(quote.source().spans());
                assertThat(back.speakers()).hasSameSizeAs(quote.speakers());
            }
        }
        assertThat(now.actors()).hasSizeGreaterThan(5);
    }

    @Test
    void everyStringIsExactForOthersAndComesBack() throws Exception {
        for (long seed = 0; seed < STRINGS; seed++) {
            var article = ManyScripts.article(seed);
            var bytes = StrictJson.bytes(CitronQuotes.document(article));

            var document = OTHERS.readTree(bytes);
            var text = document.get("text").asString();
            assertThat(text).as("seed %d", seed).isEqualTo(article.text().value());
            for (var span : spans(document)) {
                int from = text.offsetByCodePoints(0, span.get("start").asInt());
                int to = text.offsetByCodePoints(0, span.get("end").asInt());
                assertThat(text.substring(from, to))
                        .as("seed %d", seed)
                        .isEqualTo(span.get("text").asString());
            }
            var back = AnnotationSet.of(draft(bytes).annotations()).quotes().getFirst();
            var quote = article.annotations().quotes().getFirst();
            assertThat(back.content()).as("seed %d", seed).isEqualTo(quote.content());
            assertThat(back.source()).as("seed %d", seed).isEqualTo(quote.source());
        }
    }

    @Test
    void whatCitronFoundIsTakenWithItsConfidenceAndItsSpeakers() throws Exception {
        var draft =
                draft(
                        """
                        {"text": "Anna Bos spoke.\\r\\nShe 🚲 said it was over.",
                         "quotes": [{
                           "cue": {"start": 23, "end": 27, "text": "said"},
                           "sources": [{"start": 17, "end": 20, "text": "She"}],
                           "contents": [{"start": 28, "end": 39, "text": "it was over"}],
                           "coreferences": null, "confidence": "0.8731"}],
                         "coreference_groups": [[
                           {"start": 0, "end": 8, "text": "Anna Bos"},
                           {"start": 17, "end": 20, "text": "She"}]],
                         "source": {"application": "citron-extractor"}}
                        """
                                .getBytes(StandardCharsets.UTF_8));

        var set = AnnotationSet.of(draft.annotations());
        var actor = set.actors().getFirst();
        assertThat(actor.name()).isEqualTo("Anna Bos");
        assertThat(actor.mentions()).extracting(it -> it.form()).containsExactly("name", "pronoun");
        assertThat(set.quotes())
                .singleElement()
                .satisfies(quote -> {
                    assertThat(quote.speakers())
                            .singleElement()
                            .matches(it -> it.actor().equals(actor.id()));
                    assertThat(quote.common().inferred()).containsExactly("speakers");
                    assertThat(quote.common().origin().confidence()).contains(0.8731);
                    assertThat(quote.cue()).isEqualTo(Segments.of(23, 27));
                });
    }

    @Test
    void oneSpanThatStandsElsewhereRefusesTheDocument() throws Exception {
        var draft =
                draft(
                        """
                        {"text": "Bos zei ja.", "quotes": [
                          {"cue": {"start": 4, "end": 7, "text": "zei"}, "sources": [], "contents": []},
                          {"cue": {"start": 1, "end": 2, "text": "zei"}, "sources": [], "contents": []}]}
                        """
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(draft.isRefused()).isTrue();
        assertThat(draft.annotations()).isEmpty();
        assertThat(draft.findings()).extracting(Finding::place).containsExactly("quotes[1].cue");
    }

    @Test
    void everyDamagedFileIsRefusedOrSaysSomethingThatHoldsTogether() throws Exception {
        var documents = new ArrayList<byte[]>();
        for (long seed = 0; seed < 30; seed++) {
            documents.add(StrictJson.bytes(CitronQuotes.document(ManyScripts.article(seed))));
        }
        int refused = 0;
        for (long seed = 0; seed < DAMAGED; seed++) {
            var random = new Random(seed);
            var bytes = documents.get(random.nextInt(documents.size())).clone();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                var incoming = new IncomingCitron("doc.json", StrictJson.read("doc.json", bytes));
                var article = incoming.text().orElse(new ArticleText("iets anders"));
                var draft = incoming.read(article, ImportFolder.intake("carla", Mapping.NONE));
                refused += draft.isRefused() ? 1 : 0;
                var stored = ManyScripts.tagged("doc.txt", article, draft.annotations()).stored();
                assertThat(SidecarFiles.wrong("x", stored, article)).as("seed %d", seed).isEmpty();
            } catch (UnreadableFileException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(DAMAGED / 4);
    }

    private static AnnotationSet stored(ExchangeFolder work, String name) throws Exception {
        var folder = work.folder();
        var file = new ArticleFile(name);
        var reading = folder.readSidecar(file, "anna", folder.read(file).text());
        return ((SidecarReading.Read) reading).stored().sidecar().annotations();
    }

    private static Draft draft(byte[] bytes) throws UnreadableFileException {
        var incoming = new IncomingCitron("doc.json", StrictJson.read("doc.json", bytes));
        return incoming.read(
                incoming.text().orElseThrow(), ImportFolder.intake("carla", Mapping.NONE));
    }

    private static JsonNode quote(JsonNode document, String id) {
        for (var quote : document.get("quotes")) {
            if (quote.get("id").asString().equals(id)) {
                return quote;
            }
        }
        throw new AssertionError(id);
    }

    /// All spans of a document, wherever they stand.
    private static List<JsonNode> spans(JsonNode node) {
        var spans = new ArrayList<JsonNode>();
        if (node.has("start")) {
            spans.add(node);
        }
        node.forEach(child -> spans.addAll(spans(child)));
        return spans;
    }
}
