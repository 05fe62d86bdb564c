package org.kanttekening.ui.window;

import org.kanttekening.app.Boundaries;
import org.kanttekening.ui.article.ArticleView;

/// Shows in the article which edge is taken.
final class EdgeView {

    private EdgeView() {}

    static void show(ArticleView view, DeskOfArticle desk) {
        var taken = desk.boundaries().taken();
        var span =
                taken.flatMap(edge ->
                        desk.session()
                                .annotations()
                                .find(edge.id())
                                .map(it -> edge.part().in(it))
                                .filter(segments -> edge.index() < segments.size())
                                .map(segments -> segments.get(edge.index()).span()));
        view.setBoundaryHandles(
                span.orElse(null),
                taken.filter(edge -> edge.edge() == Boundaries.Edge.START).isPresent());
        desk.boundaries()
                .place()
                .ifPresent(place -> view.select(new org.kanttekening.article.Span(place, place)));
    }
}
