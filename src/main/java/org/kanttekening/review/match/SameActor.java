package org.kanttekening.review.match;

import org.kanttekening.annotation.Actor;
import org.kanttekening.article.Folding;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Whether two people mean the same actor: when both point to the same entry of the register, else
/// when a name or other name is the same, else when a mention of one is a mention of the other.
public final class SameActor {

    private final MatchRule rule;

    public SameActor(MatchRule rule) {
        this.rule = rule;
    }

    /// Whether they are the same for a reader. Two that point to different entries of the register
    /// are not, whatever they are called.
    public boolean are(Actor one, Actor other) {
        if (!one.register().isEmpty() && !other.register().isEmpty()) {
            return shareEntry(one, other);
        }
        return shareName(one, other) || mentionShare(one, other) > 0;
    }

    static boolean shareEntry(Actor one, Actor other) {
        return !one.register().isEmpty() && one.register().equals(other.register());
    }

    static boolean shareName(Actor one, Actor other) {
        var theirs = names(other);
        return names(one).stream().anyMatch(theirs::contains);
    }

    /// The share of the mentions of both that are a mention of the other too, between 0 and 1.
    ///
    /// Not every overlap makes two mentions one: in "minister Elske Hoogland (Middenverbond)" a
    /// party is mentioned within the mention of a minister.
    double mentionShare(Actor one, Actor other) {
        int all = one.mentions().size() + other.mentions().size();
        return all == 0 ? 0 : (double) (found(one, other) + found(other, one)) / all;
    }

    private long found(Actor of, Actor with) {
        return of.mentions().stream()
                .filter(mention ->
                        with.mentions().stream()
                                .anyMatch(theirs ->
                                        rule.isMet(
                                                Overlap.share(
                                                        mention.segments(), theirs.segments()))))
                .count();
    }

    /// An actor's names as they are compared: without regard to case, accents and the shape of
    /// apostrophes.
    static Set<String> names(Actor actor) {
        var folded = new LinkedHashSet<String>();
        Stream.concat(Stream.of(actor.name()), actor.otherNames().stream())
                .map(name -> Folding.LOOSE.fold(name.strip()))
                .filter(name -> !name.isEmpty())
                .forEach(folded::add);
        return folded;
    }
}
