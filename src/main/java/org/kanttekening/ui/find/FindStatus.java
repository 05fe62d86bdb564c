package org.kanttekening.ui.find;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kanttekening.app.Problems;
import org.kanttekening.app.find.Finding;
import org.kanttekening.search.CorpusLoader;
import org.kanttekening.search.Facet;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How much was found, to which of it the list is narrowed, and how far what takes long has come.
final class FindStatus extends HBox {

    /// Files that could not be read are named up to this many.
    private static final int MOST_NAMED = 20;

    private final FindWords words;
    private final Problems problems;
    private final Label summary = new Label();
    private final Button narrowed = new Button();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();

    /// @param widen shows all hits again
    /// @param stop gives up what is under way
    FindStatus(FindWords words, Problems problems, Runnable widen, Runnable stop) {
        super(8);
        this.words = words;
        this.problems = problems;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("find-status");
        summary.setId("find-summary");
        summary.setWrapText(true);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        narrowed.setId("find-narrowed");
        narrowed.getStyleClass().setAll("find-chip");
        narrowed.setGraphic(new FontIcon(Feather.X));
        narrowed.setContentDisplay(ContentDisplay.RIGHT);
        narrowed.setMinWidth(Region.USE_PREF_SIZE);
        narrowed.setOnAction(_ -> widen.run());
        bar.setPrefWidth(120);
        cancel.setText(words.text("work.cancel"));
        cancel.setId("find-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> stop.run());
        getChildren().setAll(summary, narrowed, bar, cancel);
    }

    void say(String text) {
        summary.setText(text);
        summary.setTooltip(null);
        summary.setAccessibleHelp(null);
    }

    void show(Finding.Found answer) {
        var articles = new HashSet<String>();
        answer.hits().list().forEach(hit -> articles.add(hit.entry().file().name()));
        var said = words.text("find.summary", answer.hits().total(), articles.size());
        if (answer.hits().isCut()) {
            said += " " + words.text("find.summary.cut", answer.hits().list().size());
        }
        if (answer.unread().isEmpty()) {
            say(said);
            return;
        }
        var files = unread(answer.unread());
        say(said + " " + words.text("find.summary.unread", answer.unread().size()));
        summary.setTooltip(new Tooltip(files));
        summary.setAccessibleHelp(files);
    }

    private String unread(List<CorpusLoader.Unread> files) {
        return files.stream()
                .limit(MOST_NAMED)
                .map(it -> it.file() + ": " + problems.text(it.reason()))
                .collect(Collectors.joining("\n"));
    }

    /// Whether anything is under way that takes a while.
    void working(boolean busy) {
        bar.setProgress(-1);
        bar.setVisible(busy);
        bar.setManaged(busy);
        cancel.setVisible(busy);
        cancel.setManaged(busy);
    }

    void at(int done, int total) {
        bar.setProgress(total == 0 ? -1 : (double) done / total);
    }

    /// @param labels the values to which the list is narrowed; none where it holds all
    void narrowed(Map<Facet, String> labels) {
        narrowed.setVisible(!labels.isEmpty());
        narrowed.setManaged(!labels.isEmpty());
        var said =
                labels.entrySet().stream()
                        .map(one ->
                                words.of(one.getKey())
                                        + ": "
                                        + words.value(one.getKey(), one.getValue()))
                        .collect(Collectors.joining(", "));
        narrowed.setText(said);
        narrowed.setAccessibleText(words.text("find.narrowed.remove", said));
        narrowed.setTooltip(new Tooltip(words.text("find.narrowed.remove", said)));
    }
}
