package org.kanttekening.search;

import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// In which order the values of a facet are told: days and files by themselves, terms as their list
/// has them, all else the most frequent first. No value comes last.
final class LabelOrder {

    private LabelOrder() {}

    static <T> Comparator<T> of(Facet facet, Function<T, String> label, ToIntFunction<T> count) {
        var last = Comparator.<T, Boolean>comparing(it -> label.apply(it).isEmpty());
        var byLabel =
                Comparator.comparing(label, String.CASE_INSENSITIVE_ORDER).thenComparing(label);
        var terms = terms(facet);
        if (!terms.isEmpty()) {
            return last.thenComparingInt(it -> place(terms, label.apply(it)))
                    .thenComparing(byLabel);
        }
        return isInItself(facet)
                ? last.thenComparing(byLabel)
                : last.thenComparing(Comparator.comparingInt(count).reversed())
                        .thenComparing(byLabel);
    }

    private static int place(List<String> terms, String label) {
        int place = terms.indexOf(label);
        return place < 0 ? terms.size() : place;
    }

    private static List<String> terms(Facet facet) {
        return switch (facet) {
            case Facet.OfProperty(Trait trait) when trait == Trait.KIND ->
                    Stream.of(Kind.values()).map(Kind::term).toList();
            case Facet.OfProperty(Trait trait) when trait == Trait.STATUS -> {
                var all = new ArrayList<>(Terms.ARTICLE_STATUS.values());
                all.add(Trait.REVIEWED);
                yield all;
            }
            case Facet.OfProperty(Fields fields) ->
                    fields.paths().stream()
                            .flatMap(path -> termsOf(path.type()).stream())
                            .flatMap(List::stream)
                            .distinct()
                            .toList();
            default -> List.of();
        };
    }

    private static Optional<List<String>> termsOf(FieldType<?> type) {
        return type instanceof FieldType.Term(var list)
                ? Optional.of(list.values())
                : Optional.empty();
    }

    private static boolean isInItself(Facet facet) {
        return switch (facet) {
            case Facet.OfProperty(Trait _) -> true;
            case Facet.OfProperty(Fields fields) ->
                    fields.paths().stream().allMatch(path -> Values.isDay(path.type()));
            default -> false;
        };
    }
}
