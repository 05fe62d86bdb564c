package org.kanttekening.review.match;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Kind;
import org.kanttekening.review.match.Assignment.Candidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All annotations of several people in one article, each in one group with those of the others
/// that are meant as the same.
///
/// For two people this is, for each kind, the assignment with the most pairs, and among those the
/// one of the greatest overlap, then the one whose fields agree most. Further people are assigned
/// one after another, by their ids, to the groups that are there; what they have in common with a
/// group is the mean over its members. So the outcome hangs on who takes part, not on the order in
/// which they are given.
public final class Grouping {

    /// What a pair weighs for being one: more than all overlaps of a thousand pairs.
    private static final long PAIR = 1L << 36;

    /// An overlap has four decimals, the agreement of fields three.
    private static final double OVERLAPS = 10_000;

    private static final double FIELDS = 999;

    /// In text order, by what stands first of each group.
    private static final Comparator<Group> ORDER =
            Comparator.comparing(Grouping::earliest, AnnotationSet.ORDER);

    private final List<String> annotators;
    private final Map<Kind, List<Group>> groups;
    private final Map<String, Group> byId = new HashMap<>();

    private Grouping(List<String> annotators, Map<Kind, List<Group>> groups) {
        this.annotators = List.copyOf(annotators);
        this.groups = groups;
        for (var of : groups.values()) {
            for (var group : of) {
                group.members()
                        .forEach((who, annotation) -> byId.put(key(who, annotation.id()), group));
            }
        }
    }

    /// @param sides one for each person
    /// @throws IllegalArgumentException where a person is there twice
    public static Grouping of(Collection<Side> sides, MatchRule rule) {
        var inOrder = sides.stream().sorted(Comparator.comparing(Side::annotator)).toList();
        var byAnnotator = new HashMap<String, Side>();
        for (var side : inOrder) {
            if (byAnnotator.put(side.annotator(), side) != null) {
                throw new IllegalArgumentException("twice there: " + side.annotator());
            }
        }
        var likeness = new Likeness(rule);
        var groups = new EnumMap<Kind, List<Group>>(Kind.class);
        for (var kind : Kind.values()) {
            groups.put(kind, new ArrayList<>());
        }
        for (var side : inOrder) {
            var counterparts = new Counterparts(side);
            for (var kind : Kind.values()) {
                groups.put(
                        kind,
                        joined(
                                groups.getOrDefault(kind, List.of()),
                                side,
                                kind,
                                counterparts,
                                likeness,
                                byAnnotator));
            }
        }
        groups.replaceAll((_, found) -> found.stream().sorted(ORDER).toList());
        return new Grouping(inOrder.stream().map(Side::annotator).toList(), groups);
    }

    private static Annotation earliest(Group group) {
        return group.members().values().stream().min(AnnotationSet.ORDER).orElseThrow();
    }

    private static List<Group> joined(
            List<Group> groups,
            Side side,
            Kind kind,
            Counterparts counterparts,
            Likeness likeness,
            Map<String, Side> sides) {
        var added = side.annotations().all().stream().filter(it -> it.kind() == kind).toList();
        var index = new HashMap<String, Integer>();
        for (int i = 0; i < added.size(); i++) {
            index.put(added.get(i).id(), i);
        }
        var candidates = new ArrayList<Candidate>();
        for (int left = 0; left < groups.size(); left++) {
            var group = groups.get(left);
            for (var right : near(group, counterparts, index)) {
                int at = left;
                weight(group, side, added.get(right), likeness, sides)
                        .ifPresent(weight -> candidates.add(new Candidate(at, right, weight)));
            }
        }
        var pairs = Assignment.best(candidates);
        var joined = new ArrayList<Group>();
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            var partner = pairs.get(i);
            joined.add(partner == null ? group : group.with(side.annotator(), added.get(partner)));
        }
        var paired = new HashSet<>(pairs.values());
        for (int i = 0; i < added.size(); i++) {
            if (!paired.contains(i)) {
                joined.add(new Group(Map.of(side.annotator(), added.get(i))));
            }
        }
        return joined;
    }

    private static List<Integer> near(
            Group group, Counterparts counterparts, Map<String, Integer> index) {
        return group.members().values().stream()
                .flatMap(member -> counterparts.of(member).stream())
                .map(found -> index.getOrDefault(found.id(), -1))
                .filter(at -> at >= 0)
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<Long> weight(
            Group group, Side side, Annotation added, Likeness likeness, Map<String, Side> sides) {
        double passages = 0;
        double fields = 0;
        boolean any = false;
        for (var member : group.members().entrySet()) {
            var theirs = sides.get(member.getKey());
            if (theirs == null) {
                continue;
            }
            var like = likeness.of(theirs, member.getValue(), side, added);
            if (like.isPresent()) {
                any = true;
                passages += like.get().passages();
                fields += like.get().fields();
            }
        }
        if (!any) {
            return Optional.empty();
        }
        long overlap = Math.round(OVERLAPS * passages / group.size());
        long agreeing = Math.round(FIELDS * fields / group.size());
        return Optional.of(PAIR + overlap * 1000 + agreeing);
    }

    /// Whose annotations were grouped, by their ids.
    public List<String> annotators() {
        return annotators;
    }

    /// The groups of a kind, in text order.
    public List<Group> of(Kind kind) {
        return groups.getOrDefault(kind, List.of());
    }

    /// The group that an annotation is in.
    public Optional<Group> of(String annotator, String id) {
        return Optional.ofNullable(byId.get(key(annotator, id)));
    }

    private static String key(String annotator, String id) {
        return annotator + "/" + id;
    }
}
