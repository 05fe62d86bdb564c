package org.kanttekening.exchange.report;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Occurrence;
import org.kanttekening.annotation.Quote;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Names;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Enters in a ledger what reading a page is to give: the article's text, the text of every mark,
/// and for every annotation its row with its words or its name.
final class Expected {

    private final Reported reported;
    private final Ledger ledger;
    private final String place;

    private Expected(Reported reported, String place, Ledger ledger) {
        this.reported = reported;
        this.ledger = ledger;
        this.place = place;
    }

    /// A page, which is to be without faults in its markup.
    static void enterPage(String file, Ledger ledger) {
        ledger.expect(PageReader.errors(file), "");
    }

    /// The rows of an index.
    static void enterIndex(String file, List<Entry> entries, Ledger ledger) {
        enterPage(file, ledger);
        ledger.expect(
                PageReader.rows(file),
                entries.stream()
                        .map(entry -> entry.link() + " " + entry.title())
                        .collect(Collectors.joining("\n")));
    }

    /// @param place how the ledger calls the article where it stands
    static void enter(Reported reported, String place, Ledger ledger) {
        new Expected(reported, place, ledger).enter();
    }

    private void enter() {
        ledger.expect(PageReader.text(place), reported.text().value());
        var shown = new TreeSet<String>();
        for (var annotation : reported.article().chosen()) {
            shown.add(annotation.id());
            ledger.expect(PageReader.row(place, annotation.id()), told(annotation));
            for (var passage : Occurrence.of(annotation)) {
                mark(passage);
            }
        }
        ledger.expect(PageReader.rows(place), String.join(" ", shown));
    }

    private String told(Annotation annotation) {
        return switch (annotation) {
            case Quote quote -> Names.words(quote.content(), reported.text());
            case Actor actor -> reported.names().of(actor);
            case Decision decision -> reported.names().of(decision);
        };
    }

    private void mark(Occurrence passage) {
        var drawn = Piece.isMarked(passage) ? drawn(passage.span()) : "";
        if (!drawn.isEmpty()) {
            ledger.expect(PageReader.mark(place, MarkedText.key(passage)), drawn);
        }
    }

    /// What of a passage lies in lines that are set: what separates them cannot be marked.
    private String drawn(Span passage) {
        var drawn = new StringBuilder();
        for (var line : reported.text().paragraphs()) {
            int start = Math.max(passage.start(), line.start());
            int end = Math.min(passage.end(), line.end());
            if (start < end && !Headline.isBlank(reported.text(), line)) {
                drawn.append(reported.text().value(), start, end);
            }
        }
        return drawn.toString();
    }
}
