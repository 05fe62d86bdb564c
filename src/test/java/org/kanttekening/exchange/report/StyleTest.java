package org.kanttekening.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Holds the style sheet of pages to the colours of the window, and to paper.
class StyleTest {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{3,6}\\b|rgba\\([^)]*\\)");

    @Test
    void colorsOnScreenAreThoseOfTheWindowWhoseContrastsAreHeld() throws IOException {
        var tokens = Files.readString(Path.of("styles/tokens.css"), StandardCharsets.UTF_8);
        int dark = tokens.indexOf("@media (prefers-color-scheme: dark)");

        assertThat(colours(tokens.substring(0, dark))).containsAll(colours(block("")));
        assertThat(colours(tokens.substring(dark)))
                .containsAll(colours(block("@media (prefers-color-scheme: dark) {")));
    }

    @Test
    void noColorStandsOutsideTheListsOfThem() {
        var rules = Style.sheet().replaceAll("(?s):root \\{.*?\\n *}", "");

        assertThat(colours(rules)).isEmpty();
    }

    @Test
    void everyKindOfMarkHasAShapeBesidesItsColour() {
        var sheet = Style.sheet();

        assertThat(rule(sheet, ".content.b")).contains("border-inline-start");
        assertThat(rule(sheet, ".source, .cue")).contains("underline solid");
        assertThat(rule(sheet, ".cue")).contains("dashed");
        assertThat(rule(sheet, ".actor, .mention")).contains("underline solid");
        assertThat(rule(sheet, ".mention")).contains("underline dotted");
        assertThat(rule(sheet, ".trigger, .measure")).contains("border-block");
        assertThat(rule(sheet, ".measure")).contains("dashed");
    }

    @Test
    void paperIsWhiteAlsoWhereTheScreenIsDark() {
        var sheet = Style.sheet();
        int print = sheet.indexOf("@media print {");

        assertThat(print).isGreaterThan(sheet.indexOf("@media (prefers-color-scheme: dark)"));
        assertThat(sheet.substring(print))
                .contains("--page: #fff", "print-color-adjust: exact", "break-inside: avoid");
        var declared = variables(block(""));
        assertThat(variables(block("@media print {"))).containsAll(declared);
    }

    /// The list of colours that follows a begin.
    private static String block(String begin) {
        var sheet = Style.sheet();
        int from = sheet.indexOf(":root", sheet.indexOf(begin));
        return sheet.substring(from, sheet.indexOf('}', from));
    }

    private static String rule(String sheet, String selector) {
        int from = sheet.indexOf("\n" + selector + " {");
        assertThat(from).as(selector).isNotNegative();
        return sheet.substring(from, sheet.indexOf('}', from));
    }

    private static TreeSet<String> colours(String css) {
        var found = new TreeSet<String>();
        COLOUR.matcher(css)
                .results()
                .forEach(it -> found.add(it.group().replaceAll("0\\)", ")").replace(" ", "")));
        return found;
    }

    private static TreeSet<String> variables(String css) {
        var found = new TreeSet<String>();
        Pattern.compile("--[a-z-]+(?=:)")
                .matcher(css)
                .results()
                .forEach(it -> found.add(it.group()));
        found.remove("--reading");
        found.remove("--plain");
        return found;
    }
}
