package org.kanttekening.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Set;

@ExtendWith(ApplicationExtension.class)
class ArticleViewTest extends OpenArticle {

    @Start
    void start(Stage stage) {
        open(stage);
    }

    /// Marks come with the first frame.
    @BeforeEach
    void shown() {
        settle();
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
    void theMarksGoWithTheirWords(FxRobot robot) {
        var text = new ArticleText("Een regel met woorden.\n\n".repeat(200));
        var all = new Tagging(text);
        var words = new Span(text.paragraphs().get(60).start(), text.paragraphs().get(60).end());
        all.quote("q-60", Segments.of(words), Segments.NONE, Segments.NONE, "");
        robot.interact(() -> view.show(text, all.set()));
        for (var paragraph : List.of(60, 66, 56)) {
            robot.interact(() -> view.reveal(text.paragraphs().get(paragraph).span()));
            settle();
            var tint = robot.lookup(".mark.content").queryAs(Path.class);
            assertThat(view.boundsOf(words))
                    .hasValueSatisfying(place ->
                            assertThat(tint.localToScene(tint.getLayoutBounds()))
                                    .matches(marked -> marked.intersects(place))
                                    .matches(marked -> marked.getMinY() > place.getMinY() - 6)
                                    .matches(marked -> marked.getMaxY() < place.getMaxY() + 6));
        }
    }

    @Test
    void theMarksLeaveThePageWithTheirWordsAndWithTheirArticle(FxRobot robot) {
        var text = new ArticleText("Een regel met woorden.\n\n".repeat(1000));
        var all = new Tagging(text);
        all.quote("q-0", Segments.of(0, 9), Segments.NONE, Segments.NONE, "");
        robot.interact(() -> view.show(text, all.set()));
        settle();
        assertThat(robot.lookup(".mark.content").queryAll()).hasSize(1);

        robot.interact(() -> view.reveal(text.paragraphs().get(1500).span()));
        settle();
        assertThat(robot.lookup(".mark.content").queryAll()).isEmpty();

        robot.interact(() -> view.reveal(new Span(0, 9)));
        settle();
        assertThat(robot.lookup(".mark.content").queryAll()).hasSize(1);

        robot.interact(() -> view.show(new ArticleText("Kort."), AnnotationSet.EMPTY));
        settle();
        assertThat(robot.lookup(".mark.content").queryAll()).isEmpty();
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
}
