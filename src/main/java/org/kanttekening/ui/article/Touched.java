package org.kanttekening.ui.article;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Occurrence;
import org.kanttekening.article.ArticleText;

import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;

/// Finds the paragraphs that a change of some annotations can make look different, so that no other
/// is looked at.
final class Touched {

    private Touched() {}

    /// The numbers of the paragraphs where the changed annotations stood or stand.
    static BitSet paragraphs(
            ArticleText text, AnnotationSet before, AnnotationSet now, Collection<String> changed) {
        var touched = new BitSet();
        for (var id : changed) {
            addAll(text, before.find(id), touched);
            addAll(text, now.find(id), touched);
        }
        return touched;
    }

    /// The numbers of the paragraphs where the annotations stand.
    static BitSet paragraphs(ArticleText text, AnnotationSet set, Collection<String> ids) {
        var touched = new BitSet();
        ids.forEach(id -> addAll(text, set.find(id), touched));
        return touched;
    }

    private static void addAll(
            ArticleText text, Optional<? extends Annotation> annotation, BitSet touched) {
        annotation.ifPresent(found -> {
            for (var occurrence : Occurrence.of(found)) {
                int first = text.paragraphAt(occurrence.span().start()).index();
                int last = text.paragraphAt(occurrence.span().end()).index();
                touched.set(first, last + 1);
            }
        });
    }
}
