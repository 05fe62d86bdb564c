package org.kanttekening.exchange.citron;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Origin;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.ForeignText;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Incoming;
import org.kanttekening.exchange.Intake;
import org.kanttekening.folder.At;
import org.kanttekening.folder.Node;
import org.kanttekening.folder.UnreadableFileException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A document of Citron's.
final class IncomingCitron implements Incoming {

    private static final Pattern ID = Pattern.compile("q-[0-9a-z]{8}");

    private final String file;
    private final At document;
    private final Optional<ForeignText> text;

    IncomingCitron(String file, At document) throws UnreadableFileException {
        this.file = file;
        this.document = document;
        var found = document.find("text");
        this.text =
                found.isPresent()
                        ? Optional.of(ForeignText.of(found.get().text()))
                        : Optional.empty();
        document.need("quotes").items();
    }

    @Override
    public String file() {
        return file;
    }

    /// Ours are called after the article and the annotator.
    @Override
    public String article() {
        var stem = file.replaceFirst("\\.[^.]*$", "");
        int end = stem.lastIndexOf(".txt.");
        return (end > 0 && stem.indexOf('.', end + 5) < 0 ? stem.substring(0, end) : stem) + ".txt";
    }

    @Override
    public Optional<ArticleText> text() {
        return text.map(ForeignText::text);
    }

    @Override
    public Draft read(ArticleText article, Intake intake) throws UnreadableFileException {
        var there = text.orElseGet(() -> ForeignText.of(article.value()));
        var spans = new CitronSpans(there, false);
        var annotations = annotations(spans, intake);
        if (!spans.findings().isEmpty()) {
            var other = new CitronSpans(there, true);
            var counted = annotations(other, intake);
            if (!other.findings().isEmpty()) {
                return draft(List.of(), spans.findings());
            }
            annotations = counted;
        }
        return draft(annotations, List.of());
    }

    private List<Annotation> annotations(CitronSpans spans, Intake intake)
            throws UnreadableFileException {
        var actors = new CitronActors(spans.article(), intake);
        for (var group : lists("coreference_groups")) {
            var mentions = new ArrayList<Span>();
            for (var mention : group.items()) {
                spans.one(mention).ifPresent(mentions::add);
            }
            actors.add(mentions);
        }
        var annotations = new ArrayList<Annotation>();
        var ids = new HashSet<String>();
        for (var quote : document.need("quotes").items()) {
            annotations.add(quote(quote, id(quote, ids, intake), spans, actors, intake));
        }
        annotations.addAll(actors.made());
        return annotations;
    }

    private List<At> lists(String field) throws UnreadableFileException {
        var found = document.find(field);
        return found.isEmpty() || found.get().node() instanceof Node.Nothing
                ? List.of()
                : found.get().items();
    }

    private static String id(At quote, Set<String> given, Intake intake)
            throws UnreadableFileException {
        var noted = quote.find("id");
        if (noted.isPresent()
                && noted.get().node() instanceof Node.Text(_, var id)
                && ID.matcher(id).matches()
                && given.add(id)) {
            return id;
        }
        var id = intake.ids().next(Kind.QUOTE);
        given.add(id);
        return id;
    }

    private static Quote quote(
            At at, String id, CitronSpans spans, CitronActors actors, Intake intake)
            throws UnreadableFileException {
        var common = intake.common(Format.CITRON);
        var confidence = confidence(at);
        var quote =
                Quote.blank(
                                id,
                                common.withOrigin(
                                        new Origin(
                                                common.origin().by(),
                                                common.origin().rule(),
                                                confidence,
                                                Extras.NONE)))
                        .withCue(spans.find(at, "cue"))
                        .withSource(spans.all(at.itemsOf("sources")))
                        .withContent(spans.all(at.itemsOf("contents")));
        return withSpeakers(quote, at, spans, actors);
    }

    private static Quote withSpeakers(Quote quote, At at, CitronSpans spans, CitronActors actors)
            throws UnreadableFileException {
        var speakers = new ArrayList<String>();
        var found = at.find("coreferences");
        if (found.isPresent() && !(found.get().node() instanceof Node.Nothing)) {
            for (var mention : found.get().items()) {
                spans.one(mention).map(actors::mentioned).ifPresent(speakers::add);
            }
        }
        if (!speakers.isEmpty()) {
            return quote.withSpeakers(speakers.stream().distinct().map(Speaker::of).toList());
        }
        return actors.within(quote.source())
                .map(actor ->
                        quote.withSpeakers(List.of(Speaker.of(actor)))
                                .withCommon(
                                        quote.common()
                                                .withInferred(
                                                        List.of(QuoteFields.SPEAKERS.name()))))
                .orElse(quote);
    }

    /// Citron writes it as text.
    private static Optional<Double> confidence(At quote) throws UnreadableFileException {
        var found = quote.find("confidence");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var said =
                switch (found.get().node()) {
                    case Node.Text(_, var text) -> text;
                    case Node.Number(_, var digits) -> digits;
                    default -> "";
                };
        try {
            double value = Double.parseDouble(said);
            return value >= 0 && value <= 1 ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Draft draft(List<Annotation> annotations, List<Finding> findings) {
        return new Draft(Optional.empty(), Header.NONE, annotations, List.of(), findings, Map.of());
    }
}
