package org.kanttekening.ui.article;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Occurrence;
import org.kanttekening.article.Paragraph;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// All marks of one paragraph, with lanes such that no two marks of a layer hide one another. All
/// pieces of one annotation in one layer share a lane, so that a split quote is seen to be one.
///
/// @param gaps what lies between two segments of one quote's content, in that quote's lane
/// @param anchors where annotations begin here, in text order
public record ParagraphMarks(List<Mark> marks, List<Mark> gaps, List<Anchor> anchors) {

    public static final ParagraphMarks NONE = new ParagraphMarks(List.of(), List.of(), List.of());

    /// A place where an annotation begins, for its label in the margin.
    ///
    /// @param offset in the paragraph, UTF-16
    public record Anchor(String id, Kind kind, int offset, Mark.Emphasis emphasis) {}

    /// The order in which lanes are given out: mentions first, for they stand directly under the
    /// word; what comes and goes with the choice last, so that choosing moves nothing.
    private static final List<MarkShape> PRECEDENCE =
            List.of(
                    MarkShape.CONTENT,
                    MarkShape.TRIGGER,
                    MarkShape.MEASURE,
                    MarkShape.MENTION,
                    MarkShape.SOURCE,
                    MarkShape.CUE,
                    MarkShape.PASSAGE);

    public ParagraphMarks {
        marks = List.copyOf(marks);
        gaps = List.copyOf(gaps);
        anchors = List.copyOf(anchors);
    }

    public static ParagraphMarks of(
            Paragraph paragraph,
            AnnotationSet set,
            Choice choice,
            Predicate<Annotation> incomplete) {
        var found = set.spans().overlapping(paragraph.span());
        if (found.isEmpty()) {
            return NONE;
        }
        var marks = new ArrayList<Mark>(found.size());
        for (var shape : MarkShape.Layer.values()) {
            marks.addAll(laid(inLayer(found, shape, choice), paragraph, set, choice, incomplete));
        }
        return new ParagraphMarks(marks, gaps(marks), anchors(marks));
    }

    /// The ids of what is marked at a place, the shortest passage first.
    public List<String> at(int offset) {
        return marks.stream()
                .filter(mark -> mark.start() <= offset && offset < mark.end())
                .sorted(Comparator.comparingInt(mark -> mark.end() - mark.start()))
                .map(Mark::id)
                .distinct()
                .toList();
    }

    private static List<Occurrence> inLayer(
            List<Occurrence> found, MarkShape.Layer layer, Choice choice) {
        var kept = new ArrayList<Occurrence>();
        for (var occurrence : found) {
            var shape = MarkShape.of(occurrence);
            boolean shown = !shape.onlyWhenChosen() || occurrence.id().equals(choice.id());
            if (shape.layer() == layer && shown) {
                kept.add(occurrence);
            }
        }
        // Stable: within one precedence the order stays that of the text.
        kept.sort(
                Comparator.comparingInt(
                        occurrence -> PRECEDENCE.indexOf(MarkShape.of(occurrence))));
        return kept;
    }

    private static List<Mark> laid(
            List<Occurrence> layer,
            Paragraph paragraph,
            AnnotationSet set,
            Choice choice,
            Predicate<Annotation> incomplete) {
        Map<String, List<Mark>> byOwner = new LinkedHashMap<>();
        for (var occurrence : layer) {
            var mark = flat(occurrence, paragraph, set, choice, incomplete);
            if (mark.start() < mark.end()) {
                byOwner.computeIfAbsent(owner(mark), _ -> new ArrayList<>()).add(mark);
            }
        }
        var lanes = new Lanes();
        var laid = new ArrayList<Mark>();
        for (var marks : byOwner.values()) {
            if (overlapEachOther(marks)) {
                marks.forEach(mark -> laid.add(in(lanes.place(pieces(List.of(mark))), mark)));
            } else {
                int lane = lanes.place(pieces(marks));
                marks.forEach(mark -> laid.add(in(lane, mark)));
            }
        }
        return laid;
    }

    /// What shares a lane: a quote's source and cue; each mention for itself, so that an actor
    /// named on every line does not push all quotes down; all else by annotation.
    private static String owner(Mark mark) {
        return switch (mark.shape()) {
            case MENTION, PASSAGE, MEASURE -> mark.id() + mark.path();
            default -> mark.id();
        };
    }

    private static boolean overlapEachOther(List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            for (int j = i + 1; j < marks.size(); j++) {
                if (marks.get(i).overlaps(marks.get(j).start(), marks.get(j).end())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Lanes.Piece> pieces(List<Mark> marks) {
        return marks.stream().map(mark -> new Lanes.Piece(mark.start(), mark.end())).toList();
    }

    private static Mark flat(
            Occurrence occurrence,
            Paragraph paragraph,
            AnnotationSet set,
            Choice choice,
            Predicate<Annotation> incomplete) {
        Span span = occurrence.span();
        boolean begins = span.start() >= paragraph.start();
        boolean ends = span.end() <= paragraph.end();
        return new Mark(
                (begins ? span.start() : paragraph.start()) - paragraph.start(),
                (ends ? span.end() : paragraph.end()) - paragraph.start(),
                MarkShape.of(occurrence),
                0,
                choice.emphasis(occurrence.id()),
                set.find(occurrence.id()).filter(incomplete).isPresent(),
                begins,
                ends,
                occurrence.kind(),
                occurrence.id(),
                occurrence.path(),
                occurrence.index());
    }

    private static Mark in(int lane, Mark mark) {
        return between(mark, mark.start(), mark.end(), lane);
    }

    private static Mark between(Mark like, int start, int end, int lane) {
        return new Mark(
                start,
                end,
                like.shape(),
                lane,
                like.emphasis(),
                like.incomplete(),
                like.begins(),
                like.ends(),
                like.kind(),
                like.id(),
                like.path(),
                like.index());
    }

    private static List<Mark> gaps(List<Mark> marks) {
        Map<String, Mark> last = new LinkedHashMap<>();
        var gaps = new ArrayList<Mark>();
        for (var mark : marks) {
            if (mark.shape() == MarkShape.CONTENT) {
                var before = last.put(mark.id(), mark);
                if (before != null && before.end() < mark.start()) {
                    gaps.add(between(mark, before.end(), mark.start(), mark.lane()));
                }
            }
        }
        return gaps;
    }

    private static List<Anchor> anchors(List<Mark> marks) {
        Map<String, Anchor> first = new LinkedHashMap<>();
        for (var mark : marks) {
            boolean here = mark.begins() && (mark.index() == 0 || mark.kind() == Kind.ACTOR);
            if (here && mark.shape().leads(mark.kind())) {
                first.putIfAbsent(
                        mark.id(),
                        new Anchor(mark.id(), mark.kind(), mark.start(), mark.emphasis()));
            }
        }
        return first.values().stream().sorted(Comparator.comparingInt(Anchor::offset)).toList();
    }
}
