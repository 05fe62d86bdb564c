package org.kanttekening.review.decide;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Considered;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Rejected;
import org.kanttekening.annotation.Review;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.review.compare.Difference;
import org.kanttekening.review.compare.Row;
import org.kanttekening.review.decide.Matter.State;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All there is to decide about in one article, and what of it is left.
public final class Docket {

    /// What is left to decide, the worst difference first, actors before quotes and decisions of
    /// the same sort, for those name them; then in text order.
    public static final Comparator<Matter> WORST_FIRST =
            Comparator.<Matter>comparingInt(Docket::worst)
                    .thenComparing(matter -> matter.kind() != Kind.ACTOR)
                    .thenComparing(Matter::shown, AnnotationSet.ORDER);

    private final Sidecar agreed;
    private final Ground ground;
    private final List<Matter> matters = new ArrayList<>();
    private final Map<Version, Matter> byVersion = new HashMap<>();
    private final Map<String, Matter> byAgreed = new HashMap<>();
    private @Nullable List<Matter> left;

    /// An annotation of somebody's.
    record Version(String annotator, String id) {}

    private Docket(Ground ground, Sidecar agreed) {
        this.ground = ground;
        this.agreed = agreed;
        fill(ground.rows());
    }

    /// @param agreed what was decided so far
    public static Docket of(Ground ground, Sidecar agreed) {
        return new Docket(ground, agreed);
    }

    private void fill(List<Row> rows) {
        var linked = new HashMap<Version, Annotation>();
        var settled = new HashSet<Version>();
        for (var annotation : agreed.annotations().all()) {
            for (var considered : considered(annotation)) {
                var version = new Version(considered.annotator(), considered.id());
                linked.put(version, annotation);
                if (isDecided(annotation) && isAsConsidered(considered)) {
                    settled.add(version);
                }
            }
        }
        var rejected = new LinkedHashMap<Version, Rejected>();
        for (var turned : agreed.rejected()) {
            var version = new Version(turned.from(), turned.annotation().id());
            rejected.put(version, turned);
            if (isAsTurnedDown(turned)) {
                settled.add(version);
            }
        }
        var seen = new HashSet<String>();
        var told = new HashSet<Rejected>();
        for (var row : rows) {
            var matter = matter(row, linked, rejected, settled);
            matter.agreed().ifPresent(it -> seen.add(it.id()));
            told.addAll(matter.rejected());
            add(matter);
        }
        for (var annotation : agreed.annotations().all()) {
            if (!seen.contains(annotation.id())) {
                add(alone(annotation));
            }
        }
        rejected.values().stream()
                .filter(turned -> !told.contains(turned))
                .forEach(turned -> add(gone(turned)));
        matters.sort(Comparator.comparing(Matter::shown, AnnotationSet.ORDER));
    }

    private void add(Matter matter) {
        matters.add(matter);
        matter.versions().forEach((who, it) -> byVersion.put(new Version(who, it.id()), matter));
        matter.agreed().ifPresent(it -> byAgreed.put(it.id(), matter));
    }

    private Matter matter(
            Row row,
            Map<Version, Annotation> linked,
            Map<Version, Rejected> rejected,
            Set<Version> settled) {
        var versions = new ArrayList<Version>();
        row.group().members().forEach((who, it) -> versions.add(new Version(who, it.id())));
        var agreedOn = new LinkedHashSet<Annotation>();
        var turned = new ArrayList<Rejected>();
        for (var version : versions) {
            Optional.ofNullable(linked.get(version)).ifPresent(agreedOn::add);
            Optional.ofNullable(rejected.get(version)).ifPresent(turned::add);
        }
        var stands = agreedOn.stream().findFirst();
        return new Matter(
                row.group().kind(),
                Optional.of(row),
                state(row, versions, stands, turned, settled),
                stands,
                turned);
    }

    private State state(
            Row row,
            List<Version> versions,
            Optional<Annotation> stands,
            List<Rejected> turned,
            Set<Version> settled) {
        boolean decided = stands.filter(Docket::isDecided).isPresent() || !turned.isEmpty();
        if (!decided) {
            return row.isAgreed() ? State.ALIKE : State.OPEN;
        }
        boolean vanished = stands.filter(it -> hasVanished(it)).isPresent();
        return settled.containsAll(versions) && !vanished ? State.DECIDED : State.REOPENED;
    }

    /// What is agreed on and nobody has now: added by the reviewer, or taken away by whose it was.
    private Matter alone(Annotation annotation) {
        var state =
                considered(annotation).isEmpty() || !hasVanished(annotation)
                        ? State.DECIDED
                        : State.REOPENED;
        return new Matter(
                annotation.kind(), Optional.empty(), state, Optional.of(annotation), List.of());
    }

    /// What was turned down, and whose it was has taken it away since.
    private static Matter gone(Rejected turned) {
        return new Matter(
                turned.annotation().kind(),
                Optional.empty(),
                State.DECIDED,
                Optional.empty(),
                List.of(turned));
    }

    private boolean hasVanished(Annotation stands) {
        // of somebody whose sidecar is not here, nothing is known
        return considered(stands).stream()
                .filter(it -> ground.side(it.annotator()).isPresent())
                .anyMatch(it -> ground.version(it.annotator(), it.id()).isEmpty());
    }

    private boolean isAsConsidered(Considered considered) {
        return ground.version(considered.annotator(), considered.id())
                .filter(now -> ground.fingerprint(now).equals(considered.sha256()))
                .isPresent();
    }

    private boolean isAsTurnedDown(Rejected turned) {
        return ground.version(turned.from(), turned.annotation().id())
                .filter(now ->
                        now.equals(turned.annotation())
                                || ground.fingerprint(now)
                                        .equals(Fingerprint.of(turned.annotation())))
                .isPresent();
    }

    private static List<Considered> considered(Annotation annotation) {
        return annotation.common().review().map(Review::considered).orElse(List.of());
    }

    /// Whether a reviewer decided, or it was only brought along by what names it.
    public static boolean isDecided(Annotation agreed) {
        return agreed.common().review().filter(review -> !review.outcome().isEmpty()).isPresent();
    }

    private static int worst(Matter matter) {
        int worst =
                matter.row()
                        .flatMap(Row::worst)
                        .map(Difference::ordinal)
                        .orElse(Difference.values().length);
        return matter.isLeft() ? worst : worst + Difference.values().length + 1;
    }

    /// What was decided so far.
    public Sidecar agreed() {
        return agreed;
    }

    /// What lies before the reviewer.
    public Ground ground() {
        return ground;
    }

    /// All, in text order.
    public List<Matter> matters() {
        return List.copyOf(matters);
    }

    /// What is left to decide, the worst first.
    public List<Matter> left() {
        var known = left;
        if (known == null) {
            // put in order once: it is asked for many times with every key
            known = matters.stream().filter(Matter::isLeft).sorted(WORST_FIRST).toList();
            left = known;
        }
        return known;
    }

    /// What everybody has the same and that is not taken yet.
    public List<Matter> alike() {
        return matters.stream().filter(it -> it.state() == State.ALIKE).toList();
    }

    /// The matter in which somebody's annotation lies.
    public Optional<Matter> of(String annotator, String id) {
        return Optional.ofNullable(byVersion.get(new Version(annotator, id)));
    }

    /// The matter for which an annotation of the agreed sidecar stands.
    public Optional<Matter> ofAgreed(String id) {
        return Optional.ofNullable(byAgreed.get(id));
    }

    /// Whether nothing is left to do: all is decided, and what is alike is taken.
    public boolean isDone() {
        return matters.stream().allMatch(it -> it.state() == State.DECIDED);
    }
}
