package org.kanttekening.review.digest;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Kind;
import org.kanttekening.review.compare.Difference;
import org.kanttekening.review.decide.Matter;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a review decided about one thing, seen from one person's tags.
///
/// @param mine what the person had, if anything
/// @param agreed what stands of it, if anything
/// @param differences of what the person had and what stands, in sorts
/// @param fields of which the values differ, in the order of the scheme's table
/// @param by the id of who decided
/// @param at when, ISO 8601
/// @param reason a term of [org.kanttekening.annotation.Terms#REVIEW_REASON], one of the folder's
///   own, or empty
/// @param note why, in words, or empty
public record Entry(
        Sort sort,
        Matter matter,
        Optional<Annotation> mine,
        Optional<Annotation> agreed,
        Set<Difference> differences,
        List<Field<?, ?>> fields,
        String by,
        String at,
        String reason,
        String note) {

    public Entry {
        differences = Set.copyOf(differences);
        fields = List.copyOf(fields);
    }

    public Kind kind() {
        return shown().kind();
    }

    /// What stands, else what the person had.
    public Annotation shown() {
        return agreed.or(() -> mine).orElseGet(matter::shown);
    }
}
