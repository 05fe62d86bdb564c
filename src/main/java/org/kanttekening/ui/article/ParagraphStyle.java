package org.kanttekening.ui.article;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Paragraph;

/// How a paragraph is set.
enum ParagraphStyle {
    HEADLINE("headline", 0.9, 0.2),
    /// A short line between paragraphs that names what follows.
    CROSSHEAD("crosshead", 0.3, 0),
    BODY("body", 0.8, 0.1),
    BLANK("blank", 0, 0);

    /// A first line longer than this many UTF-16 units is no headline.
    private static final int LONGEST_HEADLINE = 200;

    /// A line longer than this many UTF-16 units is no crosshead; newspapers keep theirs to a few
    /// words.
    private static final int LONGEST_CROSSHEAD = 60;

    /// What a sentence, a quotation or an introduction to one ends in, and a crosshead does not.
    private static final String ENDS = ".,;:!…”’\"'";

    private final String styleClass;
    private final double spaceBelow;
    private final double spaceBeforeBlank;

    ParagraphStyle(String styleClass, double spaceBelow, double spaceBeforeBlank) {
        this.styleClass = styleClass;
        this.spaceBelow = spaceBelow;
        this.spaceBeforeBlank = spaceBeforeBlank;
    }

    String styleClass() {
        return styleClass;
    }

    /// The space under it, in type sizes; less where a blank line follows and gives space itself.
    double spaceBelow(boolean beforeBlank) {
        return beforeBlank ? spaceBeforeBlank : spaceBelow;
    }

    static ParagraphStyle of(ArticleText text, Paragraph paragraph) {
        if (paragraph.isBlank(text.value())) {
            return BLANK;
        }
        boolean isShort = paragraph.end() - paragraph.start() <= LONGEST_HEADLINE;
        boolean goesOn = paragraph.index() < text.paragraphs().size() - 1;
        if (isFirst(text, paragraph)) {
            return isShort && goesOn ? HEADLINE : BODY;
        }
        return goesOn && isCrosshead(text, paragraph) ? CROSSHEAD : BODY;
    }

    private static boolean isCrosshead(ArticleText text, Paragraph paragraph) {
        var line = text.slice(paragraph.span()).strip();
        return line.length() <= LONGEST_CROSSHEAD
                && ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                && (Character.isUpperCase(line.codePointAt(0)) || Character.isDigit(line.charAt(0)))
                && !isFirst(text, before(text, paragraph))
                && isFollowedBySentence(text, paragraph);
    }

    /// The last paragraph before one that is not blank.
    private static Paragraph before(ArticleText text, Paragraph paragraph) {
        int index = paragraph.index() - 1;
        while (text.paragraphs().get(index).isBlank(text.value())) {
            index--;
        }
        return text.paragraphs().get(index);
    }

    /// Whether a paragraph that is a sentence follows: in a list of names none is a crosshead.
    private static boolean isFollowedBySentence(ArticleText text, Paragraph paragraph) {
        for (int next = paragraph.index() + 1; next < text.paragraphs().size(); next++) {
            var line = text.slice(text.paragraphs().get(next).span()).strip();
            if (!line.isEmpty()) {
                return line.length() > LONGEST_CROSSHEAD;
            }
        }
        return false;
    }

    private static boolean isFirst(ArticleText text, Paragraph paragraph) {
        for (int before = paragraph.index() - 1; before >= 0; before--) {
            if (!text.paragraphs().get(before).isBlank(text.value())) {
                return false;
            }
        }
        return true;
    }
}
