package org.kanttekening.cli;

import org.kanttekening.check.Place;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Hit;
import org.kanttekening.search.Hits;
import org.kanttekening.search.Line;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lines for what a search found: words in context, aligned for a reader, or each with its place in
/// the form in which editors find it.
///
/// @param columns facets whose values stand behind
/// @param context of the words around, in code points on either side; 0 for as much as fits
/// @param width of a line for a reader, in columns
record FoundLines(Hits hits, List<Facet> columns, int context, int width) {

    /// Around a hit in a line with its place, where nothing else is asked for.
    static final int USUAL_CONTEXT = 40;

    private static final int WIDEST_PLACE = 28;

    /// `ARTICLE:LINE:COLUMN: START-END: ANNOTATOR ID FIELD: LEFT[FOUND]RIGHT`, without what there
    /// is none of.
    String placed(Hit hit) {
        var line = hit.line(context == 0 ? USUAL_CONTEXT : context);
        var tag =
                Stream.of(hit.annotator(), hit.id(), hit.path())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        return hit.entry().file().name()
                + place(hit)
                + ": "
                + (tag.isEmpty() ? "" : tag + ": ")
                + line.left()
                + marked(line)
                + line.right()
                + values(hit);
    }

    private static String place(Hit hit) {
        return hit.place()
                .map(span -> Place.of(hit.entry().text(), span))
                .map(it -> ":%s:%s: %s-%s".formatted(it.line(), it.column(), it.start(), it.end()))
                .orElse("");
    }

    /// How wide the places of some hits are, at most.
    int placesOf(List<Hit> some) {
        return some.stream()
                .mapToInt(hit -> TextWidth.of(Printable.of(shortPlace(hit))))
                .map(it -> Math.min(it, WIDEST_PLACE))
                .max()
                .orElse(0);
    }

    /// A line of a concordance: the place, and what was found under what was found.
    ///
    /// @param places how wide the places are
    String aligned(Hit hit, int places) {
        int room = Math.max(24, width - places - 2);
        int before = context == 0 ? room * 2 / 5 : context;
        var line = hit.line(context == 0 ? room : context);
        var rest = Printable.of(marked(line) + line.right()) + Printable.of(values(hit));
        return TextWidth.left(Printable.of(shortPlace(hit)), places)
                + "  "
                + TextWidth.end(Printable.of(line.left()), before)
                + (context == 0 ? TextWidth.begin(rest, room - before) : rest);
    }

    private static String shortPlace(Hit hit) {
        return hit.entry().file().fileName()
                + hit.place()
                        .map(span -> ":" + Place.of(hit.entry().text(), span).line())
                        .orElse("");
    }

    private static String marked(Line line) {
        return line.found().isEmpty() ? "" : "[" + line.found() + "]";
    }

    private String values(Hit hit) {
        return columns.isEmpty()
                ? ""
                : columns.stream()
                        .map(facet ->
                                facet.term() + "=" + String.join("; ", hits.labels(facet, hit)))
                        .collect(Collectors.joining(", ", "  {", "}"));
    }
}
