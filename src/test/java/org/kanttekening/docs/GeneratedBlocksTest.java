package org.kanttekening.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The tables of the pages are drawn from the program's own: `-Dgolden.write=true` draws them anew.
class GeneratedBlocksTest {

    static List<Page> pages() {
        return Page.all();
    }

    private static String drawn(Page.Block block) throws Exception {
        return switch (block.name()) {
            case "keys" -> KeyTable.of(block.words());
            case "fields" -> FieldTable.of(block.words());
            case "format" -> FormatTable.all();
            case "lost" -> LossList.of(block.words());
            case "options" -> OptionTable.of(block.words());
            default -> throw new IllegalArgumentException("nothing draws " + block.name());
        };
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tablesAreAsTheProgramHasThem(Page page) throws Exception {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(page.file(), drawnAnew(page));
        }

        for (var block : Page.read(page.file()).blocks()) {
            assertThat(block.body()).as(page + ", " + block.name()).isEqualTo(drawn(block));
        }
    }

    private static String drawnAnew(Page page) throws Exception {
        var text = new StringBuilder(page.text());
        for (var block : page.blocks().reversed()) {
            text.replace(block.start(), block.end(), drawn(block));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyMarkIsOneOfAPair(Page page) {
        int marks = page.text().split("<!-- \\w+:(begin|end)", -1).length - 1;

        assertThat(marks).isEqualTo(2 * page.blocks().size());
    }

    @Test
    void theReadmeHasKeys() {
        assertThat(names(Page.README)).containsExactly("keys");
    }

    @Test
    void theGuideHasAllKeysAndTheFieldsOfEveryKind() {
        assertThat(names(Page.SITE.resolve("guide.md")))
                .filteredOn(name -> !name.startsWith("options "))
                .containsExactlyInAnyOrder(
                        "keys",
                        "fields quote",
                        "fields actor",
                        "fields decision",
                        "fields article");
    }

    @Test
    void theGuideHasTheOptionsOfEveryCommand() {
        assertThat(names(Page.SITE.resolve("guide.md")))
                .filteredOn(name -> name.startsWith("options "))
                .containsExactlyElementsOf(
                        OptionTable.commands().stream().map(name -> "options " + name).toList());
    }

    @Test
    void theFormatHasItsRecords() {
        assertThat(names(Page.SITE.resolve("sidecar.md"))).containsExactly("format");
    }

    @Test
    void aTableThatIsNotAsTheProgramHasItIsNoticed() throws Exception {
        var page = new Page(Path.of("page.md"), "<!-- keys:begin -->\nQ\n<!-- keys:end -->\n");

        assertThat(page.blocks().getFirst().body())
                .isEqualTo("Q\n")
                .isNotEqualTo(drawn(page.blocks().getFirst()));
    }

    private static List<String> names(Path file) {
        return Page.read(file).blocks().stream()
                .map(block ->
                        block.name().equals("fields") || block.name().equals("options")
                                ? block.name() + " " + block.words().getFirst()
                                : block.name())
                .toList();
    }
}
