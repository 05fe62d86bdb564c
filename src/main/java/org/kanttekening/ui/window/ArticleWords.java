package org.kanttekening.ui.window;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.app.Messages;
import org.kanttekening.article.Span;
import org.kanttekening.ui.article.ArticleView;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Teaches the article's view what its annotations are called, which of them lack something, and
/// what a click on one means.
final class ArticleWords {

    private final Messages messages;
    private final ArticleView view;
    private final Supplier<Optional<DeskOfArticle>> desk;

    ArticleWords(Messages messages, ArticleView view, Supplier<Optional<DeskOfArticle>> desk) {
        this.messages = messages;
        this.view = view;
        this.desk = desk;
    }

    void teach() {
        view.setAccessibleName(messages.text("window.article"));
        view.setEmptyText(messages.text("window.article.empty"));
        view.setIncomplete(this::isIncomplete);
        view.setLabels(this::label);
        view.setDescriber(this::described);
        view.onAnnotationClicked(this::clicked);
    }

    private boolean isIncomplete(Annotation annotation) {
        return desk.get()
                .filter(open -> !open.session().rules().missing(annotation).isEmpty())
                .isPresent();
    }

    private String label(Annotation annotation) {
        return desk.get()
                .map(open -> MarginText.of(annotation, open.session(), messages))
                .orElse("");
    }

    private String described(Span span) {
        return desk.get()
                .map(open -> MarginText.described(span, open.session(), messages))
                .orElse("");
    }

    private void clicked(List<String> ids) {
        if (desk.get().isEmpty()) {
            return;
        }
        var open = desk.get().get();
        view.requestFocus();
        if (ids.isEmpty()) {
            open.session().chooseNone();
        } else if (ids.stream().noneMatch(id -> isChosen(open, id))) {
            open.session()
                    .annotations()
                    .find(ids.getFirst())
                    .ifPresent(annotation -> {
                        var place = new Span(view.caret(), view.caret());
                        open.session().choose(annotation);
                        open.going().chooseAt(place);
                    });
        }
    }

    private static boolean isChosen(DeskOfArticle open, String id) {
        return open.session().chosen().map(Annotation::id).filter(id::equals).isPresent();
    }
}
