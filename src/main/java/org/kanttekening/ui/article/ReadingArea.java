package org.kanttekening.ui.article;

import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

import org.jspecify.annotations.Nullable;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Graphemes;
import org.kanttekening.article.Span;

import java.text.BreakIterator;
import java.util.Locale;

/// The text area in which an article is read: caret, selection, scrolling and what a screen reader
/// asks for. Keys that would edit are not taken, for they are commands elsewhere.
final class ReadingArea extends RichTextArea {

    private static final double ABOVE = 32;
    private static final double BELOW = 96;

    private ArticleText text = new ArticleText("");

    ReadingArea() {
        super(null);
        getStyleClass().add("reading-area");
        setEditable(false);
        setWrapText(true);
        setContentPadding(new Insets(ABOVE, 0, BELOW, 0));
        leaveEditingKeysAlone();
        getInputMap().registerFunction(Tag.COPY, this::copyPlainText);
        getInputMap().registerFunction(Tag.SELECT_WORD, this::selectWordAtCaret);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::takePress);
        // Its own menu offers to cut and paste.
        setOnContextMenuRequested(event -> {});
    }

    void show(ArticleText shown, StyledTextModel model) {
        text = shown;
        setModel(model);
        select(TextPos.ZERO);
    }

    /// Lets the text scroll up so far that this many pixels are free below it. It never takes room
    /// back: that would move the text.
    void leaveBelow(double pixels) {
        if (pixels > getContentPadding().getBottom()) {
            setContentPadding(new Insets(ABOVE, 0, Math.ceil(pixels), 0));
        }
    }

    ArticleText text() {
        return text;
    }

    Span selectedSpan() {
        var selection = getSelection();
        if (selection == null) {
            return new Span(0, 0);
        }
        return new Span(offset(selection.getMin()), offset(selection.getMax()));
    }

    int caret() {
        var caret = getCaretPosition();
        return caret == null ? 0 : offset(caret);
    }

    /// The character after the caret, or an empty span at the end of a paragraph.
    Span characterAtCaret() {
        int caret = caret();
        int end = text.paragraphAt(caret).end();
        return new Span(caret, Math.min(end, Graphemes.next(text.value(), caret)));
    }

    void select(Span span) {
        select(position(span.start()), position(span.end()));
    }

    int offset(TextPos position) {
        var paragraph = text.paragraphs().get(position.index());
        return Math.min(paragraph.end(), paragraph.start() + position.offset());
    }

    TextPos position(int offset) {
        var paragraph = text.paragraphAt(offset);
        return TextPos.ofLeading(paragraph.index(), offset - paragraph.start());
    }

    /// A press takes the focus wherever it lands. Headless Glass (26.0.2) calls every press one
    /// that opens a menu, and on those the area leaves its caret where it is.
    private void takePress(MouseEvent event) {
        requestFocus();
        boolean misnamed = event.isPopupTrigger() && !event.isControlDown();
        if (misnamed && event.getButton() == MouseButton.PRIMARY) {
            var place = getTextPosition(event.getScreenX(), event.getScreenY());
            if (event.isShiftDown()) {
                extendSelection(place);
            } else {
                select(place);
            }
        }
    }

    private void leaveEditingKeysAlone() {
        var keys = getInputMap();
        var plain =
                new KeyCode[] {
                    KeyCode.ENTER,
                    KeyCode.TAB,
                    KeyCode.BACK_SPACE,
                    KeyCode.DELETE,
                    KeyCode.PASTE,
                    KeyCode.CUT
                };
        for (var code : plain) {
            keys.disableKeyBinding(KeyBinding.of(code));
            keys.disableKeyBinding(KeyBinding.shift(code));
            keys.disableKeyBinding(KeyBinding.control(code));
            keys.disableKeyBinding(KeyBinding.controlShift(code));
        }
        var shortcuts =
                new KeyCode[] {
                    KeyCode.D,
                    KeyCode.H,
                    KeyCode.V,
                    KeyCode.X,
                    KeyCode.Y,
                    KeyCode.Z,
                    KeyCode.BACK_SLASH
                };
        for (var code : shortcuts) {
            keys.disableKeyBinding(KeyBinding.shortcut(code));
            keys.disableKeyBinding(KeyBinding.control(code));
            keys.disableKeyBinding(KeyBinding.shiftShortcut(code));
        }
        keys.disableKeyBinding(KeyBinding.shift(KeyCode.INSERT));
    }

    /// The words alone: marks and type are no part of what is quoted elsewhere.
    private void copyPlainText() {
        var span = selectedSpan();
        if (!span.isEmpty()) {
            var content = new ClipboardContent();
            content.putString(text.slice(span));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// The word at the caret; the area's own takes the blank before a word when its first letter is
    /// clicked.
    private void selectWordAtCaret() {
        int caret = caret();
        var paragraph = text.paragraphAt(caret);
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text.slice(paragraph.span()));
        int place = caret - paragraph.start();
        int length = paragraph.end() - paragraph.start();
        if (length == 0) {
            return;
        }
        int end = place < length ? words.following(place) : length;
        int start = words.previous();
        if (start == BreakIterator.DONE || place == length) {
            start = Math.max(0, words.preceding(length));
        }
        select(new Span(paragraph.start() + start, paragraph.start() + end));
    }

    /// In version 26 the area itself answers null until the selection first moves.
    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, @Nullable Object... parameters) {
        return switch (attribute) {
            case TEXT -> text.value();
            case CARET_OFFSET -> caret();
            case SELECTION_START -> selectedSpan().start();
            case SELECTION_END -> selectedSpan().end();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
