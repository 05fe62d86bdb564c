package org.kanttekening.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What keys and the pointer do in the article.
@ExtendWith(ApplicationExtension.class)
class ArticleHandsTest extends OpenArticle {

    @Start
    void start(Stage stage) {
        open(stage);
    }

    @Test
    void shiftAndArrowsSelectByCharacterAndByWord(FxRobot robot) {
        int start = tag.span("Wethouder Noor").start();
        robot.interact(() -> view.select(new Span(start, start)));
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 3).release(KeyCode.SHIFT);
        assertThat(view.selection()).isEqualTo(new Span(start, start + 3));
        robot.press(KeyCode.SHIFT, KeyCode.CONTROL)
                .type(KeyCode.RIGHT)
                .release(KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(view.selection()).isEqualTo(tag.span("Wethouder"));
    }

    @Test
    void theCaretGoesOnFromTheEndOfAParagraphToTheNext(FxRobot robot) {
        int end = SampleArticle.TEXT.paragraphs().get(2).end();
        robot.interact(() -> view.select(new Span(end, end)));
        robot.type(KeyCode.RIGHT);
        assertThat(view.caret()).isEqualTo(end + 1);
        robot.type(KeyCode.LEFT);
        assertThat(view.caret()).isEqualTo(end);
    }

    @Test
    void homeEndAndTheirControlsGoToLineAndArticle(FxRobot robot) {
        var span = tag.span("Noor Bakker");
        robot.interact(() -> view.select(new Span(span.start(), span.start())));
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        assertThat(view.caret()).isEqualTo(SampleArticle.TEXT.length());
        robot.press(KeyCode.CONTROL).type(KeyCode.HOME).release(KeyCode.CONTROL);
        assertThat(view.caret()).isZero();
        robot.type(KeyCode.END);
        assertThat(view.caret())
                .isPositive()
                .isLessThanOrEqualTo(SampleArticle.TEXT.paragraphs().getFirst().end());
    }

    @Test
    void pageDownMovesOnFromTheBeginning(FxRobot robot) {
        robot.interact(
                () -> view.show(new ArticleText("Een regel.\n".repeat(300)), AnnotationSet.EMPTY));
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(view.caret()).isGreaterThan("Een regel.\n".length() * 5);
        robot.type(KeyCode.PAGE_UP);
        assertThat(view.caret()).isLessThan("Een regel.\n".length() * 5);
    }

    @Test
    void anEmojiOfSeveralCodePointsIsOneStep(FxRobot robot) {
        var family = "👩‍👩‍👧‍👦";
        robot.interact(() -> view.show(new ArticleText(family + "a"), AnnotationSet.EMPTY));
        robot.type(KeyCode.RIGHT);
        assertThat(view.caret()).isEqualTo(family.length());
    }

    @Test
    void aClickPutsTheCaretWhereItIs(FxRobot robot) {
        int place = tag.span("Wethouder").start() + 4;
        robot.clickOn(middle(place));
        settle();
        assertThat(view.caret()).isEqualTo(place);
        assertThat(view.selection()).isEqualTo(new Span(place, place));
    }

    @Test
    void aDoubleClickTakesTheWordEvenOnItsFirstLetter(FxRobot robot) {
        var word = tag.span("Wethouder");
        robot.doubleClickOn(middle(word.start()));
        assertThat(view.selection()).isEqualTo(word);
        robot.doubleClickOn(middle(word.start() + 4));
        assertThat(view.selection()).isEqualTo(word);
    }

    @Test
    void aTripleClickTakesTheParagraph(FxRobot robot) {
        var word = tag.span("Wethouder");
        robot.moveTo(middle(word.start() + 2));
        for (int i = 0; i < 3; i++) {
            robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        }
        var paragraph = SampleArticle.TEXT.paragraphAt(word.start());
        assertThat(view.selection().start()).isEqualTo(paragraph.start());
        assertThat(view.selection().end()).isGreaterThanOrEqualTo(paragraph.end());
    }

    @Test
    void lettersTabEnterAndDeleteAreLeftToOthers(FxRobot robot) {
        robot.interact(() -> view.select(tag.span("Noor Bakker")));
        heard.clear();
        robot.write("q");
        robot.type(KeyCode.ENTER, KeyCode.DELETE, KeyCode.BACK_SPACE);
        assertThat(heard)
                .filteredOn(event -> event.getEventType() == KeyEvent.KEY_TYPED)
                .extracting(KeyEvent::getCharacter)
                .contains("q");
        assertThat(heard)
                .filteredOn(event -> event.getEventType() == KeyEvent.KEY_PRESSED)
                .extracting(KeyEvent::getCode)
                .contains(KeyCode.ENTER, KeyCode.DELETE, KeyCode.BACK_SPACE);
        assertThat(view.selection()).isEqualTo(tag.span("Noor Bakker"));
    }

    @Test
    void tabReachesTheScene(FxRobot robot) {
        var tabs = new ArrayList<KeyCode>();
        robot.interact(() ->
                view.getParent()
                        .addEventHandler(
                                KeyEvent.KEY_PRESSED,
                                event -> {
                                    tabs.add(event.getCode());
                                    event.consume();
                                }));
        robot.type(KeyCode.TAB);
        assertThat(tabs).contains(KeyCode.TAB);
    }

    @Test
    void copyingTakesTheWordsAlone(FxRobot robot) {
        robot.interact(() -> view.select(tag.span("Noor Bakker")));
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        var copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo("Noor Bakker");
    }

    @Test
    void draggingSelectsFromPressToRelease(FxRobot robot) {
        var words = tag.span("Wethouder Noor Bakker");
        robot.moveTo(middle(words.start()))
                .press(MouseButton.PRIMARY)
                .moveTo(middle(words.end()))
                .release(MouseButton.PRIMARY);
        assertThat(view.selection()).isEqualTo(words);
        assertThat(clicks).isEmpty();
    }

    @Test
    void aClickTellsAllThatIsMarkedThereTheShortestFirst(FxRobot robot) {
        robot.clickOn(middle(tag.span("het aantal gewonden").start() + 5));
        assertThat(clicks).containsExactly(List.of("q-gewond00", "q-kades000"));
    }

    @Test
    void aClickWhereNothingIsMarkedSaysSo(FxRobot robot) {
        robot.clickOn(middle(tag.span("maakte dat").start() + 2));
        assertThat(clicks).containsExactly(List.of());
    }

    @Test
    void aClickOnALabelTellsItsAnnotation(FxRobot robot) throws TimeoutException {
        untilShown(robot, "Verbod deelscooters");
        robot.clickOn("Verbod deelscooters");
        assertThat(clicks).containsExactly(List.of("d-verbod00"));
    }

    /// Labels are drawn with the frame after the one in which the article is.
    private static void untilShown(FxRobot robot, String text) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup(text).tryQuery().isPresent());
    }
}
