package org.kanttekening.review.agreement;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.article.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing that a figure counts: where it stands, what both people say of it, and whether they
/// agree.
///
/// @param first what the first person has of it, where one annotation is meant
/// @param firstAt where the first person has it, in UTF-16; nothing where they have not
/// @param firstSays the first person's answer, where something is asked; empty too for a field left
///   empty
/// @param weight how much it adds to what the figure rests on, above 0: a passage that both have is
///   two, a stretch of words as many as it has
/// @param agreed whether it counts as agreement
public record Item(
        Optional<Annotation> first,
        Optional<Annotation> second,
        List<Span> firstAt,
        List<Span> secondAt,
        String firstSays,
        String secondSays,
        int weight,
        boolean agreed) {

    public Item {
        firstAt = List.copyOf(firstAt);
        secondAt = List.copyOf(secondAt);
    }

    /// From where the first of it begins to where the last of it ends.
    public Span hull() {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (var span : Stream.concat(firstAt.stream(), secondAt.stream()).toList()) {
            start = Math.min(start, span.start());
            end = Math.max(end, span.end());
        }
        return start > end ? new Span(0, 0) : new Span(start, end);
    }
}
