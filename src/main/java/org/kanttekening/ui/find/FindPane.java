package org.kanttekening.ui.find;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kanttekening.app.Problems;
import org.kanttekening.app.find.Finding;
import org.kanttekening.app.find.HitTable;
import org.kanttekening.app.find.Tabbed;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Hit;
import org.kanttekening.search.Order;
import org.kanttekening.search.Query;
import org.kanttekening.search.Term;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Finding in the whole folder: the query, the hits in their context, counts of them, and what can
/// be done with the ticked ones.
public final class FindPane extends VBox {

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
    private final FindMiddle middle;
    private final Taking taking;
    private final PaneRound round;
    private List<Order> orders = List.of();
    private Map<Facet, String> narrowed = Map.of();
    private int arrangements;
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
        this.deeds = new Deeds(words, around, this::tickedHits, new Done(), this::export);
        this.act = new ActBar(words, deeds);
        this.status = new FindStatus(words, problems, this::widen, this::cancel);
        this.middle = new FindMiddle(words, hits, preview, counts);
        this.taking = new Taking(words, problems, around, finding, status);
        this.round =
                new PaneRound(
                        around.isFocusIn(),
                        new PaneRound.Stop(query, () -> true, query::focus),
                        new PaneRound.Stop(hits, this::hasHits, this::toHits),
                        new PaneRound.Stop(counts, this::hasHits, this::toCounts),
                        new PaneRound.Stop(act, act::canDo, act::focus));
        setId("find");
        getStyleClass().add("find");
        hits.getSelectionModel()
                .selectedItemProperty()
                .subscribe(hit -> preview.show(Optional.ofNullable(hit)));
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().setAll(query, status, middle, act);
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
            toHits();
        }
        again();
    }

    private void toHits() {
        middle.show(hits);
        hits.requestFocus();
    }

    private void toCounts() {
        middle.show(counts);
        counts.focus();
    }

    /// Asks for something, as if it was typed.
    public void ask(String line) {
        query.type(line);
    }

    /// Goes round the query, the hits, the counts and what can be done.
    public void nextPane(int step) {
        round.go(step);
    }

    /// The hit after the one that is chosen, or before it; it is chosen then.
    public Optional<Hit> step(int by) {
        return hits.step(by);
    }

    public boolean hasHits() {
        return !shown.isEmpty();
    }

    /// Whether the last deed can be undone, or the last undone be done again.
    public boolean canMove(boolean undo) {
        return around.acting().canMove(undo);
    }

    public void move(boolean undo) {
        deeds.move(undo);
    }

    private void cancel() {
        deeds.cancel();
        if (!taking.cancel()) {
            finding.cancel();
            status.working(false);
        }
    }

    /// Gives up all that is under way: the folder is open no more.
    public void close() {
        cancel();
        clear();
    }

    // Asking and what comes back.

    private void again() {
        if (found.isPresent()) {
            ask(query.query());
        }
    }

    private void ask(Query asked) {
        if (asked.equals(Query.ALL)) {
            finding.drop();
            clear();
            return;
        }
        status.working(true);
        finding.find(asked, orders, new Answers());
    }

    private void clear() {
        found = Optional.empty();
        narrowed = Map.of();
        arrangements++;
        hits.clear();
        list(List.of());
        ticks.clear();
        hits.say(words.text("find.start"));
        counts.clear();
        status.say("");
        status.working(false);
        status.narrowed(narrowed);
    }

    private void show(Finding.Found answer) {
        if (found.filter(it -> it.query().equals(answer.query())).isEmpty()) {
            ticks.clear();
            narrowed = Map.of();
        }
        hits.say(words.text("find.hits.none"));
        status.show(answer);
        if (narrowed.isEmpty()) {
            arrangements++;
            show(answer, answer.hits().list());
        } else {
            arrange(answer);
        }
        count(answer);
    }

    /// Shows hits in the order that is wanted now, and those that are.
    private void arrange(Finding.Found answer) {
        int now = ++arrangements;
        finding.arrange(
                answer.hits(),
                orders,
                narrowed,
                arranged -> {
                    if (now == arrangements) {
                        if (arranged.shown().isEmpty()) {
                            narrowed = Map.of();
                        }
                        show(
                                new Finding.Found(answer.query(), arranged.hits(), answer.unread()),
                                narrowed.isEmpty() ? arranged.hits().list() : arranged.shown());
                    }
                },
                new Answers());
    }

    private void show(Finding.Found answer, List<Hit> some) {
        found = Optional.of(answer);
        ticks.carryTo(answer.hits().list());
        status.narrowed(narrowed);
        list(some);
    }

    private void list(List<Hit> now) {
        shown = now;
        found.ifPresent(it -> hits.show(it.hits(), now));
        preview.show(Optional.ofNullable(hits.getSelectionModel().getSelectedItem()));
        ticked();
    }

    private void sort(List<Order> wanted) {
        orders = wanted;
        found.ifPresent(this::arrange);
    }

    private void count() {
        found.ifPresent(this::count);
    }

    private void count(Finding.Found answer) {
        var rows = counts.rows();
        var columns = counts.columns();
        finding.count(
                answer.hits(),
                rows,
                columns,
                table -> {
                    if (isOf(answer)
                            && rows.equals(counts.rows())
                            && columns.equals(counts.columns())) {
                        counts.show(table);
                    }
                },
                new Answers());
    }

    private boolean isOf(Finding.Found answer) {
        return found.filter(it -> it.query().equals(answer.query())).isPresent();
    }

    private void narrow(Map<Facet, String> labels) {
        narrowed = labels;
        middle.show(hits);
        found.ifPresent(this::arrange);
    }

    private void widen() {
        narrowed = Map.of();
        found.ifPresent(this::arrange);
        toHits();
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

    // Taking elsewhere: the ticked hits, or all that are shown where none is.

    private Optional<HitTable> table() {
        var some = tickedHits();
        return found.map(it ->
                taking.table(
                        it.hits().only(some.isEmpty() ? shown : some),
                        counts.rows(),
                        counts.columns()));
    }

    private void export() {
        table().ifPresent(taking::export);
    }

    private void copy() {
        if (around.isFocusIn().test(counts)) {
            counts.copy();
        } else {
            table().ifPresent(taking::copy);
        }
    }

    // Doing.

    private List<Hit> tickedHits() {
        return ticks.among(shown);
    }

    private void ticked() {
        hits.ticked();
        var chosen = tickedHits();
        act.show(shown.size(), chosen.size(), around.acting().able(chosen), this::canMove);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (narrowed.isEmpty()) {
                around.leave().run();
            } else {
                widen();
            }
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            event.consume();
            copy();
        } else if (event.getCode() == KeyCode.F5) {
            event.consume();
            finding.forget();
            ask(query.query());
        }
    }

    private final class Done implements Deeds.Listener {
        @Override
        public void opened(int open, int total) {
            status.working(open < total);
            status.say(words.text("find.opening", open, total));
            status.at(open, total);
        }

        @Override
        public void done(String said) {
            if (around.isFocusIn().test(act)) {
                // its buttons cannot be pressed any more
                focusHits();
            }
            ticks.clear();
            over(said);
        }

        @Override
        public void gaveUp() {
            over(words.text("find.cancelled"));
        }

        private void over(String said) {
            status.working(false);
            around.pass().accept(said);
            again();
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
