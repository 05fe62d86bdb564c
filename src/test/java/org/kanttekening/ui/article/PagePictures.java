package org.kanttekening.ui.article;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kanttekening.article.Span;
import org.kanttekening.ui.Fonts;
import org.kanttekening.ui.Snapshot;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/// Draws the article view to `target/pictures`, to be looked at.
final class PagePictures {

    private final SampleArticle sample = new SampleArticle();
    private final Fonts fonts = Fonts.load();

    private PagePictures() {}

    public static void main(String[] arguments) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                new PagePictures().drawAll();
            } catch (RuntimeException e) {
                e.printStackTrace();
            }
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private void drawAll() {
        for (var scheme : ColorScheme.values()) {
            var name = scheme.name().toLowerCase(Locale.ROOT);
            draw(name + "-plain", scheme, 1000, 980, view -> {});
            draw(
                    name + "-quote",
                    scheme,
                    1000,
                    980,
                    view -> view.choose("q-kades000", Set.of("a-bakker00")));
            draw(
                    name + "-actor",
                    scheme,
                    1000,
                    980,
                    view -> view.choose("a-bakker00", Set.of("q-kades000", "q-ontkent0")));
            draw(
                    name + "-decision",
                    scheme,
                    560,
                    900,
                    view -> view.choose("d-verbod00", Set.of("a-gemeente")));
            draw(
                    name + "-wide",
                    scheme,
                    1600,
                    1000,
                    view -> {
                        view.setTextScale(1.1);
                        view.choose("q-overleg0", Set.of("a-idrissi0"));
                    });
            draw(name + "-more", scheme, 1000, 980, this::more);
        }
    }

    private void more(ArticleView view) {
        var t = sample.tagging();
        view.setHits(
                List.of(t.span("wethouder"), t.span("de raad"), t.span("de raad", 2)),
                t.span("de raad", 2));
        var quote = t.span("‘De wethouder beweert dat er met ons is overlegd’");
        view.setBoundaryHandles(quote, false);
        view.propose(
                List.of(
                        new Proposal(t.span("Zoef gaat in hoger beroep"), MarkShape.CONTENT),
                        new Proposal(t.span("Een ambtenaar"), MarkShape.SOURCE),
                        new Proposal(t.span("houdt het erop"), MarkShape.CUE)));
        view.area()
                .select(new Span(t.span("Dat is eenvoudigweg").start(), t.span("Bakker", 2).end()));
    }

    private void draw(
            String name, ColorScheme scheme, int width, int height, Consumer<ArticleView> change) {
        var view = new ArticleView();
        var root = new StackPane(view);
        root.setStyle("-fx-font-family: \"" + fonts.controls() + "\";");
        var scene = new Scene(root, width, height);
        scene.getPreferences().setColorScheme(scheme);
        scene.getStylesheets().addAll("/styles/tokens.css", "/styles/article.css");
        view.setReadingFace(fonts.reading());
        view.setLabels(sample::label);
        view.setIncomplete(sample::incomplete);
        view.setDetails(details());
        view.show(SampleArticle.TEXT, sample.set());
        change.accept(view);
        scene.snapshot(null);
        Snapshot.write(scene, Path.of("target/pictures/" + name + ".png"));
    }

    private static VBox details() {
        var outlet = new Label("Zeeuws Dagblad · dinsdag 14 januari 2025 · Eva de Graaf");
        outlet.setStyle("-fx-font-size: 0.78em; -fx-text-fill: -k-fg-muted;");
        return new VBox(outlet);
    }
}
