package org.kanttekening.exchange.conll;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.TaggedArticle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which tokens of an article are labelled as what; in each column the outermost passage counts.
final class Labels {

    /// The outermost first: by begin ascending, then end descending.
    private static final Comparator<Piece> OUTERMOST =
            Comparator.comparingInt(Piece::from)
                    .thenComparing(Comparator.comparingInt(Piece::to).reversed())
                    .thenComparing(Piece::label)
                    .thenComparing(Piece::annotation);

    private final Tokens tokens;
    private final Map<Column, List<Piece>> pieces = new EnumMap<>(Column.class);
    private final Set<String> covered = new HashSet<>();
    private final Set<String> torn = new HashSet<>();
    private final Set<String> split = new HashSet<>();

    /// An unbroken stretch of tokens.
    ///
    /// @param from the first token
    /// @param to behind the last
    /// @param annotation its id
    record Piece(int from, int to, String label, String annotation) {}

    private Labels(Tokens tokens) {
        this.tokens = tokens;
    }

    static Labels of(TaggedArticle article, Tokens tokens) {
        var labels = new Labels(tokens);
        for (var column : Column.values()) {
            labels.add(column, article.chosen());
        }
        return labels;
    }

    /// The pieces of a column in text order; none overlaps another.
    List<Piece> pieces(Column column) {
        return pieces.getOrDefault(column, List.of());
    }

    /// Whether any passage of an annotation lies, in whole or in part, under another of its column,
    /// or shows no token.
    boolean isCovered(String annotation) {
        return covered.contains(annotation);
    }

    /// Whether any passage begins or ends within a token.
    boolean isTorn(String annotation) {
        return torn.contains(annotation);
    }

    boolean isSplit(String annotation) {
        return split.contains(annotation);
    }

    private void add(Column column, List<Annotation> annotations) {
        var all = new ArrayList<Piece>();
        for (var annotation : annotations) {
            for (var passage : column.passages(annotation)) {
                collect(column, annotation, passage, all);
            }
        }
        all.sort(OUTERMOST);
        var kept = new ArrayList<Piece>();
        int end = 0;
        for (var piece : all) {
            if (piece.from() >= end) {
                kept.add(piece);
                end = piece.to();
            } else {
                covered.add(piece.annotation());
            }
        }
        pieces.put(column, List.copyOf(kept));
    }

    private void collect(Column column, Annotation annotation, Segments passage, List<Piece> into) {
        if (passage.size() > 1) {
            split.add(annotation.id());
        }
        for (var span : passage.spans()) {
            int from = tokens.after(span.start());
            int to = tokens.before(span.end());
            if (from >= to) {
                covered.add(annotation.id());
                continue;
            }
            if (isTorn(span, from, to)) {
                torn.add(annotation.id());
            }
            into.add(new Piece(from, to, column.label(annotation), annotation.id()));
        }
    }

    private boolean isTorn(Span span, int from, int to) {
        return tokens.all().get(from).start() < span.start()
                || tokens.all().get(to - 1).end() > span.end();
    }
}
