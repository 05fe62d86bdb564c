package org.kanttekening.ui;

import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The faces that text is set in: the best one for reading that this machine has, and one for
/// controls; each comes with the program where none is installed.
///
/// JavaFX takes one family per style rule, so the choice is made here and handed to the style
/// sheets as the families' names.
public final class Fonts {

    private static final List<String> READING =
            List.of(
                    "Charter",
                    "Source Serif 4",
                    "Literata",
                    "Iowan Old Style",
                    "Charis SIL",
                    "Georgia",
                    "Noto Serif");

    private static final String READING_FILES = "/liberation/LiberationSerif-";
    private static final String CONTROL_FILES = "/com/formdev/flatlaf/fonts/inter/Inter-";

    private final String reading;
    private final String controls;

    private Fonts(String reading, String controls) {
        this.reading = reading;
        this.controls = controls;
    }

    /// Loads what comes with the program and chooses.
    public static Fonts load() {
        var installed = Font.getFamilies();
        for (var style : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            loaded(CONTROL_FILES + style + ".otf");
        }
        var controls = loaded(CONTROL_FILES + "SemiBold.otf") == null ? "System" : "Inter";
        var best = READING.stream().filter(installed::contains).findFirst();
        if (best.isPresent()) {
            return new Fonts(best.get(), controls);
        }
        for (var style : List.of("Bold", "Italic", "BoldItalic")) {
            loaded(READING_FILES + style + ".ttf");
        }
        var own = loaded(READING_FILES + "Regular.ttf");
        return new Fonts(own == null ? "Serif" : own.getFamily(), controls);
    }

    /// The family that articles are set in.
    public String reading() {
        return reading;
    }

    /// The family that everything else is set in.
    public String controls() {
        return controls;
    }

    private static @Nullable Font loaded(String resource) {
        var address = Fonts.class.getResource(resource);
        return address == null ? null : Font.loadFont(address.toExternalForm(), 12);
    }
}
