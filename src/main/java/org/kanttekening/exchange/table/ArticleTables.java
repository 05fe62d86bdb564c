package org.kanttekening.exchange.table;

import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Remark;
import org.kanttekening.exchange.table.Column.Band;
import org.kanttekening.folder.PassageLink;

import java.util.ArrayList;
import java.util.List;

/// The tables of what is said of articles as a whole, and of annotations by remarks.
final class ArticleTables {

    private ArticleTables() {}

    private record Whole<P>(Setting in, P part) implements Holder<P> {}

    /// A row for each tagged article: one person's tags of one article.
    static Table articles() {
        var columns = new ArrayList<Column<Whole<Header>>>(Tables.place());
        columns.add(
                Tables.column(
                        "annotator.name",
                        Band.MORE,
                        Width.TERM,
                        row -> row.in().article().stored().sidecar().annotator().name()));
        FieldColumns.of(Header.SHAPE).forEach(column -> columns.add(column.of(row -> row)));
        for (var kind : Kind.values()) {
            columns.add(
                    new Column<>(
                            kind.term() + "s.count",
                            Band.MORE,
                            Width.NUMBER,
                            row -> Cell.number(count(row.in(), kind))));
        }
        columns.add(
                Tables.column(
                        "link",
                        Band.AROUND,
                        Width.LINK,
                        row -> PassageLink.to(row.in().article().file()).toString()));
        columns.add(
                new Column<>(
                        "length",
                        Band.KEPT,
                        Width.NUMBER,
                        row -> Cell.number(row.in().text().lengthInCodePoints())));
        columns.add(Tables.column("sha256", Band.IDS, Width.TERM, row -> row.in().text().sha256()));
        var ordered = Ordering.of(columns);
        return new Table(
                "articles",
                Tables.headings(ordered),
                (in, into) ->
                        into.accept(Tables.cells(ordered, new Whole<>(in, in.article().header()))));
    }

    private static long count(Setting in, Kind kind) {
        return in.subjects().stream().filter(it -> it.annotation().kind() == kind).count();
    }

    /// A row for each remark on an annotation.
    static Table remarks() {
        var columns = new ArrayList<Column<Whole<Remark>>>(Tables.place());
        columns.addAll(
                List.of(
                        Tables.column("of", Band.PLACE, Width.NAME, ArticleTables::name),
                        Tables.column("by", Band.FIRST, Width.TERM, row -> row.part().by()),
                        new Column<>(
                                "at",
                                Band.FIRST,
                                Width.MOMENT,
                                row -> Cell.moment(row.part().at())),
                        Tables.column("text", Band.FIRST, Width.WORDS, row -> row.part().text()),
                        Tables.column("link", Band.AROUND, Width.LINK, ArticleTables::link),
                        Tables.column("of.id", Band.IDS, Width.TERM, row -> row.part().on()),
                        Tables.column("id", Band.IDS, Width.TERM, row -> row.part().id()),
                        Tables.column(
                                "replyTo", Band.IDS, Width.TERM, row -> row.part().replyTo())));
        var ordered = Ordering.of(columns);
        return new Table(
                "remarks",
                Tables.headings(ordered),
                (in, into) -> {
                    for (var remark : in.article().stored().sidecar().remarks()) {
                        into.accept(Tables.cells(ordered, new Whole<>(in, remark)));
                    }
                });
    }

    private static String name(Whole<Remark> row) {
        return row.in().names().of(row.part().on());
    }

    private static String link(Whole<Remark> row) {
        return row.in().link(row.part().on()).toString();
    }
}
