package org.kanttekening.exchange.conll;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What is labelled, each in a column of its own.
enum Column {
    CONTENT,
    SOURCE,
    CUE,
    ACTOR,
    TRIGGER,
    MEASURE;

    /// What can stand in a label: no white space.
    private static final Pattern LABEL = Pattern.compile("\\S+");

    /// The passages of an annotation that belong in the column.
    List<Segments> passages(Annotation annotation) {
        var passages =
                switch (annotation) {
                    case Quote quote ->
                            switch (this) {
                                case CONTENT -> List.of(quote.content());
                                case SOURCE -> List.of(quote.source());
                                case CUE -> List.of(quote.cue());
                                case ACTOR, TRIGGER, MEASURE -> List.<Segments>of();
                            };
                    case Actor actor ->
                            this == ACTOR
                                    ? actor.mentions().stream().map(Mention::segments).toList()
                                    : List.<Segments>of();
                    case Decision decision ->
                            switch (this) {
                                case TRIGGER -> List.of(decision.trigger());
                                case MEASURE -> List.of(decision.measure());
                                case CONTENT, SOURCE, CUE, ACTOR -> List.<Segments>of();
                            };
                };
        return passages.stream().filter(passage -> !passage.isEmpty()).toList();
    }

    /// The label without its letter.
    String label(Annotation annotation) {
        return this == ACTOR
                        && annotation instanceof Actor actor
                        && LABEL.matcher(actor.type()).matches()
                ? actor.type()
                : name().toLowerCase(Locale.ROOT);
    }
}
