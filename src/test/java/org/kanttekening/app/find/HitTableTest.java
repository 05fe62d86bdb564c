package org.kanttekening.app.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Origin;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.app.find.HitTable.Form;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.Progress;
import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.PassageLink;
import org.kanttekening.search.Corpus;
import org.kanttekening.search.Entry;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Hits;
import org.kanttekening.search.QuerySyntax;
import org.kanttekening.search.Search;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// A search's hits as a table to take elsewhere.
class HitTableTest {

    private static final ArticleFile FILE = new ArticleFile("2026/haven dicht.txt");
    private static final ArticleText TEXT =
            new ArticleText("🚢🚢 De haven is dicht.\n=SUM(A1) zei de havenmeester. „Dicht!”\n");
    private static final Instant THEN = Instant.parse("2026-03-05T10:00:00Z");

    @TempDir private Path place;

    @Test
    void aRowSaysWhereAHitStandsAndWhatIsAroundIt() throws Exception {
        var rows = csv(new HitTable(hits("in:content dicht"), List.of(facet("type")), 5));

        assertThat(rows)
                .containsExactly(
                        List.of(
                                "article",
                                "title",
                                "published",
                                "annotator",
                                "kind",
                                "id",
                                "field",
                                "start",
                                "end",
                                "left",
                                "found",
                                "right",
                                "link",
                                "type"),
                        List.of(
                                FILE.name(),
                                "Haven; dicht",
                                "2026-03-05",
                                "anna",
                                "quote",
                                "q-0000haal",
                                "content",
                                "53",
                                "58",
                                "er. „",
                                "Dicht",
                                "!” ",
                                "kanttekening:2026/haven%20dicht.txt#q-0000haal",
                                "direct"));
    }

    @Test
    void offsetsCountCodePointsAndLeadBackToTheWords() throws Exception {
        var row = csv(new HitTable(hits("haven match:words"), List.of(), 0)).get(1);

        assertThat(TEXT.value().indexOf("haven")).isEqualTo(8);
        assertThat(row.subList(7, 9)).containsExactly("6", "11");
        assertThat(PassageLink.parse(row.get(12))).contains(PassageLink.to(FILE, 6, 11));
    }

    @Test
    void aHitInWhatPeopleWroteHasNoOffsets() throws Exception {
        var row = csv(new HitTable(hits("in:note nagaan"), List.of(), 20)).get(1);

        assertThat(row.subList(5, 12))
                .containsExactly("q-0000haal", "note", "", "", "=1+1 ", "nagaan", "");
    }

    @Test
    void noCellIsTakenForAFormulaAndTheTextCanBeHadBack() throws Exception {
        var table = new HitTable(hits("\"=sum\""), List.of(), 3);
        var file = place.resolve("hits.csv");
        table.write(Form.CSV, file, false, Progress.SILENT);

        assertThat(Files.readString(file)).startsWith("\uFEFFarticle,").contains(",'=SUM,");
        assertThat(table.tabbed()).contains("\t'=SUM\t");
        try (var book = book(table)) {
            var cell = book.getSheetAt(0).getRow(1).getCell(10);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=SUM");
        }
    }

    @Test
    void aWorkbookHasNumbersDaysAndTextAndNoFormula() throws Exception {
        try (var book = book(new HitTable(hits("dicht"), List.of(), 10))) {
            var sheet = book.getSheet("found");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            Row row = sheet.getRow(1);
            assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2026-03-05T00:00:00");
            assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(15);
            sheet.forEach(each ->
                    each.forEach(
                            cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        }
    }

    @Test
    void aLineOfJsonHasNumbersNullsAndAListForEachFacet() throws Exception {
        var file = place.resolve("hits.jsonl");
        var facets = List.of(facet("inferred"), facet("kind"), facet("type"));

        new HitTable(hits("in:content,note /dicht|nagaan/"), facets, 4)
                .write(Form.JSONL, file, false, Progress.SILENT);

        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        var json = JsonMapper.shared().readTree(lines.get(1));
        assertThat(json.get("kind").stringValue()).isEqualTo("quote");
        assertThat(json.get("start").intValue()).isEqualTo(53);
        assertThat(json.get("inferred").valueStream().map(it -> it.stringValue()))
                .containsExactly("type", "kind");
        assertThat(JsonMapper.shared().readTree(lines.getFirst()).get("start").isNull()).isTrue();
    }

    @Test
    void theClipboardHasTabsBetweenCellsAndALineForEachHit() throws Exception {
        var lines = new HitTable(hits("dicht"), List.of(), 3).tabbed().lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1))
                .isEqualTo(
                        FILE.name()
                                + "\tHaven; dicht\t2026-03-05\t\t\t\t\t15\t20\tis \tdicht\t. =\t"
                                + "kanttekening:2026/haven%20dicht.txt#15-20");
    }

    @Test
    void countsGoToTheClipboardWithTheirTotals() throws Exception {
        var hits = hits("dicht");
        var counts = hits.table(facet("found"), facet("kind"));

        assertThat(HitTable.tabbed(counts, facet("found"), facet("kind"), "all", "(none)"))
                .isEqualTo(
                        """
                        found \\ kind\t(none)\tall
                        dicht\t2\t2
                        all\t2\t2
                        """);
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhereThatIsSaid() throws Exception {
        var file = Files.writeString(place.resolve("hits.csv"), "mine");
        var table = new HitTable(hits("dicht"), List.of(), 3);

        assertThatThrownBy(() -> table.write(Form.CSV, file, false, Progress.SILENT))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");

        table.write(Form.CSV, file, true, Progress.SILENT);
        assertThat(Files.readString(file)).contains("dicht");
        assertThat(place).isDirectoryContaining(it -> it.equals(file));
        assertThat(names()).containsExactly("hits.csv");
    }

    @Test
    void whatIsCancelledLeavesNothingBehindAndTheOldFileAsItWas() throws Exception {
        var file = Files.writeString(place.resolve("hits.xlsx"), "mine");
        var table = new HitTable(hits("dicht"), List.of(), 3);
        var cancelled =
                new Progress() {
                    int heard;

                    @Override
                    public void at(Stage stage, int done, int total) {
                        heard++;
                    }

                    @Override
                    public boolean isCancelled() {
                        return heard == 1;
                    }
                };

        for (var form : Form.values()) {
            cancelled.heard = 0;
            assertThatThrownBy(() -> table.write(form, file, true, cancelled))
                    .as("%s", form)
                    .isInstanceOf(CancellationException.class);
            assertThat(file).hasContent("mine");
            assertThat(names()).containsExactly("hits.xlsx");
        }
    }

    @Test
    void theFormFollowsFromTheEndOfAName() {
        assertThat(Form.of(Path.of("a/HITS.Xlsx"))).contains(Form.XLSX);
        assertThat(Form.of(Path.of("hits.csv"))).contains(Form.CSV);
        assertThat(Form.of(Path.of("hits.jsonl"))).contains(Form.JSONL);
        assertThat(Form.of(Path.of("csv"))).isEmpty();
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(place)) {
            return files.map(it -> it.getFileName().toString()).toList();
        }
    }

    private List<List<String>> csv(HitTable table) throws Exception {
        var file = place.resolve("read-back.csv");
        table.write(Form.CSV, file, false, Progress.SILENT);
        var rows = new ArrayList<List<String>>();
        try (var reader = Files.newBufferedReader(file)) {
            assertThat(reader.read()).isEqualTo('\uFEFF');
            try (var records = CSVFormat.RFC4180.parse(reader)) {
                records.forEach(it ->
                        rows.add(
                                it.stream()
                                        .map(cell -> cell.replaceFirst("^'(?=[=+@-])", ""))
                                        .toList()));
            }
        }
        return rows;
    }

    private XSSFWorkbook book(HitTable table) throws Exception {
        var file = place.resolve("read-back.xlsx");
        table.write(Form.XLSX, file, false, Progress.SILENT);
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static Facet facet(String name) {
        return Facet.find(name).orElseThrow();
    }

    private static Hits hits(String query) throws Exception {
        var header =
                new Header("nl", "Haven; dicht", "", "", "2026-03-05", "", "", "", Extras.NONE);
        var common =
                new Common(
                        List.of("type", "kind"),
                        "=1+1 nagaan",
                        false,
                        THEN,
                        "anna",
                        THEN,
                        Origin.MANUAL,
                        Optional.empty(),
                        Extras.NONE);
        int start = TEXT.value().indexOf("„Dicht!”");
        var shape = QuoteFields.SHAPE;
        var quote =
                shape.make(
                        shape.values(Quote.blank("q-0000haal", common))
                                .set(
                                        QuoteFields.CONTENT,
                                        Segments.of(new Span(start, start + "„Dicht!”".length())))
                                .set(QuoteFields.TYPE, "direct"));
        var sidecar =
                Sidecar.of(
                        Annotator.of("anna", "Anna"),
                        header,
                        List.of(quote),
                        List.of(),
                        Extras.NONE);
        var corpus =
                Corpus.of(
                        List.of(Entry.of(FILE, TEXT, header, Map.of("anna", sidecar))),
                        ActorRegister.EMPTY);
        return Search.in(ZoneOffset.UTC).run(corpus, QuerySyntax.parse(query), () -> false);
    }
}
