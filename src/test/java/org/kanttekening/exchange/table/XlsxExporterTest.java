package org.kanttekening.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.Exporter;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.Selection;
import org.kanttekening.exchange.SetSource;
import org.kanttekening.exchange.SetWriter;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.exchange.Tampering;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleStamp;
import org.kanttekening.folder.StoredSidecar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Workbooks are read here by Apache POI, which had no part in writing them.
class XlsxExporterTest {

    private static final Loss LONG = new Loss.Other("exchange.loss.long");

    @TempDir private Path place;

    @Test
    void writesASheetForEachTableWithRowsAndReadsItBack() throws Exception {
        var work = ExchangeFolder.ofSample(place);

        var exported = work.export(new XlsxExporter());

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        assertThat(exported.losses().isEmpty()).isTrue();
        try (var book = book(work)) {
            var names = IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName);
            assertThat(names)
                    .containsExactly(
                            "articles",
                            "quotes",
                            "actors",
                            "decisions",
                            "speakers",
                            "reactions",
                            "mentions",
                            "affiliations",
                            "authority",
                            "affected",
                            "grounds",
                            "related",
                            "remarks");
        }
    }

    @Test
    void nothingOfTheMakingIsLeft() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        work.export(new XlsxExporter());

        try (var files = Files.list(work.out())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(XlsxWriter.FILE, "kanttekening-export.json");
        }
    }

    @Test
    void theNamesOfTheColumnsStayInSightWithAFilter() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        work.export(new XlsxExporter());

        try (var book = book(work)) {
            for (var sheet : book) {
                var quotes = (XSSFSheet) sheet;
                assertThat(quotes.getPaneInformation().isFreezePane()).isTrue();
                assertThat(quotes.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(quotes.getCTWorksheet().getAutoFilter().getRef())
                        .startsWith("A1:")
                        .endsWith(String.valueOf(quotes.getLastRowNum() + 1));
            }
        }
    }

    @Test
    void longWordsAreWrappedInAWideColumn() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        work.export(new XlsxExporter());

        try (var book = book(work)) {
            var sheet = book.getSheet("quotes");
            int column = column(sheet, "content");
            assertThat(sheet.getColumnWidth(column)).isEqualTo(60 * 256);
            assertThat(sheet.getRow(1).getCell(column).getCellStyle().getWrapText()).isTrue();
        }
    }

    @Test
    void wholeDaysAndMomentsAreDatesAndPartialOnesTexts() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        work.export(new XlsxExporter());

        try (var book = book(work)) {
            var quotes = book.getSheet("quotes");
            var published = quotes.getRow(1).getCell(column(quotes, "article.published"));
            var created = quotes.getRow(1).getCell(column(quotes, "created"));
            assertThat(DateUtil.isCellDateFormatted(published)).isTrue();
            assertThat(published.getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2026, 4, 12, 0, 0));
            assertThat(DateUtil.isCellDateFormatted(created)).isTrue();
            assertThat(created.getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2026, 4, 13, 7, 13, 29));
            assertThat(cells(book.getSheet("decisions"), "dates.decided.value"))
                    .extracting(XSSFCell::getCellType)
                    .contains(CellType.NUMERIC)
                    .doesNotContain(CellType.FORMULA);
        }
        assertThat(Cell.day("2026-03").sort()).isEqualTo(Cell.Sort.TEXT);
        assertThat(Cell.day("1900-02-28").sort()).isEqualTo(Cell.Sort.TEXT);
        assertThat(Cell.day("2026-02-30").sort()).isEqualTo(Cell.Sort.TEXT);
        assertThat(Cell.moment("2026-03-04T10:00:00+01:00").sort()).isEqualTo(Cell.Sort.TEXT);
        assertThat(Cell.moment(Instant.ofEpochSecond(5, 1)).sort()).isEqualTo(Cell.Sort.TEXT);
    }

    @Test
    void everyCellIsTheTablesAndNoneIsAFormula() throws Exception {
        var work = ExchangeFolder.ofRandom(place, LongStream.rangeClosed(1, 25).toArray());

        var exported = work.export(new XlsxExporter());

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        try (var book = book(work)) {
            for (var table : Tables.all()) {
                var expected = rows(table, work);
                var found = new ArrayList<List<String>>();
                if (book.getSheet(table.name()) != null) {
                    found.addAll(texts(book.getSheet(table.name()), table.headings().size()));
                    assertThat(found.removeFirst()).isEqualTo(table.names());
                }
                assertThat(found).as(table.name()).hasSameSizeAs(expected);
                for (int i = 0; i < found.size(); i++) {
                    assertThat(found.get(i))
                            .as("%s %d", table.name(), i)
                            .isEqualTo(expected.get(i));
                }
            }
        }
    }

    @Test
    void theSameTagsGiveTheSameBytes() throws Exception {
        var one = ExchangeFolder.ofRandom(place.resolve("one"), 4, 5, 6);
        var other = ExchangeFolder.ofRandom(place.resolve("other"), 4, 5, 6);
        one.export(new XlsxExporter());
        other.export(new XlsxExporter());

        assertThat(one.out().resolve(XlsxWriter.FILE))
                .hasSameBinaryContentAs(other.out().resolve(XlsxWriter.FILE));
    }

    @Test
    void aTextTooLongForACellIsSaidBeforehandAndLiesWholeInAFile() throws Exception {
        var work = new ExchangeFolder(place);
        var words = "Wij willen schoon water 🛵. ".repeat(2_000);
        work.put(article(words, "kort"));

        var beforehand = work.preview(new XlsxExporter(), Selection.EVERYTHING);
        var exported = work.export(new XlsxExporter());

        assertThat(beforehand.losses().counts()).containsEntry(LONG, 1);
        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        try (var book = book(work)) {
            var sheet = book.getSheet("quotes");
            var cell = sheet.getRow(1).getCell(column(sheet, "content")).getStringCellValue();
            assertThat(cell)
                    .startsWith("Wij willen schoon water 🛵.")
                    .contains("characters: the whole text is in");
            var file = cell.substring(cell.indexOf("texts/"), cell.length() - 1);
            assertThat(work.written(file)).isEqualTo(words.strip());
        }
    }

    @Test
    void aTextOfTheLastLengthThatFitsIsNotCut() throws Exception {
        var fits = "x".repeat(LongText.LIMIT);
        var work = new ExchangeFolder(place);
        work.put(article("kort", fits));

        var exported = work.export(new XlsxExporter());

        assertThat(exported.losses().isEmpty()).isTrue();
        try (var book = book(work)) {
            var sheet = book.getSheet("quotes");
            assertThat(sheet.getRow(1).getCell(column(sheet, "check.claim")).getStringCellValue())
                    .isEqualTo(fits);
        }
    }

    @Test
    void oneLetterMoreIsSaid() throws Exception {
        var work = new ExchangeFolder(place);
        work.put(article("kort", "x".repeat(LongText.LIMIT + 1)));

        var losses = work.preview(new XlsxExporter(), Selection.EVERYTHING).losses();

        assertThat(losses.counts()).containsEntry(LONG, 1);
    }

    @Test
    void whatASheetCannotHoldGoesOnInTheNext() throws Exception {
        var work = ExchangeFolder.ofSample(place);

        var exported = work.export(new OfSmallSheets(100));

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        try (var book = book(work)) {
            assertThat(book.getSheet("quotes").getLastRowNum()).isEqualTo(99);
            var next = book.getSheet("quotes (2)");
            assertThat(next.getRow(0).getCell(0).getStringCellValue()).isEqualTo("article");
            var all = texts(book.getSheet("quotes"), 3);
            all.addAll(texts(next, 3).subList(1, next.getLastRowNum() + 1));
            var table = table("quotes");
            assertThat(all.subList(1, all.size()))
                    .isEqualTo(rows(table, work).stream().map(row -> row.subList(0, 3)).toList());
            assertThat(book.getSheet("mentions (2)")).isNotNull();
        }
    }

    @Test
    void noticesWhereASheetIsAnother() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        var other = ExchangeFolder.ofRandom(place.resolve("other"), 7);
        other.export(new XlsxExporter());
        var bytes = Files.readAllBytes(other.out().resolve(XlsxWriter.FILE));

        var sheets = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);

        var exported = work.export(new Tampering(new XlsxExporter(), XlsxWriter.FILE, _ -> sheets));

        assertThat(exported.verdict().differences()).isGreaterThan(exported.annotations());
    }

    /// A workbook whose sheets hold few rows.
    private record OfSmallSheets(int most) implements Exporter {

        @Override
        public Format format() {
            return Format.XLSX;
        }

        @Override
        public Set<Loss> lost(Annotation annotation, TaggedArticle article) {
            return Set.of();
        }

        @Override
        public SetWriter<?> open(Output out, Ledger ledger) {
            return new XlsxWriter(Tables.all(), most, out, ledger);
        }
    }

    /// With one quote, which is all of the text.
    private static TaggedArticle article(String words, String claim) {
        var text = new ArticleText(words.strip() + "\n");
        var base = ExchangeFolder.random(1).stored();
        var quote =
                Quote.blank("q-aaaaaaaa", Common.newBy("anna", Instant.EPOCH))
                        .withContent(Segments.of(0, text.length() - 1));
        var check = Check.SHAPE.with(Check.NONE, Check.CLAIM, claim);
        var sidecar =
                org.kanttekening.annotation.Sidecar.of(
                        base.sidecar().annotator(),
                        org.kanttekening.annotation.Header.NONE,
                        List.of(quote.withCheck(check)),
                        List.of(),
                        org.kanttekening.annotation.Extras.NONE);
        return new TaggedArticle(
                new ArticleFile("lang.txt"),
                text,
                "anna",
                new StoredSidecar(
                        sidecar,
                        base.revision(),
                        ArticleStamp.of("lang.txt", text, "UTF-8"),
                        base.writtenBy()),
                EnumSet.allOf(Kind.class));
    }

    private static XSSFWorkbook book(ExchangeFolder work) throws IOException {
        // a text that says the same two thousand times is compressed further than POI trusts
        ZipSecureFile.setMinInflateRatio(0);
        try (var in = Files.newInputStream(work.out().resolve(XlsxWriter.FILE))) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<List<String>> rows(Table table, ExchangeFolder work) throws Exception {
        var source = SetSource.of(work.folder(), Selection.EVERYTHING);
        var rows = new ArrayList<List<String>>();
        for (var entry : source.entries()) {
            table.rows(
                    Setting.of(source.read(entry).orElseThrow()),
                    row -> rows.add(row.stream().map(Cell::text).toList()));
        }
        return rows;
    }

    private static Table table(String name) {
        return Tables.all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private static int column(XSSFSheet sheet, String name) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(name)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + name);
    }

    private static List<XSSFCell> cells(XSSFSheet sheet, String column) {
        var cells = new ArrayList<XSSFCell>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            var cell = sheet.getRow(i).getCell(column(sheet, column));
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static List<List<String>> texts(XSSFSheet sheet, int width) {
        var rows = new ArrayList<List<String>>();
        for (var row : sheet) {
            var texts = new ArrayList<String>();
            for (int i = 0; i < width; i++) {
                texts.add(text(row.getCell(i, MissingCellPolicy.RETURN_BLANK_AS_NULL)));
            }
            rows.add(texts);
        }
        return rows;
    }

    private static String text(org.apache.poi.ss.usermodel.Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case NUMERIC -> number(cell);
            default -> throw new AssertionError("a cell of type " + cell.getCellType());
        };
    }

    private static String number(org.apache.poi.ss.usermodel.Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            var date = cell.getLocalDateTimeCellValue();
            return cell.getCellStyle().getDataFormatString().equals(Sheets.DAY)
                    ? date.toLocalDate().toString()
                    : date.toInstant(java.time.ZoneOffset.UTC).toString();
        }
        double value = cell.getNumericCellValue();
        return value == Math.rint(value) && value > 1
                ? String.valueOf((long) value)
                : ((XSSFCell) cell).getRawValue();
    }
}
