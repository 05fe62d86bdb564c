package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Addressee;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Response;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.annotation.Target;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes quotes of events.
final class QuoteReading {

    private final LineIndex index;
    private final FoundIds ids;
    private final MarkedActors marked;
    private final Relations relations;

    QuoteReading(LineIndex index, FoundIds ids, MarkedActors marked, Relations relations) {
        this.index = index;
        this.ids = ids;
        this.marked = marked;
        this.relations = relations;
    }

    static boolean isQuote(AnnLine.Event event) {
        return event.type().equals(BratTypes.ATTRIBUTION)
                || event.type().equals(BratTypes.QUOTATION);
    }

    /// The quote of an event; all events have their ids by then.
    Quote read(String id, AnnLine.Event event) {
        boolean cued = event.type().equals(BratTypes.ATTRIBUTION);
        var trigger = index.passage(event.trigger());
        var content = passage(event, BratTypes.CONTENT);
        var common =
                Bare.common(index.note(event.id()), index.flag(event.id(), BratTypes.IMPORTANT));
        var quote =
                Quote.blank(id, common)
                        .withContent(content.isEmpty() && !cued ? trigger : content)
                        .withCue(cued ? trigger : Segments.NONE)
                        .withSource(passage(event, BratTypes.SOURCE))
                        .withSpeakers(speakers(event))
                        .withInside(ids.of(relations.outer(event.id())).orElse(""))
                        .withRespondsTo(responses(event));
        quote = QuoteFields.SHAPE.with(quote, QuoteFields.ADDRESSEE, addressee(event));
        quote =
                QuoteFields.SHAPE.with(
                        quote, QuoteFields.MEDIUM_SPAN, passage(event, BratTypes.MEDIUM));
        for (var attribute : BratTypes.OF_QUOTE) {
            var value = index.value(event.id(), attribute.name());
            if (value.isPresent()) {
                quote = QuoteFields.SHAPE.with(quote, attribute.field(), value.get());
            }
        }
        return quote.withCheck(check(index, event.id()));
    }

    static Check check(LineIndex index, String event) {
        return index.value(event, BratTypes.CHECK)
                .map(status -> Check.SHAPE.with(Check.NONE, Check.STATUS, status))
                .orElse(Check.NONE);
    }

    /// All that plays a role, together.
    private Segments passage(AnnLine.Event event, String role) {
        return joined(index.targets(event, role).stream().map(index::passage).toList());
    }

    static Segments joined(List<Segments> passages) {
        if (passages.size() == 1) {
            return passages.getFirst();
        }
        var spans = new ArrayList<Span>();
        passages.forEach(passage -> spans.addAll(passage.spans()));
        return Segments.covering(spans);
    }

    private List<Speaker> speakers(AnnLine.Event event) {
        var speakers = new ArrayList<Speaker>();
        for (var role : event.roles()) {
            if (LineIndex.role(role).equals(BratTypes.SPEAKER)) {
                var other =
                        role(event, BratTypes.ON_BEHALF_OF, LineIndex.number(role))
                                .flatMap(it -> ids.of(it.target()));
                ids.of(role.target())
                        .filter(_ -> marked.isActor(role.target()))
                        .ifPresent(actor ->
                                speakers.add(new Speaker(actor, other.orElse(""), Extras.NONE)));
            }
        }
        return speakers;
    }

    private static Optional<AnnLine.Role> role(AnnLine.Event event, String name, int number) {
        return event.roles().stream()
                .filter(it -> LineIndex.role(it).equals(name) && LineIndex.number(it) == number)
                .findFirst();
    }

    private Addressee addressee(AnnLine.Event event) {
        var passages = new ArrayList<Segments>();
        var actors = new ArrayList<String>();
        for (var target : index.targets(event, BratTypes.ADDRESSEE)) {
            if (marked.isActor(target)) {
                ids.of(target).ifPresent(actors::add);
            } else {
                passages.add(index.passage(target));
            }
        }
        return new Addressee(joined(passages), actors, Extras.NONE);
    }

    private List<Response> responses(AnnLine.Event event) {
        var responses = new ArrayList<Response>();
        for (var link : relations.reactions(event.id())) {
            ids.of(link.target())
                    .ifPresent(id ->
                            responses.add(new Response(Target.here(id), link.term(), Extras.NONE)));
        }
        return responses;
    }
}
