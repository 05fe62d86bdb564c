package org.kanttekening.review.agreement;

import org.kanttekening.review.agreement.Figure.Defined;
import org.kanttekening.review.agreement.Figure.Reason;
import org.kanttekening.review.agreement.Figure.Undefined;
import org.kanttekening.review.agreement.Unit.Share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The figures over all pairs of several people.
final class Together {

    private final List<Map<String, Counts>> pairs;

    /// For each article what each pair has in it, as one.
    private final List<List<Optional<Unit>>> articles = new ArrayList<>();

    Together(List<Map<String, Counts>> pairs) {
        this.pairs = pairs;
        var names = new TreeSet<String>();
        pairs.forEach(pair -> names.addAll(pair.keySet()));
        for (var name : names) {
            articles.add(
                    pairs.stream()
                            .map(pair ->
                                    Optional.ofNullable(pair.get(name))
                                            .map(it -> Unit.sum(it.units())))
                            .toList());
        }
    }

    Figure figure(Measure measure) {
        if (measure == Measure.UNITIZING_ALPHA) {
            return alpha();
        }
        return measure.answers()
                .map(it ->
                        Agreement.ofAnswers(
                                it.coefficient(), tables(it.question()), Intervals.DRAWN))
                .orElseGet(() -> Agreement.ofShares(shares(measure), Intervals.DRAWN));
    }

    private List<Share> shares(Measure measure) {
        var both =
                measure == measure.swapped()
                        ? List.of(measure)
                        : List.of(measure, measure.swapped());
        return articles.stream()
                .flatMap(article ->
                        article.stream()
                                .flatMap(Optional::stream)
                                .flatMap(unit ->
                                        both.stream()
                                                .flatMap(it ->
                                                        Stream.ofNullable(unit.shares().get(it))))
                                .reduce(Share::plus)
                                .stream())
                .toList();
    }

    /// Articles in which no pair answers are not drawn.
    private List<List<List<Cell>>> tables(Question question) {
        var answered =
                articles.stream()
                        .filter(article ->
                                article.stream()
                                        .flatMap(Optional::stream)
                                        .anyMatch(it -> it.cells().containsKey(question)))
                        .toList();
        var tables = new ArrayList<List<List<Cell>>>();
        for (int i = 0; i < pairs.size(); i++) {
            int pair = i;
            tables.add(
                    answered.stream()
                            .map(article ->
                                    article.get(pair)
                                            .map(it -> it.cells().get(question))
                                            .filter(Objects::nonNull)
                                            .orElse(List.of()))
                            .toList());
        }
        return tables;
    }

    private Figure alpha() {
        var figures =
                pairs.stream()
                        .map(pair -> Counts.over(List.copyOf(pair.values())).continuum().alpha())
                        .toList();
        int n = figures.stream().mapToInt(Figure::n).sum();
        var values =
                figures.stream()
                        .filter(Defined.class::isInstance)
                        .mapToDouble(it -> ((Defined) it).value())
                        .average();
        if (values.isPresent()) {
            return new Defined(values.getAsDouble(), n, Optional.empty(), n < Defined.FEW_ITEMS);
        }
        return figures.stream()
                .filter(it -> it.n() > 0)
                .findFirst()
                .map(it -> ((Undefined) it).reason())
                .<Figure>map(reason -> new Undefined(reason, n))
                .orElseGet(() -> new Undefined(Reason.NO_ITEMS, 0));
    }
}
