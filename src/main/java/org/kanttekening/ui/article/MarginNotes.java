package org.kanttekening.ui.article;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Gathers, paragraph by paragraph, what the margin has to say of what can be seen.
final class MarginNotes {

    private final AnnotationSet set;
    private final Function<Annotation, String> labelOf;
    private final Predicate<Annotation> incomplete;
    private final List<MarginLabels.Entry> entries = new ArrayList<>();

    MarginNotes(
            AnnotationSet set,
            Function<Annotation, String> labelOf,
            Predicate<Annotation> incomplete) {
        this.set = set;
        this.labelOf = labelOf;
        this.incomplete = incomplete;
    }

    /// @param top of the flow in what can be seen
    /// @param height of what can be seen
    void add(MarkedFlow flow, ParagraphMarks marks, double top, double height) {
        for (var anchor : marks.anchors()) {
            if (anchor.kind() == Kind.ACTOR && anchor.emphasis() != Mark.Emphasis.CHOSEN) {
                continue;
            }
            var lines = flow.lines();
            var line = lines.bounds(lines.lineOf(anchor.offset()));
            double y = top + line.getMinY() + flow.type().baseline() - flow.type().em() * 0.3;
            if (y < -line.getHeight() || y > height + line.getHeight()) {
                continue;
            }
            set.find(anchor.id())
                    .ifPresent(annotation ->
                            entries.add(
                                    new MarginLabels.Entry(
                                            anchor.id(),
                                            anchor.kind(),
                                            labelOf.apply(annotation),
                                            anchor.emphasis(),
                                            incomplete.test(annotation),
                                            Math.round(y))));
        }
    }

    /// From the top down; an annotation once, where it is first seen.
    List<MarginLabels.Entry> entries() {
        var seen = new HashSet<String>();
        return entries.stream()
                .filter(entry -> seen.add(entry.id()))
                .sorted(Comparator.comparingDouble(MarginLabels.Entry::y))
                .toList();
    }
}
