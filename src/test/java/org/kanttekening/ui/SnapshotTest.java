package org.kanttekening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

@ExtendWith(ApplicationExtension.class)
class SnapshotTest {

    @TempDir private Path folder;

    @Test
    void aSceneWithoutAWindowIsWrittenAsItLooks(FxRobot robot) throws IOException {
        var file = folder.resolve("pictures/scene.png");
        var clear = new Pane(); // whatever style sheet other windows have loaded
        clear.setStyle("-fx-background-color: transparent;");
        robot.interact(() -> Snapshot.write(new Scene(clear, 1200, 40, Color.DARKCYAN), file));
        var read = ImageIO.read(file.toFile());
        assertThat(read.getWidth()).isEqualTo(1200);
        assertThat(read.getHeight()).isEqualTo(40);
        assertThat(new java.awt.Color(read.getRGB(600, 20)))
                .isEqualTo(new java.awt.Color(0, 139, 139));
    }
}
