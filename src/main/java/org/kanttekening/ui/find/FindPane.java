package org.kanttekening.ui.find;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.Problems;
import org.kanttekening.app.Running;
import org.kanttekening.app.find.Finding;
import org.kanttekening.app.find.HitTable;
import org.kanttekening.app.find.Tabbed;
import org.kanttekening.search.ActorPart;
import org.kanttekening.search.CorpusLoader;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Hit;
import org.kanttekening.search.Hits;
import org.kanttekening.search.Order;
import org.kanttekening.search.Query;
import org.kanttekening.search.Term;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/// Finding in the whole folder: the query, the hits in their context, counts of them, and what can
/// be done with the ticked ones.
public final class FindPane extends VBox {

    /// Of the words on either side in a table that is taken elsewhere, in characters.
    private static final int CONTEXT = 80;

    private final FindWords words;
    private final Problems problems;
    private final Finding finding;
    private final FindAround around;
    private final QueryBar query;
    private final HitList hits;
    private final HitPreview preview;
    private final CountsView counts;
    private final Ticks ticks;
    private final Deeds deeds;
    private final ActBar act;
    private final Label summary = new Label();
    private final Button narrowed = new Button();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();
    private List<Order> orders = List.of();
    private @Nullable Running writing;
    private Optional<Finding.Found> found = Optional.empty();
    private List<Hit> shown = List.of();

    public FindPane(FindAround around, Finding finding) {
        this.words = new FindWords(around.messages());
        this.problems = new Problems(around.messages());
        this.finding = finding;
        this.around = around;
        this.ticks = new Ticks(this::ticked);
        this.query = new QueryBar(words, problems, this::ask, this::addCondition);
        this.hits = new HitList(words, ticks, around.open(), this::sort);
        this.preview = new HitPreview(words);
        this.counts =
                new CountsView(
                        words,
                        this::count,
                        this::narrow,
                        rows -> around.copy().accept(Tabbed.of(rows)));
        this.deeds =
                new Deeds(words, around, this::tickedHits, this::done, this::opening, this::export);
        this.act = new ActBar(words, deeds);
        setId("find");
        getStyleClass().add("find");
        hits.getSelectionModel()
                .selectedItemProperty()
                .subscribe(hit -> preview.show(Optional.ofNullable(hit)));
        getChildren().setAll(query, statusRow(), middle(), act);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        clear();
    }

    /// Puts the caret into the query; asks it again, for what is found may be another by now.
    public void focus() {
        query.focus();
        again();
    }

    /// Goes back to the hits, where there are any.
    public void focusHits() {
        if (shown.isEmpty()) {
            query.focus();
        } else {
            hits.requestFocus();
        }
        again();
    }

    /// Asks for something, as if it was typed.
    public void ask(String line) {
        query.type(line);
    }

    /// Goes round the query, the hits, the counts and what can be done.
    public void nextPane(int step) {
        var panes = List.of(query, hits, counts, act);
        int now = 0;
        for (int i = 0; i < panes.size(); i++) {
            if (around.isFocusIn().test(panes.get(i))) {
                now = i;
            }
        }
        switch (Math.floorMod(now + step, panes.size())) {
            case 0 -> query.focus();
            case 1 -> hits.requestFocus();
            case 2 -> counts.focus();
            default -> act.focus();
        }
    }

    /// The hit after the one that is chosen, or before it; it is chosen then.
    public Optional<Hit> step(int by) {
        return hits.step(by);
    }

    public boolean hasHits() {
        return !shown.isEmpty();
    }

    public boolean canUndo() {
        return around.acting().canUndo();
    }

    public void undo() {
        deeds.undo();
    }

    private SplitPane middle() {
        var left = new SplitPane(hits, preview);
        left.setOrientation(Orientation.VERTICAL);
        left.setDividerPositions(0.78);
        SplitPane.setResizableWithParent(preview, false);
        var middle = new SplitPane(left, counts);
        middle.setDividerPositions(0.70);
        SplitPane.setResizableWithParent(counts, false);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private HBox statusRow() {
        summary.setId("find-summary");
        summary.setWrapText(true);
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        narrowed.setId("find-narrowed");
        narrowed.getStyleClass().setAll("find-chip");
        narrowed.setGraphic(new FontIcon(Feather.X));
        narrowed.setContentDisplay(ContentDisplay.RIGHT);
        narrowed.setMinWidth(Region.USE_PREF_SIZE);
        narrowed.setOnAction(_ -> widen());
        bar.setPrefWidth(120);
        cancel.setText(words.text("work.cancel"));
        cancel.setId("find-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> cancel());
        var row = new HBox(8, summary, narrowed, bar, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("find-status");
        return row;
    }

    private void cancel() {
        deeds.cancel();
        if (writing != null) {
            writing.cancel();
        } else {
            finding.cancel();
            working(false);
        }
    }

    // Asking and what comes back.

    private void again() {
        if (found.isPresent()) {
            ask(query.query());
        }
    }

    private void ask(Query asked) {
        if (asked.equals(Query.ALL)) {
            finding.cancel();
            clear();
            return;
        }
        working(true);
        finding.find(asked, orders, new Answers());
    }

    private void clear() {
        found = Optional.empty();
        shown = List.of();
        ticks.clear();
        hits.clear();
        hits.say(words.text("find.start"));
        counts.clear();
        summary.setText("");
        summary.setTooltip(null);
        working(false);
        narrowed(Optional.empty());
    }

    private void show(Finding.Found answer) {
        boolean other = found.filter(it -> it.query().equals(answer.query())).isEmpty();
        found = Optional.of(answer);
        hits.say(words.text("find.hits.none"));
        if (other) {
            ticks.clear();
        }
        narrowed(Optional.empty());
        list(answer.hits().list());
        summary.setText(summary(answer));
        summary.setTooltip(answer.unread().isEmpty() ? null : new Tooltip(unread(answer.unread())));
        summary.setAccessibleHelp(answer.unread().isEmpty() ? null : unread(answer.unread()));
        count();
    }

    private void list(List<Hit> now) {
        shown = now;
        found.ifPresent(it -> hits.show(it.hits(), now));
        preview.show(Optional.ofNullable(hits.getSelectionModel().getSelectedItem()));
        ticked();
    }

    private String summary(Finding.Found answer) {
        var articles = new HashSet<String>();
        answer.hits().list().forEach(hit -> articles.add(hit.entry().file().name()));
        var said = words.text("find.summary", answer.hits().total(), articles.size());
        if (answer.hits().isCut()) {
            said += " " + words.text("find.summary.cut", answer.hits().list().size());
        }
        if (!answer.unread().isEmpty()) {
            said += " " + words.text("find.summary.unread", answer.unread().size());
        }
        return said;
    }

    private String unread(List<CorpusLoader.Unread> files) {
        return files.stream()
                .limit(20)
                .map(it -> it.file() + ": " + problems.text(it.reason()))
                .collect(Collectors.joining("\n"));
    }

    private void working(boolean busy) {
        bar.setProgress(-1);
        bar.setVisible(busy);
        bar.setManaged(busy);
        cancel.setVisible(busy);
        cancel.setManaged(busy);
    }

    private void sort(List<Order> wanted) {
        orders = wanted;
        found.ifPresent(it ->
                finding.sort(
                        it.hits(),
                        wanted,
                        sorted -> {
                            if (found.filter(it::equals).isPresent()) {
                                found =
                                        Optional.of(
                                                new Finding.Found(it.query(), sorted, it.unread()));
                                narrowed(Optional.empty());
                                list(sorted.list());
                            }
                        },
                        new Answers()));
    }

    private void count() {
        found.ifPresent(it ->
                finding.count(
                        it.hits(),
                        counts.rows(),
                        counts.columns(),
                        table -> {
                            if (found.filter(it::equals).isPresent()) {
                                counts.show(table);
                            }
                        },
                        new Answers()));
    }

    private void narrow(Map<Facet, String> labels) {
        found.ifPresent(it ->
                finding.narrow(
                        it.hits(),
                        labels,
                        few -> {
                            if (found.filter(it::equals).isPresent()) {
                                narrowed(Optional.of(labels));
                                list(few);
                            }
                        },
                        new Answers()));
    }

    private void widen() {
        narrowed(Optional.empty());
        found.map(Finding.Found::hits).map(Hits::list).ifPresent(this::list);
        hits.requestFocus();
    }

    private void narrowed(Optional<Map<Facet, String>> labels) {
        narrowed.setVisible(labels.isPresent());
        narrowed.setManaged(labels.isPresent());
        labels.ifPresent(it -> {
            var said =
                    it.entrySet().stream()
                            .map(one ->
                                    words.of(one.getKey())
                                            + ": "
                                            + words.value(one.getKey(), one.getValue()))
                            .collect(Collectors.joining(", "));
            narrowed.setText(said);
            narrowed.setAccessibleText(words.text("find.narrowed.remove", said));
        });
    }

    private void addCondition() {
        var form =
                new ConditionForm(
                        words,
                        (property, then) -> finding.values(property, then, new Answers()),
                        this::add);
        around.overlay().accept(form);
        form.focus();
    }

    private void add(Term.Condition condition) {
        around.closeOverlay().run();
        query.write(query.query().with(condition));
        query.focus();
    }

    // Taking elsewhere.

    /// The ticked hits, or all that are shown where none is, as a table.
    private Optional<HitTable> table() {
        var some = tickedHits();
        return found.map(it ->
                new HitTable(
                        it.hits().only(some.isEmpty() ? shown : some),
                        List.of(Facet.of(ActorPart.SPEAKER), counts.rows(), counts.columns()),
                        CONTEXT));
    }

    private void export() {
        var file =
                around.dialogs()
                        .chooseTarget(
                                words.text("find.export.title"),
                                words.text("find.export.name") + ".csv");
        file.ifPresent(chosen -> table().ifPresent(table -> export(table, chosen)));
    }

    private void export(HitTable table, Path chosen) {
        var named = HitTable.Form.of(chosen);
        var file = named.isPresent() ? chosen : Path.of(chosen + ".csv");
        working(true);
        writing =
                finding.write(
                        table,
                        named.orElse(HitTable.Form.CSV),
                        file,
                        stand -> bar.setProgress((double) stand.done() / stand.total()),
                        () -> wrote(words.text("find.export.done", file)),
                        problem ->
                                wrote(
                                        problem instanceof CancellationException
                                                ? words.text("find.cancelled")
                                                : problems.text(problem)));
    }

    private void wrote(String said) {
        writing = null;
        working(false);
        around.pass().accept(said);
    }

    private void copy() {
        table().ifPresent(table -> around.copy().accept(table.tabbed()));
    }

    // Doing.

    private List<Hit> tickedHits() {
        return ticks.among(shown);
    }

    private void ticked() {
        hits.ticked();
        var chosen = tickedHits();
        act.show(shown.size(), chosen.size(), around.acting().able(chosen), canUndo());
    }

    private void opening(int done, int total) {
        working(done < total);
        summary.setText(words.text("find.opening", done, total));
        bar.setProgress((double) done / total);
    }

    private void done(String said) {
        working(false);
        around.pass().accept(said);
        ticks.clear();
        again();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            around.leave().run();
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            event.consume();
            copy();
        } else if (event.getCode() == KeyCode.F5) {
            event.consume();
            finding.forget();
            ask(query.query());
        }
    }

    private final class Answers implements Finding.Listener {
        @Override
        public void reading(int done, int total) {
            summary.setText(words.text("find.reading", done, total));
            bar.setProgress(total == 0 ? -1 : (double) done / total);
        }

        @Override
        public void found(Finding.Found answer) {
            working(false);
            show(answer);
        }

        @Override
        public void failed(Exception problem) {
            working(false);
            summary.setText(
                    problem instanceof CancellationException
                            ? words.text("find.cancelled")
                            : problems.text(problem));
        }
    }
}
