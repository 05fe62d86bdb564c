package org.kanttekening.app.find;

import org.jspecify.annotations.Nullable;
import org.kanttekening.folder.PassageLink;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Hit;
import org.kanttekening.search.Hits;
import org.kanttekening.search.Line;
import org.kanttekening.search.Property;

import java.util.List;
import java.util.stream.Collectors;

/// What a table says of one hit.
///
/// @param start in the article, in code points; null where the hit is in what people wrote, or has
///   no words of its own
/// @param end exclusive, in code points; null where `start` is
/// @param facets the values of each chosen facet
record HitRow(
        Hit hit,
        String title,
        String published,
        @Nullable Integer start,
        @Nullable Integer end,
        Line line,
        PassageLink link,
        List<List<String>> facets) {

    private static final String BETWEEN = "; ";
    private static final Facet TITLE = facet("article.title");
    private static final Facet PUBLISHED = facet("published");

    private static Facet facet(String name) {
        return Property.find(name).map(Facet::of).orElseThrow();
    }

    /// @param width of the words around, in code points on either side
    static HitRow of(Hit hit, Hits hits, List<Facet> facets, int width) {
        boolean isInArticle = hit.written() == null && !hit.span().isEmpty();
        var text = hit.entry().text();
        return new HitRow(
                hit,
                first(hits.labels(TITLE, hit)),
                first(hits.labels(PUBLISHED, hit)),
                isInArticle ? text.toCodePoints(hit.span().start()) : null,
                isInArticle ? text.toCodePoints(hit.span().end()) : null,
                hit.line(width),
                link(hit),
                facets.stream().map(facet -> hits.labels(facet, hit)).toList());
    }

    /// The link to a hit's annotation, else to its words, else to its article.
    static PassageLink link(Hit hit) {
        var file = hit.entry().file();
        if (hit.annotation() != null) {
            return PassageLink.to(file, hit.id());
        }
        var text = hit.entry().text();
        return hit.place()
                .map(span ->
                        PassageLink.to(
                                file,
                                text.toCodePoints(span.start()),
                                text.toCodePoints(span.end())))
                .orElseGet(() -> PassageLink.to(file));
    }

    /// Several values in one cell.
    static String joined(List<String> values) {
        return values.stream().collect(Collectors.joining(BETWEEN));
    }

    /// Annotators may have filled it in differently: what the first of them says.
    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.getFirst();
    }
}
