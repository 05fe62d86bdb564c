package org.kanttekening.annotation;

import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One segment of one annotation: where it stands and as what.
///
/// Occurrences sort by begin ascending, end descending, then kind (UIMA's order), then by id and
/// path so that the order is total.
///
/// @param path where in the annotation the passage stands, such as `content` or
///   `mentions[2].segments`
/// @param index of the segment in its passage
public record Occurrence(Span span, Kind kind, String id, String path, int index)
        implements Comparable<Occurrence> {

    private static final Comparator<Occurrence> ORDER =
            Comparator.comparing(Occurrence::span)
                    .thenComparing(Occurrence::kind)
                    .thenComparing(Occurrence::id)
                    .thenComparing(Occurrence::path)
                    .thenComparingInt(Occurrence::index);

    public static List<Occurrence> of(Annotation annotation) {
        var found = new ArrayList<Occurrence>();
        for (var passage : Passages.of(annotation)) {
            int index = 0;
            for (var segment : passage.segments().list()) {
                found.add(
                        new Occurrence(
                                segment.span(),
                                annotation.kind(),
                                annotation.id(),
                                passage.path(),
                                index++));
            }
        }
        return found;
    }

    /// The field of the annotation in which it stands: `content`, `mentions`.
    public String role() {
        return new Passages.Passage(path, Segments.NONE).role();
    }

    @Override
    public int compareTo(Occurrence other) {
        return ORDER.compare(this, other);
    }
}
