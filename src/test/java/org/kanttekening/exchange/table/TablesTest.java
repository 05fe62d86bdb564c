package org.kanttekening.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.Selection;
import org.kanttekening.exchange.SetSource;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.PassageLink;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class TablesTest {

    private static final String HARBOUR = "kabinet-schort-havendambesluit-op.txt";

    @TempDir private Path place;

    @Test
    void everyFieldOfTheSchemeHasAColumnAtEveryDepth() {
        demandColumns("quotes", "", QuoteFields.SHAPE);
        demandColumns("actors", "", ActorFields.SHAPE);
        demandColumns("decisions", "", DecisionFields.SHAPE);
        demandColumns("articles", "", Header.SHAPE);
    }

    @Test
    void aFieldThatIsNewToTheSchemeHasItsColumnsByItself() {
        Field<Later, String> mood = Field.of("mood", new FieldType.Text(false), Later::mood);
        Field<Later, Segments> words = Field.of("words", new FieldType.Passage(), Later::words);
        Field<Later, List<Speaker>> witnesses =
                Field.of("witnesses", new FieldType.Parts<>(Speaker.SHAPE), Later::witnesses);
        Field<Later, String> before =
                Field.of("before", new FieldType.Reference(Kind.DECISION), Later::before);
        var shape =
                new Shape<>(
                        "later",
                        List.of(mood, words, witnesses, before),
                        new Later("", Segments.NONE, List.of(), ""),
                        _ -> Extras.NONE,
                        values ->
                                new Later(
                                        values.get(mood),
                                        values.get(words),
                                        values.get(witnesses),
                                        values.get(before)));

        assertThat(FieldColumns.of(shape).stream().map(Column::name))
                .containsExactly(
                        "mood",
                        "words",
                        "words.start",
                        "words.end",
                        "words.spans",
                        "witnesses",
                        "witnesses.id",
                        "before",
                        "before.id");
    }

    private record Later(String mood, Segments words, List<Speaker> witnesses, String before) {}

    @Test
    void columnsAreCalledAndOrderedAsTheyHaveAlwaysBeen() throws IOException {
        var now =
                Tables.all().stream()
                        .map(table -> table.name() + "\n  " + String.join("\n  ", table.names()))
                        .collect(Collectors.joining("\n"));

        var golden = Path.of("src/test/resources/exchange/table/columns.txt");
        assertThat(now + "\n")
                .isEqualTo(Files.readString(golden, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void noTableHasTwoColumnsOfOneName() {
        for (var table : Tables.all()) {
            assertThat(table.names()).as(table.name()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyValueStandsInSomeCell() {
        for (long seed = 1; seed <= 60; seed++) {
            var article = ExchangeFolder.random(seed);
            for (var annotation : article.chosen()) {
                var cells = new ArrayList<String>();
                for (var table : Tables.ofAnnotations()) {
                    table.rows(
                            Setting.of(article, annotation),
                            row -> row.forEach(cell -> cells.add(cell.text())));
                }
                for (var value : new Leaves(article).of(annotation)) {
                    assertThat(cells)
                            .as("seed %d, %s", seed, annotation.id())
                            .anyMatch(cell -> cell.contains(value));
                }
            }
        }
    }

    @Test
    void aSplitCueIsReadInOneCellAndFoundByItsOffsets() throws Exception {
        var quote = row("quotes", "cue", "maakte … bekend");

        assertThat(quote)
                .containsEntry("speakers", "Elske Hoogland, onBehalfOf: Kabinet")
                .containsEntry("speakers.id", "a-2ywnbr6e; a-8vz1ml3j")
                .containsEntry("check.status", "verified")
                .containsEntry("cue.start", "287")
                .containsEntry("cue.end", "382")
                .containsEntry("cue.spans", "287..293 376..382")
                .containsEntry("content.spans", "")
                .containsEntry("article.published", "2026-04-12");
        var text = sample().text();
        assertThat(text.value().substring(text.toUtf16(287), text.toUtf16(293)))
                .isEqualTo("maakte");
    }

    @Test
    void theSentenceAroundStandsBeside() throws Exception {
        var mention = row("mentions", "segments", "De ministerraad");

        assertThat(mention)
                .containsEntry("sentence", "De ministerraad had er de dag ervoor mee ingestemd.")
                .containsEntry("of", "Kabinet")
                .containsEntry("of.kind", "actor")
                .containsEntry("form", "description");
    }

    @Test
    void aLinkLeadsBackToThePassage() throws Exception {
        var quote = row("quotes", "cue", "maakte … bekend");
        var mention = row("mentions", "segments", "De ministerraad");

        assertThat(PassageLink.parse(quote.get("link")))
                .contains(PassageLink.to(sample().file(), quote.get("id")));
        assertThat(PassageLink.parse(mention.get("link")))
                .contains(PassageLink.to(sample().file(), 417, 432));
    }

    @Test
    void decisionsTellTheirReactions() throws Exception {
        var decision = row("decisions", "trigger", "heeft besloten");

        assertThat(decision.get("reactions"))
                .contains("supports: Elske Hoogland: zit er in de havenkom");
        assertThat(decision.get("reactions.id").split("; ")).isNotEmpty().allMatch(this::isQuote);
    }

    @Test
    void partsAreToldInTheRowOfTheirAnnotationByWhatTheyName() throws Exception {
        var decision = row("decisions", "trigger", "heeft besloten");

        assertThat(decision)
                .containsEntry("authority", "Kabinet; Elske Hoogland, signatory, implied")
                .containsEntry("authority.id", "a-8vz1ml3j; a-2ywnbr6e");
    }

    @Test
    void whomADecisionHitsIsToldWithHow() throws Exception {
        var fields = rows("affected").stream().map(row -> row.get("field")).distinct().toList();

        assertThat(fields).contains("addressees", "targets", "beneficiaries");
    }

    @Test
    void aTableHasOnlyTheKindsThatWereAskedFor() throws Exception {
        var quotes = Selection.EVERYTHING.withKinds(Kind.QUOTE);

        assertThat(rows("quotes", read(quotes))).isNotEmpty();
        assertThat(rows("speakers", read(quotes))).isNotEmpty();
        assertThat(rows("actors", read(quotes))).isEmpty();
        assertThat(rows("mentions", read(quotes))).isEmpty();
    }

    private boolean isQuote(String id) {
        return id.matches("q-[0-9a-z]{8}");
    }

    private static void demandColumns(String table, String prefix, Shape<?> shape) {
        var names = table(table).names();
        for (var field : shape.fields()) {
            var name = prefix + field.name();
            switch (field.type()) {
                case FieldType.Part<?>(var inner) -> demandColumns(table, name + ".", inner);
                case FieldType.OptionalPart<?>(var inner) ->
                        demandColumns(table, name + ".", inner);
                case FieldType.Passage _ ->
                        assertThat(names)
                                .contains(name, name + ".start", name + ".end", name + ".spans");
                case FieldType.Reference _, FieldType.References _ ->
                        assertThat(names).contains(name, name + ".id");
                case FieldType.Elsewhere _ ->
                        assertThat(names).contains(name, name + ".article", name + ".id");
                case FieldType.Parts<?>(var inner) -> {
                    assertThat(names).containsAnyOf(name, name + ".count");
                    if (PartText.points(inner)) {
                        demandColumns(ownTable(inner), "", inner);
                    }
                }
                default -> assertThat(names).contains(name);
            }
        }
    }

    /// The table whose columns have all the names of a record's fields.
    private static String ownTable(Shape<?> shape) {
        return Tables.all().stream()
                .filter(table -> table.names().contains("of.id"))
                .filter(table ->
                        shape.fields().stream()
                                .allMatch(field ->
                                        table.names().stream()
                                                .anyMatch(it -> it.startsWith(field.name()))))
                .map(Table::name)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table for " + shape.name()));
    }

    private static Table table(String name) {
        return Tables.all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private Map<String, String> row(String table, String column, String value) throws Exception {
        return rows(table).stream()
                .filter(row -> value.equals(row.get(column)))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, String>> rows(String table) throws Exception {
        return rows(table, sample());
    }

    private static List<Map<String, String>> rows(String name, TaggedArticle article) {
        var rows = new ArrayList<Map<String, String>>();
        var table = table(name);
        table.rows(
                Setting.of(article),
                cells -> {
                    var row = new HashMap<String, String>();
                    for (int i = 0; i < cells.size(); i++) {
                        row.put(table.names().get(i), cells.get(i).text());
                    }
                    rows.add(row);
                });
        return rows;
    }

    private TaggedArticle sample() throws Exception {
        return read(Selection.EVERYTHING);
    }

    private TaggedArticle read(Selection selection) throws Exception {
        var folder = ExchangeFolder.ofSample(Files.createTempDirectory(place, "sample")).folder();
        var source = SetSource.of(folder, selection.withOwners("anna").withGlob(HARBOUR));
        return source.read(source.entries().getFirst()).orElseThrow();
    }
}
