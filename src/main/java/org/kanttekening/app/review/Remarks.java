package org.kanttekening.app.review;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Remark;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.review.decide.Matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Gathers what was remarked on a matter: in the sidecars of those who remarked, and in the agreed
/// one.
public final class Remarks {

    private static final Comparator<Remark> EARLIEST =
            Comparator.comparing(Remark::at).thenComparing(Remark::id);

    private Remarks() {}

    /// Each remark followed by the answers to it, one level deep; the earliest first.
    public static List<Remark> on(Matter matter, List<Sidecar> people, Sidecar agreed) {
        var ids = new HashSet<String>();
        matter.versions().values().stream().map(Annotation::id).forEach(ids::add);
        matter.agreed().map(Annotation::id).ifPresent(ids::add);
        // what lay there when it was decided, also of those whose sidecars are not here
        matter.agreed()
                .flatMap(it -> it.common().review())
                .ifPresent(it -> it.considered().forEach(had -> ids.add(had.id())));
        matter.rejected().forEach(turned -> ids.add(turned.annotation().id()));
        var found = of(ids, people, agreed);
        var threads = new ArrayList<Remark>();
        var known = new HashSet<String>();
        found.forEach(remark -> known.add(remark.id()));
        for (var remark : found) {
            if (!known.contains(remark.replyTo())) {
                threads.add(remark);
                found.stream()
                        .filter(answer -> answer.replyTo().equals(remark.id()))
                        .forEach(threads::add);
            }
        }
        return threads;
    }

    /// One more remark on a matter: an answer to the last one that is there, if any is.
    public static Remark next(
            Matter matter, List<Remark> there, String id, String by, Instant at, String text) {
        var asked = there.stream().filter(it -> it.replyTo().isEmpty()).reduce((_, later) -> later);
        return new Remark(
                id,
                asked.map(Remark::on).orElse(matter.id()),
                asked.map(Remark::id).orElse(""),
                by,
                at.toString(),
                text.strip(),
                Extras.NONE);
    }

    private static List<Remark> of(Set<String> ids, List<Sidecar> people, Sidecar agreed) {
        return Stream.concat(people.stream(), Stream.of(agreed))
                .flatMap(sidecar -> sidecar.remarks().stream())
                .filter(remark -> ids.contains(remark.on()))
                .distinct()
                .sorted(EARLIEST)
                .toList();
    }
}
