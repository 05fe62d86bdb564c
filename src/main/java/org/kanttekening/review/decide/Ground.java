package org.kanttekening.review.decide;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.review.compare.Comparing;
import org.kanttekening.review.compare.Row;
import org.kanttekening.review.match.MatchRule;
import org.kanttekening.review.match.Side;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What lies before the reviewer: people's annotations of one article, compared. It is worked out
/// once for many decisions.
public final class Ground {

    private final Map<String, Side> sides = new LinkedHashMap<>();
    private final List<Row> rows;
    private final Map<Annotation, String> fingerprints = new IdentityHashMap<>();

    private Ground(Collection<Side> people, List<Row> rows) {
        people.forEach(side -> sides.put(side.annotator(), side));
        this.rows = rows;
    }

    /// @throws IllegalArgumentException where a person is there twice
    public static Ground of(Collection<Side> people, MatchRule rule) {
        return new Ground(people, List.copyOf(Comparing.rows(people, rule)));
    }

    /// Whose annotations lie there, by their ids.
    public List<String> annotators() {
        return List.copyOf(sides.keySet());
    }

    /// What each tagged, one row for all that is meant as the same.
    public List<Row> rows() {
        return rows;
    }

    public Optional<Side> side(String annotator) {
        return Optional.ofNullable(sides.get(annotator));
    }

    /// What somebody's annotation says now; none where they took it away or are not there.
    Optional<Annotation> version(String annotator, String id) {
        return side(annotator).flatMap(side -> side.annotations().find(id));
    }

    /// Of one of these annotations.
    String fingerprint(Annotation annotation) {
        return fingerprints.computeIfAbsent(annotation, Fingerprint::of);
    }
}
