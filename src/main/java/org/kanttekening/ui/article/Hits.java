package org.kanttekening.ui.article;

import javafx.geometry.Point2D;

import java.util.List;

/// Finds what is marked at a point of a paragraph: on its words, or on a bar beside them.
final class Hits {

    /// How far beside a character still is on it, in pixels.
    private static final double REACH = 3;

    private Hits() {}

    static List<String> at(MarkedFlow flow, ParagraphMarks marks, Page page, Point2D point) {
        var lines = flow.lines();
        if (point.getX() < page.left() - REACH) {
            return besideLine(lines, marks, lines.lineAt(point.getY()));
        }
        int offset = flow.getHitInfo(point).getCharIndex();
        int line = lines.lineOf(offset);
        boolean onIt =
                lines.boxes(offset, offset + 1, line, line).stream()
                        .anyMatch(box ->
                                point.getX() >= box.left() - REACH
                                        && point.getX() <= box.right() + REACH
                                        && point.getY() >= box.top() - REACH
                                        && point.getY() <= box.bottom() + flow.getLineSpacing());
        return onIt ? marks.at(offset) : List.of();
    }

    private static List<String> besideLine(TextLines lines, ParagraphMarks marks, int line) {
        return marks.marks().stream()
                .filter(mark -> mark.shape().layer() == MarkShape.Layer.OUTLINE)
                .filter(mark ->
                        lines.lineOf(mark.start()) <= line && line <= lines.lineOfEnd(mark.end()))
                .map(Mark::id)
                .distinct()
                .toList();
    }
}
