package org.kanttekening.ui.article;

import javafx.application.ColorScheme;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.kanttekening.article.Span;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;

/// A window with the article view in it, showing the sample article.
abstract class OpenArticle {

    final SampleArticle sample = new SampleArticle();
    final Tagging tag = sample.tagging();
    final List<KeyEvent> heard = new ArrayList<>();
    final List<List<String>> clicks = new ArrayList<>();
    ArticleView view;
    Scene scene;

    /// TestFX looks for its `@Start` in the test class alone, which calls this.
    void open(Stage stage) {
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

    void settle() {
        WaitForAsyncUtils.waitForFxEvents(10);
    }

    /// A point on the screen in the middle of a character.
    Point2D middle(int offset) {
        settle();
        var bounds = view.boundsOf(new Span(offset, offset + 1)).orElseThrow();
        var window = scene.getWindow();
        return new Point2D(
                window.getX() + scene.getX() + bounds.getMinX() + bounds.getWidth() * 0.3,
                window.getY() + scene.getY() + bounds.getCenterY());
    }

    Point2D local(Span span) {
        var bounds = view.boundsOf(span).orElseThrow();
        return view.sceneToLocal(bounds.getMinX() + 3, bounds.getCenterY());
    }
}
