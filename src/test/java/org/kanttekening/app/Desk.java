package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.change.FixedIds;
import org.kanttekening.folder.FolderSettings;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;

/// A session at work in a test, its words found by the words themselves. The clock stands still and
/// ids count.
public final class Desk {

    public static final Instant NOW = Instant.parse("2026-03-04T09:12:00Z");

    /// Three quotes, two of them nested, and a decision.
    public static final String ARTICLE =
            """
            Havendam weert deelscooters

            „De stoepen zijn van iedereen”, zegt wethouder Noor Bakker. Zij beweert dat de verhuurder \
            zei: „Wij ruimen alles op.” Bakker ontkent dat er overlegd is.

            Het college besloot dinsdag deelscooters te weren uit de binnenstad, schrijft het in een \
            brief. De gemeente Havendam handhaaft het Schipholbesluit 🛵.
            """;

    public final ArticleText text;
    public final Session session;
    public final Tagging tagging;

    public Desk() {
        this(ARTICLE);
    }

    public Desk(String text) {
        this(text, true);
    }

    public Desk(String words, boolean editable) {
        text = new ArticleText(words);
        session =
                new Session(
                        "artikel.txt",
                        text,
                        Sidecar.of(Annotator.of("anna", "Anna"), Header.NONE),
                        new TestHints(),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        new FixedIds(),
                        FolderSettings.NONE,
                        editable);
        tagging = new Tagging(session);
    }

    /// Where words stand for the first time.
    public Span at(String words) {
        return at(words, 1);
    }

    /// @param time 1 for the first time they stand in the text
    public Span at(String words, int time) {
        int start = -1;
        for (int i = 0; i < time; i++) {
            start = text.value().indexOf(words, start + 1);
            if (start < 0) {
                throw new NoSuchElementException(words);
            }
        }
        return new Span(start, start + words.length());
    }

    public Quote quote(String words) {
        tagging.quote(at(words));
        return quote();
    }

    /// The chosen quote.
    public Quote quote() {
        return session.chosen(Quote.class).orElseThrow();
    }

    public Actor actor(String words) {
        session.chooseNone();
        tagging.newActor("", at(words));
        return actor();
    }

    /// The chosen actor.
    public Actor actor() {
        return session.chosen(Actor.class).orElseThrow();
    }

    public Decision decision(String words) {
        session.chooseNone();
        tagging.decision(at(words));
        return decision();
    }

    /// The chosen decision.
    public Decision decision() {
        return session.chosen(Decision.class).orElseThrow();
    }

    /// An annotation as it is now.
    public <A extends Annotation> A now(A annotation) {
        @SuppressWarnings("unchecked")
        var kind = (Class<A>) annotation.getClass();
        return session.annotations().find(annotation.id(), kind).orElseThrow();
    }

    public String words(Segments segments) {
        return segments.text(text);
    }

    /// Gestures that can be undone.
    public int gestures() {
        int count = 0;
        while (session.undo().isPresent()) {
            count++;
        }
        for (int i = 0; i < count; i++) {
            assertThat(session.redo()).isPresent();
        }
        return count;
    }
}
