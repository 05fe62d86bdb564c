package org.kanttekening.search;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.Graphemes;
import org.kanttekening.article.Span;

import java.util.List;

/// Looks for the text of a query in the places of one article; for one thread.
final class Looking {

    private final Finder finder;
    private final Entry entry;
    private final List<Hit> found;
    private final Folds folds;

    Looking(Finder finder, Entry entry, List<Hit> found) {
        this.finder = finder;
        this.entry = entry;
        this.found = found;
        this.folds = Folds.of(entry);
    }

    /// In all of the article's text.
    void inArticle() {
        for (var span : finder.in(folds, entry.text().all())) {
            found.add(new Hit(entry, null, null, "", null, span));
        }
    }

    /// In a field of an item, which is a passage or what people have written.
    void in(FieldPath path, Item item) {
        path.each(
                Holding.record(path, item),
                (value, at) -> {
                    switch (value) {
                        case Segments passage -> inPassage(passage, path, at, item);
                        case List<?> texts ->
                                texts.forEach(text -> inWritten((String) text, path, at, item));
                        default -> inWritten((String) value, path, at, item);
                    }
                });
    }

    private void inPassage(Segments passage, FieldPath path, FieldPath.At at, Item item) {
        if (isWhole(passage)) {
            if (finder.mayStandIn(folds, passage.hull())) {
                for (var span : finder.in(folds, passage.hull())) {
                    add(item, path.path(at), null, span);
                }
            }
        } else if (!passage.isEmpty()) {
            var joined = Joined.of(passage, entry.text());
            for (var span : finder.in(new Folds(joined.text()), all(joined.text()))) {
                var inArticle = joined.inArticle(span);
                if (!inArticle.isEmpty()) {
                    add(item, path.path(at), null, inArticle);
                }
            }
        }
    }

    /// Whether it is in one piece, and splits no character, so that it can be searched in place.
    private boolean isWhole(Segments passage) {
        var text = entry.text().value();
        return passage.size() == 1
                && Graphemes.isBoundary(text, passage.start())
                && Graphemes.isBoundary(text, passage.end());
    }

    private void inWritten(String text, FieldPath path, FieldPath.At at, Item item) {
        if (!text.isEmpty()) {
            for (var span : finder.in(new Folds(text), all(text))) {
                add(item, path.path(at), text, span);
            }
        }
    }

    private void add(Item item, String where, @Nullable String written, Span span) {
        found.add(new Hit(entry, item.voice(), item.annotation(), where, written, span));
    }

    private static Span all(String text) {
        return new Span(0, text.length());
    }
}
