package org.kanttekening.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.article.ArticleText;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/// Text that is set larger and smaller again while it is on the page or beyond it.
@ExtendWith(ApplicationExtension.class)
class TypeSizeTest extends OpenArticle {

    private static final String SENTENCES =
            "De burgemeester heeft maandagavond besloten de kermis op het Raadhuisplein per direct"
                    + " te sluiten. De exploitanten moeten hun attracties voor woensdag afbreken."
                    + " Wie dat te laat doet, krijgt een rekening. ";

    @Start
    void start(Stage stage) {
        open(stage);
    }

    @Test
    void whatWasBeyondThePageIsBrokenIntoLinesForTheSizeOfNow(FxRobot robot) {
        var text = new ArticleText((SENTENCES + "\n\n").repeat(12).strip());
        robot.interact(() -> view.show(text, AnnotationSet.EMPTY));
        settle();
        robot.interact(() -> view.setTextScale(2));
        settle();
        robot.interact(() -> view.setTextScale(1));
        settle();

        List<Double> heights = new ArrayList<>();
        for (int paragraph = 2; paragraph < 22; paragraph += 6) {
            var span = text.paragraphs().get(paragraph).span();
            robot.interact(() -> view.reveal(span));
            settle();
            var flow = flow(robot, paragraph);
            heights.add(flow.getChildrenUnmodifiable().getFirst().getLayoutBounds().getHeight());
        }
        assertThat(heights).containsOnly(heights.getFirst());
        assertThat(heights.getFirst()).isLessThan(flow(robot, 20).getHeight());
    }

    private static MarkedFlow flow(FxRobot robot, int paragraph) {
        return robot.lookup(".marked-flow").queryAllAs(MarkedFlow.class).stream()
                .filter(it -> it.index() == paragraph)
                .findFirst()
                .orElseThrow();
    }
}
