package org.kanttekening.exchange.report;

import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Occurrence;
import org.kanttekening.article.Paragraph;

import java.util.List;

/// Sets the text of an article with its marks.
///
/// The text is cut into pieces on which the same passages lie; each piece lies in one element for
/// each of its passages, so that nested, split and crossing passages are all drawn. Their numbers
/// are drawn by the style sheet, and line feeds stand between the paragraphs: the text of the whole
/// is the article's to the letter.
final class MarkedText {

    private final Reported reported;
    private final Html page;

    MarkedText(Reported reported, Html page) {
        this.reported = reported;
        this.page = page;
    }

    void write() {
        page.open("div", "class", "text", "lang", reported.article().language());
        var lines = reported.text().paragraphs();
        for (var line : lines) {
            if (Headline.isBlank(reported.text(), line)) {
                text(line.start(), line.end());
            } else {
                paragraph(line);
            }
            if (line.index() < lines.size() - 1) {
                page.line();
            }
        }
        page.close("div");
    }

    private void paragraph(Paragraph line) {
        var element = Headline.is(reported.text(), line) ? "h1" : "p";
        boolean within = element.equals("p") && Headline.isWithin(reported.text(), line);
        page.open(element, "dir", "auto", "class", within ? "subheading" : "");
        var passages =
                reported.annotations().spans().overlapping(line.span()).stream()
                        .filter(it -> Piece.isMarked(it) && reported.shows(it.id()))
                        .toList();
        for (var piece : Piece.of(line.span(), passages)) {
            piece(piece);
        }
        page.close(element);
    }

    private void piece(Piece piece) {
        var active = piece.active();
        for (int i = 0; i < active.size(); i++) {
            open(piece, active.get(i), i == active.size() - 1);
        }
        text(piece.span().start(), piece.span().end());
        for (var passage : active.reversed()) {
            page.close(element(passage, passage.equals(active.getLast())));
        }
        for (var passage : active.reversed()) {
            if (piece.ends(passage) && isNumbered(passage)) {
                number(passage);
            }
        }
    }

    private void open(Piece piece, Occurrence passage, boolean innermost) {
        var classes =
                name(passage)
                        + (piece.begins(passage) ? " b" : "")
                        + (piece.ends(passage) ? " e" : "");
        page.open(
                element(passage, innermost),
                "class",
                classes,
                "id",
                leads(passage) && reported.anchor(passage.id())
                        ? reported.placeInText(passage.id())
                        : "",
                "href",
                isLink(passage, innermost) ? "#" + reported.place(passage.id()) : "",
                "data-m",
                key(passage));
    }

    /// Under what a passage is entered in a ledger.
    static String key(Occurrence passage) {
        return passage.id() + "." + passage.path() + "." + passage.index();
    }

    /// An actor's mention leads to the actor; no link can lie in another.
    private static boolean isLink(Occurrence passage, boolean innermost) {
        return innermost && passage.kind() == Kind.ACTOR;
    }

    private static String element(Occurrence passage, boolean innermost) {
        return isLink(passage, innermost) ? "a" : "span";
    }

    private static String name(Occurrence passage) {
        return passage.role().equals("mentions")
                ? passage.kind() == Kind.ACTOR ? "actor" : "mention"
                : passage.role();
    }

    /// Whether a passage is where one wants to come out when one looks for its annotation.
    private static boolean leads(Occurrence passage) {
        return switch (passage.kind()) {
            case QUOTE -> passage.role().equals("content");
            case ACTOR -> passage.role().equals("mentions");
            case DECISION -> passage.role().equals("trigger");
        };
    }

    private static boolean isNumbered(Occurrence passage) {
        return List.of("content", "trigger", "measure").contains(passage.role());
    }

    private void number(Occurrence passage) {
        var number = reported.number(passage.id());
        var key =
                passage.kind() == Kind.QUOTE
                        ? "exchange.html.to.quote"
                        : "exchange.html.to.decision";
        page.open(
                        "a",
                        "class",
                        passage.kind() == Kind.QUOTE ? "number" : "number of-decision",
                        "href",
                        "#" + reported.place(passage.id()),
                        "data-n",
                        number,
                        "aria-label",
                        reported.labels().text(key, number))
                .close("a");
    }

    private void text(int start, int end) {
        page.text(reported.text().value(), start, end);
    }
}
