package org.kanttekening.ui.find;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kanttekening.app.Problems;
import org.kanttekening.search.InvalidExpressionException;
import org.kanttekening.search.Query;
import org.kanttekening.search.QueryException;
import org.kanttekening.search.QuerySyntax;
import org.kanttekening.search.Term;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The query: one line to type it in, switches that write in that line, and its conditions in
/// words. The line is what counts; all the rest is drawn from it.
final class QueryBar extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// After the last key, so that a word is looked for and not each of its letters.
    private static final Duration PAUSE = Duration.millis(250);

    private final FindWords words;
    private final Problems problems;
    private final Consumer<Query> ask;
    private final TextField line = new TextField();
    private final Label wrong = new Label();
    private final FlowPane chips = new FlowPane(8, 4);
    private final Switches switches;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final List<String> earlier = new ArrayList<>();
    private int shownEarlier;
    private Query query = Query.ALL;
    private boolean writing;

    /// @param ask is given each new query
    /// @param add is run to add a condition
    QueryBar(FindWords words, Problems problems, Consumer<Query> ask, Runnable add) {
        super(8);
        this.words = words;
        this.problems = problems;
        this.ask = ask;
        this.switches = new Switches(words, this::reworded, add);
        getStyleClass().add("query-bar");
        line.setId("find-query");
        line.setPromptText(words.text("find.query.prompt"));
        line.setAccessibleText(words.text("find.query"));
        line.setTooltip(new Tooltip(words.text("find.query.help")));
        HBox.setHgrow(line, Priority.ALWAYS);
        line.textProperty().subscribe((_, _) -> typed());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pause.setOnFinished(_ -> ask());
        var icon = new FontIcon(Feather.SEARCH);
        var first = new HBox(8, icon, line);
        first.setAlignment(Pos.CENTER_LEFT);
        wrong.setId("find-wrong");
        wrong.setWrapText(true);
        wrong.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(first, wrong, switches, chips);
        show();
    }

    /// Puts the caret into the line, all of it selected.
    void focus() {
        line.requestFocus();
        line.selectAll();
    }

    Query query() {
        return query;
    }

    /// Asks for something else, as if it was typed.
    void write(Query other) {
        writing = true;
        line.setText(other.toString());
        line.positionCaret(line.getLength());
        writing = false;
        read();
        ask();
    }

    /// Asks for what a line says, as if it was typed.
    void type(String text) {
        line.setText(text);
        line.positionCaret(line.getLength());
        if (read()) {
            ask();
        }
    }

    private void typed() {
        if (!writing && read()) {
            pause.playFromStart();
        }
    }

    /// Takes over what the line says, if it says anything.
    private boolean read() {
        try {
            query = QuerySyntax.parse(line.getText());
            say("");
            show();
            return true;
        } catch (QueryException e) {
            pause.stop();
            say(problems.text(e.placed()));
            return false;
        }
    }

    private void say(String problem) {
        wrong.setText(problem);
        wrong.setVisible(!problem.isEmpty());
        wrong.setManaged(!problem.isEmpty());
        line.pseudoClassStateChanged(WRONG, !problem.isEmpty());
        switches.setDisable(!problem.isEmpty());
    }

    private void reworded(Supplier<Query> other) {
        try {
            write(other.get());
            line.requestFocus();
            line.positionCaret(line.getLength());
        } catch (InvalidExpressionException e) {
            say(problems.text(e.problem()));
        }
    }

    private void ask() {
        pause.stop();
        ask.accept(query);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && read()) {
            event.consume();
            remember();
            ask();
        } else if (event.getCode() == KeyCode.UP && event.isAltDown()) {
            event.consume();
            recall(-1);
        } else if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
            event.consume();
            recall(1);
        }
    }

    private void remember() {
        var text = line.getText().strip();
        earlier.remove(text);
        if (!text.isEmpty()) {
            earlier.add(text);
        }
        shownEarlier = earlier.size();
    }

    /// Goes through the queries asked before.
    private void recall(int step) {
        int next = shownEarlier + step;
        if (next >= 0 && next < earlier.size()) {
            shownEarlier = next;
            line.setText(earlier.get(next));
            line.positionCaret(line.getLength());
        }
    }

    private void show() {
        switches.show(query);
        chips.getChildren().setAll(Rewording.others(query).stream().map(this::chip).toList());
        chips.setVisible(!chips.getChildren().isEmpty());
        chips.setManaged(chips.isVisible());
    }

    private Button chip(Term.Condition condition) {
        var said = words.of(condition);
        var chip = new Button(said, new FontIcon(Feather.X));
        chip.getStyleClass().setAll("find-chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(words.text("find.condition.remove", said));
        chip.setTooltip(new Tooltip(words.text("find.condition.remove", said)));
        chip.setOnAction(_ -> {
            write(query.without(condition));
            line.requestFocus();
        });
        return chip;
    }
}
