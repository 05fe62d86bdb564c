package org.kanttekening.review.compare;

import org.kanttekening.annotation.Field;
import org.kanttekening.review.match.Group;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What people tagged as the same thing, and in what they differ.
///
/// @param differences empty where all agree
/// @param fields of the annotations, of which the values differ, in the order of the scheme's table
/// @param missing the ids of those who did not find it
public record Row(
        Group group, Set<Difference> differences, List<Field<?, ?>> fields, List<String> missing) {

    public Row {
        differences =
                differences.isEmpty()
                        ? Set.of()
                        : Collections.unmodifiableSet(EnumSet.copyOf(differences));
        fields = List.copyOf(fields);
        missing = List.copyOf(missing);
    }

    public boolean isAgreed() {
        return differences.isEmpty();
    }

    /// The worst of the differences.
    public Optional<Difference> worst() {
        return differences.stream().findFirst();
    }
}
