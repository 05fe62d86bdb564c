package org.kanttekening.ui.progress;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.Problems;
import org.kanttekening.app.Running;
import org.kanttekening.app.progress.Assigning;
import org.kanttekening.app.progress.Board;
import org.kanttekening.app.progress.Board.Row;
import org.kanttekening.app.progress.BoardTable;
import org.kanttekening.app.progress.ProgressDesk;
import org.kanttekening.ui.sheet.Sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

/// The sheet that tells who tags which article by when, and how far everybody is.
public final class ProgressPane extends VBox implements Sheet {

    private final ProgressAround around;
    private final ProgressDesk desk;
    private final ProgressWords words;
    private final Problems problems;
    private final BoardView table;
    private final FilterRow filter;
    private final Label said = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();
    private final Button assign = new Button();
    private final Button copy = new Button();
    private final Button save = new Button();

    private Optional<Board> board = Optional.empty();
    private @Nullable Running running;
    private boolean again;
    private boolean closed;

    public ProgressPane(ProgressAround around, ProgressDesk desk) {
        this.around = around;
        this.desk = desk;
        this.words = new ProgressWords(around.messages());
        this.problems = new Problems(around.messages());
        this.table = new BoardView(words, around.scale(), around.today(), this::open);
        this.filter = new FilterRow(words, this::arrange);
        setId("progress");
        getStyleClass().add("folder-sheet");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(head(), foot(), table);
        table.say("");
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInTable);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typedInTable);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        working(null);
    }

    @Override
    public Region region() {
        return this;
    }

    /// Gives the focus to the table, and looks through the folder again.
    @Override
    public void focus() {
        table.requestFocus();
        look();
    }

    @Override
    public void close() {
        closed = true;
        if (running != null) {
            running.cancel();
        }
    }

    /// Files of the folder have changed.
    @Override
    public void changed() {
        look();
    }

    @Override
    public String hintKey() {
        return "status.keys.progress";
    }

    @Override
    public boolean canMove(boolean undo) {
        return desk.canMove(undo);
    }

    @Override
    public void move(boolean undo) {
        boolean moved =
                desk.move(
                        undo,
                        () -> {
                            around.pass().accept(words.text(undo ? "undone" : "redone"));
                            around.hint().run();
                            look();
                        },
                        new Listening());
        if (!moved) {
            around.pass().accept(words.text("undo.changed"));
            around.hint().run();
        }
    }

    private Node head() {
        var title = new Label(words.text("title"));
        title.getStyleClass().add("title");
        button(assign, "progress-assign", "assign", this::assign);
        button(copy, "progress-copy", "copy", this::copy);
        button(save, "progress-save", "save", this::save);
        var deeds = new HBox(8, assign, copy, save);
        deeds.setAlignment(Pos.CENTER_LEFT);
        var head = new FlowPane(16, 8, title, filter, deeds);
        head.setRowValignment(VPos.CENTER);
        head.getStyleClass().add("sheet-head");
        return head;
    }

    private Node foot() {
        said.setId("progress-said");
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        bar.setPrefWidth(120);
        cancel.setText(around.messages().text("work.cancel"));
        cancel.setId("progress-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> {
            if (running != null) {
                running.cancel();
            }
        });
        var foot = new HBox(8, said, bar, cancel);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("sheet-said");
        return foot;
    }

    private void button(Button button, String id, String key, Runnable action) {
        button.setId(id);
        button.setText(words.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
    }

    // Looking and showing.

    private void look() {
        if (closed) {
            return;
        }
        if (running != null) {
            again = true;
            return;
        }
        working(desk.look(this::looked, new Listening()));
        if (board.isEmpty()) {
            said.setText(words.text("looking"));
        }
    }

    private void looked(Board found) {
        working(null);
        if (closed) {
            return;
        }
        board = Optional.of(found);
        filter.offer(found.people());
        table.say(words.text("none"));
        arrange();
        if (again) {
            again = false;
            look();
        }
    }

    private void arrange() {
        board.ifPresent(all -> {
            var rows = filter.filter().of(all, around.today().get());
            table.show(all.people(), rows);
            said.setText(summary(all, rows));
        });
        able();
    }

    private String summary(Board all, List<Row> rows) {
        var today = around.today().get();
        long late =
                all.rows().stream()
                        .filter(row ->
                                row.entries().values().stream().anyMatch(it -> it.isOverdue(today)))
                        .count();
        var summary = words.text("summary", rows.size(), all.rows().size(), late);
        return all.nowhere().isEmpty()
                ? summary
                : summary
                        + " "
                        + words.text("nowhere", all.nowhere().size(), all.nowhere().getFirst());
    }

    private void working(@Nullable Running work) {
        running = work;
        bar.setProgress(-1);
        // a look that is over at once would only flicker
        boolean lasting = work != null && board.isEmpty();
        bar.setVisible(lasting);
        bar.setManaged(lasting);
        cancel.setVisible(lasting);
        cancel.setManaged(lasting);
        able();
    }

    private void able() {
        boolean none = table.getItems().isEmpty();
        assign.setDisable(none);
        copy.setDisable(none);
        save.setDisable(none);
    }

    // What can be done.

    private void open(Row row) {
        around.open().accept(row.name());
    }

    private void assign() {
        var chosen = table.chosen();
        if (chosen.isEmpty()) {
            around.pass().accept(words.text("assign.nothing"));
            return;
        }
        var people = new TreeSet<>(board.map(Board::people).orElse(List.of()));
        people.add(around.self());
        var who = table.person().orElse(around.self());
        var form =
                new AssignForm(
                        words,
                        chosen.stream().map(Row::name).toList(),
                        people,
                        who,
                        chosen.getFirst().of(who).due().orElse(""),
                        change -> {
                            around.closeOverlay().run();
                            assign(change);
                        });
        around.overlay().accept(form);
        form.focus();
    }

    /// The person in whose column the focus is is to tag the chosen articles no longer.
    private void take() {
        var who = table.person();
        if (who.isEmpty()) {
            around.pass().accept(words.text("take.nobody"));
            return;
        }
        var theirs =
                table.chosen().stream()
                        .filter(it -> it.of(who.get()).due().isPresent())
                        .map(Row::name)
                        .toList();
        if (!theirs.isEmpty()) {
            assign(Assigning.of(theirs, who.get(), Optional.empty()));
        }
    }

    private void assign(Assigning change) {
        desk.assign(
                change,
                () -> {
                    around.pass().accept(words.text("changed", change.days().size()));
                    around.hint().run();
                    look();
                },
                new Listening());
    }

    private BoardTable taken() {
        return new BoardTable(
                board.map(Board::people).orElse(List.of()), List.copyOf(table.getItems()));
    }

    private void copy() {
        around.copy().accept(taken().tabbed());
        around.pass().accept(words.text("copied"));
    }

    private void save() {
        around.dialogs()
                .chooseTarget(words.text("save.title"), words.text("save.file"))
                .ifPresent(file ->
                        desk.write(
                                taken(),
                                file,
                                () -> around.pass().accept(words.text("saved", file)),
                                new Listening()));
    }

    private void pressedInTable(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                var chosen = table.getSelectionModel().getSelectedItem();
                if (chosen != null) {
                    open(chosen);
                }
            }
            case DELETE -> {
                event.consume();
                take();
            }
            default -> {}
        }
    }

    /// Letters are heard as they are typed: pressed, they would be typed into the form they open.
    private void typedInTable(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
            case "a" -> {
                event.consume();
                assign();
            }
            case "s" -> {
                event.consume();
                table.sortHere();
            }
            default -> {}
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            event.consume();
            copy();
        } else if (event.getCode() == KeyCode.F5) {
            event.consume();
            look();
        }
    }

    private final class Listening implements ProgressDesk.Listener {
        @Override
        public void at(Running.Stand stand) {
            bar.setProgress(stand.total() == 0 ? -1 : (double) stand.done() / stand.total());
        }

        @Override
        public void failed(Exception problem) {
            working(null);
            said.setText(
                    problem instanceof CancellationException
                            ? words.text("cancelled")
                            : problems.text(problem));
        }
    }
}
