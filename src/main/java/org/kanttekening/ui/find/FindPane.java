package org.kanttekening.ui.find;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.Problems;
import org.kanttekening.app.Running;
import org.kanttekening.app.find.Finding;
import org.kanttekening.app.find.HitTable;
import org.kanttekening.app.find.Tabbed;
import org.kanttekening.search.ActorPart;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Hit;
import org.kanttekening.search.Hits;
import org.kanttekening.search.Order;
import org.kanttekening.search.Query;
import org.kanttekening.search.Term;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

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
    private final FindStatus status;
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
        this.status = new FindStatus(words, problems, this::widen, this::cancel);
        setId("find");
        getStyleClass().add("find");
        hits.getSelectionModel()
                .selectedItemProperty()
                .subscribe(hit -> preview.show(Optional.ofNullable(hit)));
        getChildren().setAll(query, status, middle(), act);
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

    private void cancel() {
        deeds.cancel();
        if (writing != null) {
            writing.cancel();
        } else {
            finding.cancel();
            status.working(false);
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
        status.working(true);
        finding.find(asked, orders, new Answers());
    }

    private void clear() {
        found = Optional.empty();
        shown = List.of();
        ticks.clear();
        hits.clear();
        hits.say(words.text("find.start"));
        counts.clear();
        status.say("");
        status.working(false);
        status.narrowed(Optional.empty());
    }

    private void show(Finding.Found answer) {
        boolean other = found.filter(it -> it.query().equals(answer.query())).isEmpty();
        found = Optional.of(answer);
        hits.say(words.text("find.hits.none"));
        if (other) {
            ticks.clear();
        }
        status.narrowed(Optional.empty());
        list(answer.hits().list());
        status.show(answer);
        count();
    }

    private void list(List<Hit> now) {
        shown = now;
        found.ifPresent(it -> hits.show(it.hits(), now));
        preview.show(Optional.ofNullable(hits.getSelectionModel().getSelectedItem()));
        ticked();
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
                                status.narrowed(Optional.empty());
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
                                status.narrowed(Optional.of(labels));
                                list(few);
                            }
                        },
                        new Answers()));
    }

    private void widen() {
        status.narrowed(Optional.empty());
        found.map(Finding.Found::hits).map(Hits::list).ifPresent(this::list);
        hits.requestFocus();
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
        status.working(true);
        writing =
                finding.write(
                        table,
                        named.orElse(HitTable.Form.CSV),
                        file,
                        stand -> status.at(stand.done(), stand.total()),
                        () -> wrote(words.text("find.export.done", file)),
                        problem ->
                                wrote(
                                        problem instanceof CancellationException
                                                ? words.text("find.cancelled")
                                                : problems.text(problem)));
    }

    private void wrote(String said) {
        writing = null;
        status.working(false);
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
        status.working(done < total);
        status.say(words.text("find.opening", done, total));
        status.at(done, total);
    }

    private void done(String said) {
        status.working(false);
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
            status.say(words.text("find.reading", done, total));
            status.at(done, total);
        }

        @Override
        public void found(Finding.Found answer) {
            status.working(false);
            show(answer);
        }

        @Override
        public void failed(Exception problem) {
            status.working(false);
            status.say(
                    problem instanceof CancellationException
                            ? words.text("find.cancelled")
                            : problems.text(problem));
        }
    }
}
