package org.kanttekening.ui.form;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;

import org.kanttekening.annotation.Item;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/// Draws the form of every kind, in both languages, light and dark, narrow and wide, into
/// `target/form-pictures`, to be looked at.
public final class FormPictures {

    private static final Path PLACE = Path.of("target", "form-pictures");

    private FormPictures() {}

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(PLACE);
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                drawAll();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } finally {
                done.countDown();
            }
        });
        done.await(1, TimeUnit.MINUTES);
        Platform.exit();
    }

    private static void drawAll() throws IOException {
        for (var item :
                new Item[] {
                    FormSamples.BAKKERS_QUOTE,
                    FormSamples.NEW_QUOTE,
                    FormSamples.BAKKER,
                    FormSamples.DECISION,
                    FormSamples.HEADER
                }) {
            draw(item, "nl", ColorScheme.LIGHT, 320, true);
            draw(item, "en", ColorScheme.DARK, 420, true);
            draw(item, "nl", ColorScheme.DARK, 320, false);
            draw(item, "en", ColorScheme.LIGHT, 420, false);
        }
    }

    private static void draw(
            Item item, String language, ColorScheme colours, int width, boolean whole)
            throws IOException {
        var desk = FormSamples.desk();
        desk.speak(Locale.of(language));
        var form = new FormView(desk);
        desk.answer(form);
        var scene = new Scene(form, width, whole ? 1700 : 640);
        scene.getPreferences().setColorScheme(colours);
        scene.getStylesheets().addAll("styles/tokens.css", "styles/panels.css");
        form.show(item);
        if (whole) {
            openAll(form);
        }
        form.applyCss();
        form.layout();
        var name =
                item.key()
                        + "-"
                        + language
                        + "-"
                        + colours
                        + "-"
                        + width
                        + (whole ? "-whole" : "")
                        + ".png";
        ImageIO.write(awt(scene.snapshot(null)), "png", PLACE.resolve(name).toFile());
    }

    private static void openAll(FormView form) {
        for (int depth = 0; depth < 2; depth++) {
            form.applyCss();
            form.layout();
            for (var header : form.lookupAll(".form-group-header")) {
                if (header instanceof ToggleButton toggle && !toggle.isSelected()) {
                    toggle.fire();
                }
            }
        }
    }

    private static BufferedImage awt(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var reader = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        return copy;
    }
}
