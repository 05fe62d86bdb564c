package org.kanttekening.ui.article;

import javafx.geometry.Rectangle2D;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextLineInfo;

import java.util.ArrayList;
import java.util.List;

/// Where the lines of a laid-out paragraph lie, in the coordinates of its flow. It holds until the
/// next layout. Offsets are UTF-16 in the paragraph.
final class TextLines {

    /// What a stretch of text covers of one line.
    ///
    /// @param first whether the stretch begins here
    /// @param last whether the stretch ends here
    record Box(
            double left,
            double top,
            double right,
            double bottom,
            int line,
            boolean first,
            boolean last) {

        double width() {
            return right - left;
        }
    }

    private final String text;
    private final LayoutInfo info;
    private final List<TextLineInfo> lines;

    TextLines(String text, LayoutInfo info) {
        this.text = text;
        this.info = info;
        this.lines = info.getTextLines(false);
    }

    int count() {
        return lines.size();
    }

    Rectangle2D bounds(int line) {
        return lines.get(line).bounds();
    }

    /// The line on which a character stands.
    int lineOf(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The line at a height, or the nearest.
    int lineAt(double y) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).bounds().getMinY() <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The boxes of a stretch on the lines from `from` to `to`, both included; blanks at which a
    /// line was broken are left out. A stretch of text that runs both ways may have several boxes
    /// on one line.
    List<Box> boxes(int start, int end, int from, int to) {
        var boxes = new ArrayList<Box>();
        int first = lineOf(start);
        int last = lineOf(Math.max(start, end - 1));
        for (int line = Math.max(first, from); line <= Math.min(last, to); line++) {
            int left = Math.max(start, lines.get(line).start());
            int right = Math.min(end, lines.get(line).end());
            right = line == last ? right : withoutBlanks(left, right);
            if (left < right) {
                addBoxes(line, left, right, line == first, line == last, boxes);
            }
        }
        return boxes;
    }

    /// The left edge of the character at an offset, or the right edge of the text before it at a
    /// line's end.
    double x(int offset) {
        var caret = info.caretInfoAt(Math.min(offset, text.length()), true);
        return caret.getSegmentCount() == 0 ? 0 : caret.getSegmentAt(0).getMinX();
    }

    /// The line on which a stretch that ends at an offset has its end.
    int lineOfEnd(int offset) {
        return lineOf(Math.max(0, offset - 1));
    }

    private void addBoxes(
            int line, int start, int end, boolean first, boolean last, List<Box> into) {
        var found = info.getSelectionGeometry(start, end, false);
        for (int i = 0; i < found.size(); i++) {
            var box = found.get(i);
            into.add(
                    new Box(
                            box.getMinX(),
                            box.getMinY(),
                            box.getMaxX(),
                            box.getMaxY(),
                            line,
                            first && i == 0,
                            last && i == found.size() - 1));
        }
    }

    private int withoutBlanks(int start, int end) {
        int cut = end;
        while (cut > start && Character.isWhitespace(text.charAt(cut - 1))) {
            cut--;
        }
        return cut;
    }
}
