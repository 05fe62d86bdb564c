package org.kanttekening.ui.agreement;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.Problems;
import org.kanttekening.app.Running;
import org.kanttekening.app.agreement.AgreementDesk;
import org.kanttekening.app.agreement.AgreementTable;
import org.kanttekening.app.agreement.Behind;
import org.kanttekening.app.agreement.FolderAgreement;
import org.kanttekening.app.agreement.Line;
import org.kanttekening.app.agreement.Line.Level;
import org.kanttekening.review.agreement.Measure;
import org.kanttekening.ui.sheet.Busy;
import org.kanttekening.ui.sheet.Sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/// The sheet that tells how well those who tagged the folder agree.
public final class AgreementPane extends VBox implements Sheet {

    private final AgreementAround around;
    private final AgreementDesk desk;
    private final FigureWords words;
    private final Problems problems;
    private final FigureTable table;
    private final PeopleMenu people;
    private final ChoiceBox<Level> level;
    private final ChoiceBox<Columns> columns;
    private final PlacesPane behind;
    private final SplitPane split = new SplitPane();
    private final Busy busy;
    private final Button copy = new Button();
    private final Button save = new Button();
    private final Button meeting = new Button();

    private Optional<FolderAgreement> found = Optional.empty();
    private List<Line> lines = List.of();
    private int asked;
    private boolean closed;

    public AgreementPane(AgreementAround around, AgreementDesk desk) {
        this.around = around;
        this.desk = desk;
        this.words = new FigureWords(around.messages());
        this.problems = new Problems(around.messages());
        this.table = new FigureTable(words, around.scale(), this::ask);
        this.people = new PeopleMenu(words, this::arrange);
        this.level =
                choice("agreement-level", Level.values(), it -> "agreement.level." + lower(it));
        this.columns = choice("agreement-columns", Columns.values(), Columns::key);
        this.busy = new Busy("agreement", words.text("work.cancel"));
        this.behind = new PlacesPane(words, around.open());
        setId("agreement");
        getStyleClass().add("folder-sheet");
        level.setAccessibleText(words.text("agreement.level"));
        level.setValue(Level.PAIRS);
        level.setOnAction(_ -> arrange());
        columns.setAccessibleText(words.text("agreement.columns"));
        columns.setValue(Columns.MAIN);
        columns.setOnAction(_ -> table());
        button(copy, "agreement-copy", "agreement.copy", this::copy);
        button(save, "agreement-save", "agreement.save", this::save);
        button(meeting, "agreement-meeting", "agreement.meeting", this::meeting);
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().setAll(table);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().setAll(head(), busy, split);
        busy.getStyleClass().add("sheet-said");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.say("");
        able();
    }

    @Override
    public Region region() {
        return this;
    }

    /// Gives the focus to the table; where nothing has been reckoned yet by the rule that now
    /// holds, has it done.
    @Override
    public void focus() {
        // what a split pane holds is in the scene only once it has been laid out
        applyCss();
        layout();
        table.requestFocus();
        if ((found.isEmpty() || desk.isRuleOther()) && !busy.isBusy()) {
            reckon();
        }
    }

    /// Between the figures and the passages behind one of them.
    @Override
    public void nextPane(int step) {
        if (behind.hasFocus() || !split.getItems().contains(behind)) {
            table.requestFocus();
        } else {
            behind.focus();
        }
    }

    @Override
    public String hintKey() {
        return "status.keys.agreement";
    }

    /// By another rule the figures are others; where files have changed they may be, and are
    /// reckoned again when that is asked for.
    @Override
    public void changed() {
        if (found.isEmpty() || busy.isBusy()) {
            return;
        }
        if (desk.isRuleOther()) {
            reckon();
        } else {
            busy.end(words.text("agreement.stale"));
        }
    }

    @Override
    public void close() {
        closed = true;
        busy.cancel();
    }

    private Node head() {
        var title = new Label(words.text("agreement.title"));
        title.getStyleClass().add("title");
        var chosen = new HBox(8, level, columns, people);
        chosen.setAlignment(Pos.CENTER_LEFT);
        var taken = new HBox(8, copy, save, meeting);
        taken.setAlignment(Pos.CENTER_LEFT);
        var head = new FlowPane(16, 8, title, chosen, taken);
        head.setRowValignment(VPos.CENTER);
        head.getStyleClass().add("sheet-head");
        return head;
    }

    private void button(Button button, String id, String key, Runnable action) {
        button.setId(id);
        button.setText(words.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
    }

    private <T> ChoiceBox<T> choice(String id, T[] values, Function<T, String> key) {
        var box = new ChoiceBox<T>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : words.text(key.apply(value));
                    }

                    @Override
                    public @Nullable T fromString(String text) {
                        return null; // nothing is typed here
                    }
                });
        return box;
    }

    private static String lower(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    // Reckoning and showing.

    private void reckon() {
        busy.begin(desk.reckon(this::reckoned, new Listening()), words.text("agreement.reckoning"));
        able();
    }

    private void reckoned(FolderAgreement all) {
        if (closed) {
            return;
        }
        found = Optional.of(all);
        people.offer(all.people());
        busy.end(summary(all));
        table.say(words.text("agreement.none"));
        arrange();
    }

    private String summary(FolderAgreement all) {
        var said =
                words.text(
                        "agreement.summary",
                        all.pairs().stream()
                                .flatMap(it -> it.articles().stream())
                                .map(FolderAgreement.InArticle::article)
                                .distinct()
                                .count(),
                        all.people().size(),
                        all.alone().size());
        return all.unread().isEmpty()
                ? said
                : said + " " + words.text("agreement.unread", unread(all.unread()));
    }

    private String unread(List<FolderAgreement.Unread> files) {
        var first = files.getFirst();
        var said = first.file() + ": " + problems.text(first.reason());
        return files.size() == 1
                ? said
                : words.text("agreement.unread.more", said, files.size() - 1);
    }

    /// Shows the lines that are wanted now.
    private void arrange() {
        found.ifPresent(all -> {
            int now = ++asked;
            desk.lines(
                    all,
                    level.getValue(),
                    people.chosen(),
                    made -> {
                        if (now == asked && !closed) {
                            lines = made;
                            table();
                        }
                    },
                    new Listening());
        });
        able();
    }

    private void table() {
        table.show(lines, columns.getValue());
        able();
    }

    private void able() {
        boolean none = lines.isEmpty() || busy.isBusy();
        copy.setDisable(lines.isEmpty());
        save.setDisable(none);
        meeting.setDisable(none);
    }

    // What lies behind a figure.

    private void ask(Line line, Measure measure) {
        if (busy.isBusy()) {
            return;
        }
        busy.begin(
                desk.behind(line.ask(measure), it -> gathered(it, line), new Listening()),
                words.text("agreement.gathering"));
    }

    private void gathered(Behind all, Line line) {
        busy.end(found.map(this::summary).orElse(""));
        if (closed) {
            return;
        }
        able();
        if (!split.getItems().contains(behind)) {
            split.getItems().add(behind);
            // a divider stays where it is put only once it has been laid out
            split.applyCss();
            split.layout();
            split.setDividerPositions(
                    Math.clamp(table.wanted() / Math.max(1, split.getHeight()), 0.2, 0.6));
        }
        behind.show(all, line);
        behind.focus();
    }

    // Taking elsewhere.

    private AgreementTable all(List<Measure> measures) {
        return new AgreementTable(lines, measures, words::warning);
    }

    private void copy() {
        if (!lines.isEmpty()) {
            around.copy().accept(all(columns.getValue().measures(false)).tabbed());
            around.pass().accept(words.text("agreement.copied"));
        }
    }

    private void save() {
        around.dialogs()
                .chooseTarget(words.text("agreement.save.title"), words.text("agreement.save.file"))
                .ifPresent(file -> {
                    var wanted = all(List.of(Measure.values()));
                    desk.write(
                            () -> {
                                wanted.write(file);
                                return file;
                            },
                            () -> around.pass().accept(words.text("agreement.saved", file)),
                            new Listening());
                });
    }

    private void meeting() {
        var form =
                new MeetingForm(
                        around.messages(),
                        lines,
                        table.getSelectionModel().getSelectedItem(),
                        order -> {
                            around.closeOverlay().run();
                            around.dialogs()
                                    .chooseTarget(
                                            words.text("agreement.meeting.title"),
                                            words.text("agreement.meeting.file"))
                                    .ifPresent(file -> {
                                        busy.begin(
                                                desk.meeting(
                                                        order,
                                                        file,
                                                        () -> written(file),
                                                        new Listening()),
                                                words.text("agreement.meeting.writing"));
                                        able();
                                    });
                        });
        around.overlay().accept(form);
        form.focus();
    }

    private void written(java.nio.file.Path file) {
        busy.end(words.text("agreement.saved", file));
        able();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            event.consume();
            copy();
        } else if (event.getCode() == KeyCode.F5 && !busy.isBusy()) {
            event.consume();
            reckon();
        }
    }

    private final class Listening implements AgreementDesk.Listener {
        @Override
        public void at(Running.Stand stand) {
            busy.at(stand);
        }

        @Override
        public void failed(Exception problem) {
            busy.end(
                    problem instanceof CancellationException
                            ? words.text("agreement.cancelled")
                            : problems.text(problem));
            able();
        }
    }
}
