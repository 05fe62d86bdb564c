package org.kanttekening.ui.find;

import org.kanttekening.annotation.Kind;
import org.kanttekening.search.Expression;
import org.kanttekening.search.InvalidExpressionException;
import org.kanttekening.search.Place;
import org.kanttekening.search.Query;
import org.kanttekening.search.Term;
import org.kanttekening.search.Trait;
import org.kanttekening.search.Wanted;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the switches beside a query do to it: each gives another query.
final class Rewording {

    private Rewording() {}

    /// What counts in finding text.
    static Set<Term.Matter> matters(Query query) {
        return query.terms().stream()
                .filter(Term.Counting.class::isInstance)
                .map(it -> ((Term.Counting) it).matters())
                .findFirst()
                .orElse(Set.of());
    }

    static Query counting(Query query, Term.Matter matter, boolean counts) {
        var matters = new TreeSet<>(matters(query));
        if (counts) {
            matters.add(matter);
        } else {
            matters.remove(matter);
        }
        return matters.isEmpty()
                ? without(query, Term.Counting.class)
                : query.with(new Term.Counting(matters));
    }

    static boolean isPattern(Query query) {
        return query.text().filter(Term.Pattern.class::isInstance).isPresent();
    }

    /// Takes the same text as an expression, or as words.
    ///
    /// @throws InvalidExpressionException where it is no expression
    static Query asPattern(Query query, boolean pattern) {
        var text = query.text();
        if (text.isEmpty()) {
            return query;
        }
        return switch (text.get()) {
            case Term.Words(var words) when pattern ->
                    retold(query, new Term.Pattern(new Expression(words)));
            case Term.Pattern(var expression) when !pattern ->
                    retold(query, new Term.Words(expression.source()));
            default -> query;
        };
    }

    /// With the text told otherwise, in its place among the terms.
    private static Query retold(Query query, Term text) {
        var terms = new ArrayList<>(query.terms());
        terms.replaceAll(it -> it instanceof Term.Words || it instanceof Term.Pattern ? text : it);
        return new Query(terms);
    }

    /// The one place that the query names for its text, if it is one.
    static Optional<Place> place(Query query) {
        return query.terms().stream()
                .filter(Term.In.class::isInstance)
                .map(it -> ((Term.In) it).places())
                .filter(it -> it.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }

    /// @param place empty for where the query itself would look
    static Query in(Query query, Optional<Place> place) {
        return place.isEmpty()
                ? without(query, Term.In.class)
                : query.with(new Term.In(List.of(place.get())));
    }

    /// The kinds that the query asks for; none where it asks for all.
    static Set<Kind> kinds(Query query) {
        var kinds = EnumSet.noneOf(Kind.class);
        kindCondition(query)
                .ifPresent(it -> {
                    for (var kind : Kind.values()) {
                        if (((Wanted.OneOf) it.wanted())
                                .values().stream().anyMatch(kind.term()::equalsIgnoreCase)) {
                            kinds.add(kind);
                        }
                    }
                });
        return kinds;
    }

    static Query ofKinds(Query query, Set<Kind> kinds) {
        var left = kindCondition(query).map(query::without).orElse(query);
        if (kinds.isEmpty() || kinds.size() == Kind.values().length) {
            return left;
        }
        return left.with(
                Term.Condition.of(
                        Trait.KIND,
                        new Wanted.OneOf(kinds.stream().sorted().map(Kind::term).toList())));
    }

    /// The conditions that are not shown by a switch of their own.
    static List<Term.Condition> others(Query query) {
        var kind = kindCondition(query);
        return query.conditions().stream().filter(it -> kind.filter(it::equals).isEmpty()).toList();
    }

    private static Optional<Term.Condition> kindCondition(Query query) {
        return query.conditions().stream()
                .filter(it -> it.property() == Trait.KIND && !it.negated())
                .filter(it -> it.wanted() instanceof Wanted.OneOf)
                .findFirst();
    }

    private static Query without(Query query, Class<? extends Term> sort) {
        return new Query(query.terms().stream().filter(it -> !sort.isInstance(it)).toList());
    }
}
