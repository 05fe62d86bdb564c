package org.kanttekening.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.Losses;
import org.kanttekening.exchange.Selection;
import org.kanttekening.exchange.Tampering;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class CsvExporterTest {

    @TempDir private Path place;

    @Test
    void writesAFileForEachTableWithRowsAndReadsItBack() throws Exception {
        var work = ExchangeFolder.ofSample(place);

        var exported = work.export(new CsvExporter());

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        assertThat(exported.losses().isEmpty()).isTrue();
        assertThat(files(work.out()))
                .containsExactly(
                        "actors.csv",
                        "affected.csv",
                        "affiliations.csv",
                        "articles.csv",
                        "authority.csv",
                        "decisions.csv",
                        "grounds.csv",
                        "kanttekening-export.json",
                        "mentions.csv",
                        "quotes.csv",
                        "reactions.csv",
                        "related.csv",
                        "remarks.csv",
                        "speakers.csv");
    }

    @Test
    void beginsWithAByteOrderMarkAndEndsLinesAsTheStandardSays() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        work.export(new CsvExporter());

        var articles = work.written("articles.csv");

        assertThat(articles).startsWith("\uFEFFarticle,annotator,title,").endsWith("\r\n");
        assertThat(articles.lines()).hasSize(5);
        assertThat(articles.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void theSameTagsGiveTheSameBytes() throws Exception {
        var one = ExchangeFolder.ofRandom(place.resolve("one"), 1, 2, 3);
        var other = ExchangeFolder.ofRandom(place.resolve("other"), 1, 2, 3);
        one.export(new CsvExporter());
        other.export(new CsvExporter());

        for (var file : files(one.out())) {
            assertThat(one.out().resolve(file)).hasSameBinaryContentAs(other.out().resolve(file));
        }
    }

    @Test
    void everyCellOfRandomTagsComesBack() throws Exception {
        var work = ExchangeFolder.ofRandom(place, seeds(40));

        var exported = work.export(new CsvExporter());

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        assertThat(exported.annotations()).isPositive();
    }

    @Test
    void saysWhichAnnotationsHaveFieldsThatItDoesNotKnow() throws Exception {
        var work = ExchangeFolder.ofRandom(place, seeds(10));

        var losses = work.preview(new CsvExporter(), Selection.EVERYTHING).losses();

        assertThat(losses.counts().keySet()).containsExactly((Loss) Losses.UNKNOWN);
        assertThat(losses.touched()).isPositive();
    }

    @Test
    void noticesACellThatWasChanged() throws Exception {
        var work = ExchangeFolder.ofSample(place);

        var exported =
                work.export(
                        new Tampering(
                                new CsvExporter(),
                                "quotes.csv",
                                text -> text.replaceFirst("maakte ", "maakt ")));

        assertThat(exported.verdict().differences()).isEqualTo(1);
        assertThat(exported.verdict().first().getFirst().place())
                .isEqualTo("quotes/kabinet-schort-havendambesluit-op.txt.anna/1");
    }

    @Test
    void everyTextComesBackFromACellWhateverItIs() throws Exception {
        long seed = 20264;
        var random = new Random(seed);
        var texts = new ArrayList<String>();
        for (int i = 0; i < 5_000; i++) {
            texts.add(RandomTexts.text(random, "=+-@\t\r\0'\"# ,\n"));
        }

        assertThat(read(written(texts))).as("seed %d", seed).isEqualTo(texts);
    }

    @Test
    void writesTheBytesThatCommonsCsvWrites() throws Exception {
        long seed = 20265;
        var random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            var row = new ArrayList<String>();
            for (int cells = 1 + random.nextInt(4); cells > 0; cells--) {
                row.add(RandomTexts.text(random, "=+-@\t\r\0'\"# ,\n\uD83D\uDEF5"));
            }
            var theirs = new StringBuilder();
            new CSVPrinter(theirs, CsvWriter.FORMAT)
                    .printRecord(row.stream().map(Harmless::of).toList());
            var ours = new CsvLines();
            ours.addTexts(row);

            assertThat(ours.toBytes())
                    .as("seed %d, row %d: %s", seed, i, row)
                    .isEqualTo(theirs.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /// One row of two cells after another.
    private static String written(List<String> texts) {
        var lines = new CsvLines();
        for (int i = 0; i < texts.size(); i += 2) {
            lines.addTexts(texts.subList(i, i + 2));
        }
        return new String(lines.toBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> read(String lines) throws IOException {
        var texts = new ArrayList<String>();
        try (var records = CSVFormat.RFC4180.parse(new StringReader(lines))) {
            records.forEach(record -> record.forEach(cell -> texts.add(Harmless.undone(cell))));
        }
        return texts;
    }

    private static long[] seeds(int count) {
        return java.util.stream.LongStream.rangeClosed(1, count).toArray();
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
