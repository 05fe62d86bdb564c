package org.kanttekening.exchange.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kanttekening.exchange.w3c.Annotations.keys;
import static org.kanttekening.exchange.w3c.Annotations.read;
import static org.kanttekening.exchange.w3c.Annotations.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.ImportFolder;
import org.kanttekening.exchange.Imported;
import org.kanttekening.exchange.Mapping;
import org.kanttekening.folder.UnreadableFileException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Files that other programs wrote.
class OthersAnnotationsTest {

    private static final String TEXT =
            "Wethouder Bakker 🛵 zegt: „De stoepen zijn vol.” Volgens Snelwiel is dat onzin. Bakker"
                    + " blijft erbij.\n";

    private static final String QUOTE =
            "{'id':'#q','type':'Annotation','body':[{'type':'TextualBody','purpose':'tagging',"
                    + "'value':'Quote'}],'target':{'selector':[{'type':'TextQuoteSelector','exact':"
                    + "'„De stoepen zijn vol.”'},{'type':'TextPositionSelector','start':25,"
                    + "'end':47}]}}";

    @TempDir private Path place;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "[%s]",
                "{'type':'AnnotationPage','id':'urn:p','items':[%s]}",
                "{'type':'AnnotationCollection','id':'urn:c','first':{'items':[%s]}}",
                "{'type':['AnnotationCollection'],'items':%s}",
                "{'@graph':[%s]}",
                "{'total':1,'rows':[%s]}",
                "{'export_date':'2026-01-01','annotations':[%s]}"
            })
    void readsAnnotationsInWhateverTheyAreWrappedIn(String wrapping) throws Exception {
        var draft = read(wrapping.formatted(QUOTE), TEXT, Mapping.NONE);

        assertThat(draft.findings()).isEmpty();
        assertThat(words(quote(draft).content(), TEXT)).isEqualTo("„De stoepen zijn vol.”");
    }

    @Test
    void readsWhatRecogitoWrites() throws Exception {
        var draft =
                read(
                        """
                        [{'@context':'http://www.w3.org/ns/anno.jsonld','id':'#a','type':'Annotation',
                          'body':[{'type':'TextualBody','value':'Person','purpose':'tagging'},
                                  {'type':'TextualBody','value':'Partij?','purpose':'commenting'}],
                          'target':{'selector':[{'type':'TextQuoteSelector','exact':'Bakker'},
                            {'type':'TextPositionSelector','start':10,'end':16}]}},
                         {'id':'#q','type':'Annotation',
                          'body':[{'type':'TextualBody','value':'Content','purpose':'tagging'}],
                          'target':{'selector':[
                            {'type':'TextQuoteSelector','exact':'„De stoepen zijn vol.”'},
                            {'type':'TextPositionSelector','start':26,'end':48}]}},
                         {'id':'#r','type':'Annotation','motivation':'linking',
                          'body':[{'type':'TextualBody','value':'source','purpose':'tagging'}],
                          'target':[{'id':'#q'},{'id':'#a'}]}]
                        """,
                        TEXT,
                        Mapping.NONE);

        assertThat(refused(draft)).isEmpty();
        assertThat(actor(draft).type()).isEqualTo("person");
        assertThat(actor(draft).common().note()).isEqualTo("Partij?");
        assertThat(words(quote(draft).content(), TEXT)).isEqualTo("„De stoepen zijn vol.”");
        assertThat(quote(draft).speakers())
                .extracting(it -> it.actor())
                .containsExactly(actor(draft).id());
    }

    @Test
    void tellsByTheWordsThatPositionsCountUtf16() throws Exception {
        var draft = read(QUOTE.replace("25", "26").replace("47", "48"), TEXT, Mapping.NONE);

        assertThat(words(quote(draft).content(), TEXT)).isEqualTo("„De stoepen zijn vol.”");
        assertThat(keys(draft)).containsExactly("exchange.w3c.utf16");
    }

    @Test
    void readsWhatHypothesisGivesOut() throws Exception {
        var draft =
                read(
                        """
                        {'total':2,'rows':[
                         {'id':'aB','user':'acct:ann@hypothes.is','uri':'https://example.org/x.txt',
                          'text':'Wie zegt dit?','tags':['Quote','twijfel'],
                          'document':{'title':['Stoepen vol']},'group':'__world__','links':{},
                          'target':[{'source':'https://example.org/x.txt','selector':[
                            {'type':'RangeSelector','startContainer':'/p[1]','startOffset':3,
                             'endContainer':'/p[1]','endOffset':9},
                            {'type':'TextPositionSelector','start':26,'end':48},
                            {'type':'TextQuoteSelector','exact':'„De stoepen zijn vol.”',
                             'prefix':' zegt: ','suffix':' Volgens'}]}]},
                         {'id':'aC','user':'acct:bob@hypothes.is','uri':'https://example.org/x.txt',
                          'text':'De wethouder.','tags':[],'references':['aB'],
                          'target':[{'source':'https://example.org/x.txt'}]}]}
                        """,
                        TEXT,
                        Mapping.NONE);

        assertThat(quote(draft).common().note())
                .contains("Wie zegt dit?", "De wethouder.", "twijfel", "ann@hypothes.is");
        assertThat(draft.header().title()).isEqualTo("Stoepen vol");
        assertThat(draft.header().url()).isEqualTo("https://example.org/x.txt");
        assertThat(keys(draft)).contains("exchange.w3c.selectorLeft");
        assertThat(refused(draft)).isEmpty();
    }

    @Test
    void findsWordsByTheirContextAlone() throws Exception {
        var draft = read(words("Bakker", "onzin. ", " blijft"), TEXT, Mapping.NONE);

        assertThat(actor(draft).mentions().getFirst().segments().start())
                .isEqualTo(TEXT.lastIndexOf("Bakker"));
    }

    @Test
    void findsThemThoughWhiteSpaceAroundIsAnother() throws Exception {
        var draft = read(words("Bakker", "dat\\n    onzin.  ", "\\tblijft"), TEXT, Mapping.NONE);

        assertThat(actor(draft).mentions().getFirst().segments().start())
                .isEqualTo(TEXT.lastIndexOf("Bakker"));
    }

    @Test
    void refusesWordsThatStandInTwoPlaces() throws Exception {
        var draft = read(words("Bakker", "", ""), TEXT, Mapping.NONE);

        assertThat(refused(draft)).containsExactly("exchange.w3c.ambiguous");
        assertThat(draft.isRefused()).isTrue();
    }

    @Test
    void refusesWordsThatStandNowhere() throws Exception {
        assertThat(refused(read(words("Jansen", "", ""), TEXT, Mapping.NONE)))
                .containsExactly("exchange.w3c.nowhere");
        assertThat(refused(read(words("Bakker", "Oud-", ""), TEXT, Mapping.NONE)))
                .containsExactly("exchange.w3c.nowhere");
    }

    @Test
    void refusesPositionsOutsideTheText() throws Exception {
        var draft =
                read(
                        "{'type':'Annotation','target':{'selector':"
                                + "{'type':'TextPositionSelector','start':5,'end':9999}}}",
                        TEXT,
                        Mapping.NONE);

        assertThat(refused(draft)).containsExactly("exchange.w3c.outside");
    }

    @Test
    void keepsWhatPointsAtNoWordsAsANote() throws Exception {
        var draft =
                read(
                        "[{'type':'Annotation','bodyValue':'Over alles','target':'urn:x'},"
                                + "{'type':'Annotation','bodyValue':'Daar','target':{'source':"
                                + "'urn:x','selector':{'type':'XPathSelector','value':'/p[1]'}}}]",
                        TEXT,
                        Mapping.NONE);

        assertThat(draft.header().note()).contains("Over alles", "Daar");
        assertThat(keys(draft)).contains("exchange.w3c.selectorLeft");
        assertThat(refused(draft)).isEmpty();
    }

    @Test
    void countsInATextWithCarriageReturnsAsItsProgramDid() throws Exception {
        var raw = "Kop 🛵\r\n\r\n„Ja”, zegt Bakker.\r\n";
        var draft =
                read(
                        "{'type':'Annotation','body':{'type':'TextualBody','purpose':'tagging',"
                                + "'value':'Quote'},'target':{'selector':"
                                + "{'type':'TextPositionSelector','start':9,'end':13}}}",
                        raw,
                        Mapping.NONE);

        assertThat(words(quote(draft).content(), raw.replace("\r\n", "\n"))).isEqualTo("„Ja”");
    }

    @Test
    void joinsTargetsToOneSplitMark() throws Exception {
        var draft =
                read(
                        "{'type':'Annotation','body':{'type':'TextualBody','purpose':'tagging',"
                                + "'value':'Quote'},'target':[{'selector':{'type':"
                                + "'TextQuoteSelector','exact':'De stoepen'}},{'selector':{'type':"
                                + "'TextQuoteSelector','exact':'vol.'}}]}",
                        TEXT,
                        Mapping.NONE);

        assertThat(quote(draft).content().size()).isEqualTo(2);
    }

    @Test
    void marksRightToLeftTextByItsLogicalOrder() throws Exception {
        var text = "שלום אמר בקר היום\n";
        var draft =
                read(
                        "{'type':'Annotation','body':{'type':'TextualBody','purpose':'tagging',"
                                + "'value':'Person'},'target':{'selector':[{'type':"
                                + "'TextPositionSelector','start':9,'end':12},{'type':"
                                + "'TextQuoteSelector','exact':'בקר'}]}}",
                        text,
                        Mapping.NONE);

        assertThat(draft.findings()).isEmpty();
        assertThat(actor(draft).name()).isEqualTo("בקר");
    }

    @Test
    void takesIdentifiersOfActors() throws Exception {
        var draft =
                read(
                        "{'type':'Annotation','body':[{'type':'TextualBody','purpose':'tagging',"
                                + "'value':'Person'},{'purpose':'identifying','source':"
                                + "'http://www.wikidata.org/entity/Q55'}],'target':{'selector':"
                                + "{'type':'TextQuoteSelector','exact':'Snelwiel'}}}",
                        TEXT,
                        Mapping.NONE);

        assertThat(actor(draft).identifiers())
                .singleElement()
                .satisfies(it -> assertThat(it.value()).isEqualTo("Q55"));
    }

    @Test
    void countsWhatItDoesNotKnow() throws Exception {
        var draft =
                read(
                        "[{'type':'Annotation','rights':'urn:r','body':{'purpose':'tagging',"
                                + "'value':'Raar'},'target':{'selector':{'type':"
                                + "'TextQuoteSelector','exact':'onzin'}}}]",
                        TEXT,
                        Mapping.NONE);

        assertThat(draft.unknown())
                .containsEntry(new Draft.Unknown(Draft.Unknown.Sort.TYPE, "Raar"), 1);
        assertThat(draft.findings())
                .anyMatch(it ->
                        it.what().key().equals("exchange.w3c.notTaken")
                                && it.level() == Finding.Level.LEFT);
    }

    @Test
    void saysThatPagesAreElsewhere() throws Exception {
        var draft =
                read(
                        "{'type':'AnnotationCollection','first':'https://example.org/page1'}",
                        TEXT,
                        Mapping.NONE);

        assertThat(keys(draft)).containsExactly("exchange.w3c.elsewhere");
    }

    @Test
    void refusesWhatIsNoAnnotation() {
        assertThatThrownBy(() -> read("{'name':'x'}", TEXT, Mapping.NONE))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e ->
                                assertThat(e.problem().key())
                                        .isEqualTo("exchange.w3c.notAnnotations"));
    }

    @Test
    void takesEachArticleOfAFileIntoItsOwn() throws Exception {
        var into = new ImportFolder(place);
        Files.writeString(into.root().resolve("een.txt"), TEXT);
        Files.writeString(into.root().resolve("twee.txt"), TEXT);
        var file = place.resolve("all.json");
        var one = QUOTE.replace("'target':{", "'target':{'source':'https://example.org/%s.txt',");
        Files.writeString(
                file,
                ("[" + one.formatted("een") + "," + one.formatted("twee").replace("#q", "#p") + "]")
                        .replace('\'', '"'));

        var imported = into.take(new W3cImporter(), "anna", file);

        assertThat(imported.items())
                .extracting(Imported.Item::article)
                .containsExactly("een.txt", "twee.txt");
        assertThat(imported.count(Imported.Outcome.TAKEN)).isEqualTo(2);
    }

    @Test
    void makesAnArticleOfTheTextBeside() throws Exception {
        var into = new ImportFolder(place);
        Files.writeString(place.resolve("nieuw.json"), QUOTE.replace('\'', '"'));
        Files.writeString(place.resolve("nieuw.txt"), TEXT.replace("\n", "\r\n"));

        var imported =
                into.take(
                        new W3cImporter(),
                        "anna",
                        place.resolve("nieuw.json"),
                        place.resolve("nieuw.txt"));

        assertThat(imported.count(Imported.Outcome.NEW_ARTICLE)).isOne();
        assertThat(into.names()).hasSize(2);
    }

    @Test
    void leavesFilesOfOurOwnOfOtherSortsAlone() {
        assertThat(
                        new W3cImporter()
                                .bundles(
                                        List.of(
                                                Path.of("a.txt.anna.kanttekening.json"),
                                                Path.of("kanttekening-export.json"),
                                                Path.of("actors.kanttekening.json"),
                                                Path.of("a.txt"))))
                .isEmpty();
    }

    private static String words(String exact, String prefix, String suffix) {
        return "{'type':'Annotation','body':{'type':'TextualBody','purpose':'tagging','value':"
                + "'Person'},'target':{'selector':{'type':'TextQuoteSelector','exact':'"
                + exact
                + "','prefix':'"
                + prefix
                + "','suffix':'"
                + suffix
                + "'}}}";
    }

    private static String words(Segments segments, String text) {
        return segments.text(new ArticleText(text));
    }

    private static Quote quote(Draft draft) {
        return one(draft, Quote.class);
    }

    private static Actor actor(Draft draft) {
        return one(draft, Actor.class);
    }

    private static <A extends Annotation> A one(Draft draft, Class<A> kind) {
        assertThat(draft.annotations()).filteredOn(kind::isInstance).hasSize(1);
        return draft.annotations().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
