package org.kanttekening.check;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Passages;
import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.FolderSettings;
import org.kanttekening.folder.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the annotations of a sidecar still lack.
final class LooseEnds {

    private LooseEnds() {}

    /// None for what rules propose: that is for a person to complete or to turn down.
    ///
    /// @param text of the sidecar's article
    static List<LooseEnd> of(SidecarFindings findings, ArticleText text, FolderSettings settings) {
        var found = new ArrayList<LooseEnd>();
        if (findings.file().owner().equals(AnnotatorId.RULES)) {
            return found;
        }
        for (var annotation : findings.annotations()) {
            for (var field : settings.missing(annotation)) {
                found.add(
                        new LooseEnd(
                                findings.file().article(),
                                place(annotation, text),
                                findings.file().owner(),
                                annotation.kind(),
                                annotation.id(),
                                field,
                                Problem.of("problem.notFilled")));
            }
        }
        return found;
    }

    /// Of its first passage, the first segment.
    private static Optional<Place> place(Annotation annotation, ArticleText text) {
        return Passages.of(annotation).stream()
                .findFirst()
                .map(passage -> Place.of(text, passage.segments().get(0).span()));
    }
}
