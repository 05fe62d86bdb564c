package org.kanttekening.ui.review;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kanttekening.app.review.Occasion;
import org.kanttekening.article.Graphemes;

/// Asks for the sentence that the guidelines are to grow by, and for a word that narrows what it
/// touches. Ctrl+Enter gives it, and so does Enter in the word; what cannot be written stays here.
final class RulingForm extends VBox {

    /// Longer passages are cut, in UTF-16.
    private static final int LONGEST = 220;

    private final ReviewWords words;
    private final Occasion occasion;
    private final ReviewAround.Ruler ruler;
    private final Runnable written;
    private final TextArea sentence = new TextArea();
    private final TextField word = new TextField();
    private final Label refused = new Label();
    private final Button done;

    /// @param written is run once it stands in the guidelines
    RulingForm(ReviewWords words, Occasion occasion, ReviewAround.Ruler ruler, Runnable written) {
        super(8);
        this.words = words;
        this.occasion = occasion;
        this.ruler = ruler;
        this.written = written;
        this.done = new Button(words.text("ruling.done"));
        setId("review-ruling");
        setPadding(new Insets(16));
        setPrefSize(460, Region.USE_COMPUTED_SIZE);
        getChildren().setAll(head(), passage(), reason(), sentence(), word(), refused(), foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void focus() {
        sentence.requestFocus();
    }

    private Label head() {
        var heading = new Label(words.text("ruling.title"));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Label passage() {
        var line = occasion.words().replace('\n', ' ').strip();
        var cut =
                line.length() <= LONGEST
                        ? line
                        : line.substring(0, Graphemes.floor(line, LONGEST - 1)) + "…";
        var passage = new Label(cut.isEmpty() ? "" : words.text("ruling.passage", cut));
        passage.setId("review-ruling-passage");
        passage.setWrapText(true);
        passage.setMinHeight(Region.USE_PREF_SIZE);
        shown(passage, !cut.isEmpty());
        return passage;
    }

    private Label reason() {
        var kind = words.kind(occasion.kind());
        var line =
                new Label(
                        occasion.reason().isEmpty()
                                ? kind
                                : words.text(
                                        "ruling.reason", kind, words.reason(occasion.reason())));
        line.setId("review-ruling-reason");
        line.getStyleClass().add("hint");
        return line;
    }

    private TextArea sentence() {
        sentence.setId("review-ruling-sentence");
        sentence.setPromptText(words.text("ruling.sentence"));
        sentence.setAccessibleText(words.text("ruling.sentence"));
        sentence.setWrapText(true);
        sentence.setPrefRowCount(3);
        VBox.setVgrow(sentence, Priority.ALWAYS);
        return sentence;
    }

    private TextField word() {
        word.setId("review-ruling-word");
        word.setPromptText(words.text("ruling.word"));
        word.setAccessibleText(words.text("ruling.word"));
        return word;
    }

    private Label refused() {
        refused.setId("review-ruling-refused");
        refused.setWrapText(true);
        refused.setMinHeight(Region.USE_PREF_SIZE);
        refused.getStyleClass().add("problem");
        shown(refused, false);
        return refused;
    }

    private HBox foot() {
        done.setId("review-ruling-done");
        done.setDefaultButton(true);
        done.setOnAction(_ -> give());
        var foot = new HBox(done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && sentence.equals(event.getTarget())) {
            // in a sentence there are no tabs
            event.consume();
            (event.isShiftDown() ? done : word).requestFocus();
            return;
        }
        if (event.getCode() != KeyCode.ENTER) {
            return;
        }
        if (!sentence.equals(event.getTarget()) || event.isShortcutDown()) {
            event.consume();
            give();
        }
    }

    private void give() {
        if (sentence.getText().isBlank()) {
            say(words.text("ruling.empty"));
            sentence.requestFocus();
        } else if (!done.isDisabled()) {
            // written once, however often the key is pressed
            done.setDisable(true);
            ruler.rule(occasion, sentence.getText(), word.getText().strip(), written, this::say);
        }
    }

    private void say(String problem) {
        done.setDisable(false);
        refused.setText(problem);
        shown(refused, true);
    }

    private static void shown(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
