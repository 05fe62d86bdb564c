package org.kanttekening.check;

import org.kanttekening.annotation.Kind;
import org.kanttekening.folder.Problem;

import java.util.Comparator;
import java.util.Optional;

/// Something that an annotation still lacks, or that it is to be looked at again.
///
/// @param article from the folder on
/// @param place where in its text; empty for an annotation without words
/// @param owner whose sidecar holds the annotation
/// @param field which lacks something, as files name it; `modified` for what a later ruling touches
public record LooseEnd(
        String article,
        Optional<Place> place,
        String owner,
        Kind kind,
        String id,
        String field,
        Problem problem)
        implements Comparable<LooseEnd> {

    private static final Comparator<LooseEnd> ORDER =
            Comparator.comparing(LooseEnd::article)
                    .thenComparing(end -> end.place().map(Place::start).orElse(Integer.MAX_VALUE))
                    .thenComparing(LooseEnd::owner)
                    .thenComparing(LooseEnd::id);

    @Override
    public int compareTo(LooseEnd other) {
        return ORDER.compare(this, other);
    }
}
