package org.kanttekening.ui.article;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Paragraph;

/// How a paragraph is set.
enum ParagraphStyle {
    HEADLINE("headline", 0.9, 0.2),
    BODY("body", 0.8, 0.1),
    BLANK("blank", 0, 0);

    /// A first line longer than this many UTF-16 units is no headline.
    private static final int LONGEST_HEADLINE = 200;

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
        return isShort && goesOn && isFirst(text, paragraph) ? HEADLINE : BODY;
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
