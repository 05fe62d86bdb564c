package org.kanttekening.app;

import org.kanttekening.article.ArticleText;

/// Steps from space to space, for tests that are not about words.
public final class SpaceSteps implements WordSteps {

    @Override
    public int next(ArticleText text, int offset) {
        int at = offset + 1;
        while (at < text.length() && !isEdge(text.value(), at)) {
            at++;
        }
        return Math.min(at, text.length());
    }

    @Override
    public int previous(ArticleText text, int offset) {
        int at = offset - 1;
        while (at > 0 && !isEdge(text.value(), at)) {
            at--;
        }
        return Math.max(at, 0);
    }

    private static boolean isEdge(String value, int at) {
        return (value.charAt(at) == ' ') != (value.charAt(at - 1) == ' ');
    }
}
