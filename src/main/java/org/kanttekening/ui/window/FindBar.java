package org.kanttekening.ui.window;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kanttekening.app.Messages;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.FoldedText;
import org.kanttekening.article.Folding;
import org.kanttekening.article.Phrase;
import org.kanttekening.article.Span;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Finds words in the article; the hit becomes the selection. Upper and lower case are alike unless
/// something is typed in upper case.
final class FindBar extends HBox {

    private final Messages messages;
    private final Supplier<ArticleText> text;
    private final BiConsumer<List<Span>, Integer> show;
    private final Runnable leave;
    private Runnable restore = () -> {};
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Map<Folding, FoldedText> folded = new HashMap<>();
    private List<Span> hits = List.of();
    private int current = -1;
    private int from;

    /// @param show is given all hits and the place of the current one, -1 for none
    /// @param leave gives the focus back to the article
    FindBar(
            Messages messages,
            Supplier<ArticleText> text,
            BiConsumer<List<Span>, Integer> show,
            Runnable leave) {
        this.messages = messages;
        this.text = text;
        this.show = show;
        this.leave = leave;
        getStyleClass().add("find-bar");
        setPadding(new Insets(6, 12, 6, 12));
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        field.setId("find-field");
        field.setPromptText(messages.text("find.prompt"));
        field.setAccessibleText(messages.text("find.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().subscribe(_ -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.getStyleClass().add("hint");
        getChildren()
                .addAll(
                        new FontIcon(Feather.SEARCH),
                        field,
                        count,
                        button(Feather.CHEVRON_UP, "find.previous", () -> go(-1)),
                        button(Feather.CHEVRON_DOWN, "find.next", () -> go(1)),
                        button(Feather.X, "find.close", this::close));
        setVisible(false);
        setManaged(false);
    }

    /// Opens the bar; hits are looked for from an offset on.
    ///
    /// @param restored puts back what was selected before, when nothing is found
    void open(int caret, String proposed, Runnable restored) {
        folded.clear();
        from = caret;
        restore = restored;
        setVisible(true);
        setManaged(true);
        if (!proposed.isBlank() && proposed.length() < 80 && proposed.indexOf('\n') < 0) {
            field.setText(proposed);
        }
        search();
        field.selectAll();
        field.requestFocus();
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            setManaged(false);
            show.accept(List.of(), -1);
            leave.run();
        }
    }

    boolean holds(javafx.scene.Node node) {
        return KeyDispatcher.within(node, this);
    }

    private Button button(Feather icon, String key, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("quiet-button");
        button.setAccessibleText(messages.text(key));
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                if (event.isShiftDown()) {
                    go(-1);
                } else {
                    go(1);
                }
            }
            case DOWN -> {
                event.consume();
                go(1);
            }
            case UP -> {
                event.consume();
                go(-1);
            }
            case ESCAPE -> {
                event.consume();
                close();
            }
            default -> {}
        }
    }

    private void search() {
        hits = hits(field.getText());
        current = first();
        tell();
    }

    private List<Span> hits(String typed) {
        boolean capitals = !typed.equals(typed.toLowerCase(Locale.ROOT));
        var folding = new Folding(capitals, true);
        var in = folded.computeIfAbsent(folding, it -> it.of(text.get().value()));
        return new Phrase(typed, folding, false).in(in);
    }

    private int first() {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).start() >= from) {
                return i;
            }
        }
        return hits.isEmpty() ? -1 : 0;
    }

    private void go(int step) {
        if (!hits.isEmpty()) {
            current = Math.floorMod(current + step, hits.size());
            from = hits.get(current).start();
            tell();
        }
    }

    private void tell() {
        count.setText(
                field.getText().isEmpty()
                        ? ""
                        : hits.isEmpty()
                                ? messages.text("find.none")
                                : messages.text("find.count", current + 1, hits.size()));
        if (isVisible()) {
            show.accept(hits, current);
            if (current < 0) {
                restore.run();
            }
        }
    }
}
