package org.kanttekening.search;

import org.kanttekening.annotation.FieldType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Makes queries at random: of all terms, with awkward texts in them.
final class RandomQueries {

    private static final List<String> TEXTS =
            List.of(
                    "zegt",
                    "Noor Bakker",
                    "a:b",
                    "-x",
                    "\"",
                    "\\",
                    "\\n",
                    "een, twee",
                    "/pad",
                    " rand ",
                    "é",
                    "e\u0301",
                    "🛵",
                    "שלום",
                    "a\nb",
                    "x~y",
                    "has:type",
                    "\u00a0",
                    "'");

    private static final List<String> EXPRESSIONS =
            List.of(
                    "a+",
                    "\\w+/",
                    "\\/",
                    "[/]",
                    "\\\\",
                    "een|twee",
                    "\"",
                    "(?:a b)",
                    "é",
                    "\\Q/\\E");

    private static final List<Property> PROPERTIES = Property.all();
    private static final List<Place> PLACES = Place.all();

    private RandomQueries() {}

    /// Any query that keeps to the rules.
    static Query any(RandomGenerator random) {
        var terms = new ArrayList<Term>();
        for (int i = random.nextInt(4); i > 0; i--) {
            terms.add(condition(random));
        }
        if (random.nextBoolean()) {
            terms.add(
                    random.nextBoolean()
                            ? new Term.Words(visible(random))
                            : new Term.Pattern(new Expression(one(random, EXPRESSIONS))));
            if (random.nextBoolean()) {
                terms.add(new Term.In(places(random)));
            }
            if (random.nextBoolean()) {
                var all = List.of(Term.Matter.values());
                terms.add(new Term.Counting(EnumSet.of(one(random, all), one(random, all))));
            }
        }
        Collections.shuffle(terms, new java.util.Random(random.nextLong()));
        return new Query(terms);
    }

    /// Any line, nearly a query or far from one.
    static String line(RandomGenerator random) {
        var line = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> line.append(any(random));
                case 1 -> line.append(one(random, TEXTS));
                case 2 -> line.append(one(random, List.of(":", "~", "\"", "/", "-", ",", "..")));
                default -> line.append(one(random, PROPERTIES).term()).append(':');
            }
            line.append(random.nextBoolean() ? " " : "");
        }
        return line.toString();
    }

    private static Term.Condition condition(RandomGenerator random) {
        while (true) {
            var property = one(random, PROPERTIES);
            var wanted = wanted(property, random);
            if (Values.problem(property, wanted).isEmpty()) {
                return new Term.Condition(property, wanted, random.nextBoolean());
            }
        }
    }

    private static Wanted wanted(Property property, RandomGenerator random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Wanted.Filled();
            case 1 -> new Wanted.Empty();
            case 2 -> new Wanted.Containing(one(random, TEXTS));
            case 3 -> new Wanted.Matching(new Expression(one(random, EXPRESSIONS)));
            default ->
                    new Wanted.OneOf(
                            Stream.generate(() -> value(property, random))
                                    .limit(1 + random.nextInt(3))
                                    .toList());
        };
    }

    private static String value(Property property, RandomGenerator random) {
        var types =
                property instanceof Fields fields
                        ? fields.paths().stream().map(FieldPath::type).toList()
                        : List.<FieldType<?>>of();
        if (types.stream().anyMatch(Values::isDay)) {
            return one(random, List.of("2026", "2026-03", "2026-03-04..2026-04", "..2026"));
        }
        if (types.stream().anyMatch(FieldType.Flag.class::isInstance)) {
            return random.nextBoolean() ? "yes" : "no";
        }
        if (types.stream().anyMatch(FieldType.Share.class::isInstance)) {
            return one(random, List.of("0.5", "0..0.25", "0.5.."));
        }
        return property == Trait.KIND ? one(random, List.of("quote", "actor")) : visible(random);
    }

    private static List<Place> places(RandomGenerator random) {
        return Stream.generate(() -> one(random, PLACES)).limit(1 + random.nextInt(2)).toList();
    }

    private static String visible(RandomGenerator random) {
        while (true) {
            var text = one(random, TEXTS);
            if (!text.isBlank()) {
                return text;
            }
        }
    }

    static <T> T one(RandomGenerator random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
