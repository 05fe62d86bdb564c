package org.kanttekening.ui.window;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kanttekening.annotation.Header;
import org.kanttekening.app.Messages;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.ui.article.ArticleView;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// The article with what belongs directly to it: where it appeared above the headline, the search
/// line, and the speakers' numbers over its foot.
final class ArticlePane extends VBox {

    private final Messages messages;
    private final ArticleView view;
    private final FindBar find;
    private final SpeakerStrip speakers;
    private final Consumer<String> browse;

    ArticlePane(
            Messages messages,
            ArticleView view,
            Supplier<ArticleText> text,
            IntConsumer takeSpeaker,
            Consumer<String> browse) {
        this.messages = messages;
        this.view = view;
        this.browse = browse;
        getStyleClass().add("article-pane");
        find = new FindBar(messages, text, this::showHits, view::requestFocus);
        speakers = new SpeakerStrip(messages, takeSpeaker, view::setCovered);
        var page = new StackPane(view, speakers);
        StackPane.setAlignment(speakers, Pos.BOTTOM_LEFT);
        StackPane.setMargin(speakers, new Insets(0, view.scrollBarWidth(), 0, 0));
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(find, page);
    }

    ArticleView view() {
        return view;
    }

    FindBar find() {
        return find;
    }

    SpeakerStrip speakers() {
        return speakers;
    }

    /// Shows where and when the article appeared, as far as it is known.
    void details(Header header) {
        var parts = new ArrayList<String>();
        parts.add(header.outlet());
        parts.add(day(header.published()));
        parts.add(header.byline());
        parts.removeIf(String::isBlank);
        var line = new FlowPane(12, 2);
        line.getStyleClass().add("article-details");
        line.setPadding(new Insets(0, 0, 8, 0));
        if (!parts.isEmpty()) {
            line.getChildren().add(new Label(String.join(" · ", parts)));
        }
        if (header.url().startsWith("http://") || header.url().startsWith("https://")) {
            var link = new Hyperlink(header.url());
            link.setFocusTraversable(false);
            link.setMaxWidth(420);
            link.setOnAction(_ -> browse.accept(header.url()));
            line.getChildren().add(link);
        }
        view.setDetails(line.getChildren().isEmpty() ? null : line);
    }

    private String day(String iso) {
        try {
            return LocalDate.parse(iso)
                    .format(
                            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                    .withLocale(messages.locale()));
        } catch (DateTimeParseException _) {
            return iso;
        }
    }

    private void showHits(List<Span> hits, int current) {
        var hit = current < 0 ? null : hits.get(current);
        view.setHits(hits, hit);
        if (hit != null) {
            view.select(hit);
        }
    }
}
