package org.kanttekening.ui.review;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Passages;
import org.kanttekening.app.Command;
import org.kanttekening.app.Condition;
import org.kanttekening.app.review.Reviewing;
import org.kanttekening.review.decide.Deciding.Reason;
import org.kanttekening.review.decide.Matter;
import org.kanttekening.ui.article.ArticleView;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reviewing one article: what differs, the article with a lane for each person, and their versions
/// side by side.
public final class ReviewPane extends BorderPane {

    /// Of the line of people, in pixels; more of them than fit go on a second line.
    private static final double WRAP = 560;

    private final ReviewAround around;
    private final ReviewWords words;
    private final Reviewing reviewing;
    private final ArticleView article;
    private final MatterList list;
    private final FilterBar filters;
    private final Versions versions;
    private final ReviewForms forms;
    private final FlowPane legend = new FlowPane(20, 4);
    private final Label progress = new Label();
    private final Label heading = new Label();
    private final VBox said = new VBox(2);
    private final Button alike = new Button();
    private final Button correct;
    private final Button add;
    private boolean decidedToo;
    private People people;

    /// @param article shows the text; nobody else's while this is shown
    public ReviewPane(ReviewAround around, Reviewing reviewing, ArticleView article) {
        this.around = around;
        this.words = new ReviewWords(around.messages());
        this.reviewing = reviewing;
        this.article = article;
        this.list = new MatterList(words, reviewing, it -> reviewing.choose(Optional.of(it)));
        this.filters = new FilterBar(words, reviewing);
        this.versions = new Versions(words, reviewing);
        this.forms = new ReviewForms(around, words, reviewing);
        this.people = new People(reviewing);
        this.correct = button(Command.CORRECT);
        this.add = button(Command.ADD_MISSED);
        setId("review");
        getStyleClass().add("review");
        setTop(head());
        setCenter(columns());
        article.onAnnotationClicked(
                ids -> people.matter(ids).ifPresent(it -> reviewing.choose(Optional.of(it))));
        reviewing.listen(new Following());
        // before the list and the buttons, which take these keys for themselves
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        showArticle();
        changed();
        chosen(reviewing.chosen());
    }

    private Region head() {
        legend.setId("review-people");
        progress.setId("review-progress");
        progress.getStyleClass().add("review-progress");
        alike.setId("review-take-alike");
        alike.setOnAction(_ -> takeAlike());
        alike.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(legend, Priority.ALWAYS);
        legend.setAlignment(Pos.CENTER_LEFT);
        legend.setPrefWrapLength(WRAP);
        var line = new HBox(16, legend, progress, alike);
        progress.setMinWidth(Region.USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("review-head");
        return line;
    }

    /// Gives a command by the mouse.
    private Button button(Command command) {
        var button = new Button(around.messages().text(command.nameKey()));
        button.setId("review-" + command.id());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> around.give().accept(command));
        return button;
    }

    private Region columns() {
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        var line = new HBox(8, heading, correct, add);
        var right = new VBox(8, line, said, versions);
        right.getStyleClass().add("review-versions");
        VBox.setVgrow(versions, Priority.ALWAYS);
        var below = new SplitPane(article, right);
        below.setOrientation(Orientation.VERTICAL);
        below.setDividerPositions(0.56);
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(filters, list);
        left.getStyleClass().add("review-left");
        var columns = new SplitPane(left, below);
        columns.setDividerPositions(0.28);
        SplitPane.setResizableWithParent(left, false);
        return columns;
    }

    /// The text with the lanes; its people may be others.
    private void showArticle() {
        people = new People(reviewing);
        article.show(reviewing.session().text(), people.all());
        dress(reviewing.chosen());
    }

    private void dress(Optional<Matter> chosen) {
        var kind = chosen.map(Matter::kind).or(() -> reviewing.filter().kind()).orElse(Kind.QUOTE);
        article.setVoices(people.voices(kind, chosen));
    }

    public Reviewing reviewing() {
        return reviewing;
    }

    public boolean isMerging() {
        return versions.isMerging();
    }

    /// What holds for commands.
    public Set<Condition> holding() {
        var holding = EnumSet.of(Condition.REVIEWING);
        if (!reviewing.left().isEmpty()) {
            holding.add(Condition.DIFFERENCES);
        }
        if (reviewing.editable()) {
            if (reviewing.chosen().or(reviewing::decidedLast).isPresent()) {
                holding.add(Condition.DECIDABLE);
            }
            if (!reviewing.docket().alike().isEmpty()) {
                holding.add(Condition.ALIKE);
            }
        }
        if (reviewing.session().canUndo()) {
            holding.add(Condition.UNDO);
        }
        if (reviewing.session().canRedo()) {
            holding.add(Condition.REDO);
        }
        return holding;
    }

    /// Hears no more of the article.
    public void close() {
        reviewing.close();
        article.setVoices(null);
    }

    public void focus() {
        if (list.getScene() == null) {
            // what a split pane holds is in the scene only once it has been dressed
            applyCss();
            layout();
        }
        list.requestFocus();
    }

    /// Goes round the list, the article and the versions.
    public void nextPane(int step) {
        List<Region> panes = List.of(list, article, versions);
        var owner = getScene().getFocusOwner();
        int now = 0;
        for (int i = 0; i < panes.size(); i++) {
            for (var at = owner; at != null; at = at.getParent()) {
                if (at.equals(panes.get(i))) {
                    now = i;
                }
            }
        }
        panes.get(Math.floorMod(now + step, panes.size())).requestFocus();
    }

    // What the commands do.

    public void step(boolean forward) {
        reviewing.step(forward);
    }

    public void take(int person) {
        if (versions.isMerging()) {
            return;
        }
        if (!reviewing.take(person, Reason.NONE)) {
            around.pass().accept(words.text("take.none", person));
        }
    }

    /// Begins putting a version together, or takes the one that was.
    public void merge() {
        var matter = reviewing.chosen();
        if (matter.isEmpty()) {
            return;
        }
        if (versions.isMerging()) {
            var fields = versions.picked(matter.get());
            reviewing.merge(versions.base(matter.get()), fields, Reason.NONE);
            list.requestFocus();
        } else if (!versions.merge(matter.get())) {
            around.pass().accept(words.text("merge.nothing"));
        }
        around.changed().run();
    }

    public void reject() {
        reviewing.reject(Reason.NONE);
    }

    public void reopen() {
        reviewing.reopen();
    }

    /// Asks why: for the chosen matter where it is decided, else for the one decided last.
    public void reason() {
        forms.reason();
    }

    /// Asks for a remark on the chosen matter, or for the answer to the one that is there.
    public void remark() {
        forms.remark();
    }

    /// Asks for the sentence that the guidelines are to grow by, after a decision.
    public void ruling() {
        forms.ruling();
    }

    public void takeAll() {
        forms.takeAll();
    }

    public void takeAlike() {
        reviewing.takeAlike();
    }

    /// Lists what is decided too, or only what is left.
    public void showDecided() {
        decidedToo = !decidedToo;
        changed();
    }

    public void blind() {
        reviewing.blind(!reviewing.isBlind());
        around.pass().accept(words.text(reviewing.isBlind() ? "blind.on" : "blind.off"));
    }

    // What is shown.

    private void changed() {
        var docket = reviewing.docket();
        int left = docket.left().size();
        int decided =
                (int)
                        docket.matters().stream()
                                .filter(it -> it.state() == Matter.State.DECIDED)
                                .count();
        progress.setText(words.text("progress", left, decided));
        int same = docket.alike().size();
        alike.setText(words.text("take-alike", same));
        alike.setVisible(same > 0);
        alike.setManaged(same > 0);
        alike.setDisable(!reviewing.editable());
        add.setDisable(!reviewing.editable());
        legend.getChildren().clear();
        int number = 1;
        for (var who : reviewing.names().order()) {
            legend.getChildren().add(new PersonSign(number++, reviewing.names().of(who)));
        }
        filters.show();
        showList();
        around.changed().run();
    }

    private void showList() {
        var matters = decidedToo ? reviewing.docket().matters() : reviewing.left();
        list.show(matters, reviewing.chosen().orElse(null));
    }

    /// Shows what was remarked on a matter.
    private void say(Optional<Matter> matter) {
        said.getChildren().clear();
        for (var remark : matter.map(reviewing::remarks).orElse(List.of())) {
            var line =
                    new Label(
                            words.text(
                                    "remark.said",
                                    reviewing.names().of(remark.by()),
                                    remark.text()));
            line.setId("review-remark-" + said.getChildren().size());
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            line.getStyleClass()
                    .add(remark.replyTo().isEmpty() ? "review-remark" : "review-answer");
            said.getChildren().add(line);
        }
    }

    private void chosen(Optional<Matter> matter) {
        list.show(
                decidedToo ? reviewing.docket().matters() : reviewing.left(), matter.orElse(null));
        versions.show(matter);
        correct.setDisable(matter.isEmpty() || !reviewing.editable());
        say(matter);
        heading.setText(
                matter.map(it ->
                                words.kind(it.kind())
                                        + " · "
                                        + (it.state() == Matter.State.DECIDED
                                                ? words.outcome(it, reviewing)
                                                : words.differences(it, reviewing)))
                        .orElse(words.text("list.empty")));
        dress(matter);
        matter.map(it -> Passages.leading(it.shown()))
                .filter(passage -> !passage.isEmpty())
                .ifPresent(passage -> article.reveal(passage.hull()));
        around.changed().run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (versions.isMerging()) {
                versions.show(reviewing.chosen());
                list.requestFocus();
                around.changed().run();
            } else {
                around.leave().run();
            }
        } else if (event.getCode() == KeyCode.ENTER && versions.isMerging()) {
            event.consume();
            merge();
        }
    }

    private final class Following implements Reviewing.Listener {
        @Override
        public void changed() {
            if (!people.isOf(reviewing.docket().ground())) {
                showArticle();
            }
            ReviewPane.this.changed();
            dress(reviewing.chosen());
            say(reviewing.chosen());
            if (!versions.isMerging()) {
                versions.show(reviewing.chosen());
            }
        }

        @Override
        public void chosen(Optional<Matter> matter) {
            ReviewPane.this.chosen(matter);
        }
    }
}
