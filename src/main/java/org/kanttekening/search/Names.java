package org.kanttekening.search;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Passages;
import org.kanttekening.annotation.Quote;
import org.kanttekening.article.ArticleText;

/// What an annotation is called where it is only pointed at.
final class Names {

    private Names() {}

    /// Its name or title, else its words, else its id.
    static String of(Annotation annotation, ArticleText text) {
        var given =
                switch (annotation) {
                    case Actor actor -> actor.name();
                    case Decision decision -> decision.title();
                    case Quote _ -> "";
                };
        return given.isBlank() ? words(annotation, text) : given;
    }

    /// The words where it stands, on one line, else its id.
    static String words(Annotation annotation, ArticleText text) {
        var leading = Passages.leading(annotation);
        return leading.isEmpty() ? annotation.id() : leading.text(text).replace('\n', ' ');
    }
}
