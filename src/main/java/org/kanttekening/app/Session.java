package org.kanttekening.app;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.References;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.ArticleText;
import org.kanttekening.change.ChangeSet;
import org.kanttekening.change.Changes;
import org.kanttekening.change.History;
import org.kanttekening.change.IdSource;
import org.kanttekening.folder.FolderSettings;
import org.kanttekening.folder.Recheck;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// One article at work: its text, the history of its sidecar, and which annotation is chosen. It
/// lives as long as its folder is open, so that undo survives a look at another article.
///
/// All of it happens on one thread, the window's.
public final class Session {

    /// Hears what happens in a session.
    public interface Listener {

        /// The sidecar is another; `keys` are those of the items that differ.
        void changed(Sidecar before, Sidecar after, Set<String> keys);

        /// Another annotation, or none, is chosen, or another part of it is at hand.
        void chosen(Optional<String> id);

        /// Others of the annotations are to be looked at again.
        default void recheckChanged() {}
    }

    /// Makes of a gesture what is put down of it.
    @FunctionalInterface
    public interface Stamp {

        /// @param after what the gesture makes of it
        /// @return what it is to make of it
        Sidecar on(Sidecar before, Sidecar after);
    }

    private final String name;
    private final ArticleText text;
    private final Hints hints;
    private final Clock clock;
    private final IdSource ids;
    private final FolderSettings rules;
    private final boolean editable;
    private final List<Listener> listeners = new ArrayList<>();

    private Recheck recheck = Recheck.NONE;
    private @Nullable Stamp stamp;
    private History history;
    private Tally tally;
    private @Nullable String chosen;
    private Part part = Part.CONTENT;

    /// @param name the article's name in its folder
    /// @param rules of the folder: what counts as complete in it
    /// @param editable whether gestures are taken; a session that is not editable only shows
    public Session(
            String name,
            ArticleText text,
            Sidecar start,
            Hints hints,
            Clock clock,
            IdSource ids,
            FolderSettings rules,
            boolean editable) {
        this.name = name;
        this.text = text;
        this.hints = hints;
        this.clock = clock;
        this.ids = ids;
        this.rules = rules;
        this.editable = editable;
        this.history = History.of(start);
        this.tally = Tally.of(start, annotation -> !rules.missing(annotation).isEmpty());
    }

    public String name() {
        return name;
    }

    public ArticleText text() {
        return text;
    }

    public Hints hints() {
        return hints;
    }

    public boolean editable() {
        return editable;
    }

    public Sidecar sidecar() {
        return history.now();
    }

    public AnnotationSet annotations() {
        return sidecar().annotations();
    }

    /// What the folder asks of annotations.
    public FolderSettings rules() {
        return rules;
    }

    /// How much there is of each kind, and how much of it is a loose end.
    public Tally tally() {
        return tally;
    }

    /// Whether an annotation is to be looked at again, though nothing need be missing in it.
    public boolean asksForAnotherLook(Annotation annotation) {
        return recheck.asks(annotation, text);
    }

    private boolean isLoose(Annotation annotation) {
        return !rules.missing(annotation).isEmpty() || asksForAnotherLook(annotation);
    }

    /// Has annotations looked at again by another rule from now on.
    public void recheck(Recheck changed) {
        if (!changed.equals(recheck)) {
            recheck = changed;
            tally = Tally.of(sidecar(), this::isLoose);
            List.copyOf(listeners).forEach(Listener::recheckChanged);
        }
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    public void forget(Listener listener) {
        listeners.remove(listener);
    }

    /// The chosen annotation.
    public Optional<Annotation> chosen() {
        return Optional.ofNullable(chosen).flatMap(id -> annotations().find(id));
    }

    public <A extends Annotation> Optional<A> chosen(Class<A> kind) {
        return chosen().filter(kind::isInstance).map(kind::cast);
    }

    /// The part of the chosen annotation that keys work on.
    public Part part() {
        return part;
    }

    public void choose(Annotation annotation) {
        choose(annotation, Part.of(annotation).stream().findFirst().orElse(Part.CONTENT));
    }

    public void choose(Annotation annotation, Part at) {
        if (annotation.id().equals(chosen) && at.equals(part)) {
            return;
        }
        chosen = annotation.id();
        part = at;
        tellChosen();
    }

    public void chooseNone() {
        if (chosen != null) {
            chosen = null;
            tellChosen();
        }
    }

    /// The annotations that belong to the chosen one: a quote's speakers, what an actor says and
    /// decides, the quotes inside one another.
    public Set<String> related() {
        var related = new LinkedHashSet<String>();
        chosen().ifPresent(annotation -> {
            related.addAll(References.of(annotation));
            annotations().naming(annotation.id()).forEach(it -> related.add(it.id()));
        });
        return related;
    }

    public Scribe scribe() {
        return new Scribe(sidecar(), clock, ids);
    }

    /// A scribe on the sidecar as it stood before the last gesture, for one that is to replace it.
    Scribe scribeBeforeLast() {
        return new Scribe(history.withoutLast().now(), clock, ids);
    }

    /// Does what was written down, if anything was.
    ///
    /// @throws IllegalStateException where the session only shows
    public void apply(ChangeSet gesture) {
        if (!editable) {
            throw new IllegalStateException(name + " is open for reading only");
        }
        var made = stamped(sidecar(), gesture);
        if (!made.isEmpty()) {
            move(history.after(made), made.keys());
        }
    }

    /// Has each gesture from now on put down as `changed` makes it; null lets them be as they are.
    public void stamp(@Nullable Stamp changed) {
        stamp = changed;
    }

    private ChangeSet stamped(Sidecar before, ChangeSet gesture) {
        if (stamp == null || gesture.isEmpty()) {
            return gesture;
        }
        var after = stamp.on(before, gesture.applyTo(before));
        return new ChangeSet(gesture.label(), gesture.gesture(), Changes.between(before, after));
    }

    /// Writes a gesture down and does it.
    public void apply(String label, Consumer<Scribe> steps) {
        var scribe = scribe();
        steps.accept(scribe);
        apply(scribe.gesture(label));
    }

    /// Whether this gesture is the last one made, and not undone.
    public boolean isLast(ChangeSet gesture) {
        return history.toUndo().filter(it -> it.gesture().equals(gesture.gesture())).isPresent();
    }

    /// Does this gesture instead of the last one, which then never was; with an empty one, nothing
    /// takes its place.
    void amend(ChangeSet gesture) {
        var without = history.withoutLast();
        var made = stamped(without.now(), gesture);
        var keys = new LinkedHashSet<>(made.keys());
        history.toUndo().ifPresent(last -> keys.addAll(last.keys()));
        move(without.after(made), keys);
    }

    /// Replaces one item as a gesture of its own, as forms do.
    public void edit(Item before, Item after, String label) {
        if (!before.equals(after)) {
            apply(label, scribe -> scribe.put(after));
        }
    }

    public boolean canUndo() {
        return editable && history.toUndo().isPresent();
    }

    public boolean canRedo() {
        return editable && history.toRedo().isPresent();
    }

    /// The gesture that undoing would take back, or redoing make again.
    ///
    /// @param undo which of the two
    Optional<ChangeSet> next(boolean undo) {
        return undo ? history.toUndo() : history.toRedo();
    }

    /// Whether a gesture could be taken back, or made again, were it not for later ones.
    ///
    /// @param undo which of the two
    boolean has(String gesture, boolean undo) {
        return undo ? history.hasDone(gesture) : history.hasUndone(gesture);
    }

    /// Takes back the last gesture.
    ///
    /// @return what was taken back, for the window to show where
    public Optional<ChangeSet> undo() {
        var gesture = history.toUndo();
        gesture.ifPresent(it -> move(history.undo(), it.keys()));
        gesture.ifPresent(this::reveal);
        return gesture;
    }

    public Optional<ChangeSet> redo() {
        var gesture = history.toRedo();
        gesture.ifPresent(it -> move(history.redo(), it.keys()));
        gesture.ifPresent(this::reveal);
        return gesture;
    }

    /// The name by which an annotation is shown elsewhere: an actor's name, a quote's or decision's
    /// words.
    public String shortName(String id) {
        return annotations().find(id).map(this::shortName).orElse(id);
    }

    public String shortName(Annotation annotation) {
        return switch (annotation) {
            case Actor actor -> actor.name().isBlank() ? words(actor) : actor.name();
            case Quote quote -> words(quote);
            case org.kanttekening.annotation.Decision decision ->
                    decision.title().isBlank() ? words(decision) : decision.title();
        };
    }

    private String words(Annotation annotation) {
        var parts = Part.of(annotation);
        if (parts.isEmpty()) {
            return annotation.id();
        }
        var words = parts.getFirst().in(annotation).text(text).replace('\n', ' ');
        return words;
    }

    private void move(History next, Collection<String> touched) {
        var before = sidecar();
        history = next;
        var keys = new LinkedHashSet<>(touched);
        tally = tally.after(before, sidecar(), keys, this::isLoose);
        for (var listener : List.copyOf(listeners)) {
            listener.changed(before, sidecar(), keys);
        }
        if (chosen != null) {
            chosen().ifPresentOrElse(this::keepPart, this::chooseNone);
        }
    }

    /// The part at hand stays at hand while it holds words; else the leading one is.
    private void keepPart(Annotation annotation) {
        if (part.in(annotation).isEmpty()) {
            choose(annotation);
        }
    }

    /// Chooses what an undone or redone gesture changed, so that a person sees it.
    private void reveal(ChangeSet gesture) {
        gesture.keys().stream()
                .flatMap(key -> annotations().find(key).stream())
                .findFirst()
                .ifPresent(annotation -> {
                    if (!Objects.equals(annotation.id(), chosen)) {
                        choose(annotation);
                    }
                });
    }

    private void tellChosen() {
        for (var listener : List.copyOf(listeners)) {
            listener.chosen(Optional.ofNullable(chosen));
        }
    }
}
