package org.kanttekening.annotation;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The stretches of text that one part of an annotation covers: none, one, or several where the
/// text interrupts it ("maakte … bekend"). They stand in text order and do not overlap.
public record Segments(List<Segment> list) {

    public static final Segments NONE = new Segments(List.of());

    public Segments {
        list = List.copyOf(list);
        for (int i = 1; i < list.size(); i++) {
            if (list.get(i).start() < list.get(i - 1).end()) {
                throw new IllegalArgumentException("segments stand in order and apart: " + list);
            }
        }
    }

    public static Segments of(int start, int end) {
        return of(new Span(start, end));
    }

    public static Segments of(Span span) {
        return span.isEmpty() ? NONE : new Segments(List.of(new Segment(span, Extras.NONE)));
    }

    /// The text that the spans cover together: sorted, overlapping and touching ones joined.
    public static Segments covering(Collection<Span> spans) {
        var joined = NONE;
        for (var span : spans) {
            joined = joined.plus(span);
        }
        return joined;
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public int size() {
        return list.size();
    }

    public Segment get(int index) {
        return list.get(index);
    }

    public List<Span> spans() {
        return list.stream().map(Segment::span).toList();
    }

    /// Where the first segment begins; there must be one.
    public int start() {
        return list.getFirst().start();
    }

    /// Where the last segment ends; there must be one.
    public int end() {
        return list.getLast().end();
    }

    /// From the first segment's begin to the last one's end; there must be one.
    public Span hull() {
        return new Span(start(), end());
    }

    public boolean contains(int offset) {
        return list.stream().anyMatch(segment -> segment.span().contains(offset));
    }

    public boolean overlaps(Span span) {
        return list.stream().anyMatch(segment -> segment.span().overlaps(span));
    }

    /// These and one more; what it overlaps or touches is joined with it.
    public Segments plus(Span added) {
        if (added.isEmpty()) {
            return this;
        }
        var apart = new ArrayList<Segment>();
        var whole = added;
        for (var segment : list) {
            if (segment.span().touches(added)) {
                whole = whole.hull(segment.span());
            } else {
                apart.add(segment);
            }
        }
        apart.add(kept(whole));
        return sorted(apart);
    }

    /// These without the text of a span; a segment that it splits becomes two.
    public Segments minus(Span removed) {
        if (removed.isEmpty()) {
            return this;
        }
        var left = new ArrayList<Segment>();
        for (var segment : list) {
            if (!segment.span().overlaps(removed)) {
                left.add(segment);
                continue;
            }
            if (segment.start() < removed.start()) {
                left.add(Segment.of(segment.start(), removed.start()));
            }
            if (removed.end() < segment.end()) {
                left.add(Segment.of(removed.end(), segment.end()));
            }
        }
        return new Segments(left);
    }

    /// These with one segment's bounds moved; what it then overlaps or touches is joined with it.
    /// One that stays by itself keeps what is not known of it.
    public Segments moved(int index, Span bounds) {
        var others = new ArrayList<>(list);
        var old = others.remove(index);
        if (bounds.isEmpty() || others.stream().anyMatch(it -> it.span().touches(bounds))) {
            return new Segments(others).plus(bounds);
        }
        others.add(new Segment(bounds, old.extras()));
        return sorted(others);
    }

    /// The covered text, parts joined by a single space.
    public String text(ArticleText text) {
        return list.stream()
                .map(segment -> text.slice(segment.span()))
                .collect(Collectors.joining(" "));
    }

    private Segment kept(Span whole) {
        return list.stream()
                .filter(segment -> segment.span().equals(whole))
                .findFirst()
                .orElseGet(() -> new Segment(whole, Extras.NONE));
    }

    private static Segments sorted(List<Segment> segments) {
        segments.sort(Comparator.comparing(Segment::span));
        return new Segments(segments);
    }
}
