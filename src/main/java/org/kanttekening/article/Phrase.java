package org.kanttekening.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Words as they are typed to be found. A hit begins and ends between what a reader sees as
/// characters; hits do not overlap.
public final class Phrase {

    private final String wanted;
    private final boolean wholeWords;

    /// @param typed what to find
    /// @param folding which differences count; texts are to be folded in the same way
    /// @param wholeWords whether a hit is to be no part of a longer word. Hyphens and apostrophes
    ///   part words here, as they do in most editors: `Holland` is found in `Noord-Holland`
    public Phrase(String typed, Folding folding, boolean wholeWords) {
        this.wanted = folding.fold(typed);
        this.wholeWords = wholeWords;
    }

    /// Whether nothing is left of it to be found.
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /// The letters of it, folded.
    public String wanted() {
        return wanted;
    }

    /// Where it stands in a text, in order, as spans of the text before it was folded.
    public List<Span> in(FoldedText text) {
        return in(text, text.all(), _ -> true);
    }

    /// The same for one stretch of a text, as though nothing stood around it.
    ///
    /// @param also what a hit must be besides
    public List<Span> in(FoldedText text, Span stretch, Predicate<Span> also) {
        var found = new ArrayList<Span>();
        var range = text.folded(stretch);
        int at = next(text, range.start(), range.end());
        while (at >= 0) {
            int end = at + wanted.length();
            var hit = text.origin(at, end).filter(it -> isHit(text, it, stretch, also));
            hit.ifPresent(found::add);
            at = next(text, hit.isPresent() ? end : at + 1, range.end());
        }
        return found;
    }

    /// Where in a text it may begin, as offsets of the text before it was folded: hits overlapping
    /// and splitting characters too.
    ///
    /// @return ascending
    public int[] places(FoldedText text) {
        var places = IntStream.builder();
        int length = text.value().length();
        for (int at = next(text, 0, length); at >= 0; at = next(text, at + 1, length)) {
            places.add(text.letters(at, at + wanted.length()).start());
        }
        return places.build().toArray();
    }

    private boolean isHit(FoldedText text, Span span, Span stretch, Predicate<Span> also) {
        return (!wholeWords || isWhole(text.source(), span, stretch)) && also.test(span);
    }

    private int next(FoldedText text, int from, int to) {
        return wanted.isEmpty() || from >= to ? -1 : text.value().indexOf(wanted, from, to);
    }

    /// Whether a hit is no part of a longer word.
    ///
    /// @param within what stands outside it does not count
    public static boolean isWhole(String text, Span hit, Span within) {
        return (hit.start() <= within.start()
                        || !isWordPart(text.codePointBefore(hit.start()))
                        || !isWordPart(text.codePointAt(hit.start())))
                && (hit.end() >= within.end()
                        || !isWordPart(text.codePointBefore(hit.end()))
                        || !isWordPart(text.codePointAt(hit.end())));
    }

    private static boolean isWordPart(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.CONNECTOR_PUNCTUATION ->
                            true;
                    default -> false;
                };
    }
}
