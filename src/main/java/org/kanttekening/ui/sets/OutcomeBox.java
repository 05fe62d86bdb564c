package org.kanttekening.ui.sets;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.kanttekening.app.Messages;
import org.kanttekening.exchange.Exported;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.Losses;
import org.kanttekening.exchange.Preview;
import org.kanttekening.exchange.Unread;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// What an export will lose, and how it ended.
final class OutcomeBox extends ScrollPane {

    private static final double HEIGHT = 132;

    private final Messages messages;
    private final Function<Exception, String> problem;
    private final Consumer<String> browse;
    private final VBox lines = new VBox(4);

    /// @param browse opens an address outside the program
    OutcomeBox(Messages messages, Function<Exception, String> problem, Consumer<String> browse) {
        this.messages = messages;
        this.problem = problem;
        this.browse = browse;
        setId("export-outcome");
        getStyleClass().add("outcome");
        setFitToWidth(true);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        setContent(lines);
    }

    void looking() {
        lines.getChildren().setAll(line(messages.text("export.looking"), "hint"));
    }

    void cancelled() {
        lines.getChildren().setAll(line(messages.text("export.cancelled"), ""));
    }

    void fail(String text) {
        lines.getChildren().setAll(line(text, "problem"));
    }

    void show(Preview preview, Format format) {
        lines.getChildren().clear();
        if (preview.articles() == 0) {
            add(messages.text("export.nothing"), "problem");
        } else {
            add(messages.text("export.will", preview.annotations(), preview.articles()), "");
            losses(preview.losses(), messages.text(format.nameKey()));
        }
        unread(preview.unread());
    }

    void show(Exported exported) {
        lines.getChildren().clear();
        add(
                messages.text(
                        "export.done",
                        exported.annotations(),
                        exported.articles(),
                        exported.files()),
                "good");
        var verdict = exported.verdict();
        if (verdict.isFine()) {
            add(messages.text("export.compared"), "good");
        } else {
            add(messages.text("export.differs", verdict.differences()), "problem");
            verdict.first()
                    .forEach(place ->
                            add(
                                    place.place()
                                            + ": "
                                            + messages.text(
                                                    "export.difference."
                                                            + place.difference()
                                                                    .name()
                                                                    .toLowerCase(
                                                                            java.util.Locale.ROOT)),
                                    "problem"));
        }
        var link = new Hyperlink(exported.folder().toString());
        link.setId("export-open");
        link.setOnAction(_ -> browse.accept(exported.folder().toUri().toString()));
        lines.getChildren().add(link);
        unread(exported.unread());
    }

    private void losses(Losses losses, String format) {
        if (losses.isEmpty()) {
            add(messages.text("export.carries", format), "good");
            return;
        }
        add(messages.text("export.loses", format, losses.touched()), "");
        new TreeMap<>(losses.counts())
                .forEach((loss, count) ->
                        add(messages.text("export.loss", name(loss), count), "loss"));
    }

    private String name(Loss loss) {
        return switch (loss) {
            case Loss.OfField(var kind, var field) ->
                    messages.text(
                            "export.loss.field",
                            messages.text("window." + kind.term() + "s"),
                            fieldName(kind.term(), field));
            case Loss.Other(var key) -> messages.text(key);
        };
    }

    /// A field that is not shown anywhere goes by its name in files.
    private String fieldName(String kind, String field) {
        var key = "field." + kind + "." + field;
        return messages.has(key) ? messages.text(key) : field;
    }

    private void unread(List<Unread> unread) {
        for (var one : unread) {
            add(
                    messages.text(
                            "export.unread", one.article(), one.owner(), problem.apply(one.why())),
                    "problem");
        }
    }

    private void add(String text, String style) {
        lines.getChildren().add(line(text, style));
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
