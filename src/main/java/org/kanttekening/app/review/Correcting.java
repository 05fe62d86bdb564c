package org.kanttekening.app.review;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.app.Session;
import org.kanttekening.change.ChangeSet;
import org.kanttekening.review.decide.Deciding.Reason;
import org.kanttekening.review.decide.Matter;

import java.util.List;
import java.util.Optional;

/// A reviewer's own hand on what is agreed on: from its beginning to its end every gesture on the
/// agreed sidecar, whatever makes it, is put down as a decision.
public final class Correcting {

    private final Reviewing reviewing;
    private final Optional<Matter> matter;
    private final List<Matter> was;
    private final int at;
    private final Optional<ChangeSet> draft;

    private Correcting(Reviewing reviewing, Optional<Matter> matter) {
        this.reviewing = reviewing;
        this.matter = matter;
        this.was = reviewing.left();
        this.at = matter.map(was::indexOf).orElse(-1);
        this.draft = matter.filter(it -> it.agreed().isEmpty()).flatMap(this::drafted);
        session().stamp(reviewing::byHand);
    }

    /// Begins with the chosen matter. Where nothing is agreed on for it, the version of the first
    /// person who has one is there to begin with; it goes again if nothing is done to it.
    ///
    /// @return nothing where no matter is chosen, or nobody has anything of it any more
    public static Optional<Correcting> chosen(Reviewing reviewing) {
        return reviewing
                .chosen()
                .filter(it -> it.agreed().isPresent() || !it.versions().isEmpty())
                .map(it -> new Correcting(reviewing, Optional.of(it)));
    }

    /// Begins with nothing chosen, to add what everybody missed.
    public static Correcting adding(Reviewing reviewing) {
        return new Correcting(reviewing, Optional.empty());
    }

    private Optional<ChangeSet> drafted(Matter bare) {
        var first =
                reviewing.names().order().stream()
                        .filter(bare.versions()::containsKey)
                        .findFirst()
                        .orElseThrow();
        var gesture =
                reviewing.decide("gesture.review.correct", it -> it.take(bare, first, Reason.NONE));
        reviewing.choose(reviewing.matter(bare.id()));
        return Optional.of(gesture);
    }

    public Reviewing reviewing() {
        return reviewing;
    }

    /// The session on what is agreed on.
    public Session session() {
        return reviewing.session();
    }

    /// What is to be corrected, as it is agreed on now.
    public Optional<Annotation> annotation() {
        return matter.flatMap(it -> reviewing.matter(it.id())).flatMap(Matter::agreed);
    }

    /// Ends it: what follows on the agreed sidecar is as it is made, and the next matter is chosen
    /// where this one is decided.
    public void end() {
        var session = session();
        session.stamp(null);
        if (draft.filter(session::isLast).isPresent()) {
            session.undo();
            reviewing.choose(matter.flatMap(it -> reviewing.matter(it.id())));
        } else {
            reviewing.goOn(was, at);
        }
    }
}
