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
/// @param alike the ids of those who found it, those who say the same of it together
public record Row(
        Group group,
        Set<Difference> differences,
        List<Field<?, ?>> fields,
        List<String> missing,
        List<List<String>> alike) {

    public Row {
        differences =
                differences.isEmpty()
                        ? Set.of()
                        : Collections.unmodifiableSet(EnumSet.copyOf(differences));
        fields = List.copyOf(fields);
        missing = List.copyOf(missing);
        alike = alike.stream().map(List::copyOf).toList();
    }

    public boolean isAgreed() {
        return differences.isEmpty();
    }

    /// The ids of those who say the same as one who found it, that one's among them.
    public List<String> sayingTheSameAs(String annotator) {
        return alike.stream()
                .filter(same -> same.contains(annotator))
                .findFirst()
                .orElse(List.of(annotator));
    }

    /// The worst of the differences.
    public Optional<Difference> worst() {
        return differences.stream().findFirst();
    }
}
