package org.kanttekening.ui.digest;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
import org.kanttekening.app.digest.DigestDesk;
import org.kanttekening.app.digest.FolderDigest;
import org.kanttekening.app.digest.FolderDigest.Change;
import org.kanttekening.ui.sheet.Busy;
import org.kanttekening.ui.sheet.RemarkForm;
import org.kanttekening.ui.sheet.Sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// What reviews changed in one person's tags, in one article or the whole folder, with why, what
/// keeps happening, and room to answer.
public final class DigestPane extends VBox implements Sheet {

    private final DigestAround around;
    private final DigestDesk desk;
    private final Problems problems;
    private final ChangeList list;
    private final VBox tendencies = new VBox(6);
    private final ChoiceBox<String> person = new ChoiceBox<>();
    private final ChoiceBox<Boolean> whole = new ChoiceBox<>();
    private final Button answer = new Button();
    private final Button save = new Button();
    private final Busy busy;
    private Optional<FolderDigest> found = Optional.empty();
    private int asked;
    private boolean filling;
    private boolean closed;

    public DigestPane(DigestAround around, DigestDesk desk) {
        this.around = around;
        this.desk = desk;
        this.problems = new Problems(around.messages());
        this.list = new ChangeList(around, around.open());
        this.busy = new Busy("digest", around.messages().text("work.cancel"));
        setId("digest");
        getStyleClass().add("folder-sheet");
        person.setId("digest-person");
        person.setAccessibleText(around.text("person"));
        person.setOnAction(_ -> gather());
        whole.setId("digest-whole");
        whole.setAccessibleText(around.text("whole"));
        whole.getItems().setAll(true, false);
        whole.setConverter(new Whole());
        whole.setValue(true);
        whole.setOnAction(_ -> gather());
        button(answer, "digest-answer", "answer", this::answer);
        button(save, "digest-save", "save", this::save);
        var columns = new HBox(list, side());
        HBox.setHgrow(list, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        busy.getStyleClass().add("sheet-said");
        getChildren().setAll(head(), busy, columns);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.say("");
        able();
    }

    private Node head() {
        var title = new Label(around.text("title"));
        title.getStyleClass().add("title");
        var head = new FlowPane(16, 8, title, person, whole, answer, save);
        head.setRowValignment(VPos.CENTER);
        head.getStyleClass().add("sheet-head");
        return head;
    }

    private Node side() {
        tendencies.setId("digest-tendencies");
        tendencies.getStyleClass().add("digest-side");
        var scroll = new ScrollPane(tendencies);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("form-scroll", "digest-column");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private void button(Button button, String id, String key, Runnable action) {
        button.setId(id);
        button.setText(around.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public String hintKey() {
        return "status.keys.digest";
    }

    @Override
    public void focus() {
        applyCss();
        layout();
        list.requestFocus();
        if (!busy.isBusy()) {
            desk.people(this::offer, this::failed);
        }
    }

    @Override
    public void changed() {
        if (found.isPresent() && !busy.isBusy()) {
            gather();
        }
    }

    @Override
    public void close() {
        closed = true;
        busy.cancel();
    }

    private void offer(List<String> people) {
        if (closed) {
            return;
        }
        filling = true;
        var before = person.getValue();
        person.getItems().setAll(people);
        if (before != null && people.contains(before)) {
            person.setValue(before);
        } else if (people.contains(desk.me())) {
            person.setValue(desk.me());
        } else if (!people.isEmpty()) {
            person.setValue(people.getFirst());
        }
        filling = false;
        if (people.isEmpty()) {
            list.say(around.text("none"));
        }
        gather();
    }

    private void gather() {
        var who = person.getValue();
        if (filling || who == null) {
            return;
        }
        busy.cancel();
        int now = ++asked;
        var article = whole.getValue() ? Optional.<String>empty() : desk.article();
        busy.begin(
                desk.gather(
                        who,
                        article,
                        busy::at,
                        digest -> latest(now, () -> gathered(digest)),
                        problem -> latest(now, () -> failed(problem))),
                around.text("gathering"));
        able();
    }

    /// What was asked for before is of no use any more, nor that it was given up.
    private void latest(int number, Runnable shown) {
        if (!closed && number == asked) {
            shown.run();
        }
    }

    private void gathered(FolderDigest digest) {
        found = Optional.of(digest);
        var changes = digest.changes();
        var said = around.text("sum", changes.size(), digest.kept(), digest.open());
        busy.end(
                digest.unread().isEmpty()
                        ? said
                        : said
                                + " "
                                + around.text(
                                        "unread",
                                        digest.unread().getFirst().file(),
                                        problems.text(digest.unread().getFirst().reason()),
                                        digest.unread().size()));
        list.say(around.text("nothing"));
        list.show(digest);
        showTendencies(digest);
        able();
    }

    private void showTendencies(FolderDigest digest) {
        var title = new Label(around.messages().text("exchange.digest.tendencies"));
        title.getStyleClass().add("heading");
        tendencies.getChildren().setAll(title);
        for (var line : around.order().get().tendencies(digest.tendencies())) {
            var label = new Label(line);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            tendencies.getChildren().add(label);
        }
    }

    private void able() {
        answer.setDisable(list.getItems().isEmpty() || busy.isBusy());
        save.setDisable(found.isEmpty() || busy.isBusy());
    }

    private void answer() {
        var change = list.getSelectionModel().getSelectedItem();
        if (change == null || found.isEmpty() || busy.isBusy()) {
            return;
        }
        var form =
                new RemarkForm(
                        around.messages(),
                        around.text("answer.title"),
                        text -> {
                            around.closeOverlay().run();
                            answered(found.get(), change, text);
                        });
        around.overlay().accept(form);
        form.focus();
    }

    private void answered(FolderDigest digest, Change change, String text) {
        desk.answer(
                digest,
                change,
                text,
                written -> {
                    if (written) {
                        gather();
                    } else {
                        around.pass().accept(around.text("answer.refused", text));
                    }
                });
    }

    private void save() {
        found.ifPresent(digest ->
                around.dialogs()
                        .chooseTarget(
                                around.text("save.title"),
                                around.text("save.file", digest.person()))
                        .ifPresent(file -> save(digest, file)));
    }

    private void save(FolderDigest digest, Path file) {
        desk.write(
                around.order().get(),
                digest,
                file,
                () -> around.pass().accept(around.text("saved", file)),
                this::failed);
    }

    private void failed(Exception problem) {
        busy.end(
                problem instanceof CancellationException
                        ? around.text("cancelled")
                        : problems.text(problem));
        able();
    }

    /// A letter is known by what it types: keyboards differ in where they have it.
    private void typed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && event.getCharacter().equalsIgnoreCase("t")) {
            event.consume();
            answer();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F5) {
            event.consume();
            gather();
        }
    }

    private final class Whole extends StringConverter<Boolean> {
        @Override
        public String toString(@Nullable Boolean all) {
            return around.text(Boolean.FALSE.equals(all) ? "whole.article" : "whole.folder");
        }

        @Override
        public @Nullable Boolean fromString(String text) {
            return null; // nothing is typed here
        }
    }
}
