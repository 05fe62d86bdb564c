package org.kanttekening.ui.article;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// An article as a well-set page with its marks, which can be read and selected but not typed in.
///
/// Offsets are UTF-16 in the article's text. All methods are called on the JavaFX thread.
public final class ArticleView extends Region {

    private final ReadingArea area = new ReadingArea();
    private final Scrolling scrolling = new Scrolling(area);
    private final Shown shown = new Shown();
    private final Pane overlay = new Pane();
    private final Heading heading = new Heading(overlay);
    private final Typesetting typesetting = new Typesetting();
    private final MarginLabels labels = new MarginLabels(ids -> clicked(ids));
    private final Painting painting = new Painting(shown, labels);
    private final Label empty = new Label();
    private final Runnable painted = this::paint;
    private final ReadOnlyObjectWrapper<Span> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", new Span(0, 0));

    /// Whether styles have been set that no frame has applied yet.
    private boolean undressed = true;

    private Page page = Page.of(0, 0, 1);
    private Function<Span, String> describer = span -> "";
    private Consumer<List<String>> clicked = ids -> {};

    public ArticleView() {
        getStyleClass().add("article-view");
        empty.getStyleClass().add("empty-text");
        empty.setWrapText(true);
        empty.setMouseTransparent(true);
        overlay.setPickOnBounds(false);
        overlay.getStyleClass().add("overlay");
        overlay.getChildren().add(labels);
        getChildren()
                .addAll(
                        painting.layers().behind(),
                        area,
                        painting.layers().before(),
                        overlay,
                        empty,
                        typesetting.probe());
        applyType();
        listen();
    }

    private void listen() {
        area.selectionProperty().addListener((_, _, _) -> selectionMoved());
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        overlay.setOnScroll(scrolling::forward);
        sceneProperty().addListener((_, before, now) -> follow(before, now));
    }

    /// Marks are painted when all is laid out, and within the same frame.
    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(painted);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(painted);
        }
    }

    /// Shows an article from its beginning, with nothing chosen.
    public void show(ArticleText text, AnnotationSet annotations) {
        painting.begin(text, annotations);
        shown.clear();
        area.show(text, new ArticleModel(text, this::flow));
        empty.setVisible(text.length() == 0);
        overlay.setVisible(text.length() > 0);
        requestLayout();
    }

    /// Shows the annotations as they are now; only paragraphs with changed ones are drawn anew.
    public void update(AnnotationSet now, Set<String> changedIds) {
        painting.update(now, changedIds);
        selectionDescribed();
        repaint();
    }

    /// Makes an annotation stand out with all that belongs to it; null or empty makes none stand
    /// out.
    ///
    /// @param related ids of what belongs to it, such as the actors who speak the quote
    public void choose(@Nullable String id, Set<String> related) {
        painting.choose(id == null || id.isEmpty() ? Choice.NONE : new Choice(id, related));
        repaint();
    }

    /// Draws the marks as those of several people, each in a lane of their own; null draws them as
    /// one person's again.
    public void setVoices(@Nullable Voices voices) {
        painting.setVoices(voices);
        repaint();
    }

    public Span selection() {
        return selection.get();
    }

    public ReadOnlyObjectProperty<Span> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// Selects a span, with the caret at its end, and brings it comfortably into view. An empty
    /// span moves the caret.
    public void select(Span span) {
        reveal(span);
        area.select(span);
    }

    public int caret() {
        return area.caret();
    }

    /// Scrolls so that a span can be read with what stands around it; the selection stays.
    public void reveal(Span span) {
        if (undressed) {
            area.applyCss();
        }
        layout();
        scrolling.bring(span, shown);
        repaint();
    }

    /// What lies over the foot of the page, such as a strip that comes and goes: places are brought
    /// above it, and what was looked at last stays in sight.
    ///
    /// @param height in pixels, 0 when there is nothing
    public void setCovered(double height) {
        scrolling.setCovered(height);
        repaint();
    }

    /// In pixels; what is laid over the page leaves this free at its right.
    public double scrollBarWidth() {
        return scrolling.barWidth();
    }

    /// Lights a span up for a moment, such as what undo changed.
    public void flash(Span span) {
        painting.highlights().flash(span, this::repaint, this::fadeFlash);
    }

    /// Shows what a search found.
    ///
    /// @param hits in text order
    public void setHits(List<Span> hits, @Nullable Span current) {
        painting.highlights().setHits(hits, current);
        repaint();
    }

    /// Shows which end of a span is being moved, or, without a span, that none is.
    public void setBoundaryHandles(@Nullable Span span, boolean start) {
        painting.highlights().setHandle(span, start);
        repaint();
    }

    /// Shows passages that a rule proposes, dashed, until others or none are set.
    public void propose(List<Proposal> proposals) {
        painting.highlights().setProposals(proposals);
        repaint();
    }

    /// The ids of what is marked at a point of this view, the shortest passage first.
    public List<String> annotationsAt(double x, double y) {
        var flow = shown.at(y);
        return flow == null
                ? List.of()
                : Hits.at(flow, painting.marks(flow), page, new Point2D(x, y - Shown.top(flow)));
    }

    /// Where the first line of a span stands in the scene, if it can be seen; a panel opens beside
    /// it.
    public Optional<Bounds> boundsOf(Span span) {
        var paragraph = area.text().paragraphAt(span.start());
        return Optional.ofNullable(shown.onPage(paragraph.index()))
                .map(flow -> flow.localToScene(flow.bounds(span, paragraph)));
    }

    /// Hears of a click on the article: the ids of what is marked there, none where nothing is.
    public void onAnnotationClicked(Consumer<List<String>> listener) {
        clicked = listener;
    }

    /// @param scale of the text, between 0.8 and 2
    public void setTextScale(double scale) {
        typesetting.setScale(scale);
        applyType();
    }

    /// @param family that the article is set in; empty for that of everything else
    public void setReadingFace(String family) {
        typesetting.setFace(family);
        applyType();
    }

    private void applyType() {
        area.setStyle(typesetting.textStyle());
        setStyle(typesetting.style());
        undressed = true;
        labels.renew();
        requestLayout();
    }

    /// @param characters that a line holds on average, between 40 and 100
    public void setReadingWidth(int characters) {
        typesetting.setCharacters(characters);
        requestLayout();
    }

    /// Sets what stands above the headline and scrolls with the text.
    public void setDetails(@Nullable Node above) {
        heading.set(above);
        requestLayout();
    }

    /// What is said where there is no text.
    public void setEmptyText(String text) {
        empty.setText(text);
    }

    /// How an annotation is called in the margin.
    public void setLabels(Function<Annotation, String> labels) {
        painting.setLabels(labels);
        repaint();
    }

    /// What a screen reader hears of the marks at a span.
    public void setDescriber(Function<Span, String> describes) {
        describer = describes;
        selectionDescribed();
    }

    /// Which annotations lack something that is required.
    public void setIncomplete(Predicate<Annotation> lacks) {
        painting.setIncomplete(lacks);
        repaint();
    }

    public void setContextMenu(@Nullable ContextMenu menu) {
        area.setContextMenu(menu);
    }

    /// What a screen reader calls the article.
    public void setAccessibleName(String name) {
        area.setAccessibleRoleDescription(name);
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    /// How many flows were painted how often, all together.
    int paintings() {
        int[] sum = {0};
        shown.each(flow -> sum[0] += flow.paintings());
        return sum[0];
    }

    ReadingArea area() {
        return area;
    }

    private MarkedFlow flow(int index) {
        var text = area.text();
        var paragraph = text.paragraphs().get(index);
        var flow =
                new MarkedFlow(
                        index, text.slice(paragraph.span()), ParagraphStyle.of(text, paragraph));
        shown.add(flow);
        apply(page, flow);
        flow.resize(shown.width(page.width()), 0);
        return flow;
    }

    private void apply(Page to, MarkedFlow flow) {
        var paragraphs = area.text().paragraphs();
        int next = flow.index() + 1;
        boolean beforeBlank =
                next < paragraphs.size() && paragraphs.get(next).isBlank(area.text().value());
        flow.setPage(to, beforeBlank, flow.index() == 0 ? heading.height() : 0);
    }

    /// In a window the next frame paints without laying anything out.
    private void repaint() {
        if (isInWindow()) {
            Platform.requestNextPulse();
        } else {
            requestLayout();
        }
    }

    private boolean isInWindow() {
        return getScene() != null && getScene().getWindow() != null;
    }

    private void selectionMoved() {
        var now = area.selectedSpan();
        if (!now.equals(selection.get())) {
            selection.set(now);
            scrolling.attend(new Span(area.caret(), area.caret()));
            selectionDescribed();
            repaint();
        }
    }

    private void selectionDescribed() {
        var span = area.selectedSpan();
        area.setAccessibleHelp(describer.apply(span.isEmpty() ? area.characterAtCaret() : span));
    }

    private void fadeFlash(double opacity) {
        shown.onPage().forEach(flow -> flow.setFlashOpacity(opacity));
    }

    private void clicked(List<String> ids) {
        clicked.accept(ids);
    }

    private void click(MouseEvent event) {
        boolean plain =
                event.getButton() == MouseButton.PRIMARY
                        && event.getClickCount() == 1
                        && event.isStillSincePress()
                        && !event.isShiftDown();
        if (plain) {
            var point = area.localToParent(area.sceneToLocal(event.getSceneX(), event.getSceneY()));
            clicked.accept(annotationsAt(point.getX(), point.getY()));
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        turnPage(width);
        area.resizeRelocate(0, 0, width, height);
        overlay.resizeRelocate(0, 0, width, height);
        overlay.setClip(new Rectangle(width, height));
        painting.layers().resize(width, height);
        labels.resizeRelocate(0, 0, width, height);
        double wide = Math.min(width - 48, 420);
        double high = empty.prefHeight(wide);
        empty.resizeRelocate((width - wide) / 2, Math.max(24, height * 0.38 - high), wide, high);
        area.layout();
        if (!isInWindow()) {
            paint();
        }
    }

    private void turnPage(double width) {
        var turned = typesetting.page(width - scrolling.barWidth());
        if (heading.measure(turned) || !turned.equals(page)) {
            page = turned;
            shown.each(flow -> apply(turned, flow));
        }
    }

    /// Paints what changed of the paragraphs that can be seen.
    private void paint() {
        if (getScene() == null || area.text().length() == 0) {
            return;
        }
        scrolling.uncover(shown);
        painting.paint(page, selection.get(), getHeight());
        undressed = false;
        heading.place(page, shown.onPage(0));
    }
}
