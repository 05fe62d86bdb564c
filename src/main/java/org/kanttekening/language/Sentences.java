package org.kanttekening.language;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Paragraph;
import org.kanttekening.article.Span;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Splits paragraphs into sentences: never over a line feed, then as [BreakIterator] and the stops
/// say, put together again after abbreviations and initials, and where the next word has no capital
/// („Kom je?” vroeg hij).
public final class Sentences {

    private static final String STOPS = ".?!…";
    private static final String CLOSING = "”’\"'»“)]";
    private static final String OPENING = "„“‘‚«»\"'([";

    private final Locale locale;
    private final Abbreviations abbreviations;
    private final Apostrophes apostrophes;

    Sentences(Locale locale, Abbreviations abbreviations, Apostrophes apostrophes) {
        this.locale = locale;
        this.abbreviations = abbreviations;
        this.apostrophes = apostrophes;
    }

    /// The sentences of a paragraph, which together are the whole of it: the space between two goes
    /// with the first. An empty paragraph has none.
    public List<Span> in(ArticleText text, Paragraph paragraph) {
        var line = text.slice(paragraph.span());
        var found = new ArrayList<Span>();
        int start = 0;
        var ends = candidates(line);
        for (int end = ends.nextSetBit(1); end >= 0; end = ends.nextSetBit(end + 1)) {
            if (end == line.length() || endsSentence(line, end)) {
                found.add(new Span(paragraph.start() + start, paragraph.start() + end));
                start = end;
            }
        }
        return found;
    }

    /// The sentence around an offset, without the space around it; one in the space between two is
    /// in the first. Empty where the paragraph is blank.
    public Span at(ArticleText text, int offset) {
        var paragraph = text.paragraphAt(offset);
        var sentence = new Span(paragraph.start(), paragraph.end());
        for (var next : in(text, paragraph)) {
            if (next.start() <= offset) {
                sentence = next;
            }
        }
        return trimmed(text.value(), sentence);
    }

    private static Span trimmed(String value, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(value.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(value.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private BitSet candidates(String line) {
        var ends = new BitSet(line.length() + 1);
        var breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(line);
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            ends.set(end);
        }
        for (int i = 0; i < line.length(); i++) {
            if (STOPS.indexOf(line.charAt(i)) >= 0) {
                int end = afterClosing(line, i + 1);
                if (end < line.length() && isSpace(line.charAt(end))) {
                    ends.set(afterSpace(line, end));
                }
            }
        }
        ends.set(line.length());
        return ends;
    }

    private boolean endsSentence(String line, int end) {
        int stop = lastVisible(line, end);
        if (stop < 0 || !startsSentence(line, end)) {
            return false;
        }
        char last = line.charAt(stop);
        boolean touching = !isSpace(line.charAt(end - 1));
        if (touching && CLOSING.indexOf(line.charAt(end)) >= 0) {
            return false;
        }
        boolean capital = Character.isUpperCase(line.codePointAt(firstLetter(line, end)));
        if (last == '.' && abbreviations.joins(line, stop + 1, capital)) {
            return false;
        }
        return capital || last != '.' || !isDigit(line, end) || abbreviations.isWord(line, stop);
    }

    private boolean startsSentence(String line, int start) {
        int first = firstLetter(line, start);
        if (first == line.length()) {
            return false;
        }
        int point = line.codePointAt(first);
        return !Character.isLowerCase(point) && ",;:)]…".indexOf(point) < 0;
    }

    /// The first character after marks, dashes and a word that lost its start (’s Avonds).
    private int firstLetter(String line, int start) {
        int first = start;
        while (first < line.length() && isBeforeLetter(line, first)) {
            boolean clitic =
                    Apostrophes.isShapedSo(line.charAt(first))
                            && apostrophes.startsClitic(line, first);
            first = clitic ? apostrophes.cliticEnd(line, first) : first + 1;
        }
        return first;
    }

    private static boolean isBeforeLetter(String line, int index) {
        char c = line.charAt(index);
        return isSpace(c) || OPENING.indexOf(c) >= 0 || c == '’' || "–—-".indexOf(c) >= 0;
    }

    private boolean isDigit(String line, int start) {
        return Character.isDigit(line.codePointAt(firstLetter(line, start)));
    }

    private static int lastVisible(String line, int end) {
        int last = end - 1;
        while (last >= 0 && isSpace(line.charAt(last))) {
            last--;
        }
        return last;
    }

    private static int afterClosing(String line, int from) {
        int end = from;
        while (end < line.length() && CLOSING.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int afterSpace(String line, int from) {
        int end = from;
        while (end < line.length() && isSpace(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
