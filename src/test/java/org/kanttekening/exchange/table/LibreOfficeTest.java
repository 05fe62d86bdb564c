package org.kanttekening.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.ManyScripts;
import org.kanttekening.exchange.Selection;
import org.kanttekening.exchange.SetSource;
import org.kanttekening.exchange.TaggedArticle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/// LibreOffice opens tables of the sample articles and of texts that spreadsheets like to take for
/// something else; each of its cells is held against the table's.
@Tag("interop")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LibreOfficeTest {

    private static final List<String> HOSTILE =
            List.of(
                    "=1+1",
                    "=HYPERLINK(\"https://example.org\";\"klik\")",
                    "+31",
                    "-2",
                    "@SUM(1)",
                    "\t=1+1",
                    "\t=1+1\nen\tverder",
                    "'=1+1",
                    "''-1",
                    "'s-Havendam",
                    "’t IJ",
                    "{=1+1}",
                    "1/2/2026",
                    "1-2",
                    "2026-03",
                    "2026-03-04",
                    "12 mei 2026",
                    "13:45",
                    "0042",
                    "1e5",
                    "1.000,50",
                    "12345678901234567890",
                    "50%",
                    "€ 12",
                    "TRUE",
                    "waar",
                    "#N/A",
                    "MARCH1",
                    "🛵 👩‍👩‍👧‍👦 👍🏽",
                    "שלום, مرحبا \u202Eomgekeerd\u202C",
                    "e\u0301a\u0327\u0301",
                    "een\ntwee\n\nvier",
                    "a;b,c\"d\"\te",
                    "_x0041_",
                    "x".repeat(LongText.LIMIT),
                    "‘Lange zin’ 🛵, ".repeat(2_000) + "einde",
                    " ruimte ");

    /// How many UTF-16 units LibreOffice takes of a cell of a CSV file.
    private static final int MOST_OF_LIBRE_OFFICE = 65_535;

    @TempDir private static Path place;

    private static ExchangeFolder work;
    private static LibreOffice office;

    @BeforeAll
    static void fill() throws IOException {
        work = ExchangeFolder.ofSample(place.resolve("work"));
        work.put(quoted("vijandig.txt", HOSTILE));
        work.put(ManyScripts.article(7));
        office = new LibreOffice(place);
    }

    @Test
    void cellsOfAWorkbookAreWhatTheTableHas() throws Exception {
        work.export(new XlsxExporter());

        var sheets = office.openWorkbook(work.out().resolve(XlsxWriter.FILE));

        assertThat(compared(sheets, LibreOfficeTest::inWorkbook)).isGreaterThan(5_000);
    }

    @Test
    void cellsOfCsvOpenedAsTextAreTheTablesLetterForLetter() throws Exception {
        work.export(new CsvExporter());

        var sheets = office.openCsvAsText(csv());

        assertThat(compared(sheets, LibreOfficeTest::asText)).isGreaterThan(5_000);
    }

    @Test
    void csvOpenedAsItIsProposedHasNoFormulaAndWholeTexts() throws Exception {
        work.export(new CsvExporter());

        var sheets = office.openCsv(csv());

        assertThat(compared(sheets, LibreOfficeTest::asProposed)).isGreaterThan(5_000);
    }

    @Test
    void aTextLongerThanAWorkbookHoldsIsWholeInCsv() throws Exception {
        var words = "x".repeat(MOST_OF_LIBRE_OFFICE);
        var folder = new ExchangeFolder(place.resolve("long"));
        folder.put(quoted("lang.txt", List.of(words)));
        folder.export(new CsvExporter());

        var opened = office.flat(folder.out().resolve("quotes.csv"));

        assertThat(opened).contains(">" + words + "<");
    }

    /// How many cells were held against the table's.
    ///
    /// @param expected what a cell of the table is in the sheet, which it may look at
    private static int compared(
            Map<String, XSSFSheet> sheets, BiFunction<Cell, Opened, Opened> expected)
            throws Exception {
        int cells = 0;
        var differences = new ArrayList<String>();
        for (var table : Tables.all()) {
            var rows = rows(table);
            var sheet = sheets.get(table.name());
            assertThat(sheet == null).as(table.name()).isEqualTo(rows.isEmpty());
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < table.names().size(); column++) {
                    var found = Opened.at(sheet, row + 1, column);
                    var right = expected.apply(rows.get(row).get(column), found);
                    if (!found.equals(right)) {
                        differences.add(
                                "%s %s %s: %s, not %s"
                                        .formatted(
                                                table.name(),
                                                row + 2,
                                                table.names().get(column),
                                                found,
                                                right));
                    }
                    cells++;
                }
            }
            if (sheet != null) {
                assertThat(sheet.getLastRowNum()).as(table.name()).isEqualTo(rows.size());
                assertThat(Opened.texts(sheet, 0, table.names().size())).isEqualTo(table.names());
            }
        }
        assertThat(differences).isEmpty();
        return cells;
    }

    private static Opened inWorkbook(Cell cell, Opened found) {
        if (cell.isEmpty()) {
            return Opened.EMPTY;
        }
        return switch (cell.sort()) {
            case TEXT, FLAG -> Opened.text(shown(cell));
            case NUMBER -> Opened.number(Double.parseDouble(cell.text()));
            case DAY -> Opened.date(LocalDate.parse(cell.text()).atStartOfDay());
            case MOMENT ->
                    Opened.date(
                            LocalDateTime.ofInstant(Instant.parse(cell.text()), ZoneOffset.UTC));
        };
    }

    private static String shown(Cell cell) {
        return LongText.isOne(cell.text()) ? LongText.of(cell.text()).cell().text() : cell.text();
    }

    private static Opened asText(Cell cell, Opened found) {
        return cell.isEmpty() ? Opened.EMPTY : Opened.text(Harmless.of(cell.text()));
    }

    /// A file of commas does not say what is a number: what LibreOffice takes for one is not cut.
    private static Opened asProposed(Cell cell, Opened found) {
        return List.of("number", "date", "flag").contains(found.sort())
                ? found
                : asText(cell, found);
    }

    private static List<Path> csv() throws IOException {
        try (var files = Files.list(work.out())) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        }
    }

    private static List<List<Cell>> rows(Table table) throws Exception {
        var source = SetSource.of(work.folder(), Selection.EVERYTHING);
        var rows = new ArrayList<List<Cell>>();
        for (var entry : source.entries()) {
            table.rows(Setting.of(source.read(entry).orElseThrow()), rows::add);
        }
        return rows;
    }

    /// An article of texts, each a quote and again the claim that is checked.
    private static TaggedArticle quoted(String name, List<String> texts) {
        var quotes = new ArrayList<Quote>();
        int at = 0;
        for (var words : texts) {
            quotes.add(quote(quotes.size(), at, words));
            at += words.length() + 1;
        }
        return ManyScripts.tagged(name, new ArticleText(String.join("\n", texts)), quotes);
    }

    private static Quote quote(int number, int at, String words) {
        var check = Check.SHAPE.with(Check.NONE, Check.CLAIM, words);
        return Quote.blank(
                        String.format(Locale.ROOT, "q-%08d", number),
                        Common.newBy("anna", Instant.parse("2026-03-04T09:12:00Z")))
                .withContent(Segments.of(at, at + words.length()))
                .withCheck(check);
    }
}
