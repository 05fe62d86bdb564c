package org.kanttekening.ui;

import javafx.application.ColorScheme;
import javafx.scene.Scene;

import org.kanttekening.app.Settings.Appearance;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// How scenes look: the style sheets, light or dark, the faces and the size of text.
public final class Look {

    private static final List<String> SHEETS =
            List.of("tokens.css", "article.css", "panels.css", "window.css");

    /// Of controls at 100 %, in pixels.
    private static final double SIZE = 13;

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
                SHEETS.stream()
                        .map(name ->
                                Objects.requireNonNull(Look.class.getResource("/styles/" + name))
                                        .toExternalForm())
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

    /// Null follows the system.
    private static @org.jspecify.annotations.Nullable ColorScheme scheme(String theme) {
        return switch (theme) {
            case "light" -> ColorScheme.LIGHT;
            case "dark" -> ColorScheme.DARK;
            default -> null;
        };
    }
}
