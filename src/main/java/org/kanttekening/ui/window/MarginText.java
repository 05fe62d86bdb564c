package org.kanttekening.ui.window;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Quote;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Session;
import org.kanttekening.article.Span;

import java.util.stream.Collectors;

/// What the margin, and a screen reader, say of the annotations beside the text.
final class MarginText {

    private MarginText() {}

    /// A few words for the margin: who speaks, or what was decided.
    static String of(Annotation annotation, Session session, Messages messages) {
        return switch (annotation) {
            case Quote quote -> quote.speakers().isEmpty() ? "–" : speakers(quote, session);
            case Actor actor -> session.shortName(actor);
            case Decision decision ->
                    decision.title().isBlank() && !decision.act().isEmpty()
                            ? term(decision.act(), messages)
                            : session.shortName(decision);
        };
    }

    /// The annotations at a span as a sentence.
    static String described(Span span, Session session, Messages messages) {
        return session.annotations().overlapping(span).stream()
                .map(annotation ->
                        messages.text(
                                "described." + annotation.kind().term(),
                                of(annotation, session, messages)))
                .collect(Collectors.joining(". "));
    }

    private static String speakers(Quote quote, Session session) {
        return quote.speakers().stream()
                .map(speaker -> session.shortName(speaker.actor()))
                .collect(Collectors.joining(", "));
    }

    private static String term(String act, Messages messages) {
        var key = "term.act." + act;
        return messages.has(key) ? messages.text(key) : act;
    }
}
