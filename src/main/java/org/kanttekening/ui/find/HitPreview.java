package org.kanttekening.ui.find;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.kanttekening.article.Span;
import org.kanttekening.search.Hit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The hit that is chosen with the whole paragraph around it, to judge it by.
final class HitPreview extends ScrollPane {

    private final FindWords words;
    private final Label where = new Label();
    private final TextFlow flow = new TextFlow();

    HitPreview(FindWords words) {
        this.words = words;
        setId("find-preview");
        getStyleClass().add("find-preview");
        setFitToWidth(true);
        setFocusTraversable(false);
        where.getStyleClass().add("hint");
        where.setWrapText(true);
        setContent(new VBox(4, where, flow));
    }

    void show(Optional<Hit> hit) {
        where.setText(hit.map(this::where).orElse(""));
        flow.getChildren().setAll(hit.map(HitPreview::texts).orElse(List.of()));
        setVvalue(0);
    }

    private String where(Hit hit) {
        var voice = hit.voice();
        var header = voice == null ? hit.entry().details() : voice.header();
        var parts = new ArrayList<String>();
        parts.add(hit.entry().file().name());
        parts.add(header.outlet());
        parts.add(header.published());
        parts.add(hit.annotator().isEmpty() ? "" : words.text("find.by", hit.annotator()));
        if (hit.written() != null) {
            parts.add(words.text("find.field", words.field(hit)));
        }
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    private static List<Text> texts(Hit hit) {
        var text = hit.text();
        var span = hit.span();
        if (span.isEmpty()) {
            span = hit.place().orElse(span);
        }
        if (span.isEmpty()) {
            return List.of(text(hit.line(0).found(), "find-found"));
        }
        var around = paragraphs(text, span);
        return List.of(
                text(text.substring(around.start(), span.start()), "find-around"),
                text(text.substring(span.start(), span.end()), "find-found"),
                text(text.substring(span.end(), around.end()), "find-around"));
    }

    /// From the begin of the paragraph in which a span begins to the end of that in which it ends.
    private static Span paragraphs(String text, Span span) {
        int start = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        int end = text.indexOf('\n', span.end());
        return new Span(Math.min(start, span.start()), end < 0 ? text.length() : end);
    }

    private static Text text(String value, String style) {
        var text = new Text(value);
        text.getStyleClass().add(style);
        return text;
    }
}
