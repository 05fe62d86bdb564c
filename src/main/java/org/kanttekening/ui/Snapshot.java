package org.kanttekening.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Writes what the toolkit drew to a PNG file, where there may be no display.
public final class Snapshot {

    private Snapshot() {}

    /// Draws a scene as it stands, also one without a window, and writes it.
    public static void write(Scene scene, Path file) {
        write(scene.snapshot(null), file);
    }

    /// Draws a node with its children and writes it.
    public static void write(Node node, Path file) {
        write(node.snapshot(new SnapshotParameters(), null), file);
    }

    /// Writes an image, making the folders above the file.
    public static void write(Image image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var buffer = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        buffer.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!ImageIO.write(buffer, "png", file.toFile())) {
                throw new IOException("no writer for PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not write the picture " + file, e);
        }
    }
}
