package org.kanttekening.ui.article;

import javafx.geometry.Rectangle2D;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Kind;
import org.kanttekening.ui.article.Brush.Look;
import org.kanttekening.ui.article.TextLines.Box;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Draws the marks of one paragraph, on those of its lines that can be seen. Measures are shares of
/// the type size, so that they scale with the text.
final class MarkPainter {

    /// Where the lines stand to the words, in pixels.
    ///
    /// @param em type size
    /// @param baseline from a line's top
    /// @param spacing between two lines
    /// @param marginX where the text column begins
    record Type(double em, double baseline, double spacing, double marginX) {}

    private static final double FIRST_LANE = 0.21;
    private static final double LANE_STEP = 0.19;
    private static final double TINT_ABOVE_BASELINE = 0.90;
    private static final double TINT_BELOW_BASELINE = 0.31;
    private static final double NESTING_STEP = 0.085;
    private static final int DEEPEST = 3;
    private static final double BAR_FROM_TEXT = 0.95;
    private static final double BAR_STEP = 0.36;

    private final TextLines lines;
    private final Type type;
    private final int from;
    private final int to;
    private final Outlines outlines = new Outlines();

    /// @param from first line to be drawn
    /// @param to last line to be drawn
    MarkPainter(TextLines lines, Type type, int from, int to) {
        this.lines = lines;
        this.type = type;
        this.from = from;
        this.to = to;
    }

    Outlines paint(Decoration decoration) {
        double step = laneStep(decoration.marks());
        for (var mark : decoration.marks().marks()) {
            switch (mark.shape().layer()) {
                case TINT -> content(mark);
                case OUTLINE -> outline(mark);
                case LINE -> line(mark, step);
            }
        }
        decoration.marks().gaps().forEach(this::gap);
        bars(decoration.marks());
        decoration.hits().forEach(hit -> ground(Look.HIT, hit.start(), hit.end()));
        stretch(Look.HIT_CURRENT, decoration.currentHit());
        stretch(Look.FLASH, decoration.flash());
        selection(decoration.selection());
        decoration.proposed().forEach(this::proposal);
        handle(decoration.handle());
        return outlines;
    }

    /// Lanes move closer together where there are many, so that the last still lies above the next
    /// line.
    private double laneStep(ParagraphMarks marks) {
        int lanes = 1;
        for (var mark : marks.marks()) {
            if (mark.shape().layer() == MarkShape.Layer.LINE) {
                lanes = Math.max(lanes, mark.lane() + 1);
            }
        }
        double room = type.spacing() + lineHeight() - type.baseline() - type.em() * FIRST_LANE;
        return Math.min(type.em() * LANE_STEP, room / lanes);
    }

    private double lineHeight() {
        return lines.count() == 0 ? type.em() : lines.bounds(0).getHeight();
    }

    private List<Box> boxes(int start, int end) {
        return lines.boxes(start, end, from, to);
    }

    private double baseline(Box box) {
        return box.top() + type.baseline();
    }

    private void content(Mark mark) {
        double inset = type.em() * NESTING_STEP * Math.min(mark.lane(), DEEPEST);
        double radius = type.em() * 0.16;
        for (var box : boxes(mark.start(), mark.end())) {
            boolean begins = box.first() && mark.begins();
            boolean ends = box.last() && mark.ends();
            double top = baseline(box) - type.em() * TINT_ABOVE_BASELINE + inset;
            double bottom = baseline(box) + type.em() * TINT_BELOW_BASELINE - inset;
            outlines.box(
                    Brush.tint(mark),
                    box.left() - 1,
                    top,
                    box.right() + 1,
                    bottom,
                    begins ? radius : 0,
                    ends ? radius : 0);
            if (begins) {
                outlines.upright(
                        Brush.of(Look.CONTENT_EDGE, mark), crisp(box.left() - 1.5), top, bottom);
            }
            if (ends) {
                outlines.upright(
                        Brush.of(Look.CONTENT_EDGE, mark), crisp(box.right() + 0.5), top, bottom);
            }
        }
    }

    private void gap(Mark gap) {
        double inset = type.em() * NESTING_STEP * Math.min(gap.lane(), DEEPEST);
        for (var box : boxes(gap.start(), gap.end())) {
            double y = baseline(box) + type.em() * TINT_BELOW_BASELINE - inset - 1;
            outlines.line(Brush.of(Look.CONTENT_GAP, gap), box.left() + 2, box.right() - 2, y);
        }
    }

    private void outline(Mark mark) {
        double inset = 2.0 * Math.min(mark.lane(), DEEPEST) - 1.5;
        for (var box : boxes(mark.start(), mark.end())) {
            boolean first = box.first() && mark.begins();
            boolean last = box.last() && mark.ends();
            outlines.frame(
                    Brush.of(mark.shape() == MarkShape.TRIGGER ? Look.TRIGGER : Look.MEASURE, mark),
                    box.left() - (first ? 1 : 0),
                    crisp(baseline(box) - type.em() * 0.92 + inset),
                    box.right() + (last ? 1 : 0),
                    crisp(baseline(box) + type.em() * 0.33 - inset),
                    type.em() * 0.22,
                    first,
                    last);
        }
    }

    private void line(Mark mark, double step) {
        double below = type.em() * FIRST_LANE + step * mark.lane();
        for (var box : boxes(mark.start(), mark.end())) {
            double y = crisp(baseline(box) + below);
            outlines.line(brush(mark), box.left() + 0.5, box.right() - 0.5, y);
        }
        if (mark.chosen() && mark.shape() == MarkShape.VOICE) {
            ground(Look.VOICE_GROUND, mark.start(), mark.end());
        }
        if (mark.chosen() && mark.shape() == MarkShape.MENTION && mark.kind() == Kind.ACTOR) {
            ground(Look.ACTOR_GROUND, mark.start(), mark.end());
        }
    }

    private static Brush brush(Mark mark) {
        return switch (mark.shape()) {
            case VOICE, VOICE_ASIDE -> Brush.voice(mark);
            default -> Brush.of(Brush.line(mark), mark);
        };
    }

    /// A decision's bar spans all lines on which it has words here.
    private void bars(ParagraphMarks marks) {
        Map<String, int[]> reach = new HashMap<>();
        var lanes = new Lanes();
        for (var mark : marks.marks()) {
            if (mark.shape().layer() == MarkShape.Layer.OUTLINE) {
                int first = lines.lineOf(mark.start());
                int last = lines.lineOfEnd(mark.end());
                reach.merge(
                        mark.id(),
                        new int[] {first, last},
                        (a, b) -> new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
            }
        }
        marks.marks().stream()
                .filter(mark -> reach.containsKey(mark.id()))
                .filter(mark -> mark.shape().layer() == MarkShape.Layer.OUTLINE)
                .forEach(mark -> bar(mark, reach.remove(mark.id()), lanes));
    }

    private void bar(Mark mark, int @Nullable [] reach, Lanes lanes) {
        if (reach == null) {
            return;
        }
        int lane = lanes.place(List.of(new Lanes.Piece(reach[0], reach[1] + 1)));
        if (reach[1] < from || reach[0] > to) {
            return;
        }
        Rectangle2D top = lines.bounds(Math.max(from, reach[0]));
        Rectangle2D bottom = lines.bounds(Math.min(to, reach[1]));
        double x = type.marginX() - type.em() * (BAR_FROM_TEXT + BAR_STEP * lane);
        outlines.upright(
                Brush.of(Look.BAR, mark),
                crisp(x),
                top.getMinY() + type.baseline() - type.em() * 0.75,
                bottom.getMinY() + type.baseline() + type.em() * 0.2);
    }

    private void stretch(Look look, Decoration.@Nullable Stretch stretch) {
        if (stretch != null) {
            ground(look, stretch.start(), stretch.end());
        }
    }

    private void ground(Look look, int start, int end) {
        double radius = type.em() * 0.16;
        for (var box : boxes(start, end)) {
            outlines.box(
                    Brush.of(look),
                    box.left() - 1.5,
                    baseline(box) - type.em() * TINT_ABOVE_BASELINE,
                    box.right() + 1.5,
                    baseline(box) + type.em() * TINT_BELOW_BASELINE,
                    radius,
                    radius);
        }
    }

    /// The selection fills the space between lines too, so that it is one field.
    private void selection(Decoration.@Nullable Stretch selection) {
        if (selection == null) {
            return;
        }
        double above = type.spacing() / 2;
        for (var box : boxes(selection.start(), selection.end())) {
            boolean on = box.last() && selection.goesOn();
            outlines.box(
                    Brush.of(Look.SELECTION),
                    box.left(),
                    box.top() - above,
                    box.right() + (on ? type.em() * 0.4 : 0),
                    box.bottom() + above,
                    0,
                    0);
        }
        if (selection.start() == selection.end() && selection.goesOn() && lines.count() > 0) {
            int line = lines.lineOf(selection.start());
            double x = lines.x(selection.start());
            var bounds = lines.bounds(line);
            outlines.box(
                    Brush.of(Look.SELECTION),
                    x,
                    bounds.getMinY() - above,
                    x + type.em() * 0.4,
                    bounds.getMaxY() + above,
                    0,
                    0);
        }
    }

    private void proposal(Decoration.Proposed proposed) {
        switch (proposed.shape().layer()) {
            case TINT, OUTLINE -> ground(Look.PROPOSAL, proposed.start(), proposed.end());
            case LINE -> {
                for (var box : boxes(proposed.start(), proposed.end())) {
                    double y = crisp(baseline(box) + type.em() * FIRST_LANE);
                    outlines.line(Brush.of(Look.PROPOSAL_LINE), box.left(), box.right(), y);
                }
            }
        }
    }

    private void handle(Decoration.@Nullable Handle handle) {
        if (handle == null) {
            return;
        }
        int offset = handle.offset();
        int line = handle.isStart() ? lines.lineOf(offset) : lines.lineOfEnd(offset);
        if (line < from || line > to) {
            return;
        }
        var edge =
                handle.isStart()
                        ? lines.boxes(offset, offset + 1, line, line)
                        : lines.boxes(Math.max(0, offset - 1), offset, line, line);
        if (edge.isEmpty()) {
            return;
        }
        var box = handle.isStart() ? edge.getFirst() : edge.getLast();
        double x = handle.isStart() ? box.left() - 1 : box.right() + 1;
        double top = baseline(box) - type.em();
        double bottom = baseline(box) + type.em() * 0.4;
        var brush = Brush.of(Look.HANDLE);
        outlines.upright(brush, x, top, bottom);
        outlines.dot(brush, x, handle.isStart() ? top : bottom, type.em() * 0.18);
    }

    /// A thin line that does not stand on whole pixels blurs.
    private static double crisp(double y) {
        return Math.round(y) + 0.5;
    }
}
