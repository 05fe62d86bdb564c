package org.kanttekening.review.digest;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Rejected;
import org.kanttekening.annotation.Review;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.review.compare.Comparing;
import org.kanttekening.review.decide.Docket;
import org.kanttekening.review.decide.Ground;
import org.kanttekening.review.decide.Matter;
import org.kanttekening.review.match.MatchRule;
import org.kanttekening.review.match.Side;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the review of one article changed in one person's tags. What belongs together is known from
/// what the agreed sidecar keeps of each decision, not guessed again.
///
/// @param annotator the person's id
/// @param entries all that was decided, in text order, also what was kept
/// @param open how much of the person's is not decided yet, or was changed since
public record Digest(String annotator, List<Entry> entries, int open) {

    public Digest {
        entries = List.copyOf(entries);
    }

    /// @param mine the person's sidecar
    /// @param agreed what was decided
    public static Digest of(Sidecar mine, Sidecar agreed) {
        var side = Side.of(mine);
        // alone, nobody's annotations are matched, so that the rule does not matter
        var docket = Docket.of(Ground.of(List.of(side), MatchRule.USUAL), agreed);
        var entries = new ArrayList<Entry>();
        int open = 0;
        for (var matter : docket.matters()) {
            var had = Optional.ofNullable(matter.versions().get(side.annotator()));
            var entry = entry(matter, had, side.annotator(), docket);
            if (entry.isPresent()) {
                entries.add(entry.get());
            } else if (had.isPresent()) {
                open++;
            }
        }
        return new Digest(side.annotator(), entries, open);
    }

    private static Optional<Entry> entry(
            Matter matter, Optional<Annotation> mine, String annotator, Docket docket) {
        var stands = matter.agreed().filter(Docket::isDecided);
        if (matter.state() != Matter.State.DECIDED) {
            return Optional.empty();
        }
        if (stands.isPresent()) {
            return Optional.of(standing(matter, mine, stands.get(), annotator, docket));
        }
        return matter.rejected().stream()
                .filter(it -> it.from().equals(annotator))
                .findFirst()
                .map(turned -> rejected(matter, turned));
    }

    private static Entry rejected(Matter matter, Rejected turned) {
        return new Entry(
                Sort.REJECTED,
                matter,
                Optional.of(turned.annotation()),
                Optional.empty(),
                Set.of(),
                List.of(),
                turned.by(),
                turned.at(),
                turned.reason(),
                turned.note());
    }

    private static Entry standing(
            Matter matter,
            Optional<Annotation> mine,
            Annotation stands,
            String annotator,
            Docket docket) {
        var differing =
                mine.map(had ->
                                Comparing.between(
                                        had, stands, id -> meaning(id, annotator, docket)))
                        .orElse(new Comparing.Differing(Set.of(), List.of()));
        var sort =
                mine.isEmpty()
                        ? Sort.MISSED
                        : differing.fields().isEmpty() ? Sort.KEPT : Sort.CHANGED;
        var review = stands.common().review().orElse(Review.NONE);
        return new Entry(
                sort,
                matter,
                mine,
                Optional.of(stands),
                differing.differences(),
                differing.fields(),
                review.by(),
                review.at(),
                review.reason(),
                review.note());
    }

    /// What one of the person's ids stands for in the agreed sidecar.
    private static Object meaning(String id, String annotator, Docket docket) {
        return docket.of(annotator, id)
                .flatMap(Matter::agreed)
                .<Object>map(Annotation::id)
                .orElse(id);
    }

    /// What the review changed: all but what was kept.
    public List<Entry> changes() {
        return entries.stream().filter(it -> it.sort() != Sort.KEPT).toList();
    }

    /// How much was kept as the person had it.
    public int kept() {
        return entries.size() - changes().size();
    }

    public Map<Tendency, Share> tendencies() {
        return Tendencies.of(entries);
    }
}
