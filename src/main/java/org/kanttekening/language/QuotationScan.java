package org.kanttekening.language;

import org.jspecify.annotations.Nullable;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Paragraph;

import java.util.ArrayList;
import java.util.List;

/// One walk through a text, paragraph by paragraph, with a stack of the marks that stand open.
final class QuotationScan {

    /// Nobody nests deeper; bounds the search for what a closing mark closes.
    private static final int DEEPEST = 16;

    /// Paragraphs over which a quotation may run without opening again.
    private static final int LONGEST_RUN = 3;

    private static final class Open {
        final MarkToken token;

        /// A quotation of the same kind opened after this one: its own close was forgotten.
        boolean overtaken;

        Open(MarkToken token) {
            this.token = token;
        }
    }

    private final ArticleText text;
    private final MarkPairs pairs;
    private final Apostrophes apostrophes;
    private final QuotationPieces pieces = new QuotationPieces();
    private final List<Open> open = new ArrayList<>();

    /// The end of the paragraph in which the quotation at the bottom of the stack began, or -1.
    private int runsFrom = -1;

    private int ran;

    QuotationScan(ArticleText text, MarkPairs pairs, Apostrophes apostrophes) {
        this.text = text;
        this.pairs = pairs;
        this.apostrophes = apostrophes;
    }

    Quotations scan() {
        for (var paragraph : text.paragraphs()) {
            if (!paragraph.isBlank(text.value())) {
                read(paragraph);
            }
        }
        open.forEach(left -> pieces.unmatched(left.token.span()));
        return pieces.joined();
    }

    private void read(Paragraph paragraph) {
        var tokens = MarkToken.in(text.value(), paragraph.span(), pairs, apostrophes);
        resume(paragraph, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            read(tokens, i);
        }
        endParagraph(paragraph);
    }

    /// Decides what becomes of a quotation that the paragraph before left open: it ends there where
    /// this paragraph opens again with the same mark, else it runs on.
    private void resume(Paragraph paragraph, List<MarkToken> tokens) {
        if (runsFrom < 0) {
            return;
        }
        var running = open.getFirst().token;
        var first = tokens.isEmpty() ? null : tokens.getFirst();
        if (first != null
                && first.mark().equals(running.mark())
                && first.span().start() == firstVisible(paragraph)) {
            pieces.continues(running.span(), runsFrom, first.span().start());
            open.clear();
            runsFrom = -1;
        } else if (++ran > LONGEST_RUN) {
            giveUp(0);
            runsFrom = -1;
        }
    }

    private void read(List<MarkToken> tokens, int index) {
        var token = tokens.get(index);
        int closed = closedBy(token);
        if (opens(token, closed >= 0)) {
            push(token);
        } else if (closed >= 0 && !isGenitive(tokens, index, closed)) {
            close(closed, token);
        } else if (closed < 0 && !token.mayBeGenitive() && !isUnit(token)) {
            pieces.unmatched(token.span());
        }
    }

    private boolean opens(MarkToken token, boolean maySomethingClose) {
        if (!pairs.opens(token.mark())) {
            return false;
        }
        if (!pairs.closes(token.mark())) {
            return true;
        }
        return maySomethingClose ? token.isPlacedToOpen() : !token.isPlacedToClose();
    }

    /// The place in the stack of the innermost mark that a mark may close, or -1.
    private int closedBy(MarkToken token) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (pairs.closes(token.mark(), open.get(i).token.mark())) {
                return i;
            }
        }
        return -1;
    }

    /// ‘Hans’ fiets staat er’: the first ’ is a genitive's if a later one may close instead.
    private boolean isGenitive(List<MarkToken> tokens, int index, int closed) {
        var token = tokens.get(index);
        if (!token.mayBeGenitive()) {
            return false;
        }
        if (runsFrom >= 0 && closed == 0) {
            return true;
        }
        for (int i = index + 1; i < tokens.size() && i <= index + DEEPEST; i++) {
            var later = tokens.get(i);
            if (pairs.closes(later.mark(), open.get(closed).token.mark())) {
                return !later.isPlacedToOpen();
            }
            if (later.mark().equals(open.get(closed).token.mark())) {
                return false;
            }
        }
        return false;
    }

    /// 3'10" and 12": signs, not marks.
    private static boolean isUnit(MarkToken token) {
        return token.afterDigit() && (token.mark().equals("\"") || token.mark().equals("'"));
    }

    private void push(MarkToken token) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).token.mark().equals(token.mark())) {
                open.get(i).overtaken = true;
            }
        }
        if (runsFrom >= 0 && open.getFirst().overtaken) {
            pieces.unmatched(open.removeFirst().token.span());
            runsFrom = -1;
        }
        if (open.size() == DEEPEST) {
            pieces.unmatched(open.removeFirst().token.span());
            runsFrom = -1;
        }
        open.add(new Open(token));
    }

    private void close(int place, MarkToken token) {
        giveUp(place + 1);
        pieces.closed(open.remove(place).token.span(), token.span());
        if (place == 0) {
            runsFrom = -1;
        }
    }

    /// Takes what is open from a place in the stack upwards as slips.
    private void giveUp(int from) {
        while (open.size() > from) {
            pieces.unmatched(open.removeLast().token.span());
        }
    }

    /// Of what a paragraph leaves open, one may run on: the last that was not overtaken by another
    /// of its kind.
    private void endParagraph(Paragraph paragraph) {
        var kept = runsOn();
        boolean isNew = kept != null && (runsFrom < 0 || !kept.equals(open.getFirst()));
        for (var left : List.copyOf(open)) {
            if (!left.equals(kept)) {
                pieces.unmatched(left.token.span());
            }
        }
        open.clear();
        if (kept == null) {
            runsFrom = -1;
            return;
        }
        open.add(kept);
        if (isNew) {
            ran = 0;
        }
        runsFrom = lastVisible(paragraph);
    }

    private @Nullable Open runsOn() {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (!open.get(i).overtaken) {
                return open.get(i);
            }
        }
        return null;
    }

    private int firstVisible(Paragraph paragraph) {
        int start = paragraph.start();
        while (start < paragraph.end() && Character.isWhitespace(text.value().charAt(start))) {
            start++;
        }
        return start;
    }

    private int lastVisible(Paragraph paragraph) {
        int end = paragraph.end();
        while (end > paragraph.start() && Character.isWhitespace(text.value().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
