package org.kanttekening.ui.window;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
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
import org.kanttekening.app.Tally;
import org.kanttekening.ui.panel.CardList;
import org.kanttekening.ui.panel.CardText;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Quotes, Actors and Decisions beside the article: one panel's cards at a time, and below them the
/// chosen one's fields.
final class Panels extends VBox {

    private static final double EDGE = 12;

    private final Messages messages;
    private final Map<Kind, Panel> panels = new EnumMap<>(Kind.class);
    private final StackPane deck = new StackPane();
    private final SplitPane split = new SplitPane();
    private final SegmentedButton bar = new SegmentedButton();
    private final Label formTitle = new Label();
    private Tally counts = Tally.NONE;
    private Kind shown = Kind.QUOTE;

    Panels(
            Messages messages,
            Supplier<CardText.Source> source,
            Consumer<Annotation> chosen,
            Region form) {
        this.messages = messages;
        getStyleClass().add("panels");
        bar.getStyleClass().add("panel-tabs");
        bar.setMaxWidth(Double.MAX_VALUE);
        for (var kind : Kind.values()) {
            var name = messages.text(key(kind));
            var list =
                    new CardList(kind, name, messages.text(key(kind) + ".empty"), source, chosen);
            list.setId("cards-" + kind.term());
            var tab = new ToggleButton(name);
            tab.setId("tab-" + kind.term());
            tab.setFocusTraversable(false);
            tab.setOnAction(_ -> show(kind));
            tab.fontProperty().subscribe(this::nameTabs);
            panels.put(kind, new Panel(list, tab));
            bar.getButtons().add(tab);
            deck.getChildren().add(list);
        }
        deck.setMinHeight(80);
        formTitle.getStyleClass().add("form-title");
        formTitle.setMaxWidth(Double.MAX_VALUE);
        formTitle.setLabelFor(form);
        VBox.setVgrow(form, Priority.ALWAYS);
        var fields = new VBox(formTitle, form);
        fields.setMinHeight(120);
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().setAll(deck, fields);
        split.setDividerPositions(0.45);
        VBox.setVgrow(split, Priority.ALWAYS);
        var head = new VBox(bar);
        head.setPadding(new Insets(8, EDGE, 8, EDGE));
        widthProperty().subscribe(this::nameTabs);
        getChildren().addAll(head, split);
        show(Kind.QUOTE);
    }

    void show(Kind kind) {
        shown = kind;
        panels.forEach((each, panel) -> {
            panel.cards().bringUp(each == kind);
            panel.tab().setSelected(each == kind);
        });
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

    /// Shows another article's annotations.
    void show(AnnotationSet annotations, Tally tally) {
        panels.values().forEach(panel -> panel.cards().show(annotations));
        count(tally);
    }

    /// Brings the cards of changed annotations up to date, and those that show their names.
    ///
    /// @param keys of the items that changed
    void update(AnnotationSet annotations, Set<String> keys, Tally tally) {
        panels.values().forEach(panel -> panel.cards().update(annotations, keys));
        count(tally);
    }

    /// Has the cards and the counts say anew what is loose; the annotations are the same.
    void renew(Tally tally) {
        panels.values().forEach(panel -> panel.cards().renew());
        count(tally);
    }

    /// Says over the fields whose they are.
    void formTitle(String title) {
        formTitle.setText(title);
    }

    /// Shows the chosen annotation's panel and card.
    void follow(Optional<Annotation> chosen) {
        chosen.ifPresent(annotation -> show(annotation.kind()));
        panels.forEach((kind, panel) ->
                panel.cards().follow(chosen.filter(it -> it.kind() == kind).map(Annotation::id)));
    }

    private void count(Tally tally) {
        if (!tally.equals(counts)) {
            counts = tally;
            nameTabs();
        }
    }

    /// Says on the tabs how many cards each has; where there is no room for that, the names alone,
    /// for the foot of the window has the counts too.
    private void nameTabs() {
        panels.forEach((kind, panel) -> panel.tab().setText(counted(kind)));
        if (getWidth() > 0 && bar.prefWidth(-1) > getWidth() - 2 * EDGE) {
            panels.forEach((kind, panel) -> panel.tab().setText(messages.text(key(kind))));
        }
    }

    private String counted(Kind kind) {
        int cards =
                switch (kind) {
                    case QUOTE -> counts.quotes();
                    case ACTOR -> counts.actors();
                    case DECISION -> counts.decisions();
                };
        var name = messages.text(key(kind));
        return cards == 0 ? name : messages.text("window.count", name, cards);
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
