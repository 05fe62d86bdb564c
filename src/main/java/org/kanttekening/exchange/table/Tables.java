package org.kanttekening.exchange.table;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;
import org.kanttekening.exchange.table.Column.Band;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// All tables of a set, in the order in which a workbook has them.
final class Tables {

    /// What tables of parts are called; others go by the name of their record in the scheme.
    private static final Map<String, String> NAMES =
            Map.of(
                    "speaker", "speakers",
                    "response", "reactions",
                    "mention", "mentions",
                    "decisionMention", "mentions",
                    "affiliation", "affiliations",
                    "ground", "grounds",
                    "relatedDecision", "related");

    private Tables() {}

    static List<Table> all() {
        var tables = new ArrayList<Table>();
        tables.add(ArticleTables.articles());
        tables.addAll(ofAnnotations());
        tables.add(ArticleTables.remarks());
        return List.copyOf(tables);
    }

    /// Those that are filled from annotations.
    static List<Table> ofAnnotations() {
        var tables = new ArrayList<Table>();
        tables.add(ofKind("quotes", Quote.class, QuoteFields.SHAPE, List.of()));
        tables.add(ofKind("actors", Actor.class, ActorFields.SHAPE, List.of()));
        tables.add(ofKind("decisions", Decision.class, DecisionFields.SHAPE, Reactions.columns()));
        tables.addAll(ofParts());
        return List.copyOf(tables);
    }

    private static <A extends Annotation> Table ofKind(
            String name, Class<A> kind, Shape<A> shape, List<Column<Row<A>>> others) {
        var columns = new ArrayList<Column<Row<A>>>(place());
        FieldColumns.of(shape).forEach(column -> columns.add(column.of(row -> row)));
        columns.addAll(others);
        columns.addAll(around(row -> Cell.text(row.in().link(row.part().id()).toString())));
        var ordered = Ordering.of(columns);
        return new Table(
                name,
                headings(ordered),
                (in, into) -> {
                    for (var of : in.subjects()) {
                        if (kind.isInstance(of.annotation())) {
                            var row = new Row<>(of, "", "", kind.cast(of.annotation()));
                            into.accept(cells(ordered, row));
                        }
                    }
                });
    }

    /// The tables of parts by name, each with the fields from which it is filled.
    private static List<Table> ofParts() {
        var groups = new LinkedHashMap<String, List<PartSource<?, ?>>>();
        Stream.of(
                        PartSource.of(Quote.class, QuoteFields.SHAPE),
                        PartSource.of(Actor.class, ActorFields.SHAPE),
                        PartSource.of(Decision.class, DecisionFields.SHAPE))
                .flatMap(List::stream)
                .forEach(source -> {
                    var record = source.shape().name();
                    groups.computeIfAbsent(
                                    NAMES.getOrDefault(record, record), _ -> new ArrayList<>())
                            .add(source);
                });
        var tables = new ArrayList<Table>();
        groups.forEach((name, sources) -> tables.add(new PartTable(sources).table(name)));
        return tables;
    }

    static <R> List<Cell> cells(List<Column<R>> columns, R row) {
        var cells = new ArrayList<Cell>(columns.size());
        for (var column : columns) {
            cells.add(column.value().apply(row));
        }
        return cells;
    }

    static List<Heading> headings(List<? extends Column<?>> columns) {
        return columns.stream().map(column -> new Heading(column.name(), column.width())).toList();
    }

    /// Whose tags of which article.
    static <P, R extends Holder<P>> List<Column<R>> place() {
        return List.of(
                column("article", Band.PLACE, Width.NAME, row -> row.in().article().file().name()),
                column("annotator", Band.PLACE, Width.TERM, row -> row.in().article().owner()));
    }

    /// What stands around an annotation or a part, and what is known of the article.
    static <P> List<Column<Row<P>>> around(Function<Row<P>, Cell> link) {
        return List.of(
                column("sentence", Band.AROUND, Width.WORDS, row -> row.in().around(row.passage())),
                new Column<>("link", Band.AROUND, Width.LINK, link),
                column(
                        "article.title",
                        Band.AROUND,
                        Width.NAME,
                        row -> row.in().article().header().title()),
                column(
                        "article.outlet",
                        Band.AROUND,
                        Width.TERM,
                        row -> row.in().article().header().outlet()),
                new Column<>(
                        "article.published", Band.AROUND, Width.DAY, row -> row.in().published()));
    }

    static <R> Column<R> column(String name, Band band, Width width, Function<R, String> text) {
        return new Column<>(name, band, width, row -> Cell.text(text.apply(row)));
    }
}
