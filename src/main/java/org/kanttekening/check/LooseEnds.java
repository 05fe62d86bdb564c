package org.kanttekening.check;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Passages;
import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.FolderSettings;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.Recheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the annotations of a sidecar still lack, and which of them a later ruling touches.
final class LooseEnds {

    /// The field that says when an annotation was last looked at.
    private static final String MODIFIED = "modified";

    private final FolderSettings settings;
    private final Recheck recheck;

    /// @param recheck what is to be looked at again
    LooseEnds(FolderSettings settings, Recheck recheck) {
        this.settings = settings;
        this.recheck = recheck;
    }

    /// None for what rules propose: that is for a person to complete or to turn down. What a review
    /// agreed on is not looked at again: the tags that it was made of are.
    ///
    /// @param text of the sidecar's article
    List<LooseEnd> of(SidecarFindings findings, ArticleText text) {
        var found = new ArrayList<LooseEnd>();
        var owner = findings.file().owner();
        if (owner.equals(AnnotatorId.RULES)) {
            return found;
        }
        for (var annotation : findings.annotations()) {
            for (var field : settings.missing(annotation)) {
                found.add(end(findings, annotation, text, field, "problem.notFilled"));
            }
            if (!owner.equals(AnnotatorId.AGREED) && recheck.asks(annotation, text)) {
                found.add(end(findings, annotation, text, MODIFIED, "problem.olderThanRuling"));
            }
        }
        return found;
    }

    private static LooseEnd end(
            SidecarFindings findings,
            Annotation annotation,
            ArticleText text,
            String field,
            String problem) {
        return new LooseEnd(
                findings.file().article(),
                place(annotation, text),
                findings.file().owner(),
                annotation.kind(),
                annotation.id(),
                field,
                Problem.of(problem));
    }

    /// Of its first passage, the first segment.
    private static Optional<Place> place(Annotation annotation, ArticleText text) {
        return Passages.of(annotation).stream()
                .findFirst()
                .map(passage -> Place.of(text, passage.segments().get(0).span()));
    }
}
