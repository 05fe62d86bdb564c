package org.kanttekening.change;

import org.kanttekening.annotation.Sidecar;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

import java.util.Optional;

/// What was done to one article's sidecar and where it stands now, immutable: gestures can be
/// undone back to the first and redone to the last, without limit.
public final class History {

    private final Sidecar now;
    private final PStack<ChangeSet> done;
    private final PStack<ChangeSet> undone;

    private History(Sidecar now, PStack<ChangeSet> done, PStack<ChangeSet> undone) {
        this.now = now;
        this.done = done;
        this.undone = undone;
    }

    public static History of(Sidecar start) {
        return new History(start, ConsPStack.empty(), ConsPStack.empty());
    }

    public Sidecar now() {
        return now;
    }

    /// This history with one more gesture, after which nothing can be redone.
    public History after(ChangeSet gesture) {
        return gesture.isEmpty()
                ? this
                : new History(gesture.applyTo(now), done.plus(gesture), ConsPStack.empty());
    }

    /// The gesture that undoing would take back.
    public Optional<ChangeSet> toUndo() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.get(0));
    }

    /// The gesture that redoing would make again.
    public Optional<ChangeSet> toRedo() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.get(0));
    }

    /// Whether a gesture was made and not undone.
    ///
    /// @param gesture as [ChangeSet#gesture()] names it
    public boolean hasDone(String gesture) {
        return done.stream().anyMatch(it -> it.gesture().equals(gesture));
    }

    /// Whether a gesture was undone and can be made again.
    public boolean hasUndone(String gesture) {
        return undone.stream().anyMatch(it -> it.gesture().equals(gesture));
    }

    /// The history with the last gesture undone; the same where there is none.
    public History undo() {
        return toUndo().map(gesture ->
                        new History(
                                gesture.inverse().applyTo(now),
                                done.minus(0),
                                undone.plus(gesture)))
                .orElse(this);
    }

    /// The history with the last undone gesture made again; the same where there is none.
    public History redo() {
        return toRedo().map(gesture ->
                        new History(gesture.applyTo(now), done.plus(gesture), undone.minus(0)))
                .orElse(this);
    }

    /// The history as if its last gesture had never been made: it cannot be redone either. The same
    /// where there is none.
    public History withoutLast() {
        return toUndo().map(gesture ->
                        new History(gesture.inverse().applyTo(now), done.minus(0), undone))
                .orElse(this);
    }
}
