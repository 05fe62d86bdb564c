package org.kanttekening.app.review;

import org.kanttekening.annotation.Kind;
import org.kanttekening.review.compare.Difference;
import org.kanttekening.review.compare.Row;
import org.kanttekening.review.decide.Matter;

import java.util.Optional;

/// Which of what is left to decide the list shows.
///
/// @param kind of annotations; none for all
/// @param person the id of someone who tagged it; none for everybody
/// @param difference that is among those of it; none for all
public record Filter(
        Optional<Kind> kind, Optional<String> person, Optional<Difference> difference) {

    public static final Filter ALL =
            new Filter(Optional.empty(), Optional.empty(), Optional.empty());

    public Filter ofKind(Optional<Kind> changed) {
        return new Filter(changed, person, difference);
    }

    public Filter ofPerson(Optional<String> changed) {
        return new Filter(kind, changed, difference);
    }

    public Filter ofDifference(Optional<Difference> changed) {
        return new Filter(kind, person, changed);
    }

    boolean shows(Matter matter) {
        return kind.filter(it -> it != matter.kind()).isEmpty()
                && person.filter(it -> !matter.versions().containsKey(it)).isEmpty()
                && difference
                        .filter(it ->
                                matter.row()
                                        .map(Row::differences)
                                        .filter(all -> all.contains(it))
                                        .isEmpty())
                        .isEmpty();
    }
}
