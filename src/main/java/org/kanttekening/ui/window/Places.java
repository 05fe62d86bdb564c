package org.kanttekening.ui.window;

import org.kanttekening.article.Span;
import org.kanttekening.ui.article.ArticleView;

import java.util.HashMap;
import java.util.Map;

/// Where a person was in each article, to come back to.
final class Places {

    private final Map<String, Span> selections = new HashMap<>();

    void leave(String article, ArticleView view) {
        var selected = view.selection();
        selections.put(
                article, selected.isEmpty() ? new Span(view.caret(), view.caret()) : selected);
    }

    void back(String article, ArticleView view) {
        var place = selections.get(article);
        if (place != null) {
            view.select(place);
        }
    }
}
