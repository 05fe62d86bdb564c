package org.kanttekening.search;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One term of a query.
public sealed interface Term {

    /// Words to find.
    record Words(String text) implements Term {
        public Words {
            if (text.isBlank()) {
                throw new IllegalArgumentException("no words");
            }
        }
    }

    /// A regular expression to find.
    record Pattern(Expression expression) implements Term {}

    /// What counts in finding the words or the pattern, which otherwise is none of it.
    record Counting(Set<Matter> matters) implements Term {
        public Counting {
            if (matters.isEmpty()) {
                throw new IllegalArgumentException("nothing counts");
            }
            matters = Collections.unmodifiableSet(new TreeSet<>(matters));
        }
    }

    /// What may count in finding text.
    enum Matter {
        CASE("case"),
        /// Also the shape of quotation marks and spaces, and what cannot be seen.
        ACCENTS("accents"),
        /// A hit is no part of a longer word.
        WORDS("words");

        private final String term;

        Matter(String term) {
            this.term = term;
        }

        /// As it is written in a query.
        public String term() {
            return term;
        }
    }

    /// Where the words or the pattern must stand.
    record In(List<Place> places) implements Term {
        public In {
            places = List.copyOf(places);
            if (places.isEmpty()) {
                throw new IllegalArgumentException("nowhere");
            }
        }
    }

    /// What a hit's annotation or article must be like.
    ///
    /// @param negated whether it must not
    record Condition(Property property, Wanted wanted, boolean negated) implements Term {

        /// @throws IllegalArgumentException where the property has no such values
        public Condition {
            Values.problem(property, wanted)
                    .ifPresent(problem -> {
                        throw new IllegalArgumentException(property.term() + ": " + problem.key());
                    });
        }

        public static Condition of(Property property, Wanted wanted) {
            return new Condition(property, wanted, false);
        }

        public Condition not() {
            return new Condition(property, wanted, !negated);
        }
    }
}
