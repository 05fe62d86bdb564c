package org.kanttekening.exchange.w3c;

import org.kanttekening.annotation.Kind;
import org.kanttekening.exchange.Iris;
import org.kanttekening.folder.At;
import org.kanttekening.folder.UnreadableFileException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The annotations of a file by what they are: quotes, actors and decisions as they are written
/// here, links between them, remarks on them, and all that others added.
record Sorting(List<Main> mains, List<At> links, List<At> remarks, List<At> others) {

    /// A quote, an actor or a decision.
    record Main(At annotation, Kind kind) {}

    static Sorting of(List<At> annotations) throws UnreadableFileException {
        var sorted =
                new Sorting(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var ours = new HashSet<String>();
        var unsure = new ArrayList<At>();
        for (var annotation : annotations) {
            var kind = kind(annotation);
            if (annotation.find(Vocabulary.FROM).isPresent()) {
                sorted.links.add(annotation);
            } else if (kind.isPresent()) {
                sorted.mains.add(new Main(annotation, kind.get()));
                ours.add(Loose.iri(annotation));
            } else {
                unsure.add(annotation);
            }
        }
        for (var annotation : unsure) {
            if (isRemark(annotation, ours)) {
                sorted.remarks.add(annotation);
                ours.add(Loose.iri(annotation));
            } else {
                sorted.others.add(annotation);
            }
        }
        return sorted;
    }

    /// Whether anything of it is written as it is here.
    boolean isOurs() {
        return !mains.isEmpty() || !remarks.isEmpty();
    }

    private static Optional<Kind> kind(At annotation) throws UnreadableFileException {
        for (var body : Loose.all(annotation, "body")) {
            if (Loose.isObject(body) && Loose.text(body, Vocabulary.PATH).equals(Vocabulary.KIND)) {
                var term = Loose.text(body, "value");
                return Arrays.stream(Kind.values())
                        .filter(kind -> kind.term().equals(term))
                        .findFirst();
            }
        }
        return Iris.id(Loose.iri(annotation)).flatMap(Kind::ofId);
    }

    /// A comment whose targets are all annotations of ours.
    private static boolean isRemark(At annotation, HashSet<String> ours)
            throws UnreadableFileException {
        var targets = Loose.all(annotation, "target");
        for (var target : targets) {
            if (!ours.contains(Loose.iri(target)) && Iris.id(Loose.iri(target)).isEmpty()) {
                return false;
            }
        }
        return !targets.isEmpty() && !Loose.texts(annotation, "motivation").contains("linking");
    }
}
