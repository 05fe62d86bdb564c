package org.kanttekening.ui.form;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.PopupControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;

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
        drawReadingOnly();
        drawChoices(ColorScheme.LIGHT);
        drawChoices(ColorScheme.DARK);
    }

    private static void draw(
            Item item, String language, ColorScheme colours, int width, boolean whole)
            throws IOException {
        var desk = FormSamples.desk();
        desk.speak(Locale.of(language));
        var scene = scene(desk, item, colours, width, whole ? 1700 : 640);
        var form = (FormView) scene.getRoot();
        if (whole) {
            openAll(form);
        }
        var size = width + (whole ? "-whole" : "");
        write(scene, item.key() + "-" + language + "-" + colours + "-" + size);
    }

    private static void drawReadingOnly() throws IOException {
        var desk = FormSamples.desk();
        desk.editable = false;
        var scene = scene(desk, FormSamples.BAKKERS_QUOTE, ColorScheme.LIGHT, 360, 1400);
        openAll((FormView) scene.getRoot());
        write(scene, "reading-only");
    }

    private static void drawChoices(ColorScheme colours) throws IOException {
        var scene = scene(FormSamples.desk(), FormSamples.NEW_QUOTE, colours, 360, 640);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        var form = (FormView) scene.getRoot();
        form.focusField("speakers");
        form.applyCss();
        form.layout();
        new Keys(scene).write("ba");
        for (var window : Window.getWindows()) {
            if (window instanceof PopupControl) {
                window.getScene().getRoot().applyCss();
                write(window.getScene(), "choices-" + colours);
            }
        }
        write(scene, "choosing-" + colours);
        stage.hide();
    }

    private static Scene scene(
            FormDesk desk, Item item, ColorScheme colours, int width, int height) {
        var form = new FormView(desk);
        desk.answer(form);
        var scene = new Scene(form, width, height);
        scene.getPreferences().setColorScheme(colours);
        scene.getStylesheets().addAll("styles/tokens.css", "styles/panels.css");
        form.show(item);
        form.applyCss();
        form.layout();
        return scene;
    }

    private static void write(Scene scene, String name) throws IOException {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        ImageIO.write(awt(scene.snapshot(null)), "png", PLACE.resolve(name + ".png").toFile());
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
