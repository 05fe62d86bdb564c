package org.kanttekening.exchange.cas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.Exporter;
import org.kanttekening.exchange.ImportFolder;
import org.kanttekening.exchange.Imported;
import org.kanttekening.exchange.Selection;
import org.kanttekening.exchange.TaggedArticle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

@DisplayName("An exported set of CAS")
class CasExportTest {

    @TempDir private Path place;

    static Stream<Exporter> exporters() {
        return Stream.of(new CasJsonExporter(), new XmiExporter());
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void isFoundWholeWhenItIsReadBack(Exporter exporter) throws Exception {
        var sample = ExchangeFolder.ofSample(place.resolve("sample")).export(exporter);
        var random = ExchangeFolder.ofRandom(place.resolve("random"), 1, 2, 3, 4).export(exporter);

        assertThat(sample.verdict().isFine()).as("%s", sample.verdict()).isTrue();
        assertThat(sample.articles()).isEqualTo(4);
        assertThat(sample.losses().isEmpty()).isTrue();
        assertThat(random.verdict().isFine()).as("%s", random.verdict()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void hasTheSameBytesEachTime(Exporter exporter) throws Exception {
        var one = ExchangeFolder.ofSample(place.resolve("one"));
        var other = ExchangeFolder.ofSample(place.resolve("other"));
        one.export(exporter);
        other.export(exporter);

        assertThat(files(one.out())).isEqualTo(files(other.out()));
    }

    @Test
    void asksNothingOfReadersThatIsNotBesideIt() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        work.export(new XmiExporter());

        assertThat(files(work.out()).keySet())
                .contains("TypeSystem.xml", "inception-layers.json", "inception-notes.txt")
                .filteredOn(name -> name.endsWith(".xmi"))
                .hasSize(4);
        assertThat(work.written("inception-notes.txt"))
                .contains("inception-layers.json")
                .contains("UIMA CAS XMI");
    }

    @Test
    void comesBackIntoAnEmptyFolderWithItsArticles() throws Exception {
        var work = ExchangeFolder.ofSample(place.resolve("out"));
        work.export(new CasJsonExporter(), Selection.EVERYTHING.withOwners("anna"));
        var into = new ImportFolder(place.resolve("in"));

        var imported = into.take(new CasImporter(), "anna", all(work.out()));

        assertThat(imported.items())
                .hasSize(2)
                .allMatch(item -> item.outcome() == Imported.Outcome.NEW_ARTICLE);
        var name = imported.items().getFirst().article();
        assertThat(into.sidecar(name, "anna"))
                .isEqualTo(
                        Files.readAllBytes(work.root().resolve(name + ".anna.kanttekening.json")));
    }

    @Test
    void carriesCharactersThatOnlyLaterXmlTakes() throws Exception {
        var article = ExchangeFolder.random(1);
        var cas = CasMaker.make(article);
        var controlled =
                new OutCas(
                        cas.text(),
                        cas.language(),
                        "bel\u0007 \u0085\u2028 <&\"\n\t",
                        cas.id(),
                        cas.segmentation(),
                        cas.structures());

        var read = Uimaj.fromXmi(CasXmi.write(controlled));
        var document = read.getIndexedFSs(read.getTypeSystem().getType(CasTypes.DOCUMENT.name()));

        assertThat(document)
                .singleElement()
                .extracting(
                        it -> it.getStringValue(it.getType().getFeatureByBaseName("documentTitle")))
                .isEqualTo("bel\u0007 \u0085\u2028 <&\"\n\t");
    }

    @Test
    void keepsCharactersThatNoXmlTakes() throws Exception {
        var folder = new ExchangeFolder(place);
        var article = ExchangeFolder.random(2);
        var actor =
                Actor.blank("a-nul00000", Common.newBy("anna", ImportFolder.NOW))
                        .withName("nul \u0000 en \uFFFF");
        folder.put(with(article, actor));

        var exported = folder.export(new XmiExporter());

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
    }

    @Test
    void saysNothingTwiceOfWhatIsAsTheSchemeHasIt() {
        var article = ExchangeFolder.random(2);
        var common = Common.newBy("anna", ImportFolder.NOW);
        for (var blank :
                List.of(
                        Quote.blank("q-blank000", common),
                        Actor.blank("a-blank000", common),
                        Decision.blank("d-blank000", common))) {
            var cas = CasMaker.make(with(article, blank));

            assertThat(cas.structures())
                    .filteredOn(it -> it.text("id").equals(blank.id()))
                    .singleElement()
                    .satisfies(it -> assertThat(it.text(Layer.REST)).isEmpty());
        }
    }

    @Test
    void keepsAQuotesWordsApartFromJsonWhereFeaturesSayThem() throws Exception {
        for (var article : CasFixture.samples()) {
            for (var structure : CasMaker.make(article).structures()) {
                if (structure.type().equals(Layer.of(Kind.QUOTE).type())) {
                    assertThat(structure.text(Layer.REST)).doesNotContain("exact");
                }
            }
        }
    }

    private static TaggedArticle with(TaggedArticle article, Annotation added) {
        var stored = article.stored();
        return new TaggedArticle(
                article.file(),
                article.text(),
                article.owner(),
                stored.with(stored.sidecar().with(added)),
                article.kinds());
    }

    private static TreeMap<String, String> files(Path folder) throws Exception {
        var found = new TreeMap<String, String>();
        for (var file : all(folder)) {
            found.put(folder.relativize(file).toString(), Files.readString(file));
        }
        return found;
    }

    private static Path[] all(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toArray(Path[]::new);
        }
    }
}
