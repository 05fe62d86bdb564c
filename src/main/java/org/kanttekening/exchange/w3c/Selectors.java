package org.kanttekening.exchange.w3c;

import org.kanttekening.folder.At;
import org.kanttekening.folder.Node;
import org.kanttekening.folder.UnreadableFileException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The selectors of a target that can be followed in plain text, and the names of the others.
///
/// @param others types of selectors that point by something that plain text does not have
record Selectors(Optional<Position> position, Optional<Quote> quote, List<String> others) {

    /// @param start inclusive
    /// @param end exclusive
    record Position(int start, int end) {
        boolean isEmpty() {
            return start == end;
        }
    }

    /// Words, with line ends as LF.
    record Quote(String exact, String prefix, String suffix) {}

    /// @throws UnreadableFileException where a selector is not what the recommendation wants
    static Selectors of(At target) throws UnreadableFileException {
        Optional<Position> position = Optional.empty();
        Optional<Quote> quote = Optional.empty();
        var others = new ArrayList<String>();
        var selectors = Loose.isObject(target) ? Loose.all(target, "selector") : List.<At>of();
        for (var selector : selectors) {
            if (!Loose.isObject(selector)) {
                others.add("IRI");
            } else if (Loose.has(selector, "refinedBy")) {
                others.add("refinedBy");
            } else if (position.isEmpty() && isPosition(selector)) {
                position = Optional.of(position(selector));
            } else if (quote.isEmpty() && Loose.is(selector, "TextQuoteSelector")) {
                quote = Optional.of(quote(selector));
            } else {
                others.add(name(selector));
            }
        }
        return new Selectors(position, quote, others);
    }

    private static boolean isPosition(At selector) throws UnreadableFileException {
        return Loose.is(selector, "TextPositionSelector");
    }

    private static Position position(At selector) throws UnreadableFileException {
        return new Position(selector.need("start").count(), selector.need("end").count());
    }

    private static Quote quote(At selector) throws UnreadableFileException {
        return new Quote(
                lines(selector.need("exact").text()),
                lines(text(selector, "prefix")),
                lines(text(selector, "suffix")));
    }

    private static String text(At selector, String name) throws UnreadableFileException {
        var found = selector.find(name);
        return found.isEmpty() || found.get().node() instanceof Node.Nothing
                ? ""
                : found.get().text();
    }

    private static String name(At selector) throws UnreadableFileException {
        var types = Loose.types(selector);
        return types.isEmpty() ? "?" : types.getFirst();
    }

    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
