package org.kanttekening.review.agreement;

import org.kanttekening.review.agreement.Figure.Interval;
import org.kanttekening.review.agreement.Unit.Share;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// Draws units again, with replacement, to tell how far a figure would move with other ones: the
/// percentile bootstrap of Efron. The seed is fixed, so that the same tags give the same interval.
final class Bootstrap {

    private static final int DRAWINGS = 1000;
    private static final long SEED = 20_260_304;

    private Bootstrap() {}

    static Optional<Interval> ofShares(List<Share> shares) {
        var units = shares.toArray(Share[]::new);
        return interval(
                units.length,
                drawn -> {
                    long hits = 0;
                    long of = 0;
                    for (int at : drawn) {
                        hits += units[at].hits();
                        of += units[at].of();
                    }
                    return (double) hits / of;
                });
    }

    /// @param pairs for each pair of people a table for each unit, empty where the pair has nothing
    ///   there; the figure is the mean over the pairs for which it is defined
    static Optional<Interval> ofAnswers(Coefficient coefficient, List<List<List<Cell>>> pairs) {
        var tables = pairs.stream().map(Numbered::of).toList();
        return interval(
                pairs.getFirst().size(),
                drawn -> {
                    double sum = 0;
                    int defined = 0;
                    for (var pair : tables) {
                        double value = pair.of(coefficient, drawn);
                        if (!Double.isNaN(value)) {
                            sum += value;
                            defined++;
                        }
                    }
                    return defined == 0 ? Double.NaN : sum / defined;
                });
    }

    /// The tables of one pair with numbers in place of answers.
    ///
    /// @param units of each its cells: first, second, count
    private record Numbered(int[][][] units, int answers) {

        static Numbered of(List<List<Cell>> units) {
            var numbers = new HashMap<String, Integer>();
            var tables =
                    units.stream()
                            .map(cells ->
                                    cells.stream()
                                            .map(cell ->
                                                    new int[] {
                                                        number(numbers, cell.first()),
                                                        number(numbers, cell.second()),
                                                        cell.count()
                                                    })
                                            .toArray(int[][]::new))
                            .toArray(int[][][]::new);
            return new Numbered(tables, numbers.size());
        }

        double of(Coefficient coefficient, int[] drawn) {
            var first = new int[answers];
            var second = new int[answers];
            long agreed = 0;
            long n = 0;
            for (int at : drawn) {
                for (var cell : units[at]) {
                    first[cell[0]] += cell[2];
                    second[cell[1]] += cell[2];
                    agreed += cell[0] == cell[1] ? cell[2] : 0;
                    n += cell[2];
                }
            }
            return coefficient.of(first, second, agreed, n);
        }
    }

    private static int number(HashMap<String, Integer> numbers, String answer) {
        int next = numbers.size();
        return numbers.computeIfAbsent(answer, _ -> next);
    }

    /// None where too few units can be drawn: of two articles that happen to be alike every drawing
    /// is alike, and the interval would look sure. Drawings for which the figure is not defined are
    /// left out; where they are most, there is none either.
    private static Optional<Interval> interval(int units, ToDoubleFunction<int[]> figure) {
        if (units < Figure.Defined.FEW_DRAWN) {
            return Optional.empty();
        }
        var random = new SplittableRandom(SEED);
        var drawn = new int[units];
        var values = new double[DRAWINGS];
        int defined = 0;
        for (int i = 0; i < DRAWINGS; i++) {
            for (int j = 0; j < units; j++) {
                drawn[j] = random.nextInt(units);
            }
            double value = figure.applyAsDouble(drawn);
            if (!Double.isNaN(value)) {
                values[defined++] = value;
            }
        }
        if (defined <= DRAWINGS / 2) {
            return Optional.empty();
        }
        Arrays.sort(values, 0, defined);
        int tail = (int) Math.floor(defined * 0.025);
        return Optional.of(new Interval(values[tail], values[defined - 1 - tail]));
    }
}
