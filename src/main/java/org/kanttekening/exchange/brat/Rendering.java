package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Writes the annotations of an article as marks, events and relations, each with a note that says
/// which it is.
final class Rendering {

    /// What the first mark of a file is called; where the text shows nothing there is none.
    private static final String FIRST = "T1";

    private final AnnotationSet annotations;
    private final Function<Annotation, String> rest;
    private final Sheet sheet;
    private final ActorLines actors;
    private final EventIds events = new EventIds();
    private final QuoteLines quotes;
    private final DecisionLines decisions;

    private Rendering(
            ArticleText text, AnnotationSet annotations, Function<Annotation, String> rest) {
        this.annotations = annotations;
        this.rest = rest;
        this.sheet = new Sheet(text);
        this.actors = new ActorLines(sheet);
        this.quotes = new QuoteLines(sheet, actors, events);
        this.decisions = new DecisionLines(sheet, actors, events);
    }

    /// The lines that annotations give by themselves.
    static List<AnnLine> of(ArticleText text, AnnotationSet annotations) {
        return of(text, annotations, "", _ -> "{}");
    }

    /// @param frame the note that the article's mark carries, or empty
    /// @param rest what the lines do not say of an annotation, as a JSON object
    static List<AnnLine> of(
            ArticleText text,
            AnnotationSet annotations,
            String frame,
            Function<Annotation, String> rest) {
        return new Rendering(text, annotations, rest).lines(frame);
    }

    private List<AnnLine> lines(String frame) {
        sheet.mark(BratTypes.ARTICLE, firstLine(sheet.text()));
        sheet.note(BratTypes.OWN_NOTE, FIRST, frame);
        for (var actor : annotations.actors()) {
            actors.add(actor);
            note(actor);
        }
        annotations.actors().forEach(actors::addAffiliations);
        fill(begin());
        return sheet.lines();
    }

    private Map<Annotation, Sheet.OpenEvent> begin() {
        var open = new LinkedHashMap<Annotation, Sheet.OpenEvent>();
        for (var annotation : annotations.all()) {
            var event =
                    switch (annotation) {
                        case Quote quote -> quotes.begin(quote);
                        case Decision decision -> decisions.begin(decision);
                        case Actor _ -> Optional.<Sheet.OpenEvent>empty();
                    };
            event.ifPresent(it -> {
                open.put(annotation, it);
                events.put(annotation.id(), it.id());
            });
            if (event.isEmpty() && !(annotation instanceof Actor)) {
                noteUnmarked(annotation);
            }
        }
        return open;
    }

    private void fill(Map<Annotation, Sheet.OpenEvent> open) {
        open.forEach((annotation, event) -> {
            sheet.note(
                    BratTypes.OWN_NOTE,
                    event.id(),
                    OwnNotes.text(annotation.id(), rest.apply(annotation)));
            switch (annotation) {
                case Quote quote -> quotes.fill(quote, event);
                case Decision decision -> decisions.fill(decision, event);
                case Actor _ -> {}
            }
        });
    }

    /// The rest of an actor hangs on the article, for any one of its mentions may be taken away.
    private void note(Actor actor) {
        if (!actors.has(actor.id())) {
            noteUnmarked(actor);
            return;
        }
        var json = rest.apply(actor);
        if (!json.equals("{}")) {
            sheet.note(BratTypes.OWN_NOTE, FIRST, OwnNotes.text(actor.id(), json));
        }
    }

    private void noteUnmarked(Annotation annotation) {
        sheet.note(
                BratTypes.OWN_NOTE,
                FIRST,
                OwnNotes.unmarked(annotation.id(), rest.apply(annotation)));
    }

    private static Segments firstLine(ArticleText text) {
        var value = text.value();
        for (var paragraph : text.paragraphs()) {
            int start = paragraph.start();
            int end = paragraph.end();
            while (start < end && Fragments.isSpace(value.charAt(start))) {
                start++;
            }
            while (end > start && Fragments.isSpace(value.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                return Segments.of(start, end);
            }
        }
        return Segments.NONE;
    }
}
