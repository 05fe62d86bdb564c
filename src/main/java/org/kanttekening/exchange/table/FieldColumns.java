package org.kanttekening.exchange.table;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Target;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.Names;
import org.kanttekening.exchange.table.Column.Band;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Draws the columns of a record from the scheme's table of its fields, at any depth: a field that
/// is added to the scheme has its columns here by that alone.
///
/// - A passage gives its words, and `.start` and `.end`; where it is split, `.spans` has all its
///   parts (`254..286 301..350`: spreadsheets take no such text for a date).
/// - What names another annotation gives that one's name, and `.id`.
/// - A record within the record gives its fields' columns, `check.status`; several of them give one
///   cell that tells them in a line, or where they are passages alone, `.count`.
///
/// @param <P> the record
final class FieldColumns<P> {

    private final List<Column<Holder<P>>> columns = new ArrayList<>();

    private FieldColumns() {}

    static <P> List<Column<Holder<P>>> of(Shape<P> shape) {
        var made = new FieldColumns<P>();
        made.addAll("", shape, Band.FIRST, Holder::part);
        return List.copyOf(made.columns);
    }

    /// Finds a value in a row, where there is one. There are tens of millions of cells: one object
    /// for each to say so would be much.
    private interface Finder<P, V> {
        @Nullable V in(Holder<P> row);
    }

    private static <P, V, W> Finder<P, W> then(Finder<P, V> value, Function<V, @Nullable W> next) {
        return row -> {
            var found = value.in(row);
            return found == null ? null : next.apply(found);
        };
    }

    private <Q> void addAll(String prefix, Shape<Q> shape, Band band, Finder<P, Q> record) {
        for (var field : shape.fields()) {
            add(prefix, field, band, record);
        }
    }

    private <Q, V> void add(String prefix, Field<Q, V> field, Band outer, Finder<P, Q> record) {
        var name = prefix + field.name();
        var band = later(outer, band(field));
        Finder<P, V> value = then(record, field::get);
        switch (field.type()) {
            case FieldType.Text(boolean multiline) ->
                    add(name, band, multiline ? Width.WORDS : Width.NAME, value, text());
            case FieldType.Link _ -> add(name, band, Width.LINK, value, text());
            case FieldType.Term _, FieldType.Country _, FieldType.RegisterEntry _ ->
                    add(name, band, Width.TERM, value, text());
            case FieldType.Day _ ->
                    add(name, band, Width.DAY, value, (_, it) -> Cell.day((String) it));
            case FieldType.Moment _ ->
                    add(name, band, Width.MOMENT, value, (_, it) -> Cell.moment((String) it));
            case FieldType.Timestamp _ ->
                    add(name, band, Width.MOMENT, value, (_, it) -> Cell.moment((Instant) it));
            case FieldType.Flag _ ->
                    add(name, band, Width.NUMBER, value, (_, it) -> Cell.flag((Boolean) it));
            case FieldType.Share _ -> add(name, band, Width.NUMBER, value, (_, it) -> share(it));
            case FieldType.Texts _ ->
                    add(
                            name,
                            band,
                            Width.NAME,
                            value,
                            (_, it) -> Cell.text(PartText.joined((List<?>) it)));
            case FieldType.Passage _ -> passage(name, band, value);
            case FieldType.Reference type -> reference(name, band, type, value);
            case FieldType.References _ -> references(name, band, value);
            case FieldType.Elsewhere _ -> elsewhere(name, band, value);
            case FieldType.Part<V> part -> addAll(name + ".", part.shape(), band, value);
            case FieldType.OptionalPart<?> part -> optional(name, band, part, value);
            case FieldType.Parts<?> parts -> several(name, band, parts, value);
        }
    }

    /// Makes a cell of a value.
    private interface Maker<V> {
        Cell of(Setting in, V value);
    }

    private static <V> Maker<V> text() {
        return (_, value) -> Cell.text((String) value);
    }

    private <V> void add(String name, Band band, Width width, Finder<P, V> value, Maker<V> maker) {
        columns.add(
                new Column<>(
                        name,
                        band,
                        width,
                        row -> {
                            var found = value.in(row);
                            return found == null ? Cell.EMPTY : maker.of(row.in(), found);
                        }));
    }

    private static Cell share(Object value) {
        return ((Optional<?>) value).map(it -> Cell.number((Double) it)).orElse(Cell.EMPTY);
    }

    private void passage(String name, Band band, Finder<P, ?> found) {
        Finder<P, Segments> passage =
                row -> found.in(row) instanceof Segments it && !it.isEmpty() ? it : null;
        add(name, band, Width.WORDS, passage, (in, it) -> Cell.text(Names.words(it, in.text())));
        add(
                name + ".start",
                Band.OFFSETS,
                Width.NUMBER,
                passage,
                (in, it) -> Cell.number(in.text().toCodePoints(it.start())));
        add(
                name + ".end",
                Band.OFFSETS,
                Width.NUMBER,
                passage,
                (in, it) -> Cell.number(in.text().toCodePoints(it.end())));
        add(name + ".spans", Band.OFFSETS, Width.TERM, passage, (in, it) -> spans(it, in.text()));
    }

    private static Cell spans(Segments passage, ArticleText text) {
        return passage.size() == 1
                ? Cell.EMPTY
                : Cell.text(
                        passage.spans().stream()
                                .map(span -> span(span, text))
                                .collect(Collectors.joining(" ")));
    }

    private static String span(Span span, ArticleText text) {
        return text.toCodePoints(span.start()) + ".." + text.toCodePoints(span.end());
    }

    private void reference(String name, Band band, FieldType.Reference type, Finder<P, ?> found) {
        Finder<P, String> id = row -> (String) found.in(row);
        add(name, band, Width.NAME, id, (in, it) -> Cell.text(new PartText(in).name(type, it)));
        add(name + ".id", Band.IDS, Width.TERM, id, text());
    }

    private void references(String name, Band band, Finder<P, ?> found) {
        Finder<P, List<?>> ids = row -> (List<?>) found.in(row);
        add(
                name,
                band,
                Width.NAME,
                ids,
                (in, it) ->
                        Cell.text(
                                PartText.joined(
                                        it.stream()
                                                .map(id -> in.names().of((String) id))
                                                .toList())));
        add(name + ".id", Band.IDS, Width.TERM, ids, (_, it) -> Cell.text(PartText.joined(it)));
    }

    private void elsewhere(String name, Band band, Finder<P, ?> found) {
        Finder<P, Target> target = row -> (Target) found.in(row);
        add(name, band, Width.NAME, target, (in, it) -> Cell.text(new PartText(in).name(it)));
        add(name + ".article", Band.IDS, Width.NAME, target, (_, it) -> Cell.text(it.article()));
        add(name + ".id", Band.IDS, Width.TERM, target, (_, it) -> Cell.text(it.id()));
    }

    // The value of a field is of its type's kind: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    private <Q> void optional(
            String name, Band band, FieldType.OptionalPart<Q> part, Finder<P, ?> found) {
        addAll(
                name + ".",
                part.shape(),
                band,
                row -> {
                    var held = (Optional<Q>) found.in(row);
                    return held == null ? null : held.orElse(null);
                });
    }

    @SuppressWarnings("unchecked")
    private <Q> void several(String name, Band band, FieldType.Parts<Q> type, Finder<P, ?> found) {
        Finder<P, List<Q>> parts = row -> (List<Q>) found.in(row);
        var shape = type.shape();
        if (PartText.points(shape) && !PartText.names(shape)) {
            add(name + ".count", band, Width.NUMBER, parts, (_, it) -> Cell.number(it.size()));
            return;
        }
        add(name, band, Width.NAME, parts, (in, it) -> Cell.text(new PartText(in).of(shape, it)));
        if (PartText.names(shape)) {
            add(
                    name + ".id",
                    Band.IDS,
                    Width.TERM,
                    parts,
                    (_, it) -> Cell.text(PartText.ids(shape, it)));
        }
    }

    private static Band band(Field<?, ?> field) {
        return switch (field.place()) {
            case FIRST -> Band.FIRST;
            case MORE -> Band.MORE;
            case KEPT -> field.name().equals("id") ? Band.IDS : Band.KEPT;
        };
    }

    private static Band later(Band one, Band other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
