package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Terms;
import org.kanttekening.exchange.Mapping;

import java.util.HashSet;
import java.util.Set;

/// Tells by its names what a document is.
final class BratNames {

    private static final Set<String> ROLES = roles();

    private BratNames() {}

    /// The name of the article that a document is, as far as its own tells: ours are called after
    /// the article and the annotator.
    static String article(String file) {
        var stem = file.replaceFirst("\\.[^.]*$", "");
        int text = stem.lastIndexOf(".txt.");
        return (text > 0 && stem.indexOf('.', text + 5) < 0 ? stem.substring(0, text) : stem)
                + ".txt";
    }

    /// Whether all that stands in a file is of our types, events among it, and nobody wants any of
    /// them taken for something else.
    static boolean areOurs(LineIndex index, Mapping mapping) {
        boolean events = false;
        for (var event : index.events()) {
            events = true;
            if (!BratTypes.EVENTS.contains(event.type())
                    || mapping.type(event.type()).isPresent()
                    || !event.roles().stream()
                            .allMatch(role -> ROLES.contains(LineIndex.role(role)))) {
                return false;
            }
        }
        for (var mark : index.marks()) {
            if (!isOurs(mark.type()) || mapping.type(mark.type()).isPresent()) {
                return false;
            }
        }
        return events && index.relations().stream().allMatch(it -> isRelation(it.type()));
    }

    /// Whether marks of a type mean nothing without an event.
    static boolean isPart(String type) {
        return BratTypes.PARTS.contains(type) || BratTypes.EVENTS.contains(type);
    }

    private static boolean isOurs(String type) {
        return isPart(type)
                || type.equals(BratTypes.ARTICLE)
                || BratTypes.actorType(type).isPresent();
    }

    private static boolean isRelation(String type) {
        return Set.of(BratTypes.INSIDE, BratTypes.AFFILIATED, BratTypes.REFERS).contains(type)
                || BratTypes.stance(type).isPresent()
                || BratTypes.related(type).isPresent();
    }

    private static Set<String> roles() {
        var roles = new HashSet<>(BratTypes.DAYS);
        roles.addAll(BratTypes.PARTS);
        roles.addAll(
                Set.of(
                        BratTypes.SPEAKER,
                        BratTypes.ON_BEHALF_OF,
                        BratTypes.AUTHORITY,
                        BratTypes.TARGET,
                        BratTypes.BENEFICIARY,
                        BratTypes.DECISION_MENTION));
        Terms.AUTHORITY_ROLE.values().stream().map(BratTypes::name).forEach(roles::add);
        return Set.copyOf(roles);
    }
}
