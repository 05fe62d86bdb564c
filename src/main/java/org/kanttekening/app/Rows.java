package org.kanttekening.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of the open folder's list; those of open articles say what their sessions now say.
final class Rows {

    private List<ArticleRow> all = List.of();

    List<ArticleRow> all() {
        return all;
    }

    void hold(List<ArticleRow> rows) {
        all = List.copyOf(rows);
    }

    /// Brings an open article's row up to date, and gives it.
    Optional<ArticleRow> recount(OpenArticle article) {
        var changed = new ArrayList<>(all);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).name().equals(article.name())) {
                var row = row(changed.get(i), article.session());
                changed.set(i, row);
                all = List.copyOf(changed);
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static ArticleRow row(ArticleRow old, Session session) {
        var header = session.sidecar().header();
        var tally = session.tally();
        return new ArticleRow(
                old.name(),
                header.title().isEmpty() ? old.title() : header.title(),
                header.status(),
                header.published(),
                tally.quotes(),
                tally.actors(),
                tally.decisions(),
                tally.incomplete(),
                old.annotators(),
                old.due());
    }
}
