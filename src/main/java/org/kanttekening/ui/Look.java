package org.kanttekening.ui;

import javafx.application.ColorScheme;
import javafx.scene.Scene;

import org.kanttekening.app.Settings.Appearance;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// How scenes look: the style sheets, light or dark, the faces and the size of text.
public final class Look {

    /// From the general to the particular: the window's has rules for controls of all sorts, and
    /// what comes later has its way.
    private static final List<String> SHEETS =
            List.of("tokens.css", "window.css", "article.css", "panels.css");

    /// Of controls at 100 %, in pixels.
    private static final double SIZE = 13;

    /// Of icons at 100 %, in pixels.
    private static final double ICON = 15;

    private static final double ICON_OF_FORM = 14;

    private final Fonts fonts;

    public Look(Fonts fonts) {
        this.fonts = fonts;
    }

    public Fonts fonts() {
        return fonts;
    }

    /// Gives a scene this look, or brings it up to date.
    public void dress(Scene scene, Appearance appearance) {
        var sheets =
                Stream.concat(
                                SHEETS.stream()
                                        .map(name ->
                                                Objects.requireNonNull(
                                                                Look.class.getResource(
                                                                        "/styles/" + name))
                                                        .toExternalForm()),
                                Stream.of(icons(appearance.textScale())))
                        .toList();
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        scene.getPreferences().setColorScheme(scheme(appearance.theme()));
        scene.getRoot()
                .setStyle(
                        String.format(
                                Locale.ROOT,
                                "-fx-font-family: \"%s\"; -fx-font-size: %.2fpx;",
                                fonts.controls(),
                                SIZE * appearance.textScale()));
    }

    /// A style sheet for the size of icons. An icon is a letter of a face of its own, whose size
    /// cannot be given in type sizes: it would be a share of itself, larger each time.
    private static String icons(double scale) {
        var sheet =
                String.format(
                        Locale.ROOT,
                        ".ikonli-font-icon { -fx-icon-size: %d; }"
                                + " .form .ikonli-font-icon { -fx-icon-size: %d; }",
                        Math.round(ICON * scale),
                        Math.round(ICON_OF_FORM * scale));
        var encoded = Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
        return "data:text/css;base64," + encoded;
    }

    /// Null follows the system.
    private static @org.jspecify.annotations.Nullable ColorScheme scheme(String theme) {
        return switch (theme) {
            case "light" -> ColorScheme.LIGHT;
            case "dark" -> ColorScheme.DARK;
            default -> null;
        };
    }
}
