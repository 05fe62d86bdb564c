package org.kanttekening.exchange.table;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Passages;
import org.kanttekening.annotation.Segments;

import java.util.List;

/// An annotation in its article, of which rows are made.
record Subject(Setting in, Annotation annotation, List<Passages.Passage> passages) {

    static Subject of(Setting in, Annotation annotation) {
        return new Subject(in, annotation, Passages.of(annotation));
    }

    /// What is read first of it: a quote's content, an actor's first mention, a decision's trigger,
    /// where they have any.
    Segments leading() {
        return passages.isEmpty() ? Segments.NONE : passages.getFirst().segments();
    }
}
