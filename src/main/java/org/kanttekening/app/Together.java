package org.kanttekening.app;

import org.kanttekening.change.ChangeSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Gestures over several articles: one entry in the history of each, undone in one undone in all,
/// unless a later change stands in the way somewhere.
public final class Together {

    /// Articles that are changed in one go, so that keys are heard in between.
    private static final int SLICE = 20;

    private final Map<String, OpenArticle> opened;
    private final Opener opener;
    private final Executor later;

    /// Opens an article off the window's thread.
    interface Opener {
        void open(String name, Consumer<OpenArticle> then, Runnable otherwise);
    }

    /// Watches a gesture over many articles come about, on the window's thread.
    public interface Watch {

        /// So many of the articles are open, of all that the gesture is for.
        void opened(int done, int total);

        /// Whether it is not to be done after all; asked until the first article is changed.
        boolean isCancelled();

        /// Nobody looks, and nobody cancels.
        Watch NONE =
                new Watch() {
                    @Override
                    public void opened(int done, int total) {}

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                };
    }

    /// @param opened the open articles by name, which come and go
    /// @param later runs things on the window's thread, after what waits there
    Together(Map<String, OpenArticle> opened, Opener opener, Executor later) {
        this.opened = opened;
        this.opener = opener;
        this.later = later;
    }

    /// How a gesture stands that undoing or redoing in one article would take back or make again.
    ///
    /// @param others the other articles in which it can be done now
    /// @param blocked those where something was changed since, which stands in its way
    public record Reach(ChangeSet gesture, List<String> others, List<String> blocked) {
        public Reach {
            others = List.copyOf(others);
            blocked = List.copyOf(blocked);
        }

        public boolean isOfSeveral() {
            return !others.isEmpty() || !blocked.isEmpty();
        }
    }

    /// Does one gesture in several articles, opening those that are not open yet. An article that
    /// cannot be opened or is open for reading only is passed over.
    ///
    /// @param id of the gesture, not used before
    /// @param steps by article's name
    /// @param then hears in which articles something changed; none where it was cancelled
    public void apply(
            String label,
            String id,
            Map<String, Consumer<Scribe>> steps,
            Watch watch,
            Consumer<List<String>> then) {
        var changed = new ArrayList<String>();
        open(
                new ArrayDeque<>(steps.keySet()),
                steps.size(),
                watch,
                () -> {
                    if (watch.isCancelled()) {
                        then.accept(List.of());
                    } else {
                        change(
                                label,
                                id,
                                new ArrayDeque<>(steps.entrySet()),
                                changed,
                                () -> then.accept(changed));
                    }
                });
    }

    private void open(Deque<String> left, int total, Watch watch, Runnable then) {
        while (!left.isEmpty() && opened.containsKey(left.peek())) {
            left.remove();
        }
        watch.opened(total - left.size(), total);
        var name = left.poll();
        if (name == null || watch.isCancelled()) {
            then.run();
        } else {
            opener.open(
                    name,
                    _ -> open(left, total, watch, then),
                    () -> open(left, total, watch, then));
        }
    }

    private void change(
            String label,
            String id,
            Deque<Map.Entry<String, Consumer<Scribe>>> left,
            List<String> changed,
            Runnable then) {
        for (int i = 0; i < SLICE && !left.isEmpty(); i++) {
            var step = left.remove();
            if (change(label, id, step.getKey(), step.getValue())) {
                changed.add(step.getKey());
            }
        }
        if (left.isEmpty()) {
            then.run();
        } else {
            later.execute(() -> change(label, id, left, changed, then));
        }
    }

    /// @return whether it changed anything
    private boolean change(String label, String id, String name, Consumer<Scribe> step) {
        var article = opened.get(name);
        if (article == null || !article.session().editable()) {
            return false;
        }
        var scribe = article.session().scribe();
        step.accept(scribe);
        var gesture = scribe.gesture(label, id);
        if (gesture.isEmpty()) {
            return false;
        }
        article.session().apply(gesture);
        return true;
    }

    /// Whether a gesture stands in any open article, or was taken back there and can be made again.
    ///
    /// @param undo which of the two
    public boolean has(String gesture, boolean undo) {
        return opened.values().stream().anyMatch(it -> it.session().has(gesture, undo));
    }

    /// What undoing (or redoing) in an article would reach.
    public Optional<Reach> reach(Session session, boolean undo) {
        return session.next(undo)
                .map(gesture -> {
                    var others = new ArrayList<String>();
                    var blocked = new ArrayList<String>();
                    for (var article : opened.values()) {
                        var other = article.session();
                        if (other.name().equals(session.name())
                                || !other.has(gesture.gesture(), undo)) {
                            continue;
                        }
                        boolean next =
                                other.next(undo)
                                        .filter(it -> it.gesture().equals(gesture.gesture()))
                                        .isPresent();
                        (next ? others : blocked).add(other.name());
                    }
                    others.sort(String::compareTo);
                    blocked.sort(String::compareTo);
                    return new Reach(gesture, others, blocked);
                });
    }

    /// Undoes (or redoes) in an article and in all others that a gesture reaches.
    ///
    /// @return what was taken back or made again in the article itself
    public Optional<ChangeSet> move(Session session, Reach reach, boolean undo) {
        for (var name : reach.others()) {
            Optional.ofNullable(opened.get(name)).ifPresent(it -> step(it.session(), undo));
        }
        return step(session, undo);
    }

    private static Optional<ChangeSet> step(Session session, boolean undo) {
        return undo ? session.undo() : session.redo();
    }
}
