package org.kanttekening.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanttekening.app.Messages;
import org.kanttekening.app.sets.Formats;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.Format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The page on formats has a section for each, and what it shows is what the sample articles give.
class FormatsPageTest {

    private static final Page PAGE = Page.read(Page.SITE.resolve("formats.md"));

    @TempDir private Path place;

    static Stream<Format> shown() {
        return Format.goingOut().filter(format -> PAGE.code(format.id()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("shown")
    void everyLineOfAnExampleIsInTheExport(Format format) throws IOException {
        var work = ExchangeFolder.ofSample(place);
        work.export(new Formats(new Messages(Locale.ENGLISH)).exporter(format));

        var written = written(work.out());

        assertThat(PAGE.code(format.id()).orElseThrow().lines())
                .map(FormatsPageTest::bare)
                .allSatisfy(line -> assertThat(written).anyMatch(file -> file.contains(line)));
    }

    @Test
    void everyFormatOfTextHasAnExample() {
        assertThat(shown())
                .contains(
                        Format.W3C,
                        Format.BRAT,
                        Format.CLAIMREVIEW,
                        Format.CSV,
                        Format.JSONL,
                        Format.CITRON,
                        Format.CONLL);
    }

    @Test
    void everyFormatThatGoesOutSaysWhatIsLost() {
        assertThat(PAGE.blocks().stream().map(Page.Block::words))
                .containsExactlyInAnyOrderElementsOf(
                        Format.goingOut().map(format -> List.of(format.name())).toList());
    }

    /// Without what is left out at either end.
    private static String bare(String line) {
        return line.strip().replaceAll("^… ?| ?…$", "");
    }

    private static List<String> written(Path out) throws IOException {
        try (var files = Files.walk(out)) {
            return files.filter(Files::isRegularFile).map(FormatsPageTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
