package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.PLUS;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Z;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Articles and files: opened, made, gone between, refused, saved and not saved.
class FilesJourneyTest {

    private static final String SCOOTERS = Folders.SCOOTERS;
    private static final String OTHER = "zomer.txt";

    @TempDir private Path dir;
    private OpenWindow desk;

    @AfterEach
    void close() {
        desk.close();
    }

    private void open(Path folder) {
        desk = OpenWindow.on(folder);
    }

    @Test
    void aSidecarThatCannotBeReadOpensForReadingAndStaysAsItIs() throws IOException {
        var folder = Folders.scooters(dir);
        var file = folder.resolve(SCOOTERS + ".anna.kanttekening.json");
        Folders.write(
                file,
                Folders.read(
                                Path.of(
                                        "src",
                                        "test",
                                        "resources",
                                        "sidecar",
                                        "deelscooters.txt.anna.kanttekening.json"))
                        .replaceFirst("\"important\": false", "\"important\": \"nee\""));
        var bytes = Files.readAllBytes(file);
        int line = 1;
        for (var each : Files.readAllLines(file)) {
            if (each.contains("\"nee\"")) {
                break;
            }
            line++;
        }

        open(folder);

        assertThat(desk.text("saved")).isEqualTo("Read only");
        assertThat(desk.hints()).contains("E widen").doesNotContain("Q quote");
        assertThat(desk.notice())
                .contains(file.getFileName().toString())
                .contains("line " + line)
                .contains("important");
        desk.hand().tag("q", "„Wij wachten”");
        assertThat(desk.sidecar().annotations().all()).isEmpty();
        assertThat(desk.text("passing")).contains("reading only");
        desk.close();
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void theEncodingOfTheFileIsShown() throws IOException {
        var folder = Folders.with(dir, "oud.txt", "");
        Files.write(folder.resolve("oud.txt"), "Het café is open.".getBytes("windows-1252"));

        open(folder);

        assertThat(desk.text("encoding")).isEqualTo("windows-1252");
    }

    @Test
    void aFolderThatIsGoneIsSaidInPlainWords() throws IOException {
        var folder = Folders.scooters(dir);
        open(folder);
        var away = dir.resolve("elsewhere");
        Files.move(folder, away);

        desk.hand().tag("q", "„Wij wachten”");

        Fx.until("it is said", () -> desk.window().notices().isShowing());
        assertThat(desk.notice())
                .contains("its folder is no longer there")
                .doesNotContain("Exception");
        Files.move(away, folder);
        desk.keys().press(CONTROL, S);
        desk.untilSaved();
        assertThat(desk.sidecarFile()).exists();
    }

    @Test
    void undoSurvivesALookAtAnotherArticleAndShowsWhatItTookBack() {
        var folder = Folders.scooters(dir);
        Folders.write(folder.resolve(OTHER), "Zomer\n\nEr gebeurt niets.\n");
        open(folder);
        desk.hand().tag("q", "„Wij wachten”");

        desk.keys().press(CONTROL, PAGE_DOWN);
        desk.untilOpen(OTHER);
        desk.keys().press(CONTROL, Z);
        assertThat(desk.text("passing")).contains("nothing to undo");
        desk.keys().press(CONTROL, PAGE_UP);
        desk.untilOpen(SCOOTERS);
        assertThat(desk.sidecar().annotations().quotes()).hasSize(1);

        desk.keys().press(CONTROL, Z);
        assertThat(desk.sidecar().annotations().quotes()).isEmpty();
        assertThat(desk.text("passing")).isEqualTo("Undone: Tagged a quote");
        desk.keys().press(CONTROL, SHIFT, Z);
        assertThat(desk.sidecar().annotations().quotes()).hasSize(1);
        assertThat(desk.text("passing")).isEqualTo("Done again: Tagged a quote");
    }

    @Test
    void undoBringsIntoSightWhatItChanged() {
        var text = "Titel\n\n" + "Er staat hier niets bijzonders in.\n\n".repeat(80) + "Slot.\n";
        open(Folders.with(dir, "lang.txt", text));
        desk.hand().tag("q", "Slot");
        desk.keys().press(CONTROL, HOME);
        var slot =
                new org.kanttekening.article.Span(text.indexOf("Slot"), text.indexOf("Slot") + 4);
        Fx.until(
                "the end is out of sight",
                () -> !desk.window().pane().view().boundsOf(slot).isPresent());

        desk.keys().press(CONTROL, Z);

        Fx.until(
                "the end is in sight",
                () -> desk.window().pane().view().boundsOf(slot).isPresent());
    }

    @Test
    void ctrlEnterSaysThatAnArticleIsDoneAndTakesItBack() {
        open(Folders.scooters(dir));

        desk.keys().press(CONTROL, ENTER);
        assertThat(desk.sidecar().header().status()).isEqualTo("done");
        desk.keys().press(CONTROL, ENTER);
        assertThat(desk.sidecar().header().status()).isEqualTo("in-progress");
    }

    @Test
    void textOnTheClipboardBecomesAnArticle() {
        open(Folders.scooters(dir));
        Fx.run(() -> {
            var content = new ClipboardContent();
            content.putString("Kop van het stuk\n\n„Ja”, zegt zij.\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        desk.host().dialogs().texts.add("kop-van-het-stuk");

        desk.keys().press(CONTROL, SHIFT, V);

        desk.untilOpen("kop-van-het-stuk.txt");
        assertThat(desk.host().dialogs().proposed).containsExactly("kop-van-het-stuk");
        assertThat(Folders.read(desk.folder().resolve("kop-van-het-stuk.txt")))
                .startsWith("Kop van het stuk");
        desk.hand().tag("q", "„Ja”");
        assertThat(desk.sidecar().annotations().quotes()).hasSize(1);
        Fx.until("it is in the list", () -> desk.window().workspace().rows().size() == 2);
    }

    @Test
    void aFolderAndAFileAreOpenedByTheirKeys() {
        var first = Folders.scooters(dir);
        var second = dir.resolve("andere");
        Folders.write(second.resolve("a.txt"), "Een\n");
        Folders.write(second.resolve("b.txt"), "Twee\n");
        open(first);
        desk.host().dialogs().folders.add(second);
        desk.host().dialogs().articles.add(second.resolve("b.txt"));

        desk.keys().press(CONTROL, O);
        desk.untilOpen("a.txt");
        desk.keys().press(CONTROL, SHIFT, O);
        desk.untilOpen("b.txt");

        assertThat(desk.host().settings().recentFolders())
                .containsExactly(second.toString(), first.toString());
    }

    @Test
    void theWindowComesBackAsItWas() {
        var folder = Folders.scooters(dir);
        Folders.write(folder.resolve(OTHER), "Zomer\n\nEr gebeurt niets.\n");
        open(folder);
        desk.keys().press(CONTROL, PAGE_DOWN);
        desk.untilOpen(OTHER);
        desk.keys().press(CONTROL, PLUS);
        desk.keys().press(CONTROL, B);
        assertThat(isListShown()).isFalse();
        double panels = panelShare();
        Fx.run(() -> desk.window().columns().setDividerPosition(0, 0.6));

        desk = desk.again();

        assertThat(desk.article()).isEqualTo(OTHER);
        assertThat(desk.host().settings().appearance().textScale()).isEqualTo(1.1);
        assertThat(isListShown()).isFalse();
        assertThat(panelShare()).isNotEqualTo(panels).isBetween(0.35, 0.45);
    }

    @Test
    void whatTheDiskRefusesIsSaidUntilItIsSaved() throws IOException {
        open(Folders.scooters(dir));
        var file = desk.folder().resolve(SCOOTERS + ".anna.kanttekening.json");
        Files.createDirectory(file);

        desk.hand().tag("q", "„Wij wachten”");
        Fx.until("it says so", () -> desk.window().notices().isShowing());
        assertThat(desk.text("saved")).isEqualTo("Not saved");
        assertThat(desk.notice()).contains(SCOOTERS).contains(desk.profile().toString());

        Files.delete(file);
        desk.keys().press(CONTROL, S);
        desk.untilSaved();
        Fx.until("the notice is gone", () -> !desk.window().notices().isShowing());
        assertThat(desk.text("saved")).startsWith("Saved");
        assertThat(Folders.read(file)).contains("Wij wachten");
    }

    @Test
    void whatCanBeDroppedIsAFolderOrAnArticle() throws IOException {
        open(Folders.scooters(dir));
        var picture = Files.createFile(dir.resolve("foto.jpg"));
        var page = Files.createFile(dir.resolve("Stuk.HTML"));

        var usable =
                Drops.usable(
                        List.of(
                                desk.folder().toFile(),
                                picture.toFile(),
                                page.toFile(),
                                desk.folder().resolve(SCOOTERS).toFile()));

        assertThat(usable).containsExactly(desk.folder(), page, desk.folder().resolve(SCOOTERS));
    }

    private boolean isListShown() {
        return Fx.ask(() -> desk.window().columns().getItems().contains(desk.window().list()));
    }

    private double panelShare() {
        return Fx.ask(() -> {
            var dividers = desk.window().columns().getDividerPositions();
            return 1 - dividers[dividers.length - 1];
        });
    }
}
