package org.kanttekening.app;

import org.kanttekening.change.ChangeSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Gestures over several articles: one entry in the history of each, undone in one undone in all,
/// unless a later change stands in the way somewhere.
public final class Together {

    private final Map<String, OpenArticle> opened;
    private final Opener opener;

    /// Opens an article off the window's thread.
    interface Opener {
        void open(String name, Consumer<OpenArticle> then, Runnable otherwise);
    }

    /// @param opened the open articles by name, which come and go
    Together(Map<String, OpenArticle> opened, Opener opener) {
        this.opened = opened;
        this.opener = opener;
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
    /// @param then hears in which articles something changed
    public void apply(
            String label,
            String id,
            Map<String, Consumer<Scribe>> steps,
            Consumer<List<String>> then) {
        open(new ArrayDeque<>(steps.keySet()), () -> then.accept(applied(label, id, steps)));
    }

    private void open(Deque<String> left, Runnable then) {
        while (!left.isEmpty() && opened.containsKey(left.peek())) {
            left.remove();
        }
        var name = left.poll();
        if (name == null) {
            then.run();
        } else {
            opener.open(name, _ -> open(left, then), () -> open(left, then));
        }
    }

    private List<String> applied(String label, String id, Map<String, Consumer<Scribe>> steps) {
        var changed = new ArrayList<String>();
        steps.forEach((name, step) -> {
            var article = opened.get(name);
            if (article == null || !article.session().editable()) {
                return;
            }
            var scribe = article.session().scribe();
            step.accept(scribe);
            var gesture = scribe.gesture(label, id);
            if (!gesture.isEmpty()) {
                article.session().apply(gesture);
                changed.add(name);
            }
        });
        return changed;
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
