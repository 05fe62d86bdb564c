package org.kanttekening.ui.article;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Collects what is to be drawn with each brush.
final class Outlines {

    private final Map<Brush, List<PathElement>> elements = new TreeMap<>();

    Map<Brush, List<PathElement>> byBrush() {
        return elements;
    }

    void line(Brush brush, double left, double right, double y) {
        var into = into(brush);
        into.add(new MoveTo(left, y));
        into.add(new HLineTo(right));
    }

    void upright(Brush brush, double x, double top, double bottom) {
        var into = into(brush);
        into.add(new MoveTo(x, top));
        into.add(new VLineTo(bottom));
    }

    void dot(Brush brush, double x, double y, double radius) {
        var into = into(brush);
        into.add(new MoveTo(x - radius, y));
        into.add(new ArcTo(radius, radius, 0, x + radius, y, false, true));
        into.add(new ArcTo(radius, radius, 0, x - radius, y, false, true));
        into.add(new ClosePath());
    }

    /// A filled box, its corners rounded where the stretch begins and ends.
    void box(
            Brush brush,
            double left,
            double top,
            double right,
            double bottom,
            double startRadius,
            double endRadius) {
        var into = into(brush);
        double start = limited(startRadius, right - left, bottom - top);
        double end = limited(endRadius, right - left, bottom - top);
        into.add(new MoveTo(left + start, top));
        into.add(new LineTo(right - end, top));
        arc(into, end, right, top + end);
        into.add(new LineTo(right, bottom - end));
        arc(into, end, right - end, bottom);
        into.add(new LineTo(left + start, bottom));
        arc(into, start, left, bottom - start);
        into.add(new LineTo(left, top + start));
        arc(into, start, left + start, top);
        into.add(new ClosePath());
    }

    /// An outline that is open where the stretch goes on, on the line before or after.
    void frame(
            Brush brush,
            double left,
            double top,
            double right,
            double bottom,
            double radius,
            boolean first,
            boolean last) {
        if (first && last) {
            box(brush, left, top, right, bottom, radius, radius);
            return;
        }
        var into = into(brush);
        if (first) {
            into.add(new MoveTo(right, top));
            into.add(new LineTo(left + radius, top));
            into.add(new ArcTo(radius, radius, 0, left, top + radius, false, false));
            into.add(new LineTo(left, bottom - radius));
            into.add(new ArcTo(radius, radius, 0, left + radius, bottom, false, false));
            into.add(new LineTo(right, bottom));
        } else if (last) {
            into.add(new MoveTo(left, top));
            into.add(new LineTo(right - radius, top));
            into.add(new ArcTo(radius, radius, 0, right, top + radius, false, true));
            into.add(new LineTo(right, bottom - radius));
            into.add(new ArcTo(radius, radius, 0, right - radius, bottom, false, true));
            into.add(new LineTo(left, bottom));
        } else {
            into.add(new MoveTo(left, top));
            into.add(new LineTo(right, top));
            into.add(new MoveTo(left, bottom));
            into.add(new LineTo(right, bottom));
        }
    }

    private List<PathElement> into(Brush brush) {
        return elements.computeIfAbsent(brush, _ -> new ArrayList<>());
    }

    private static double limited(double radius, double width, double height) {
        return Math.max(0, Math.min(radius, Math.min(width, height) / 2));
    }

    private static void arc(List<PathElement> into, double radius, double x, double y) {
        if (radius > 0) {
            into.add(new ArcTo(radius, radius, 0, x, y, false, true));
        }
    }
}
