package org.kanttekening.ui.form;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Passages;
import org.kanttekening.annotation.Quote;
import org.kanttekening.app.Messages;
import org.kanttekening.article.ArticleText;

import java.util.Optional;

/// Names what a set of annotations names, for where it is only shown.
public record SetValues(ArticleText text, AnnotationSet set, Messages messages)
        implements ValueSource {

    /// What an annotation is called in a list: an actor's name, the words of others.
    public static String called(Annotation annotation, ArticleText text) {
        var words = Passages.leading(annotation).text(text).replaceAll("\\s+", " ");
        return switch (annotation) {
            case Actor actor -> actor.name().isBlank() ? words : actor.name();
            case Quote _ -> words;
            case Decision decision -> decision.title().isBlank() ? words : decision.title();
        };
    }

    @Override
    public String shortName(String id) {
        return set.find(id).map(it -> called(it, text)).orElse(id);
    }

    @Override
    public Optional<RegisterChoice> registerEntry(String id) {
        return Optional.empty();
    }
}
