package org.kanttekening.search;

import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.folder.Problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which values a property can be asked for.
final class Values {

    private static final List<String> FLAGS = List.of(FieldTexts.YES, FieldTexts.NO);

    private Values() {}

    /// Why a property can never be what is wanted, if so. Any value may stand in a list of terms,
    /// for the scheme's lists are no walls.
    static Optional<Problem> problem(Property property, Wanted wanted) {
        return switch (wanted) {
            case Wanted.Filled _, Wanted.Empty _ -> Optional.empty();
            case Wanted.OneOf(var values) ->
                    values.stream().flatMap(it -> problem(property, it).stream()).findFirst();
            case Wanted.Containing _, Wanted.Matching _ -> partProblem(property);
        };
    }

    private static Optional<Problem> problem(Property property, String value) {
        if (value.isBlank()) {
            return Optional.of(Problem.of("problem.query.value"));
        }
        return switch (property) {
            case Trait.KIND ->
                    unless(
                            Stream.of(Kind.values())
                                    .anyMatch(kind -> kind.term().equalsIgnoreCase(value)),
                            "problem.query.kind",
                            value);
            case Fields fields -> problem(fields, value);
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> problem(Fields fields, String value) {
        if (all(fields, Values::isDay)) {
            return unless(Days.of(value).isPresent(), "problem.query.day", value);
        }
        if (all(fields, FieldType.Share.class::isInstance)) {
            return unless(Numbers.of(value).isPresent(), "problem.query.number", value);
        }
        if (all(fields, FieldType.Flag.class::isInstance)) {
            return unless(FLAGS.contains(value), "problem.query.flag", value);
        }
        return partProblem(fields);
    }

    private static Optional<Problem> partProblem(Property property) {
        return property instanceof Fields fields
                        && fields.paths().stream().allMatch(FieldPath::isPart)
                ? Optional.of(Problem.of("problem.query.part", fields.term()))
                : Optional.empty();
    }

    static boolean isDay(FieldType<?> type) {
        return type instanceof FieldType.Day
                || type instanceof FieldType.Moment
                || type instanceof FieldType.Timestamp;
    }

    private static boolean all(Fields fields, Predicate<FieldType<?>> test) {
        return fields.paths().stream().map(FieldPath::type).allMatch(test);
    }

    private static Optional<Problem> unless(boolean right, String key, String value) {
        return right ? Optional.empty() : Optional.of(Problem.of(key, value));
    }
}
