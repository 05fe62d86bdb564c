package org.kanttekening.ui.form;

import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;

import java.util.stream.Collectors;

/// The words of a passage as a form shows them, with an ellipsis where the article interrupts it or
/// where its middle is left out.
final class QuotedText {

    static final int SHORT = 48;
    static final int LONG = 160;

    private static final String ELLIPSIS = "…";

    /// What may open a quotation: words that bring their own marks get no others.
    private static final String MARKS = "„“”\"‘’‚«»";

    private QuotedText() {}

    /// @param most the length in UTF-16 code units above which the middle is left out
    static String of(Segments passage, ArticleText text, int most) {
        var words = words(passage, text, most);
        boolean quotes = !words.isEmpty() && MARKS.indexOf(words.charAt(0)) >= 0;
        return words.isEmpty() || quotes ? words : "‘" + words + "’";
    }

    /// The words alone, for where it is plain that they are the article's.
    static String words(Segments passage, ArticleText text, int most) {
        if (passage.isEmpty() || passage.end() > text.length()) {
            return "";
        }
        var words =
                passage.list().stream()
                        .map(segment -> text.slice(segment.span()).strip().replaceAll("\\s+", " "))
                        .collect(Collectors.joining(" " + ELLIPSIS + " "));
        return shortened(words, most);
    }

    /// The text with its middle left out, at words where there are any; its end stays in sight, for
    /// that is what one looks at to see whether a span is right.
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int head = endOfWord(text, most * 3 / 5);
        int tail = startOfWord(text, text.length() - most * 2 / 5);
        return text.substring(0, head).stripTrailing()
                + " "
                + ELLIPSIS
                + " "
                + text.substring(tail).stripLeading();
    }

    private static int endOfWord(String text, int at) {
        int space = text.lastIndexOf(' ', at);
        return space > at / 2 ? space : whole(text, at);
    }

    private static int startOfWord(String text, int at) {
        int space = text.indexOf(' ', at);
        int left = text.length() - at;
        return space >= 0 && space - at < left / 2 ? space : whole(text, at);
    }

    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
