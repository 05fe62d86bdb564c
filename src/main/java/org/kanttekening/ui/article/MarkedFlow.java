package org.kanttekening.ui.article;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.kanttekening.article.Paragraph;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One paragraph of the page with its marks.
///
/// The marks lie in groups apart from the flow, which [MarkLayers] puts behind and before it:
/// adding one lays nothing out, and the flow keeps the words as its only child, for the text area
/// counts every other child as a character. Only lines near the ones that can be seen are painted,
/// so that a paragraph of 100 kB with hundreds of marks costs no more than a screenful.
final class MarkedFlow extends TextFlow {

    /// Lines painted beyond those that can be seen, so that a small scroll repaints nothing.
    private static final int MARGIN_LINES = 30;

    private static final double RECEDED = 0.55;

    private static final List<CssMetaData<? extends Styleable, ?>> STYLED =
            Words.styled(TextFlow.getClassCssMetaData(), Set.of("-fx-line-spacing"));

    private final int index;
    private final ParagraphStyle style;
    private final Words words;
    private final Group under = new Group();
    private final Group over = new Group();
    private final Map<Brush, Path> paths = new HashMap<>();

    private @Nullable ParagraphMarks marks;
    private @Nullable TextLines lines;
    private MarkPainter.@Nullable Type type;
    private @Nullable Font typeFont;
    private Decoration painted = Decoration.NONE;
    private int paintedFrom;
    private int paintedTo = -1;
    private int paintings;

    MarkedFlow(int index, String text, ParagraphStyle style) {
        this.index = index;
        this.style = style;
        words = new Words(text);
        getStyleClass().addAll("marked-flow", style.styleClass());
        setMinHeight(0);
        getChildren().add(words);
        for (var layer : List.of(under, over)) {
            layer.setManaged(false);
            layer.setAutoSizeChildren(false);
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLED;
    }

    /// The marks behind the words, in this flow's coordinates.
    Group under() {
        return under;
    }

    /// The marks before the words, in this flow's coordinates.
    Group over() {
        return over;
    }

    int index() {
        return index;
    }

    String text() {
        return words.getText();
    }

    /// How often its marks were drawn; tests tell by it that nothing is drawn without need.
    int paintings() {
        return paintings;
    }

    void setPage(Page page, boolean beforeBlank, double above) {
        double below = page.em() * style.spaceBelow(beforeBlank);
        setPadding(new Insets(Math.round(above), page.right(), Math.round(below), page.left()));
    }

    /// The marks, or null when they are to be found anew.
    @Nullable ParagraphMarks marks() {
        return marks;
    }

    void setMarks(@Nullable ParagraphMarks found) {
        marks = found;
    }

    /// The words' lines as they are laid out now.
    TextLines lines() {
        var known = lines;
        if (known == null) {
            known = new TextLines(words.getText(), getLayoutInfo());
            lines = known;
        }
        return known;
    }

    MarkPainter.Type type() {
        var known = type;
        if (known == null || !words.getFont().equals(typeFont)) {
            typeFont = words.getFont();
            known = measured(words.getFont());
            type = known;
        }
        return known;
    }

    private MarkPainter.Type measured(Font font) {
        var measure = new Text("x");
        measure.setFont(font);
        return new MarkPainter.Type(
                font.getSize(), measure.getBaselineOffset(), getLineSpacing(), snappedLeftInset());
    }

    /// Where the first line of a span of the article lies, in this flow's coordinates.
    Bounds bounds(Span span, Paragraph paragraph) {
        var laidOut = lines();
        int start = span.start() - paragraph.start();
        int end = Math.max(Math.min(span.end(), paragraph.end()) - paragraph.start(), start + 1);
        int line = laidOut.lineOf(start);
        var boxes = laidOut.boxes(start, end, line, line);
        var whole = laidOut.bounds(line);
        double left = boxes.isEmpty() ? laidOut.x(start) : boxes.getFirst().left();
        double right = boxes.isEmpty() ? left + 1 : boxes.getLast().right();
        return new BoundingBox(left, whole.getMinY(), right - left, whole.getHeight());
    }

    /// The text area first gives a cell no width at all; breaking 100 kB into lines of one letter
    /// for that takes longer than all the rest.
    @Override
    public void resize(double width, double height) {
        if (hasRoomForWords(width)) {
            super.resize(width, height);
        }
    }

    private boolean hasRoomForWords(double width) {
        return width - snappedLeftInset() - snappedRightInset() >= words.getFont().getSize();
    }

    /// A flow (26.0.2) breaks its lines for the padding it had when it was last made wider or
    /// measured; measuring it costs nothing where the lines stay as they are.
    @Override
    protected void layoutChildren() {
        if (hasRoomForWords(getWidth())) {
            computePrefHeight(getWidth());
        }
        super.layoutChildren();
        lines = null;
        type = null;
        paintedTo = -1;
    }

    /// Draws what has changed since the last time.
    ///
    /// @param top of what can be seen, in this flow's coordinates
    /// @param bottom of what can be seen, in this flow's coordinates
    void paint(Decoration decoration, double top, double bottom) {
        var laidOut = lines();
        int from = laidOut.lineAt(top);
        int to = laidOut.lineAt(bottom);
        if (from >= paintedFrom && to <= paintedTo && decoration.equals(painted)) {
            return;
        }
        paintedFrom = Math.max(0, from - MARGIN_LINES);
        paintedTo = Math.min(laidOut.count() - 1, to + MARGIN_LINES);
        painted = decoration;
        paintings++;
        var drawn =
                new MarkPainter(laidOut, type(), paintedFrom, paintedTo)
                        .paint(decoration)
                        .byBrush();
        paths.forEach((brush, path) -> path.setVisible(drawn.containsKey(brush)));
        drawn.forEach(this::draw);
        for (var drawing : paths.entrySet()) {
            boolean stands = !decoration.receding() || !drawing.getKey().recedes();
            drawing.getValue().setOpacity(stands ? 1 : RECEDED);
        }
    }

    void setFlashOpacity(double opacity) {
        var path = paths.get(Brush.of(Brush.Look.FLASH));
        if (path != null) {
            path.setOpacity(opacity);
        }
    }

    private void draw(Brush brush, List<PathElement> elements) {
        var path = paths.get(brush);
        if (path == null) {
            path = added(brush);
            path.getElements().setAll(elements);
            // It is made after this frame's styles were applied: without this it would be black for
            // one.
            path.applyCss();
        } else {
            path.getElements().setAll(elements);
        }
    }

    private Path added(Brush brush) {
        var path = new Path();
        path.getStyleClass().addAll(brush.styleClasses());
        path.setUserData(brush);
        var layer = brush.look().isOverText() ? over : under;
        var siblings = new ArrayList<>(layer.getChildren());
        int place = 0;
        while (place < siblings.size()
                && brush.compareTo((Brush) siblings.get(place).getUserData()) > 0) {
            place++;
        }
        layer.getChildren().add(place, path);
        paths.put(brush, path);
        return path;
    }
}
