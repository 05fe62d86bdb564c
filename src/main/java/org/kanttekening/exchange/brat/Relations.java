package org.kanttekening.exchange.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The relations of our own types, by what they start from.
final class Relations {

    private final LineIndex index;
    private final Predicate<String> isActor;
    private final Map<String, String> outer = new HashMap<>();
    private final Map<String, String> referred = new HashMap<>();
    private final Map<String, List<Link>> reactions = new HashMap<>();
    private final Map<String, List<Link>> related = new HashMap<>();
    private final Map<String, List<Link>> affiliations = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /// @param term the stance or the relation
    /// @param target the id of a mark or an event
    record Link(String term, String target) {}

    /// @param isActor whether a mark is an actor's mention
    Relations(LineIndex index, Predicate<String> isActor) {
        this.index = index;
        this.isActor = isActor;
        index.relations().forEach(this::add);
    }

    /// The quote that the quote of an event is nested in.
    String outer(String event) {
        return outer.getOrDefault(event, "");
    }

    /// The actor's mention that a mark refers to, or empty.
    String referred(String mark) {
        return referred.getOrDefault(mark, "");
    }

    List<Link> reactions(String event) {
        return reactions.getOrDefault(event, List.of());
    }

    List<Link> related(String event) {
        return related.getOrDefault(event, List.of());
    }

    List<Link> affiliations(String mark) {
        return affiliations.getOrDefault(mark, List.of());
    }

    boolean hasUsed(AnnLine.Relation relation) {
        return used.contains(relation.id());
    }

    private void add(AnnLine.Relation relation) {
        var from = relation.first().target();
        var to = relation.second().target();
        boolean taken =
                switch (relation.type()) {
                    case BratTypes.INSIDE ->
                            isQuote(from) && isQuote(to) && outer.putIfAbsent(from, to) == null;
                    case BratTypes.REFERS ->
                            index.mark(from).isPresent()
                                    && isActor.test(to)
                                    && referred.putIfAbsent(from, to) == null;
                    case BratTypes.AFFILIATED ->
                            isActor.test(from)
                                    && isActor.test(to)
                                    && add(affiliations, from, new Link("", to));
                    default -> addTerm(relation.type(), from, to);
                };
        if (taken) {
            used.add(relation.id());
        }
    }

    private boolean addTerm(String type, String from, String to) {
        var stance = BratTypes.stance(type);
        if (stance.isPresent() && isQuote(from) && index.event(to).isPresent()) {
            return add(reactions, from, new Link(stance.get(), to));
        }
        var relation = BratTypes.related(type);
        return relation.isPresent()
                && isDecision(from)
                && isDecision(to)
                && add(related, from, new Link(relation.get(), to));
    }

    private static boolean add(Map<String, List<Link>> into, String from, Link link) {
        return into.computeIfAbsent(from, _ -> new ArrayList<>()).add(link);
    }

    private boolean isQuote(String event) {
        return index.event(event)
                .filter(it ->
                        it.type().equals(BratTypes.ATTRIBUTION)
                                || it.type().equals(BratTypes.QUOTATION))
                .isPresent();
    }

    private boolean isDecision(String event) {
        return index.event(event).filter(it -> it.type().equals(BratTypes.DECISION)).isPresent();
    }
}
