package org.kanttekening.app;

import org.kanttekening.annotation.Sidecar;

import java.util.ArrayList;
import java.util.List;

/// An article opened for review: what each colleague tagged in it, which is only read, and the
/// agreed sidecar, which a reviewer changes.
public final class OpenReview {

    /// Hears when colleagues' sidecars are others.
    public interface Listener {
        void peopleChanged(OpenReview review);
    }

    private final OpenArticle agreed;
    private final List<Listener> listeners = new ArrayList<>();
    private People people;

    /// What was found beside an article.
    ///
    /// @param sidecars one for each colleague, in order of their ids
    /// @param problems why others' cannot be shown
    public record People(List<Sidecar> sidecars, List<Exception> problems) {

        public People {
            sidecars = List.copyOf(sidecars);
            problems = List.copyOf(problems);
        }
    }

    OpenReview(OpenArticle agreed, People people) {
        this.agreed = agreed;
        this.people = people;
    }

    /// The article with the session on what is agreed on.
    public OpenArticle agreed() {
        return agreed;
    }

    public String name() {
        return agreed.name();
    }

    public People people() {
        return people;
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    public void forget(Listener listener) {
        listeners.remove(listener);
    }

    void people(People found) {
        if (found.sidecars().equals(people.sidecars())
                && found.problems().size() == people.problems().size()) {
            return;
        }
        people = found;
        List.copyOf(listeners).forEach(listener -> listener.peopleChanged(this));
    }
}
