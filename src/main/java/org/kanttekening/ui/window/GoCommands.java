package org.kanttekening.ui.window;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.app.Command;
import org.kanttekening.app.Commands;
import org.kanttekening.app.Messages;
import org.kanttekening.article.Span;
import org.kanttekening.change.ChangeSet;
import org.kanttekening.ui.form.FormView;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What the keys do that go somewhere, select, or take back.
final class GoCommands {

    private final Messages messages;
    private final ArticlePane pane;
    private final FormView form;
    private final Supplier<DeskOfArticle> desk;
    private final Undoing undoing;
    private final Consumer<String> pass;
    private final Predicate<Boolean> moveFound;

    /// The selections that were widened, to narrow back to; the last first.
    private final Deque<Span> widened = new ArrayDeque<>();

    /// @param moveFound takes back what was done to hits, or does it again, where these are in
    ///   sight
    GoCommands(
            Messages messages,
            ArticlePane pane,
            FormView form,
            Supplier<DeskOfArticle> desk,
            Undoing undoing,
            Consumer<String> pass,
            Predicate<Boolean> moveFound) {
        this.messages = messages;
        this.pane = pane;
        this.form = form;
        this.desk = desk;
        this.undoing = undoing;
        this.pass = pass;
        this.moveFound = moveFound;
    }

    void register(Commands commands) {
        commands.on(Command.WIDEN, this::widen);
        commands.on(Command.NARROW, this::narrow);
        commands.on(Command.FIND_IN_ARTICLE, this::find);
        commands.on(Command.NEXT_ANNOTATION, () -> step(true));
        commands.on(Command.PREVIOUS_ANNOTATION, () -> step(false));
        commands.on(Command.ROUND_OVERLAPPING, this::round);
        commands.on(Command.INTO_FIELDS, this::intoFields);
        commands.on(Command.NOTE, () -> form.focusField("note"));
        commands.on(Command.CHECK, this::check);
        commands.on(Command.PARTS, this::parts);
        commands.on(Command.UNDO_GESTURE, this::undo);
        commands.on(Command.REDO_GESTURE, this::redo);
    }

    /// Brings the text of an annotation chosen elsewhere into sight.
    void show(Annotation annotation) {
        desk.get().going().shown(annotation).ifPresent(span -> goTo(span, false));
    }

    private void undo() {
        if (!moveFound.test(true)) {
            taken(undoing.undo(), "status.undone");
        }
    }

    private void redo() {
        if (!moveFound.test(false)) {
            taken(undoing.redo(), "status.redone");
        }
    }

    private void widen() {
        var now = pane.view().selection();
        var from = now.isEmpty() ? new Span(pane.view().caret(), pane.view().caret()) : now;
        if (!widened.isEmpty() && !from.covers(widened.peek())) {
            widened.clear();
        }
        desk.get()
                .reading()
                .wider(from)
                .ifPresent(wider -> {
                    widened.push(from);
                    pane.view().select(wider);
                });
    }

    private void narrow() {
        var now = pane.view().selection();
        if (!widened.isEmpty() && now.covers(widened.peek())) {
            pane.view().select(widened.pop());
        }
    }

    private void find() {
        var selection = pane.view().selection();
        int caret = pane.view().caret();
        var before = selection.isEmpty() ? new Span(caret, caret) : selection;
        pane.find()
                .open(
                        selection.isEmpty() ? pane.view().caret() : selection.start(),
                        desk.get().session().text().slice(selection),
                        () -> pane.view().select(before));
    }

    private void step(boolean forwards) {
        desk.get().going().step(forwards, pane.view().caret()).ifPresent(span -> goTo(span, true));
    }

    private void round() {
        var view = pane.view();
        var place =
                view.selection().isEmpty()
                        ? new Span(view.caret(), view.caret())
                        : view.selection();
        desk.get().going().round(place).ifPresent(view::reveal);
    }

    private void goTo(Span span, boolean focus) {
        pane.view().select(new Span(span.start(), span.start()));
        pane.view().reveal(span);
        if (focus) {
            pane.view().requestFocus();
        }
    }

    private void intoFields() {
        if (desk.get().session().chosen().isEmpty()) {
            int caret = pane.view().caret();
            desk.get().going().chooseAt(new Span(caret, caret));
        }
        form.focusAgain();
    }

    private void check() {
        desk.get()
                .session()
                .chosen()
                .ifPresent(chosen ->
                        form.focusField(
                                chosen instanceof org.kanttekening.annotation.Actor
                                        ? "affiliations"
                                        : "check"));
    }

    private void parts() {
        desk.get()
                .session()
                .chosen()
                .ifPresent(chosen ->
                        form.focusField(
                                switch (chosen.kind()) {
                                    case QUOTE -> "speakers";
                                    case ACTOR -> "affiliations";
                                    case DECISION -> "authority";
                                }));
    }

    private void taken(Optional<ChangeSet> gesture, String key) {
        gesture.ifPresent(it -> {
            pass.accept(messages.text(key, messages.text(it.label())));
            reveal(
                    it,
                    desk.get().session().annotations().all().isEmpty()
                            ? Set.of()
                            : Set.copyOf(it.keys()));
        });
    }

    /// Lights up what a gesture changed that still stands, else where what it took away stood.
    private void reveal(ChangeSet gesture, Set<String> keys) {
        var session = desk.get().session();
        var standing =
                keys.stream().flatMap(key -> session.annotations().find(key).stream()).findFirst();
        var shown =
                standing.or(() ->
                        gesture.changes().stream()
                                .map(change ->
                                        change.after() == null ? change.before() : change.after())
                                .filter(Annotation.class::isInstance)
                                .map(Annotation.class::cast)
                                .findFirst());
        shown.flatMap(it ->
                        org.kanttekening.app.Part.of(it).stream()
                                .map(part -> part.in(it).hull())
                                .findFirst())
                .ifPresent(span -> {
                    pane.view().reveal(span);
                    pane.view().flash(span);
                });
    }
}
