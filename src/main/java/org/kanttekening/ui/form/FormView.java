package org.kanttekening.ui.form;

import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of the chosen annotation, or of the article.
///
/// Tab goes along them in order, Enter sets a line and goes on, Esc goes back to the text with what
/// was typed set. There is one form per kind, made when it is first needed and then only filled; it
/// stays in the scene unseen while another is shown, for what comes into a scene is styled anew,
/// and that is most of what showing it takes.
public final class FormView extends Region {

    private static final double MARGIN = 24;

    private final FormContext context;
    private final Map<Shape<?>, RecordForm<?>> forms = new HashMap<>();
    private final StackPane content = new StackPane();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Label nothing = new Label();
    private Surroundings in;
    private Runnable onLeave = () -> {};
    private @Nullable Item item;
    private @Nullable RecordForm<?> form;
    private @Nullable Node lastFocused;

    public FormView(FormContext context) {
        this.context = context;
        this.in = surroundings();
        getStyleClass().add("form");
        content.getStyleClass().add("form-content");
        nothing.getStyleClass().add("form-nothing");
        nothing.setWrapText(true);
        scroll.getStyleClass().add("form-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::commitBeforeCommand);
        addEventHandler(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
        sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(this::bringIntoSight);
        show(null);
    }

    private Surroundings surroundings() {
        var wording = new Wording(context.messages(), context.clock().getZone());
        return new Surroundings(context, wording, new Summary(context, wording), this::shownId);
    }

    private String shownId() {
        return item == null || item instanceof Header ? "" : item.key();
    }

    /// Runs when Esc is pressed: back to the text.
    public void setOnLeave(Runnable action) {
        onLeave = action;
    }

    /// Shows a quote, an actor, a decision or the article's header; nothing, where there is none or
    /// it has no form. What was being typed for another item is set first.
    public void show(@Nullable Item shown) {
        if (item != null && shown != null && item.key().equals(shown.key())) {
            refresh(shown);
            return;
        }
        commit();
        item = shown;
        lastFocused = null;
        switch (shown) {
            case Quote quote -> fill(QuoteFields.SHAPE, quote, true);
            case Actor actor -> fill(ActorFields.SHAPE, actor, true);
            case Decision decision -> fill(DecisionFields.SHAPE, decision, true);
            case Header header -> fill(Header.SHAPE, header, true);
            case null, default -> showNothing();
        }
        scroll.setVvalue(0);
    }

    /// Shows what the item in the form has become; the focus, the place and what is open stay. An
    /// item that is not the one in the form does nothing.
    public void refresh(Item changed) {
        if (item == null || !item.key().equals(changed.key())) {
            return;
        }
        item = changed;
        switch (changed) {
            case Quote quote -> fill(QuoteFields.SHAPE, quote, false);
            case Actor actor -> fill(ActorFields.SHAPE, actor, false);
            case Decision decision -> fill(DecisionFields.SHAPE, decision, false);
            case Header header -> fill(Header.SHAPE, header, false);
            default -> {}
        }
    }

    /// The key of the item in the form.
    public Optional<String> shownKey() {
        return Optional.ofNullable(item).map(Item::key);
    }

    /// Builds the forms anew: for another language, other lists or other required fields.
    public void rebuild() {
        commit();
        var shown = item;
        forms.clear();
        content.getChildren().clear();
        form = null;
        item = null;
        in = surroundings();
        show(shown);
    }

    /// Sets what is being typed; for the window to call before it does something of its own.
    public void commit() {
        var now = form;
        if (item != null && now != null) {
            now.commit();
        }
    }

    public void focusFirst() {
        var now = form;
        if (now != null) {
            enterScene();
            now.focusFirst();
        }
    }

    /// Puts the focus back where it was before the article was gone to for a selection; into the
    /// first field, where another item is shown since.
    public void focusAgain() {
        var last = lastFocused;
        if (last != null && isInside(last) && !last.isDisabled()) {
            last.requestFocus();
        } else {
            focusFirst();
        }
    }

    /// Puts the focus into a field by its name in the scheme; a list that is empty gets a first
    /// entry to fill in, what is one disclosure away is opened.
    public void focusField(String name) {
        var now = form;
        if (now != null) {
            enterScene();
            now.row(name).ifPresent(row -> row.editor().focus());
        }
    }

    /// A scroll pane takes its content in with its first style sheet; until then nothing there can
    /// have the focus.
    private void enterScene() {
        if (scroll.getSkin() == null) {
            applyCss();
        }
    }

    private <R extends Item> void fill(Shape<R> shape, R record, boolean another) {
        var filled = form(shape);
        if (form != filled) {
            form = filled;
            bringUp(filled);
        }
        filled.show(record, another);
    }

    private void bringUp(Region part) {
        for (var other : List.copyOf(content.getChildren())) {
            if (!other.equals(part)) {
                putAside(other);
            }
        }
        if (content.getChildren().contains(part)) {
            part.toFront();
        } else {
            content.getChildren().add(part);
        }
        part.setVisible(true);
        part.setManaged(true);
    }

    /// One that has the focus leaves the scene, and the focus with it: if it only hid, the focus
    /// would go on to whatever stands after it.
    private void putAside(Node part) {
        var scene = getScene();
        if (scene != null && isWithin(scene.getFocusOwner(), part)) {
            content.getChildren().remove(part);
        } else {
            part.setVisible(false);
            part.setManaged(false);
        }
    }

    // A form is kept under the shape it was made for.
    @SuppressWarnings("unchecked")
    private <R extends Item> RecordForm<R> form(Shape<R> shape) {
        return (RecordForm<R>) forms.computeIfAbsent(shape, _ -> newForm(shape));
    }

    private <R extends Item> RecordForm<R> newForm(Shape<R> shape) {
        var reactions = shape.equals(DecisionFields.SHAPE) ? new Reactions(in) : null;
        var made =
                new RecordForm<R>(
                        shape, in, (after, field) -> changed(shape, after, field), reactions);
        made.getStyleClass().add("form-whole");
        return made;
    }

    private <R extends Item> void changed(Shape<R> shape, R after, String field) {
        var before = form(shape).record();
        var confirmed = Inferred.confirmed(after, field);
        if (!confirmed.equals(before) && context.editable() && isThere(before)) {
            context.change(before, confirmed, field);
        }
    }

    /// An annotation may have been removed while something was typed in its form.
    private boolean isThere(Item changing) {
        return !(changing instanceof Annotation annotation)
                || context.annotations().find(annotation.id()).isPresent();
    }

    private void showNothing() {
        form = null;
        nothing.setText(context.messages().text("form.nothing"));
        bringUp(nothing);
    }

    /// A key with Ctrl or Cmd may be a command of the window, which is to find everything set.
    private void commitBeforeCommand(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            commit();
        }
    }

    private void leaveOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            commit();
            onLeave.run();
        }
    }

    private void bringIntoSight(@Nullable Node focused) {
        if (focused == null || !isInside(focused)) {
            return;
        }
        lastFocused = focused;
        // What has just been opened has no size yet, and the content has not grown by it. To style
        // and lay out all of a form takes longer than all else that a key does.
        if (content.isNeedsLayout()) {
            applyCss();
            layout();
        }
        Bounds place = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double height = scroll.getViewportBounds().getHeight();
        double room = content.getHeight() - height;
        if (room <= 0 || height <= 0) {
            return;
        }
        double top = scroll.getVvalue() * room;
        if (place.getMinY() - MARGIN < top) {
            scroll.setVvalue(Math.max(0, (place.getMinY() - MARGIN) / room));
        } else if (place.getMaxY() + MARGIN > top + height) {
            scroll.setVvalue(Math.min(1, (place.getMaxY() + MARGIN - height) / room));
        }
    }

    private boolean isInside(Node node) {
        return isWithin(node, content);
    }

    private static boolean isWithin(@Nullable Node node, Node part) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at.equals(part)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void layoutChildren() {
        layoutInArea(scroll, 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.TOP);
    }
}
