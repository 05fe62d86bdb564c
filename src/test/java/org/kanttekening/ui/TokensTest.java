package org.kanttekening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Holds the colours against WCAG 2.2: 4.5:1 for text (1.4.3), 3:1 for lines and edges (1.4.11).
class TokensTest {

    private static final double TEXT = 4.5;
    private static final double LINE = 3;
    private static final Pattern TOKEN = Pattern.compile("(-k-[\\w-]+):\\s*([^;]+);");

    enum Scheme {
        LIGHT,
        DARK;

        private Color of(String token) {
            var value = tokens().get("-k-" + token);
            assertThat(value).as("-k-%s in %s", token, this).isNotNull();
            return Color.web(value);
        }

        private Map<String, String> tokens() {
            var sheet = read().replaceAll("(?s)/\\*.*?\\*/", "");
            int dark = sheet.indexOf("@media");
            var found = new HashMap<String, String>();
            collect(sheet.substring(0, dark), found);
            if (this == DARK) {
                collect(sheet.substring(dark), found);
            }
            return found;
        }
    }

    @ParameterizedTest
    @EnumSource
    void textCanBeReadOnEveryGround(Scheme scheme) {
        for (var ground :
                List.of(
                        "bg",
                        "bg-panel",
                        "bg-raised",
                        "bg-sunken",
                        "control",
                        "control-hover",
                        "hover",
                        "selected",
                        "accent-subtle")) {
            for (var ink : List.of("fg", "fg-muted")) {
                holds(scheme, ink, ground, scheme.of(ink), scheme.of(ground), TEXT);
            }
        }
        holds(scheme, "fg-on-accent", "accent", TEXT);
        holds(scheme, "fg-on-accent", "accent-hover", TEXT);
        holds(scheme, "fg-on-tooltip", "bg-tooltip", TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void colouredWordsCanBeReadOnEveryGround(Scheme scheme) {
        for (var ground : List.of("bg", "bg-panel", "bg-raised")) {
            for (var ink :
                    List.of(
                            "accent",
                            "success",
                            "warning",
                            "danger",
                            "info",
                            "quote-fg",
                            "actor-fg",
                            "decision-fg")) {
                holds(scheme, ink, ground, TEXT);
            }
        }
        for (var state : List.of("success", "warning", "danger", "info")) {
            holds(scheme, state, state + "-subtle", TEXT);
        }
        for (var kind : List.of("quote", "actor", "decision")) {
            holds(scheme, kind + "-fg", kind + "-subtle", TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void linesAndEdgesCanBeSeenOnEveryGround(Scheme scheme) {
        for (var ground : List.of("bg", "bg-panel", "bg-raised")) {
            for (var line :
                    List.of(
                            "quote-edge",
                            "quote-line",
                            "actor",
                            "decision",
                            "suggestion",
                            "handle",
                            "hit-edge",
                            "border-strong",
                            "focus-ring",
                            "fg-faint",
                            "caret",
                            "person-1",
                            "person-2",
                            "person-3",
                            "person-4",
                            "person-5",
                            "person-6")) {
                holds(scheme, line, ground, LINE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theArticleCanBeReadThroughEveryTint(Scheme scheme) {
        var quote = over(scheme.of("quote"), scheme.of("bg"));
        var nested = over(scheme.of("quote-nested"), quote);
        var deeper = over(scheme.of("quote-nested"), nested);
        var chosen = over(scheme.of("quote-chosen"), deeper);
        for (var ground : List.of(quote, nested, deeper, chosen)) {
            holds(scheme, "fg", "a tint", scheme.of("fg"), ground, TEXT);
        }
        for (var tint :
                List.of(
                        "selection",
                        "hit",
                        "hit-current",
                        "flash",
                        "actor-chosen",
                        "decision-chosen",
                        "suggestion-tint")) {
            var ground = over(scheme.of(tint), over(scheme.of("quote-chosen"), scheme.of("bg")));
            holds(scheme, "fg", tint, scheme.of("fg"), ground, TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void linesCanBeSeenOnTheTintOfAQuoteInAQuote(Scheme scheme) {
        var nested = over(scheme.of("quote-nested"), over(scheme.of("quote"), scheme.of("bg")));
        for (var line : List.of("quote-edge", "quote-line", "actor", "decision")) {
            holds(scheme, line, "a nested quote", scheme.of(line), nested, LINE);
        }
    }

    private static void holds(Scheme scheme, String ink, String ground, double least) {
        holds(scheme, ink, ground, scheme.of(ink), scheme.of(ground), least);
    }

    private static void holds(
            Scheme scheme, String ink, String on, Color colour, Color ground, double least) {
        assertThat(contrast(colour, ground))
                .as("%s: %s on %s", scheme, ink, on)
                .isGreaterThanOrEqualTo(least);
    }

    private static Color over(Color top, Color ground) {
        double share = top.getOpacity();
        return Color.color(
                top.getRed() * share + ground.getRed() * (1 - share),
                top.getGreen() * share + ground.getGreen() * (1 - share),
                top.getBlue() * share + ground.getBlue() * (1 - share));
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static void collect(String sheet, Map<String, String> into) {
        var matcher = TOKEN.matcher(sheet);
        while (matcher.find()) {
            into.put(matcher.group(1), matcher.group(2).strip());
        }
    }

    private static String read() {
        try (var stream = TokensTest.class.getResourceAsStream("/styles/tokens.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
