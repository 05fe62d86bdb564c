package org.kanttekening.app.review;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Rejected;
import org.kanttekening.annotation.Remark;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.app.OpenReview;
import org.kanttekening.app.Session;
import org.kanttekening.app.Tasks;
import org.kanttekening.app.Workspace;
import org.kanttekening.change.ChangeSet;
import org.kanttekening.change.Changes;
import org.kanttekening.change.IdSource;
import org.kanttekening.review.decide.ByHand;
import org.kanttekening.review.decide.Deciding;
import org.kanttekening.review.decide.Deciding.Reason;
import org.kanttekening.review.decide.Docket;
import org.kanttekening.review.decide.Ground;
import org.kanttekening.review.decide.Matter;
import org.kanttekening.review.match.MatchRule;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// One article under review: what is left to decide, which of it is chosen, and the reviewer's
/// decisions, each a gesture on the agreed sidecar that can be undone without limit.
///
/// All of it happens on one thread, the window's.
public final class Reviewing {

    /// Hears what happens in a review.
    public interface Listener {

        /// Something was decided or undone, or colleagues' tags are others.
        void changed();

        /// Another matter, or none, is chosen.
        void chosen(Optional<Matter> matter);
    }

    private final OpenReview review;
    private final MatchRule rule;
    private final Annotator reviewer;
    private final Tasks tasks;
    private final Clock clock;
    private final IdSource ids;
    private final List<Listener> listeners = new ArrayList<>();
    private final Session.Listener follow = new Following();
    private final OpenReview.Listener people = _ -> compare();

    private Ground ground;
    private Docket docket;
    private Names names;
    private boolean blind;
    private Filter filter = Filter.ALL;
    private Optional<String> chosen = Optional.empty();
    private Optional<String> last = Optional.empty();

    /// @param reviewer who decides
    /// @param blind whether colleagues are not to be known
    /// @param ground what lies before the reviewer, as it was compared
    Reviewing(
            OpenReview review,
            MatchRule rule,
            Annotator reviewer,
            boolean blind,
            Workspace.Furnishing with,
            Ground ground) {
        this.review = review;
        this.rule = rule;
        this.reviewer = reviewer;
        this.blind = blind;
        this.tasks = with.tasks();
        this.clock = with.clock();
        this.ids = with.ids();
        this.ground = ground;
        this.docket = Docket.of(ground, session().sidecar());
        this.names = named();
        session().listen(follow);
        review.listen(people);
        chosen = left().stream().findFirst().map(Matter::id);
    }

    /// Hears no more of the article; to be called when it is no longer shown.
    public void close() {
        session().forget(follow);
        review.forget(people);
        listeners.clear();
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    public OpenReview review() {
        return review;
    }

    /// The session on what is agreed on.
    public Session session() {
        return review.agreed().session();
    }

    /// Whether decisions are taken; where the agreed sidecar cannot be read as a whole, they are
    /// not.
    public boolean editable() {
        return session().editable();
    }

    public Docket docket() {
        return docket;
    }

    public Names names() {
        return names;
    }

    public boolean isBlind() {
        return blind;
    }

    /// Has colleagues known or not.
    public void blind(boolean changed) {
        blind = changed;
        names = named();
        tellChanged();
    }

    public Filter filter() {
        return filter;
    }

    /// Shows other ones of what is left; the chosen one stays chosen where it is among them.
    public void filter(Filter changed) {
        filter = changed;
        tellChanged();
        var left = left();
        if (chosen().filter(left::contains).isEmpty()) {
            choose(left.stream().findFirst());
        }
    }

    /// What is left to decide and shown, the worst first.
    public List<Matter> left() {
        return docket.left().stream().filter(filter::shows).toList();
    }

    public Optional<Matter> chosen() {
        return chosen.flatMap(this::matter);
    }

    public void choose(Optional<Matter> matter) {
        chosen = matter.map(Matter::id);
        tellChosen();
    }

    /// Chooses the next difference of the list, or the one before; from the last one the first.
    public Optional<Matter> step(boolean forward) {
        var left = left();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        int at = chosen().map(left::indexOf).orElse(-1);
        int next = at < 0 ? (forward ? 0 : left.size() - 1) : at + (forward ? 1 : -1);
        var matter = left.get(Math.floorMod(next, left.size()));
        choose(Optional.of(matter));
        return Optional.of(matter);
    }

    /// Takes the version of the person with a number, from 1, and goes on to the next difference.
    ///
    /// @return whether they have one
    public boolean take(int number, Reason reason) {
        var matter = chosen();
        if (number < 1 || number > names.order().size() || matter.isEmpty()) {
            return false;
        }
        var who = names.order().get(number - 1);
        if (!matter.get().versions().containsKey(who)) {
            return false;
        }
        decide("gesture.review.take", it -> it.take(matter.get(), who, reason));
        return true;
    }

    /// Puts a version together of the chosen matter: that of one person with fields of others.
    public void merge(String base, Map<Field<?, ?>, String> fields, Reason reason) {
        chosen().ifPresent(matter ->
                decide("gesture.review.merge", it -> it.merge(matter, base, fields, reason)));
    }

    /// What the reviewer's own hand did, put down as the decisions that it is.
    Sidecar byHand(Sidecar before, Sidecar after) {
        var known = docket.agreed().equals(before) ? docket : Docket.of(ground, before);
        return withStatus(ByHand.decided(known, after, reviewer.id(), now()));
    }

    /// Lets nothing of the chosen matter stand.
    public void reject(Reason reason) {
        chosen().ifPresent(
                        matter -> decide("gesture.review.reject", it -> it.reject(matter, reason)));
    }

    /// Takes the decision about the chosen matter back.
    public void reopen() {
        chosen().ifPresent(matter -> decide("gesture.review.reopen", it -> it.reopen(matter)));
    }

    /// What the last gesture decided about, if it stands.
    public Optional<Matter> decidedLast() {
        return last.flatMap(this::matter).filter(it -> !it.isLeft());
    }

    /// Says why a matter was decided as it was.
    public void explain(Matter matter, Reason reason) {
        var decided = last;
        decide("gesture.review.reason", it -> it.explain(matter, reason));
        last = decided;
    }

    /// Takes all that one person has of a kind and that is left.
    public void takeAll(String person, Kind kind, Reason reason) {
        decide("gesture.review.takeAll", it -> it.takeAll(person, kind, reason));
    }

    /// Takes what everybody has the same.
    public void takeAlike() {
        decide("gesture.review.takeAlike", Deciding::takeAlike);
    }

    /// Takes the last decision back, or makes it again, and chooses what it was about.
    public void undo(boolean undo) {
        var gesture = undo ? session().undo() : session().redo();
        gesture.stream()
                .flatMap(it -> it.keys().stream())
                .flatMap(key -> matter(Rejected.idIn(key)).stream())
                .findFirst()
                .ifPresent(matter -> choose(Optional.of(matter)));
    }

    /// What was remarked on a matter, by whomever, each remark followed by the answers to it.
    public List<Remark> remarks(Matter matter) {
        return Remarks.on(matter, review.people().sidecars(), session().sidecar());
    }

    /// Writes a remark on the chosen matter into the agreed sidecar: an answer to the last one that
    /// is there, if any is.
    public void remark(String text) {
        var matter = chosen();
        if (matter.isEmpty() || text.isBlank()) {
            return;
        }
        var remark =
                Remarks.next(
                        matter.get(),
                        remarks(matter.get()),
                        ids.nextRemark(),
                        reviewer.id(),
                        now(),
                        text);
        var before = session().sidecar();
        session()
                .apply(
                        new ChangeSet(
                                "gesture.review.remark",
                                ids.next(),
                                Changes.between(before, before.with(remark))));
    }

    /// @return the gesture that it came to
    ChangeSet decide(String label, Function<Deciding, Sidecar> how) {
        var before = session().sidecar();
        var was = left();
        int at = chosen().map(was::indexOf).orElse(-1);
        last = chosen;
        var after = how.apply(new Deciding(docket, ids, reviewer.id(), now()));
        var marked = withStatus(after);
        var gesture = new ChangeSet(label, ids.next(), Changes.between(before, marked));
        session().apply(gesture);
        goOn(was, at);
        return gesture;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /// From a matter that left the list to the one that came after it.
    void goOn(List<Matter> was, int at) {
        var left = left();
        if (at < 0 || chosen().filter(left::contains).isPresent()) {
            return;
        }
        var after = was.subList(Math.min(at + 1, was.size()), was.size());
        choose(
                after.stream()
                        .flatMap(it -> matter(it.id()).stream())
                        .filter(left::contains)
                        .findFirst()
                        .or(() -> left.stream().findFirst()));
    }

    /// Done once nothing is left, else in progress.
    private Sidecar withStatus(Sidecar after) {
        var status = Docket.of(ground, after).isDone() ? "done" : "in-progress";
        Header header = after.header();
        return header.status().equals(status) ? after : after.with(header.withStatus(status));
    }

    Optional<Matter> matter(String id) {
        return docket.matters().stream()
                .filter(matter ->
                        matter.id().equals(id)
                                || matter.versions().values().stream()
                                        .anyMatch(it -> it.id().equals(id)))
                .findFirst();
    }

    private Names named() {
        var called = new HashMap<String, String>();
        for (var sidecar : review.people().sidecars()) {
            called.put(sidecar.annotator().id(), sidecar.annotator().name());
        }
        return blind
                ? Names.blind(ground.annotators(), review.name())
                : Names.known(ground.annotators(), called);
    }

    /// Colleagues' tags are others: what is decided stays, what they touch is open again.
    void compare() {
        var now = review.people();
        Beginning.compare(
                now,
                rule,
                tasks,
                found -> {
                    if (now.equals(review.people())) {
                        ground = found;
                        names = named();
                        follow();
                    }
                });
    }

    private void follow() {
        docket = Docket.of(ground, session().sidecar());
        tellChanged();
        if (chosen.isPresent() && chosen().isEmpty()) {
            choose(left().stream().findFirst());
        }
    }

    private void tellChanged() {
        List.copyOf(listeners).forEach(Listener::changed);
    }

    private void tellChosen() {
        var matter = chosen();
        List.copyOf(listeners).forEach(listener -> listener.chosen(matter));
    }

    private final class Following implements Session.Listener {
        @Override
        public void changed(Sidecar before, Sidecar after, Set<String> keys) {
            follow();
        }

        @Override
        public void chosen(Optional<String> id) {
            // the matter is what is chosen here
        }
    }
}
