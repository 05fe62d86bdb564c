package org.kanttekening.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

@ExtendWith(ApplicationExtension.class)
class ArticleViewTest {

    private final SampleArticle sample = new SampleArticle();
    private final Tagging tag = sample.tagging();
    private final List<KeyEvent> heard = new ArrayList<>();
    private final List<List<String>> clicks = new ArrayList<>();
    private ArticleView view;
    private Scene scene;

    @Start
    void start(Stage stage) {
        view = new ArticleView();
        scene = new Scene(new StackPane(view), 960, 700);
        scene.getStylesheets().addAll("/styles/tokens.css", "/styles/article.css");
        scene.getPreferences().setColorScheme(ColorScheme.LIGHT);
        view.setLabels(sample::label);
        view.setIncomplete(sample::incomplete);
        view.onAnnotationClicked(clicks::add);
        view.show(SampleArticle.TEXT, sample.set());
        scene.addEventHandler(KeyEvent.ANY, heard::add);
        stage.setScene(scene);
        stage.show();
        view.requestFocus();
    }

    @Test
    void aSpanThatIsSelectedIsTheSelection(FxRobot robot) {
        var span = tag.span("Noor Bakker");
        robot.interact(() -> view.select(span));
        assertThat(view.selection()).isEqualTo(span);
        assertThat(view.selectionProperty().get()).isEqualTo(span);
        assertThat(view.caret()).isEqualTo(span.end());
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
    void aClickOnALabelTellsItsAnnotation(FxRobot robot) {
        robot.clickOn("Verbod deelscooters");
        assertThat(clicks).containsExactly(List.of("d-verbod00"));
    }

    @Test
    void labelsStandApartInOrder(FxRobot robot) {
        var labels =
                robot.lookup(".margin-label").queryAllAs(Label.class).stream()
                        .filter(Label::isVisible)
                        .sorted((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY()))
                        .toList();
        assertThat(labels).hasSizeGreaterThan(5);
        for (int i = 1; i < labels.size(); i++) {
            var above = labels.get(i - 1);
            assertThat(labels.get(i).getLayoutY())
                    .isGreaterThanOrEqualTo(above.getLayoutY() + above.getHeight());
        }
    }

    @Test
    void aTagRedrawsItsOwnParagraphAlone(FxRobot robot) {
        settle();
        int before = view.paintings();
        var span = tag.span("hoger beroep");
        robot.interact(() -> {
            tag.quote("q-new", Segments.of(span), Segments.NONE, Segments.NONE, "");
            view.update(tag.set(), Set.of("q-new"));
        });
        settle();
        assertThat(view.paintings()).isEqualTo(before + 1);
        assertThat(view.annotationsAt(local(span).getX(), local(span).getY())).contains("q-new");
    }

    @Test
    void whatIsNotChangedIsNotRedrawn(FxRobot robot) {
        settle();
        int before = view.paintings();
        robot.interact(() -> view.update(sample.set(), Set.of()));
        settle();
        assertThat(view.paintings()).isEqualTo(before);
    }

    @Test
    void aFarSpanIsBroughtWhereItCanBeReadAtEase(FxRobot robot) {
        var text = new ArticleText("Een regel met woorden.\n\n".repeat(2000));
        var far = text.paragraphs().get(2600).span();
        robot.interact(() -> view.show(text, AnnotationSet.EMPTY));
        robot.interact(() -> view.reveal(far));
        settle();
        assertThat(view.boundsOf(far))
                .hasValueSatisfying(
                        bounds -> assertThat(bounds.getMinY()).isBetween(700 * 0.05, 700 * 0.85));
        assertThat(view.selection()).isEqualTo(new Span(0, 0));
    }

    @Test
    void aHugeParagraphPaintsOnlyTheLinesNearThoseThatAreSeen(FxRobot robot) {
        var text = new ArticleText("woorden en nog meer woorden ".repeat(4000));
        var all = new Tagging(text);
        for (int at = 0; at < text.length() - 200; at += 400) {
            all.quote("q-" + at, Segments.of(at, at + 100), Segments.NONE, Segments.NONE, "");
        }
        robot.interact(() -> view.show(text, all.set()));
        robot.interact(() -> view.select(new Span(60_000, 60_100)));
        settle();
        var tints = robot.lookup(".mark.content").queryAllAs(Path.class);
        assertThat(tints)
                .singleElement()
                .satisfies(path -> {
                    assertThat(path.getElements().size()).isBetween(20, 3000);
                    assertThat(path.localToScene(path.getBoundsInLocal()))
                            .matches(bounds -> bounds.intersects(0, 0, 960, 700));
                });
        var place = local(new Span(60_000, 60_100));
        assertThat(view.annotationsAt(place.getX(), place.getY())).containsExactly("q-60000");
    }

    @Test
    void moreLabelsThanThereIsRoomForBecomeDots(FxRobot robot) {
        var text = new ArticleText("aa bb cc dd ee ff gg hh ii jj\n\nkort");
        var all = new Tagging(text);
        for (int at = 0; at < 29; at += 3) {
            all.quote("q-" + at, Segments.of(at, at + 2), Segments.NONE, Segments.NONE, "");
        }
        robot.interact(() -> {
            view.setLabels(annotation -> "wie");
            view.show(text, all.set());
        });
        settle();
        assertThat(robot.lookup(".margin-label.dot").queryAllAs(Label.class)).hasSizeGreaterThan(3);
        assertThat(robot.lookup(".margin-label").queryAllAs(Label.class)).hasSize(10);
    }

    @Test
    void whatIsAtEaseStaysWhereItIs(FxRobot robot) {
        settle();
        var span = tag.span("Wethouder");
        double before = view.boundsOf(span).orElseThrow().getMinY();
        robot.interact(() -> view.select(tag.span("Noor Bakker")));
        settle();
        assertThat(view.boundsOf(span).orElseThrow().getMinY()).isEqualTo(before);
    }

    @Test
    void aScreenReaderIsToldTheTextTheCaretAndTheMarksThere(FxRobot robot) {
        var span = tag.span("Noor Bakker");
        robot.interact(() -> {
            view.setDescriber(at -> at.equals(span) ? "vermelding van Noor Bakker" : "");
            view.select(span);
        });
        var area = view.area();
        assertThat(area.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .isEqualTo(SampleArticle.TEXT.value());
        assertThat(area.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET))
                .isEqualTo(span.end());
        assertThat(area.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START))
                .isEqualTo(span.start());
        assertThat(area.queryAccessibleAttribute(AccessibleAttribute.HELP))
                .isEqualTo("vermelding van Noor Bakker");
    }

    @Test
    void theChosenStandsOutAndTheRestStandsBack(FxRobot robot) {
        robot.interact(() -> view.choose("q-kades000", Set.of("a-bakker00")));
        settle();
        assertThat(robot.lookup(".mark.content.chosen").queryAllAs(Path.class))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path.getOpacity()).isEqualTo(1));
        assertThat(robot.lookup(".mark.content.plain").queryAllAs(Path.class))
                .filteredOn(Path::isVisible)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path.getOpacity()).isLessThan(1));
    }

    @Test
    void theSceneDecidesBetweenLightAndDark(FxRobot robot) {
        var light = tint(robot);
        robot.interact(() -> scene.getPreferences().setColorScheme(ColorScheme.DARK));
        settle();
        assertThat(tint(robot).getBrightness()).isLessThan(light.getBrightness());
    }

    @Test
    void largerTextKeepsTheSelectionAndFillsMoreLines(FxRobot robot) {
        var span = tag.span("Noor Bakker");
        robot.interact(() -> view.select(span));
        double before = view.boundsOf(span).orElseThrow().getHeight();
        robot.interact(() -> view.setTextScale(1.5));
        settle();
        assertThat(view.selection()).isEqualTo(span);
        robot.interact(() -> view.reveal(span));
        settle();
        assertThat(view.boundsOf(span).orElseThrow().getHeight()).isGreaterThan(before * 1.3);
    }

    @Test
    void withoutTextItSaysWhatIsMissing(FxRobot robot) {
        robot.interact(() -> {
            view.setEmptyText("Kies een artikel");
            view.show(new ArticleText(""), AnnotationSet.EMPTY);
        });
        assertThat(robot.lookup("Kies een artikel").queryLabeled().isVisible()).isTrue();
    }

    private static Color tint(FxRobot robot) {
        return (Color) robot.lookup(".mark.content.outer").queryAs(Path.class).getFill();
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents(10);
    }

    /// A point on the screen in the middle of a character.
    private Point2D middle(int offset) {
        settle();
        var bounds = view.boundsOf(new Span(offset, offset + 1)).orElseThrow();
        var window = scene.getWindow();
        return new Point2D(
                window.getX() + scene.getX() + bounds.getMinX() + bounds.getWidth() * 0.3,
                window.getY() + scene.getY() + bounds.getCenterY());
    }

    private Point2D local(Span span) {
        var bounds = view.boundsOf(span).orElseThrow();
        return view.sceneToLocal(bounds.getMinX() + 3, bounds.getCenterY());
    }
}
