package org.kanttekening.ui.window;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Kind;
import org.kanttekening.app.Messages;
import org.kanttekening.ui.panel.CardList;
import org.kanttekening.ui.panel.CardText;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Quotes, Actors and Decisions beside the article: one panel's cards at a time, and below them the
/// chosen one's fields.
final class Panels extends VBox {

    private final Messages messages;
    private final Map<Kind, Panel> panels = new EnumMap<>(Kind.class);
    private final StackPane deck = new StackPane();
    private final SplitPane split = new SplitPane();
    private Kind shown = Kind.QUOTE;

    Panels(
            Messages messages,
            Supplier<CardText.Source> source,
            Consumer<Annotation> chosen,
            Region form) {
        this.messages = messages;
        getStyleClass().add("panels");
        var bar = new SegmentedButton();
        bar.getStyleClass().add("panel-tabs");
        bar.setMaxWidth(Double.MAX_VALUE);
        for (var kind : Kind.values()) {
            var name = messages.text(key(kind));
            var list = new CardList(name, messages.text(key(kind) + ".empty"), source, chosen);
            list.setId("cards-" + kind.term());
            var tab = new ToggleButton(name);
            tab.setId("tab-" + kind.term());
            tab.setFocusTraversable(false);
            tab.setOnAction(_ -> show(kind));
            panels.put(kind, new Panel(list, tab));
            bar.getButtons().add(tab);
        }
        deck.setMinHeight(80);
        form.setMinHeight(120);
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().setAll(deck, form);
        split.setDividerPositions(0.45);
        VBox.setVgrow(split, Priority.ALWAYS);
        var head = new VBox(bar);
        head.setPadding(new Insets(8, 12, 8, 12));
        getChildren().addAll(head, split);
        show(Kind.QUOTE);
    }

    void show(Kind kind) {
        shown = kind;
        deck.getChildren().setAll(panel(kind).cards());
        panels.forEach((each, panel) -> panel.tab().setSelected(each == kind));
    }

    Kind shown() {
        return shown;
    }

    CardList cards() {
        return panel(shown).cards();
    }

    double share() {
        return split.getDividerPositions()[0];
    }

    void share(double cards) {
        split.setDividerPositions(cards);
    }

    void update(AnnotationSet annotations) {
        fill(Kind.QUOTE, annotations.quotes());
        fill(Kind.ACTOR, annotations.actors());
        fill(Kind.DECISION, annotations.decisions());
    }

    /// Draws cards anew that show the names of other annotations.
    void redraw() {
        panels.values().forEach(panel -> panel.cards().redraw());
    }

    /// Shows the chosen annotation's panel and card.
    void follow(Optional<Annotation> chosen) {
        chosen.ifPresent(annotation -> show(annotation.kind()));
        panels.forEach((kind, panel) ->
                panel.cards().follow(chosen.filter(it -> it.kind() == kind).map(Annotation::id)));
    }

    private void fill(Kind kind, List<? extends Annotation> annotations) {
        panel(kind).cards().show(annotations);
        panel(kind)
                .tab()
                .setText(
                        annotations.isEmpty()
                                ? messages.text(key(kind))
                                : messages.text(
                                        "window.count",
                                        messages.text(key(kind)),
                                        annotations.size()));
    }

    private Panel panel(Kind kind) {
        return Objects.requireNonNull(panels.get(kind));
    }

    private static String key(Kind kind) {
        return "window." + kind.term() + "s";
    }

    /// One kind's cards, and the button that brings them up.
    private record Panel(CardList cards, ToggleButton tab) {}
}
