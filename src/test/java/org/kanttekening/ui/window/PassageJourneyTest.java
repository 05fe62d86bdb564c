package org.kanttekening.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.check.CheckedFolder;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.PassageLink;

import java.nio.file.Path;

/// Going where a link leads.
class PassageJourneyTest {

    private static final ArticleFile SCOOTERS = new ArticleFile(CheckedFolder.ARTICLE);
    private static final ArticleFile LAST = new ArticleFile("zwembad.txt");
    private static final String QUOTE = "q-0r8e5kuh";

    @TempDir private Path dir;
    private OpenWindow desk;

    @BeforeEach
    void open() throws Exception {
        var folder = new CheckedFolder(dir.resolve("artikelen"));
        folder.putCopy("anders.txt", "bram", 'z');
        folder.put(LAST.name(), "Zwembad\n\n" + "Lang. \n\n".repeat(300) + "🏊 Het einde.\n");
        desk = OpenWindow.on(folder.root());
        desk.untilOpen("anders.txt");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void goTo(PassageLink link) {
        Fx.run(() -> desk.window().goTo(link));
    }

    private void untilSelected(String words) {
        Fx.until(
                words + " is selected",
                () -> {
                    var selection = desk.window().pane().view().selection();
                    return desk.session().text().slice(selection).contains(words);
                });
    }

    private void untilTold(String words) {
        Fx.until(words + " is told", () -> desk.window().notices().text().contains(words));
    }

    private String chosen() {
        return Fx.ask(() -> desk.session().chosen().map(Annotation::id).orElse(""));
    }

    @Test
    void aLinkOpensItsArticleWithTheAnnotationChosenAndItsWordsSelected() {
        goTo(PassageLink.to(SCOOTERS, QUOTE));

        desk.untilOpen(SCOOTERS.name());
        assertThat(chosen()).isEqualTo(QUOTE);
        assertThat(desk.selected()).contains("stoepen");
        assertThat(desk.notice()).isEmpty();
    }

    @Test
    void aLinkLeadsFromOnePassageOfTheOpenArticleToAnother() {
        var text = Fx.ask(() -> desk.session().text().value());
        int at = text.codePointCount(0, text.indexOf("stoepen"));

        goTo(PassageLink.to(new ArticleFile("anders.txt"), at, at + "stoepen".length()));

        untilSelected("stoepen");
    }

    @Test
    void aPassageFarDownIsBroughtIntoSight() {
        goTo(PassageLink.to(LAST));
        desk.untilOpen(LAST.name());
        int end = Fx.ask(() -> desk.session().text().lengthInCodePoints());

        goTo(PassageLink.to(LAST, end - "einde.\n".length(), end - ".\n".length()));

        untilSelected("einde");
        assertThat(desk.selected()).isEqualTo("einde");
        Fx.until(
                "the passage is in sight",
                () -> {
                    var view = desk.window().pane().view();
                    var sight = view.localToScene(view.getLayoutBounds());
                    return view.boundsOf(view.selection()).filter(sight::contains).isPresent();
                });
    }

    @Test
    void somebodyElsesAnnotationIsSelectedAndSaidToBeTheirs() {
        goTo(PassageLink.to(new ArticleFile("anders.txt"), "q-0r8e5kuz"));

        untilSelected("stoepen");
        assertThat(chosen()).isEmpty();
        assertThat(desk.text("passing")).isEqualTo("This was tagged by bram.");
    }

    @Test
    void aLinkThatLeadsNowhereIsToldAndLeavesEverythingAsItIs() {
        goTo(PassageLink.to(new ArticleFile("weg.txt")));

        untilTold("no such article in this folder");
        assertThat(desk.article()).isEqualTo("anders.txt");

        goTo(PassageLink.to(SCOOTERS, "q-00000000"));
        untilTold("annotation q-00000000");

        goTo(PassageLink.to(SCOOTERS, 0, 99999));
        untilTold("only");
        assertThat(desk.article()).isEqualTo("anders.txt");

        goTo(PassageLink.to(SCOOTERS));
        desk.untilOpen(SCOOTERS.name());
        assertThat(desk.notice()).isEmpty();
    }

    @Test
    void aLinkThatComesBeforeTheFolderIsFollowedWhenThatIsOpen() {
        desk.close();
        desk = OpenWindow.empty(dir.resolve("artikelen"));
        goTo(PassageLink.to(SCOOTERS, QUOTE));

        Fx.run(() -> desk.window().openFolder(desk.folder().toString()));

        desk.untilOpen(SCOOTERS.name());
        assertThat(chosen()).isEqualTo(QUOTE);
    }
}
