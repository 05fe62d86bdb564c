package org.kanttekening.app.review;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.app.OpenReview;
import org.kanttekening.app.Tasks;
import org.kanttekening.app.Workspace;
import org.kanttekening.review.decide.Ground;
import org.kanttekening.review.match.MatchRule;
import org.kanttekening.review.match.Side;

import java.util.function.Consumer;

/// Begins reviews. What many people tagged takes a while to compare, so that is done off the
/// window's thread.
public final class Beginning {

    private Beginning() {}

    /// @param reviewer who decides
    /// @param blind whether colleagues are not to be known
    /// @param then is given the review on the window's thread
    public static void of(
            OpenReview review,
            MatchRule rule,
            Annotator reviewer,
            boolean blind,
            Workspace.Furnishing with,
            Consumer<Reviewing> then) {
        var people = review.people();
        compare(
                people,
                rule,
                with.tasks(),
                ground -> {
                    var begun = new Reviewing(review, rule, reviewer, blind, with, ground);
                    if (!review.people().equals(people)) {
                        begun.compare();
                    }
                    then.accept(begun);
                });
    }

    static void compare(
            OpenReview.People people, MatchRule rule, Tasks tasks, Consumer<Ground> then) {
        tasks.run(
                () -> Ground.of(people.sidecars().stream().map(Side::of).toList(), rule),
                then,
                problem -> {
                    throw new IllegalStateException("comparing reads no file", problem);
                });
    }
}
