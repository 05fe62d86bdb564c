package org.kanttekening.ui.article;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;

import org.jspecify.annotations.Nullable;
import org.kanttekening.article.Span;

/// Scrolls the reading area to a place. The area itself scrolls only to its caret, and no further
/// than it must; this moves it as a trackpad would, pixel by pixel, and over long ways by its
/// scroll bar.
final class Scrolling {

    /// What lies between these shares of the height is read at ease and is left where it is.
    private static final double HIGHEST = 0.10;

    private static final double LOWEST = 0.82;

    /// Where a line is brought that lay outside, as a share of the height.
    private static final double AT_EASE = 0.32;

    /// Room between the last line, scrolled up as far as it goes, and what covers the page, in
    /// pixels.
    private static final double BELOW_LAST_LINE = 24;

    private static final int MOST_STEPS = 24;
    private static final double BAR_WIDTH = 14;

    private final ReadingArea area;
    private Span attended = new Span(0, 0);
    private double covered;
    private boolean mayBeHidden;

    Scrolling(ReadingArea area) {
        this.area = area;
    }

    double barWidth() {
        return BAR_WIDTH;
    }

    /// @param pixels at the lower end that something else lies over
    void setCovered(double pixels) {
        mayBeHidden |= pixels > covered;
        covered = pixels;
        area.leaveBelow(pixels + BELOW_LAST_LINE);
    }

    /// What is looked at now, without being brought anywhere.
    void attend(Span span) {
        attended = span;
        mayBeHidden = true;
    }

    /// Scrolls no further than it must for what is looked at to stand above what covers the page;
    /// of a passage that is taller than the room its beginning. Once for each new cover or place:
    /// afterwards a person may scroll it under again.
    void uncover(Shown shown) {
        var text = area.text();
        boolean check = mayBeHidden && covered > 0 && room() > 0;
        mayBeHidden = false;
        if (!check || attended.end() > text.length()) {
            return;
        }
        var flow = shown.onPage(text.paragraphAt(attended.end()).index());
        if (flow == null) {
            return;
        }
        double hidden = bottom(flow, attended.end()) - room();
        if (hidden > 0) {
            var first = shown.onPage(text.paragraphAt(attended.start()).index());
            double top = first == null ? 0 : y(first, attended.start());
            by(Math.clamp(top - room() * HIGHEST, 0, hidden));
        }
    }

    private double room() {
        return area.getHeight() - covered;
    }

    /// Scrolls unless the span is at ease already.
    void bring(Span span, Shown shown) {
        attended = span;
        if (room() <= 0 || area.text().length() == 0) {
            return;
        }
        int paragraph = area.text().paragraphAt(span.start()).index();
        toParagraph(paragraph, shown);
        var flow = shown.onPage(paragraph);
        if (flow == null) {
            return;
        }
        double top = y(flow, span.start());
        double bottom = end(span, shown, top);
        double height = room();
        boolean atEase = top >= height * HIGHEST && bottom <= height * LOWEST;
        if (!atEase) {
            by(top - height * AT_EASE);
        }
    }

    private double end(Span span, Shown shown, double top) {
        var paragraph = area.text().paragraphAt(span.end());
        var flow = shown.onPage(paragraph.index());
        return flow == null ? Math.max(top, area.getHeight()) : y(flow, span.end());
    }

    private double y(MarkedFlow flow, int offset) {
        int start = area.text().paragraphs().get(flow.index()).start();
        var lines = flow.lines();
        return Shown.top(flow) + lines.bounds(lines.lineOf(offset - start)).getMinY();
    }

    private double bottom(MarkedFlow flow, int offset) {
        int start = area.text().paragraphs().get(flow.index()).start();
        var lines = flow.lines();
        return Shown.top(flow) + lines.bounds(lines.lineOf(offset - start)).getMaxY();
    }

    private void toParagraph(int index, Shown shown) {
        int last = area.text().paragraphs().size() - 1;
        for (int step = 0; step < MOST_STEPS && shown.onPage(index) == null; step++) {
            var flows = shown.onPage();
            var bar = bar();
            if (flows.isEmpty() || bar == null) {
                return;
            }
            int away =
                    index < flows.getFirst().index()
                            ? index - flows.getFirst().index()
                            : index - flows.getLast().index();
            if (Math.abs(away) > 60 && step < 4) {
                bar.setValue((double) index / last);
            } else {
                by(Math.signum(away) * area.getHeight() * 0.8);
            }
            area.layout();
        }
    }

    private @Nullable ScrollBar bar() {
        for (var node : area.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
                return bar;
            }
        }
        return null;
    }

    /// Lets the area scroll as if the event had come to it.
    void forward(ScrollEvent event) {
        var content = content();
        if (content != null) {
            Event.fireEvent(content, event.copyFor(content, content));
            event.consume();
        }
    }

    private void by(double pixels) {
        var content = content();
        if (content != null) {
            fire(content, ScrollEvent.SCROLL_STARTED, 0);
            fire(content, ScrollEvent.SCROLL, -pixels);
            fire(content, ScrollEvent.SCROLL_FINISHED, 0);
            area.layout();
        }
    }

    private @Nullable Node content() {
        return area.lookup(".content");
    }

    private static void fire(Node content, EventType<ScrollEvent> type, double deltaY) {
        Event.fireEvent(
                content,
                new ScrollEvent(
                        type,
                        0,
                        0,
                        0,
                        0,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        0,
                        deltaY,
                        0,
                        deltaY,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }
}
