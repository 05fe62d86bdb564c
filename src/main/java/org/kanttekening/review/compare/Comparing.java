package org.kanttekening.review.compare;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Authority;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.article.Span;
import org.kanttekening.review.match.Group;
import org.kanttekening.review.match.Grouping;
import org.kanttekening.review.match.MatchRule;
import org.kanttekening.review.match.SameActor;
import org.kanttekening.review.match.Side;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Compares what several people tagged in one article.
public final class Comparing {

    /// The worst first, then in text order, actors before what names them.
    public static final Comparator<Row> WORST_FIRST =
            Comparator.<Row>comparingInt(
                            row -> row.worst().map(Difference::ordinal).orElse(Integer.MAX_VALUE))
                    .thenComparing(row -> row.group().first(), AnnotationSet.ORDER);

    private final Grouping grouping;
    private final Map<String, Plain> plain = new HashMap<>();

    private Comparing(Grouping grouping, MatchRule rule) {
        this.grouping = grouping;
        var identities = new Identities(grouping, new SameActor(rule));
        for (var annotator : grouping.annotators()) {
            plain.put(annotator, new Plain(id -> identities.of(annotator, id)));
        }
    }

    /// All that was tagged, each in one row, in text order of each kind: quotes, actors, decisions.
    public static List<Row> rows(Collection<Side> sides, MatchRule rule) {
        return rows(Grouping.of(sides, rule), rule);
    }

    /// @param rule by which they were grouped
    public static List<Row> rows(Grouping grouping, MatchRule rule) {
        var comparing = new Comparing(grouping, rule);
        var rows = new ArrayList<Row>();
        for (var kind : Kind.values()) {
            grouping.of(kind).forEach(group -> rows.add(comparing.row(group)));
        }
        return rows;
    }

    /// In what two annotations of one kind differ.
    ///
    /// @param fields in the order of the scheme's table
    public record Differing(Set<Difference> differences, List<Field<?, ?>> fields) {
        public Differing {
            differences = Set.copyOf(differences);
            fields = List.copyOf(fields);
        }
    }

    /// Compares two annotations of which it is known that they are meant as the same.
    ///
    /// @param one of which the ids stand for what `meaning` gives
    /// @param other of which the ids stand for themselves
    public static Differing between(
            Annotation one, Annotation other, Function<String, Object> meaning) {
        var left = said(one, new Plain(meaning));
        var right = said(other, new Plain(id -> id));
        var found = EnumSet.noneOf(Difference.class);
        var fields = new LinkedHashSet<Field<?, ?>>();
        compare(left, right, found, fields);
        return new Differing(found, List.copyOf(fields));
    }

    private Row row(Group group) {
        var missing =
                grouping.annotators().stream().filter(who -> group.by(who).isEmpty()).toList();
        var found = EnumSet.noneOf(Difference.class);
        var fields = new LinkedHashSet<Field<?, ?>>();
        if (!missing.isEmpty() || grouping.annotators().size() == 1) {
            found.add(Difference.FOUND);
        }
        Said first = null;
        var alike = new LinkedHashMap<Map<Field<?, ?>, Object>, List<String>>();
        for (var member : group.members().entrySet()) {
            var said = said(member.getKey(), member.getValue());
            alike.computeIfAbsent(said.values(), _ -> new ArrayList<>()).add(member.getKey());
            if (first == null) {
                first = said;
            } else {
                compare(first, said, found, fields);
            }
        }
        return new Row(group, found, List.copyOf(fields), missing, List.copyOf(alike.values()));
    }

    /// What one person says of a thing.
    private record Said(Annotation annotation, Map<Field<?, ?>, Object> values, Plain plain) {}

    private Said said(String annotator, Annotation annotation) {
        return said(annotation, plain.getOrDefault(annotator, new Plain(id -> id)));
    }

    private static Said said(Annotation annotation, Plain how) {
        return new Said(annotation, how.of(annotation), how);
    }

    private static void compare(
            Said one, Said other, Set<Difference> found, Set<Field<?, ?>> fields) {
        one.values()
                .forEach((field, value) -> {
                    if (!value.equals(other.values().get(field))) {
                        fields.add(field);
                        found.addAll(sorts(field, one, other));
                    }
                });
    }

    /// Which sorts of difference it is that a field differs.
    private static Set<Difference> sorts(Field<?, ?> field, Said one, Said other) {
        if (field.type() instanceof FieldType.Passage) {
            return Set.of(Difference.BOUNDARIES);
        }
        if (field.equals(ActorFields.MENTIONS) || field.equals(DecisionFields.MENTIONS)) {
            return ofMentions(one, other);
        }
        if (field.equals(QuoteFields.SPEAKERS)) {
            return Set.of(Difference.SPEAKER);
        }
        if (field.equals(DecisionFields.AUTHORITY)) {
            return Set.of(who(one).equals(who(other)) ? Difference.FIELDS : Difference.SPEAKER);
        }
        return Set.of(Difference.FIELDS);
    }

    private static Set<Difference> ofMentions(Said one, Said other) {
        var left = mentions(one);
        var right = mentions(other);
        var sorts = EnumSet.noneOf(Difference.class);
        if (!left.keySet().equals(right.keySet())) {
            sorts.add(Difference.BOUNDARIES);
        }
        if (left.entrySet().stream()
                .anyMatch(mention ->
                        right.containsKey(mention.getKey())
                                && !mention.getValue().equals(right.get(mention.getKey())))) {
            sorts.add(Difference.FIELDS);
        }
        if (sorts.isEmpty()) {
            // one of them has the same mention twice
            sorts.add(Difference.BOUNDARIES);
        }
        return sorts;
    }

    /// What is said of each mention besides where it stands.
    private static Map<List<Span>, Object> mentions(Said said) {
        var list =
                switch (said.annotation()) {
                    case Actor actor -> actor.mentions();
                    case Decision decision -> decision.mentions();
                    default -> List.<Mention>of();
                };
        var mentions = new HashMap<List<Span>, Object>();
        for (var mention : list) {
            mentions.put(
                    mention.segments().spans(),
                    List.of(mention.form(), mention.insideWord(), mention.extras()));
        }
        return mentions;
    }

    private static Set<Object> who(Said said) {
        var who = new LinkedHashSet<Object>();
        if (said.annotation() instanceof Decision decision) {
            for (var authority : decision.authority()) {
                who.add(said.plain().of(Authority.ACTOR.type(), authority.actor()));
            }
        }
        return who;
    }
}
