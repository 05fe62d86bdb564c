package org.kanttekening.ui.form;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Response;
import org.kanttekening.annotation.Terms;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// The quotes that respond to the decision in the form, each with its stance, and a picker that
/// makes another quote respond to it. What is set here is set in the quote.
final class Reactions extends VBox {

    private final Surroundings in;
    private final VBox lines = new VBox();
    private final Picker picker;
    private final List<Line> shown = new ArrayList<>();

    Reactions(Surroundings in) {
        this.in = in;
        setId("field-decision-reactions");
        getStyleClass().add("form-row");
        lines.getStyleClass().add("form-entries");
        var label = new Label(in.text("form.reactions"));
        label.getStyleClass().add("form-label");
        label.setTooltip(Controls.tooltip(in.text("form.reactions.help")));
        picker = new Picker(Options.of(this::quotes, _ -> ""), in.text("form.choices"), this::add);
        picker.prompt(in.text("form.reactions.add"));
        Controls.describe(
                picker.field(), in.text("form.reactions.add"), in.text("form.reactions.help"));
        getChildren().addAll(label, lines, picker);
    }

    int count() {
        return reactions().size();
    }

    private List<Reaction> reactions() {
        return Reaction.to(in.shown().get(), in.context().annotations());
    }

    void show(boolean another) {
        var found = reactions();
        while (shown.size() > found.size()) {
            lines.getChildren().remove(shown.removeLast().box);
        }
        while (shown.size() < found.size()) {
            var line = new Line(found.get(shown.size()));
            shown.add(line);
            lines.getChildren().add(line.box);
        }
        boolean editable = in.context().editable();
        for (int i = 0; i < found.size(); i++) {
            shown.get(i).show(found.get(i), another, editable);
        }
        lines.setManaged(!found.isEmpty());
        picker.show("", another);
        picker.setEditable(editable);
        picker.setVisible(editable);
        picker.setManaged(editable);
    }

    private List<Option> quotes(String typed) {
        var already = reactions().stream().map(it -> it.quote().id()).toList();
        var choices =
                in.context().choices(Kind.QUOTE, in.shown().get()).stream()
                        .filter(choice -> !already.contains(choice.value()))
                        .toList();
        return Matching.of(choices, typed).stream().map(Option::of).toList();
    }

    private void add(String id) {
        in.context()
                .annotations()
                .find(id, Quote.class)
                .ifPresent(quote -> change(quote, Reaction.added(quote, in.shown().get())));
    }

    private void change(Quote before, Quote after) {
        if (!after.equals(before)) {
            in.context().change(before, after, QuoteFields.RESPONDS_TO.name());
        }
    }

    /// One quote, its stance, and what takes it away: Delete, or the cross.
    private final class Line {

        private final HBox box;
        private final Button quote;
        private final Button remove;
        private final PickerEditor stance;
        private Reaction reaction;

        Line(Reaction reaction) {
            this.reaction = reaction;
            quote = Controls.words("", () -> in.context().choose(this.reaction.quote().id()));
            quote.getStyleClass().setAll("form-passage");
            quote.setMaxWidth(Double.MAX_VALUE);
            quote.setMinWidth(60);
            quote.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
            HBox.setHgrow(quote, Priority.ALWAYS);
            var site =
                    new Site<String>(
                            in,
                            in.wording().label("response", Response.STANCE.name()),
                            in.wording().help("response", Response.STANCE.name()),
                            Response.NONE.stance(),
                            value -> change(this.reaction.quote(), this.reaction.withStance(value)),
                            _ -> {});
            stance =
                    new PickerEditor(
                            site, Options.terms(in, in.context().terms(Terms.RESPONSE)), false);
            stance.node().setPrefWidth(136);
            stance.node().setMinWidth(136);
            remove = Controls.icon(Feather.X, in.text("form.remove"), this::remove);
            box = new HBox(quote, stance.node(), remove);
            box.getStyleClass().add("form-line");
        }

        void show(Reaction now, boolean another, boolean editable) {
            reaction = now;
            quote.setText(in.context().shortName(now.quote().id()));
            stance.setEditable(editable);
            stance.show(now.response().stance(), another);
            Controls.setEnabled(remove, editable);
        }

        private void remove() {
            picker.field().requestFocus();
            change(reaction.quote(), reaction.without());
        }

        private void keyPressed(KeyEvent event) {
            if (event.getCode() == KeyCode.DELETE && in.context().editable()) {
                event.consume();
                remove();
            }
        }
    }
}
