package org.kanttekening.exchange.cas;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What features of their own say of one annotation: plain values, links, and ties; apart from how
/// they refer to each other in a file.
final class Natives {

    private final boolean fresh;
    private final Map<String, CasValue> values = new LinkedHashMap<>();
    private final Map<String, List<Link>> links = new LinkedHashMap<>();
    private final List<Tie> ties = new ArrayList<>();

    private Natives(boolean fresh) {
        this.fresh = fresh;
    }

    /// Of an annotation of ours: a feature without a value says that the field has none.
    static Natives full() {
        return new Natives(false);
    }

    /// Of one that another program made: a feature without a value says nothing.
    static Natives sparse() {
        return new Natives(true);
    }

    boolean isSparse() {
        return fresh;
    }

    Map<String, CasValue> values() {
        return values;
    }

    Map<String, List<Link>> links() {
        return links;
    }

    List<Tie> ties() {
        return ties;
    }

    void put(String name, CasValue value) {
        values.put(name, value);
    }

    void link(String name, Link link) {
        links.computeIfAbsent(name, _ -> new ArrayList<>()).add(link);
    }

    void link(String name, List<Link> several) {
        several.forEach(one -> link(name, one));
    }

    List<Link> linksOf(String name) {
        return links.getOrDefault(name, List.of());
    }

    Optional<String> text(String name) {
        return values.get(name) instanceof CasValue.Text(var value)
                ? Optional.of(value)
                : Optional.empty();
    }

    Optional<Boolean> flag(String name) {
        return values.get(name) instanceof CasValue.Flag(var value)
                ? Optional.of(value)
                : Optional.empty();
    }

    Optional<List<String>> texts(String name) {
        return values.get(name) instanceof CasValue.Texts(var all)
                ? Optional.of(all)
                : Optional.empty();
    }

    boolean isEmpty() {
        return values.isEmpty() && links.isEmpty() && ties.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Natives natives
                && natives.values.equals(values)
                && natives.links.equals(links)
                && natives.ties.equals(ties);
    }

    @Override
    public int hashCode() {
        return values.hashCode() * 31 + links.hashCode();
    }
}
