package org.kanttekening.exchange;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Origin;
import org.kanttekening.annotation.References;
import org.kanttekening.annotation.Sidecar;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts what comes in into a sidecar that is there. What is there stays as it is: an annotation
/// that comes with the same id, or says the same of the same words, is not added again; where the
/// same id says something else, that is reported.
final class Joining {

    private final Sidecar there;
    private final List<Finding> findings;

    /// Ids by what their annotations say.
    private final Map<String, String> said = new HashMap<>();

    /// @param findings gets what was left out
    Joining(Sidecar there, List<Finding> findings) {
        this.there = there;
        this.findings = findings;
        there.annotations().all().forEach(it -> said.putIfAbsent(bare(it), it.id()));
    }

    Sidecar with(Sidecar coming) {
        var names = names(coming);
        var joined = there;
        for (var annotation : coming.annotations().all()) {
            var known = there.annotations().find(annotation.id());
            if (known.isPresent()) {
                if (!says(known.get()).equals(says(annotation))) {
                    findings.add(
                            Finding.of(
                                    Finding.Level.LEFT,
                                    annotation.id(),
                                    "exchange.finding.otherThere"));
                }
            } else if (annotation.id().equals(names.get(annotation.id()))) {
                joined = joined.with(renamed(annotation, names));
            }
        }
        for (Item remark : coming.remarks()) {
            if (joined.find(remark.key()).isEmpty()) {
                joined = joined.with(remark);
            }
        }
        return joined;
    }

    /// Under which id each annotation that comes is known here: its own, unless the same is there
    /// under another one.
    private Map<String, String> names(Sidecar coming) {
        var names = new HashMap<String, String>();
        for (var annotation : coming.annotations().all()) {
            names.put(annotation.id(), same(annotation).orElse(annotation.id()));
        }
        return names;
    }

    /// One that is there and says the same, whoever is named in it.
    private Optional<String> same(Annotation annotation) {
        return there.annotations().find(annotation.id()).isPresent()
                ? Optional.empty()
                : Optional.ofNullable(said.get(bare(annotation)));
    }

    private static Annotation renamed(Annotation annotation, Map<String, String> names) {
        var renamed = annotation;
        for (var id : References.of(annotation)) {
            renamed = References.replaced(renamed, id, names.getOrDefault(id, id));
        }
        return renamed;
    }

    /// What an annotation says, whoever made it and when.
    private static Annotation says(Annotation annotation) {
        var common = annotation.common();
        return annotation.withCommon(
                new Common(
                        List.of(),
                        common.note(),
                        common.important(),
                        Instant.EPOCH,
                        "",
                        Instant.EPOCH,
                        Origin.MANUAL,
                        common.review(),
                        common.extras()));
    }

    /// What it says of words alone: without its id and without the ids that it names.
    private static String bare(Annotation annotation) {
        var bare = says(annotation);
        for (var id : References.of(bare)) {
            bare = References.replaced(bare, id, "");
        }
        return bare.toString().replace(annotation.id(), "");
    }
}
