package org.kanttekening.annotation;

import org.kanttekening.article.Span;

/// One unbroken stretch of an annotated span, in UTF-16 code units. It is never empty.
public record Segment(Span span, Extras extras) {

    public Segment {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a segment holds at least one character: " + span);
        }
    }

    public static Segment of(int start, int end) {
        return new Segment(new Span(start, end), Extras.NONE);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
