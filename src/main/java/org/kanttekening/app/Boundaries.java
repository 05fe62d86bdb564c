package org.kanttekening.app;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.Graphemes;
import org.kanttekening.article.Span;

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
    private @Nullable Segments original;
    private boolean moved;

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
                        original = segments;
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
        original = null;
        moved = false;
    }

    /// Puts the edge back where it was taken, and lets go.
    public void cancel() {
        if (moved) {
            session.undo();
        }
        letGo();
    }

    /// Moves the taken edge one step; it stops at the article's ends, at the segment's other edge
    /// and at the next segment.
    public void move(boolean right, boolean byWord) {
        var edge = taken;
        if (edge == null || original == null) {
            return;
        }
        var annotation = session.annotations().find(edge.id());
        if (annotation.isEmpty() || edge.part().in(annotation.get()).size() <= edge.index()) {
            letGo();
            return;
        }
        var segments = edge.part().in(annotation.get());
        var span = segments.get(edge.index()).span();
        int from = edge.edge() == Edge.START ? span.start() : span.end();
        int to = within(segments, edge, step(from, right, byWord));
        if (to != from) {
            shift(
                    edge,
                    segments,
                    edge.edge() == Edge.START
                            ? new Span(to, span.end())
                            : new Span(span.start(), to));
        }
    }

    private void shift(Taken edge, Segments segments, Span bounds) {
        var changed = segments.moved(edge.index(), bounds);
        var gesture = gesture(edge, changed);
        if (moved) {
            session.amend(gesture);
        } else {
            session.apply(gesture);
        }
        // An edge that is back where it was has left nothing to amend.
        moved = !gesture.isEmpty();
        session.annotations().find(edge.id()).ifPresent(it -> session.choose(it, edge.part()));
    }

    /// The gesture from the sidecar as it was when the edge was taken.
    private org.kanttekening.change.ChangeSet gesture(Taken edge, Segments changed) {
        var scribe = moved ? session.scribeBeforeLast() : session.scribe();
        scribe.annotations()
                .find(edge.id())
                .ifPresent(it -> tagging.put(scribe, it, edge.part(), changed));
        return scribe.gesture("gesture.move-edge");
    }

    private int step(int from, boolean right, boolean byWord) {
        var text = session.text();
        if (byWord) {
            return right ? words.next(text, from) : words.previous(text, from);
        }
        return right ? Graphemes.next(text.value(), from) : Graphemes.previous(text.value(), from);
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
