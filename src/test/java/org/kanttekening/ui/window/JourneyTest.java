package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.folder.FolderSettings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One morning at the desk: a whole article tagged without the mouse.
///
/// The sidecar that comes of it is compared with the one in the resources byte by byte. Where
/// something was changed on purpose, `-Dgolden.write=true` writes it anew, to be read before it is
/// committed.
class JourneyTest {

    private static final Path GOLDEN =
            Path.of(
                    "src",
                    "test",
                    "resources",
                    "journey",
                    Folders.BEREGENING + ".anna.kanttekening.json");

    @TempDir private Path dir;

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void aWholeArticleIsTaggedByKeyboardAndComesBackAsItWasLeft() throws IOException {
        Sidecar left;
        OpenWindow again;
        try (var desk = OpenWindow.on(Folders.journey(dir))) {
            new Beregening(desk).tagAll();
            desk.keys().press(CONTROL, ENTER);

            left = desk.sidecar();
            assertThat(lacking(left)).isEmpty();
            assertThat(desk.text("incomplete")).isEmpty();
            assertThat(left.header().status()).isEqualTo("done");
            assertThat(left.annotations().quotes()).hasSizeGreaterThanOrEqualTo(20);
            assertThat(left.annotations().actors()).hasSizeGreaterThanOrEqualTo(20);
            assertThat(
                            left.annotations().actors().stream()
                                    .mapToInt(it -> it.mentions().size())
                                    .sum())
                    .isGreaterThanOrEqualTo(35);
            assertThat(left.annotations().decisions()).hasSize(2);
            again = desk.again();
        }
        try (again) {
            assertThat(again.sidecar()).isEqualTo(left);
            compareWithGolden(again.sidecarFile());
        }
    }

    private static List<String> lacking(Sidecar sidecar) {
        return sidecar.annotations().all().stream()
                .flatMap(
                        it -> FolderSettings.NONE.missing(it).stream().map(name -> it + " " + name))
                .toList();
    }

    private static void compareWithGolden(Path sidecar) {
        var written = Folders.read(sidecar);
        if (Boolean.getBoolean("golden.write")) {
            Folders.write(GOLDEN, written);
        }
        assertThat(written).isEqualTo(Folders.read(GOLDEN));
    }
}
