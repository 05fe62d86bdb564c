package org.kanttekening.search;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Passages;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Paragraph;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// A query made ready for one search: finds what an article holds of it. Safe for several threads.
final class EntrySearch {

    private static final Comparator<Hit> BY_POSITION =
            Comparator.comparingInt(EntrySearch::start)
                    .thenComparingInt(hit -> -hit.place().map(Span::end).orElse(0))
                    .thenComparing(Hit::annotator)
                    .thenComparing(hit -> hit.kind().map(Kind::ordinal).orElse(-1))
                    .thenComparing(Hit::id)
                    .thenComparing(Hit::path)
                    .thenComparing(Hit::span);

    private final Corpus corpus;
    private final @Nullable Finder finder;
    private final List<Holding> ofArticles = new ArrayList<>();
    private final List<Holding> ofAnnotations = new ArrayList<>();
    private final boolean inArticles;
    private final boolean inHeaders;
    private final boolean inAnnotations;
    private final List<FieldPath> headerPaths;
    private final Map<Kind, List<FieldPath>> paths = new EnumMap<>(Kind.class);

    EntrySearch(Query query, Corpus corpus, FieldTexts texts, Bound bound) {
        this.corpus = corpus;
        this.finder = query.text().map(text -> Finder.of(text, query, bound)).orElse(null);
        for (var condition : query.conditions()) {
            var holding = new Holding(condition, texts, corpus, bound);
            (condition.property().isOfArticle() ? ofArticles : ofAnnotations).add(holding);
        }
        var places = query.places();
        headerPaths = paths(places, null);
        for (var kind : Kind.values()) {
            paths.put(kind, paths(places, kind));
        }
        inArticles = places.contains(Place.ARTICLE);
        inHeaders = !headerPaths.isEmpty();
        inAnnotations = paths.values().stream().anyMatch(it -> !it.isEmpty());
    }

    private static List<FieldPath> paths(List<Place> places, @Nullable Kind kind) {
        var paths = new LinkedHashSet<FieldPath>();
        places.forEach(place -> paths.addAll(place.paths(kind)));
        return List.copyOf(paths);
    }

    /// The hits in one article, by their place in it.
    List<Hit> in(Entry entry) {
        var items = new ArrayList<Item>();
        for (var item : Item.of(corpus, entry)) {
            if (ofArticles.stream().allMatch(it -> it.test(item))) {
                items.add(item);
            }
        }
        if (items.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Hit>();
        var looking = finder == null ? null : new Looking(finder, entry, found);
        if (inArticles && items.stream().anyMatch(this::hasOne)) {
            inArticle(entry, looking, found);
        }
        for (var item : items) {
            if (inHeaders && looking != null && hasOne(item)) {
                headerPaths.forEach(path -> looking.in(path, item));
            }
            if (inAnnotations) {
                inAnnotations(item, looking, found);
            }
        }
        found.sort(BY_POSITION);
        return found;
    }

    private void inArticle(Entry entry, @Nullable Looking looking, List<Hit> found) {
        if (looking != null) {
            looking.inArticle();
        } else {
            found.add(new Hit(entry, null, null, "", null, firstLine(entry.text())));
        }
    }

    private void inAnnotations(Item item, @Nullable Looking looking, List<Hit> found) {
        for (var annotation : annotations(item)) {
            var one = item.of(annotation);
            if (!holds(one)) {
                continue;
            }
            if (looking == null) {
                found.add(
                        new Hit(
                                item.entry(),
                                item.voice(),
                                annotation,
                                "",
                                null,
                                words(annotation)));
            } else {
                for (var path : paths.getOrDefault(annotation.kind(), List.of())) {
                    looking.in(path, one);
                }
            }
        }
    }

    /// Whether an annotator has an annotation of the article that is as asked for, or nothing is
    /// asked of any.
    private boolean hasOne(Item item) {
        return ofAnnotations.isEmpty()
                || annotations(item).stream().anyMatch(it -> holds(item.of(it)));
    }

    private boolean holds(Item item) {
        for (var holding : ofAnnotations) {
            if (!holding.test(item)) {
                return false;
            }
        }
        return true;
    }

    private static List<Annotation> annotations(Item item) {
        var voice = item.voice();
        return voice == null ? List.of() : voice.annotations();
    }

    private static Span words(Annotation annotation) {
        var words = Passages.leading(annotation);
        return words.isEmpty() ? new Span(0, 0) : words.hull();
    }

    private static Span firstLine(ArticleText text) {
        return text.paragraphs().stream()
                .filter(paragraph -> !paragraph.isBlank(text.value()))
                .findFirst()
                .map(Paragraph::span)
                .orElse(new Span(0, 0));
    }

    /// What has no place in the article comes last.
    private static int start(Hit hit) {
        return hit.place().map(Span::start).orElse(Integer.MAX_VALUE);
    }
}
