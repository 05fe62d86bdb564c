package org.kanttekening.app;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Occurrence;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Goes from annotation to annotation: forwards and back in text order, and round those that
/// overlap at one place. Each step chooses an annotation and says which of its text to show.
public final class Going {

    private final Session session;

    public Going(Session session) {
        this.session = session;
    }

    /// Chooses the next or previous annotation: counted from the chosen one, else from the caret.
    ///
    /// @return the text to show, or empty where there is no further one
    public Optional<Span> step(boolean forwards, int caret) {
        var next =
                session.chosen()
                        .map(chosen -> session.annotations().neighbour(chosen, forwards))
                        .orElseGet(() -> nearest(forwards, caret));
        next.ifPresent(session::choose);
        return next.flatMap(this::shown);
    }

    /// Chooses the next of the annotations that stand at a place, the first after the last.
    public Optional<Span> round(Span place) {
        var here = at(place);
        if (here.isEmpty()) {
            return Optional.empty();
        }
        int now = -1;
        for (int i = 0; i < here.size(); i++) {
            var occurrence = here.get(i);
            boolean chosen =
                    session.chosen()
                            .map(Annotation::id)
                            .filter(occurrence.id()::equals)
                            .isPresent();
            if (chosen) {
                now = i;
            }
        }
        var next = here.get((now + 1) % here.size());
        choose(next);
        return Optional.of(next.span());
    }

    /// Chooses the innermost annotation at a place, unless one that stands there is chosen already.
    public boolean chooseAt(Span place) {
        var here = at(place);
        if (here.isEmpty()) {
            return false;
        }
        var chosen = session.chosen().map(Annotation::id);
        if (chosen.isEmpty() || here.stream().noneMatch(it -> it.id().equals(chosen.get()))) {
            here.stream()
                    .min(Comparator.comparingInt(it -> it.span().length()))
                    .ifPresent(this::choose);
        }
        return true;
    }

    /// One occurrence of each annotation that stands at a place or ends there, in order.
    public List<Occurrence> at(Span place) {
        var around =
                new Span(
                        Math.max(0, place.start() - (place.isEmpty() ? 1 : 0)),
                        Math.min(session.text().length(), place.end() + (place.isEmpty() ? 1 : 0)));
        var seen = new LinkedHashSet<String>();
        var found = new ArrayList<Occurrence>();
        for (var occurrence : session.annotations().spans().overlapping(around)) {
            boolean inReach =
                    (occurrence.span().start() <= place.start()
                                    && place.end() <= occurrence.span().end())
                            || occurrence.span().overlaps(place);
            if (inReach
                    && Part.ofPath(occurrence.path()).isPresent()
                    && seen.add(occurrence.id())) {
                found.add(occurrence);
            }
        }
        return found;
    }

    /// Where the part of the chosen annotation that is at hand stands.
    public Optional<Span> shown(Annotation annotation) {
        var part = session.part().in(annotation);
        if (!part.isEmpty()) {
            return Optional.of(part.hull());
        }
        return Part.of(annotation).stream()
                .map(it -> it.in(annotation))
                .map(Segments::hull)
                .findFirst();
    }

    private void choose(Occurrence occurrence) {
        session.annotations()
                .find(occurrence.id())
                .ifPresent(annotation ->
                        Part.ofPath(occurrence.path())
                                .ifPresentOrElse(
                                        part -> session.choose(annotation, part),
                                        () -> session.choose(annotation)));
    }

    private Optional<Annotation> nearest(boolean forwards, int caret) {
        var all = session.annotations().all();
        var ordered = forwards ? all : all.reversed();
        return ordered.stream()
                .filter(it -> start(it) >= 0 && (forwards ? start(it) >= caret : start(it) < caret))
                .findFirst();
    }

    private static int start(Annotation annotation) {
        return Part.of(annotation).stream()
                .findFirst()
                .map(part -> part.in(annotation).start())
                .orElse(-1);
    }
}
