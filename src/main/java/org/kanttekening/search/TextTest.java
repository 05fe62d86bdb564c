package org.kanttekening.search;

import org.kanttekening.article.Folding;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Tells whether a text is what a condition wants; case, accents and the like do not count.
interface TextTest extends Predicate<String> {

    static TextTest of(Wanted wanted, Bound bound) {
        return switch (wanted) {
            case Wanted.OneOf(var values) -> {
                Set<String> folded =
                        values.stream().map(TextTest::folded).collect(Collectors.toSet());
                yield text -> folded.contains(folded(text));
            }
            case Wanted.Containing(var part) -> {
                var folded = Folding.LOOSE.fold(part);
                yield text -> Folding.LOOSE.fold(text).contains(folded);
            }
            case Wanted.Matching(var expression) -> {
                var pattern = expression.pattern(Folding.LOOSE);
                yield text -> pattern.matcher(bound.over(Folding.LOOSE.fold(text))).find();
            }
            case Wanted.Filled _ -> text -> !text.isEmpty();
            case Wanted.Empty _ -> String::isEmpty;
        };
    }

    /// A whole text as it is compared: space around it does not count either.
    static String folded(String text) {
        return Folding.LOOSE.fold(text).strip();
    }
}
