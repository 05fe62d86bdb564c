package org.kanttekening.review.match;

import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Sidecar;

/// What one person tagged in an article.
///
/// @param annotator the person's id
public record Side(String annotator, AnnotationSet annotations) {

    public static Side of(Sidecar sidecar) {
        return new Side(sidecar.annotator().id(), sidecar.annotations());
    }

    @Override
    public String toString() {
        return annotator + " (" + annotations.size() + ")";
    }
}
