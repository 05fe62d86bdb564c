package org.kanttekening.review.agreement;

import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.Span;
import org.kanttekening.review.agreement.Continuum.Piece;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The units of which αU is made: each segment of a content, a cue or a source is one.
final class Pieces {

    private Pieces() {}

    /// @param by whose
    private record Tagged(int by, Quote quote, String role, Span at) {}

    private record Place(String role, Span at) {}

    static List<Piece> of(List<Quote> first, List<Quote> second) {
        return tagged(first, second).stream()
                .map(it -> new Piece(it.by(), it.role(), it.at().start(), it.at().length()))
                .toList();
    }

    /// A unit that both have with the same bounds is one item of two; of any other αU counts by how
    /// far it is from what the other has, so none of them is agreed on.
    static List<Item> items(List<Quote> first, List<Quote> second) {
        var waiting = new LinkedHashMap<Place, List<Tagged>>();
        var items = new ArrayList<Item>();
        for (var unit : tagged(first, second)) {
            var same =
                    waiting.computeIfAbsent(
                            new Place(unit.role(), unit.at()), _ -> new ArrayList<>());
            var partner = same.stream().filter(it -> it.by() != unit.by()).findFirst();
            if (partner.isPresent()) {
                same.remove(partner.get());
                items.add(item(Optional.of(partner.get()), Optional.of(unit)));
            } else {
                same.add(unit);
            }
        }
        waiting.values().forEach(alone -> alone.forEach(it -> items.add(alone(it))));
        items.sort(Comparator.comparing(Item::hull));
        return items;
    }

    private static Item alone(Tagged unit) {
        return unit.by() == 0
                ? item(Optional.of(unit), Optional.empty())
                : item(Optional.empty(), Optional.of(unit));
    }

    private static Item item(Optional<Tagged> first, Optional<Tagged> second) {
        return new Item(
                first.map(Tagged::quote),
                second.map(Tagged::quote),
                first.map(it -> List.of(it.at())).orElse(List.of()),
                second.map(it -> List.of(it.at())).orElse(List.of()),
                first.map(Tagged::role).orElse(""),
                second.map(Tagged::role).orElse(""),
                first.isPresent() && second.isPresent() ? 2 : 1,
                first.isPresent() && second.isPresent());
    }

    private static List<Tagged> tagged(List<Quote> first, List<Quote> second) {
        var units = new ArrayList<Tagged>();
        first.forEach(quote -> add(0, quote, units));
        second.forEach(quote -> add(1, quote, units));
        return units;
    }

    private static void add(int by, Quote quote, List<Tagged> into) {
        add(by, quote, Roles.CONTENT, quote.content(), into);
        add(by, quote, Roles.CUE, quote.cue(), into);
        add(by, quote, Roles.SOURCE, quote.source(), into);
    }

    private static void add(int by, Quote quote, String role, Segments at, List<Tagged> into) {
        at.spans().forEach(span -> into.add(new Tagged(by, quote, role, span)));
    }
}
