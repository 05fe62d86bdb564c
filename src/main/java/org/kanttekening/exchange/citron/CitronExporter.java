package org.kanttekening.exchange.citron;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Quote;
import org.kanttekening.exchange.Exporter;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.Losses;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.SetWriter;
import org.kanttekening.exchange.TaggedArticle;

import java.util.HashSet;
import java.util.Set;

/// Writes quotes as Citron's training data has them.
public final class CitronExporter implements Exporter {

    private static final Loss DECISIONS = new Loss.Other("exchange.loss.citron.decisions");
    private static final Loss UNCUED = new Loss.Other("exchange.loss.citron.uncued");
    private static final Loss CUE = new Loss.Other("exchange.loss.citron.cue");
    private static final Loss MENTION = new Loss.Other("exchange.loss.citron.mention");

    private static final Set<String> OF_QUOTE = Set.of("id", "content", "source", "cue");
    private static final Set<String> OF_ACTOR = Set.of("id", "mentions");

    @Override
    public Format format() {
        return Format.CITRON;
    }

    @Override
    public Set<Loss> lost(Annotation annotation, TaggedArticle article) {
        var lost = new HashSet<>(Losses.remarks(annotation, article));
        switch (annotation) {
            case Decision _ -> lost.add(DECISIONS);
            case Quote quote when quote.cue().isEmpty() -> lost.add(UNCUED);
            case Quote quote -> {
                if (quote.cue().size() > 1) {
                    lost.add(CUE);
                }
                boolean speakers = CitronQuotes.hasSpeakers(quote, article);
                lost.addAll(
                        Losses.fields(
                                quote,
                                (_, field) ->
                                        OF_QUOTE.contains(field)
                                                || (field.equals("speakers") && speakers)));
            }
            case Actor actor -> {
                if (actor.mentions().stream().anyMatch(it -> it.segments().size() > 1)) {
                    lost.add(MENTION);
                }
                lost.addAll(Losses.fields(actor, (_, field) -> OF_ACTOR.contains(field)));
            }
        }
        return lost;
    }

    @Override
    public SetWriter<?> open(Output out, Ledger ledger) {
        return new CitronWriter(out, ledger);
    }
}
