package org.kanttekening.app;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.Graphemes;
import org.kanttekening.article.Span;
import org.kanttekening.change.ChangeSet;

import java.util.List;
import java.util.Optional;

/// Moves the start or the end of a span by keys: one edge is taken, arrows move it, anything else
/// lets it go. All moves between are one gesture.
public final class Boundaries {

    /// Which edge of a segment is taken.
    public enum Edge {
        START,
        END
    }

    /// The edge at hand.
    ///
    /// @param index of the segment in its part
    public record Taken(String id, Part part, int index, Edge edge) {}

    private final Session session;
    private final Tagging tagging;
    private final WordSteps words;
    private @Nullable Taken taken;

    /// All moves so far, the last gesture of the session unless something else came between.
    private @Nullable ChangeSet made;

    public Boundaries(Session session, Tagging tagging, WordSteps words) {
        this.session = session;
        this.tagging = tagging;
        this.words = words;
    }

    /// Takes an edge of the segment at hand: of the chosen annotation's part, the one nearest to
    /// the caret.
    public void take(Edge edge, int caret) {
        letGo();
        session.chosen()
                .ifPresent(annotation -> {
                    var segments = session.part().in(annotation);
                    if (!segments.isEmpty()) {
                        taken =
                                new Taken(
                                        annotation.id(),
                                        session.part(),
                                        nearest(segments, caret),
                                        edge);
                    }
                });
    }

    public Optional<Taken> taken() {
        return Optional.ofNullable(taken);
    }

    /// Where the taken edge stands now, UTF-16.
    public Optional<Integer> place() {
        var edge = taken;
        return edge == null
                ? Optional.empty()
                : session.annotations()
                        .find(edge.id())
                        .map(it -> edge.part().in(it))
                        .filter(segments -> edge.index() < segments.size())
                        .map(segments -> segments.get(edge.index()).span())
                        .map(span -> edge.edge() == Edge.START ? span.start() : span.end());
    }

    public void letGo() {
        taken = null;
        made = null;
    }

    /// Puts the edge back where it was taken, and lets go.
    public void cancel() {
        if (made != null && session.isLast(made)) {
            session.amend(new ChangeSet(made.label(), made.gesture(), List.of()));
        }
        letGo();
    }

    /// Moves the taken edge one step; it stops at the article's ends, at the segment's other edge
    /// and at the next segment. Where anything else was done since the last step, it lets go.
    public void move(boolean right, boolean byWord) {
        var edge = taken;
        var from = place();
        if (edge == null || from.isEmpty() || (made != null && !session.isLast(made))) {
            letGo();
            return;
        }
        var segments =
                session.annotations().find(edge.id()).map(edge.part()::in).orElse(Segments.NONE);
        int to = within(segments, edge, step(from.get(), edge.edge(), right, byWord));
        if (right ? to > from.get() : to < from.get()) {
            var span = segments.get(edge.index()).span();
            shift(
                    edge,
                    edge.edge() == Edge.START
                            ? new Span(to, span.end())
                            : new Span(span.start(), to));
        }
    }

    private void shift(Taken edge, Span bounds) {
        if (made == null) {
            var gesture = gesture(session.scribe(), edge, bounds);
            session.apply(gesture);
            made = gesture;
        } else {
            var gesture = gesture(session.scribeBeforeLast(), edge, bounds);
            session.amend(gesture);
            // An edge that is back where it was has left nothing to amend.
            made = gesture.isEmpty() ? null : gesture;
        }
        session.annotations().find(edge.id()).ifPresent(it -> session.choose(it, edge.part()));
    }

    /// All moves as one gesture, from the sidecar as it was when the edge was taken.
    private ChangeSet gesture(Scribe scribe, Taken edge, Span bounds) {
        scribe.annotations()
                .find(edge.id())
                .ifPresent(before -> putMoved(scribe, before, edge, bounds));
        return scribe.gesture("gesture.move-edge");
    }

    private void putMoved(Scribe scribe, Annotation before, Taken edge, Span bounds) {
        var segments = edge.part().in(before);
        var changed = segments.moved(edge.index(), bounds);
        if (!changed.equals(segments)) {
            tagging.put(scribe, before, edge.part(), changed);
        }
    }

    private int step(int from, Edge edge, boolean right, boolean byWord) {
        var text = session.text();
        if (byWord) {
            int to = wordEdge(from, right);
            return isBesideSpace(to, edge) ? wordEdge(to, right) : to;
        }
        return right ? Graphemes.next(text.value(), from) : Graphemes.previous(text.value(), from);
    }

    private int wordEdge(int from, boolean right) {
        return right ? words.next(session.text(), from) : words.previous(session.text(), from);
    }

    /// Whether an edge would stand at the far side of a space, with the space in its segment.
    private boolean isBesideSpace(int place, Edge edge) {
        var value = session.text().value();
        int inside = edge == Edge.START ? place : place - 1;
        return inside >= 0
                && inside < value.length()
                && Character.isWhitespace(value.charAt(inside));
    }

    private int within(Segments segments, Taken edge, int to) {
        var span = segments.get(edge.index()).span();
        var value = session.text().value();
        if (edge.edge() == Edge.START) {
            // Segments that touch would become one: a grapheme stays between them.
            int lowest =
                    edge.index() == 0
                            ? 0
                            : Graphemes.next(value, segments.get(edge.index() - 1).end());
            return Math.clamp(to, lowest, Math.max(lowest, Graphemes.previous(value, span.end())));
        }
        int highest =
                edge.index() == segments.size() - 1
                        ? value.length()
                        : Graphemes.previous(value, segments.get(edge.index() + 1).start());
        return Math.clamp(to, Math.min(highest, Graphemes.next(value, span.start())), highest);
    }

    private static int nearest(Segments segments, int caret) {
        int best = 0;
        for (int i = 1; i < segments.size(); i++) {
            if (away(segments.get(i).span(), caret) < away(segments.get(best).span(), caret)) {
                best = i;
            }
        }
        return best;
    }

    private static int away(Span span, int caret) {
        return span.start() <= caret && caret <= span.end()
                ? 0
                : Math.min(Math.abs(span.start() - caret), Math.abs(span.end() - caret));
    }
}
