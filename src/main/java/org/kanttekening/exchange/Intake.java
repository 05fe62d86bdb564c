package org.kanttekening.exchange;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Origin;
import org.kanttekening.change.IdSource;

import java.time.Instant;
import java.util.Optional;

/// As whom, when and how something is taken in.
///
/// @param annotator whose tags they become; where those are taken whom the files name, who takes
///   them in
/// @param mapping what unknown names are taken for
public record Intake(Annotator annotator, Instant now, IdSource ids, Mapping mapping) {

    /// The same for tags of somebody else.
    Intake by(Annotator other) {
        return new Intake(other, now, ids, mapping);
    }

    /// What an annotation that says nothing of its making carries.
    public Common common(Format format) {
        return Common.newBy(annotator.id(), now)
                .withOrigin(new Origin("import", format.id(), Optional.empty(), Extras.NONE));
    }
}
