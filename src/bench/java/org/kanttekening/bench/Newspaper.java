package org.kanttekening.bench;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Authority;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.article.Span;
import org.kanttekening.change.IdSource;
import org.kanttekening.change.RandomIds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/// Writes an article of a given size and annotates it: quotes with content, source, cue and
/// speaker, quotes within quotes, decisions inside and outside of quotes, and actors, a few of whom
/// are mentioned very often. The same seed gives the same article.
final class Newspaper {

    static final Instant WHEN = Instant.parse("2026-07-15T09:12:00Z");

    private static final String EDITOR = "anna";
    private static final Span NOWHERE = new Span(0, 0);

    /// @param annotations in no order
    record Article(String text, List<Annotation> annotations, List<Spot> spots) {}

    private final Random random;
    private final IdSource ids;
    private final Size size;
    private final StringBuilder text = new StringBuilder();
    private final List<String> actorIds = new ArrayList<>();
    private final List<List<Mention>> mentions = new ArrayList<>();
    private final List<Annotation> found = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    private Newspaper(Size size, long seed) {
        this.size = size;
        random = new Random(seed);
        ids = new RandomIds(random);
        for (int i = 0; i < size.actors(); i++) {
            actorIds.add(ids.next(Kind.ACTOR));
            mentions.add(new ArrayList<>());
        }
    }

    /// @param paragraphs whether sentences are gathered into paragraphs rather than all in one
    static Article write(Size size, long seed, boolean paragraphs) {
        return new Newspaper(size, seed).article(paragraphs);
    }

    private Article article(boolean paragraphs) {
        text.append("Havendam weert deelscooters\n\n");
        int sentences = 0;
        while (text.length() < size.characters()) {
            sentence();
            sentences++;
            text.append(paragraphs && sentences % 4 == 0 ? "\n\n" : " ");
        }
        return new Article(text.toString(), kept(), List.copyOf(spots));
    }

    private void sentence() {
        switch (random.nextInt(8)) {
            case 0 -> text.append(pick(Words.PLAIN));
            case 1, 2 -> decision();
            case 3, 4 -> indirect();
            default -> direct();
        }
    }

    /// „…”, zegt wethouder Noor Akkerhuis.
    private void direct() {
        int start = text.length();
        text.append('„');
        var inner = words(sentenceCase(pick(Words.CLAIMS)));
        text.append(" en dat het college ");
        var deciding = words(pick(Words.DECIDING));
        text.append(' ');
        var measure = words(pick(Words.MEASURES));
        text.append('”');
        var content = new Span(start, text.length());
        text.append(", ");
        var cue = words(pick(Words.CUES));
        text.append(' ');
        int actor = actor();
        int from = text.length();
        text.append(pick(Words.ROLES)).append(' ');
        var name = name(actor);
        var source = new Span(from, name.end());
        text.append('.');
        var outer = quote(actor, content, source, cue).withType("direct");
        found.add(outer);
        found.add(quote(actor(), inner, NOWHERE, NOWHERE).withInside(outer.id()));
        found.add(decision(actor, deciding, measure));
        spots.add(new Spot(inner, source, name));
    }

    /// Noor Akkerhuis ontkent dat …
    private void indirect() {
        int actor = actor();
        var name = name(actor);
        text.append(' ');
        var cue = words(pick(Words.TELLING));
        text.append(' ');
        var content = words(pick(Words.CLAIMS));
        text.append('.');
        found.add(quote(actor, content, name, cue).withType("indirect"));
        found.add(quote(actor(), new Span(name.start(), content.end()), NOWHERE, NOWHERE));
        spots.add(new Spot(content, name, name));
    }

    /// Noor Akkerhuis besloot dinsdag …
    private void decision() {
        int actor = actor();
        name(actor);
        text.append(' ');
        var trigger = words(pick(Words.DECIDING));
        text.append(' ');
        var measure = words(pick(Words.MEASURES));
        text.append('.');
        found.add(decision(actor, trigger, measure));
    }

    private Quote quote(int speaker, Span content, Span source, Span cue) {
        return Quote.blank(ids.next(Kind.QUOTE), Common.newBy(EDITOR, WHEN))
                .withContent(Segments.of(content))
                .withSource(Segments.of(source))
                .withCue(Segments.of(cue))
                .withSourceForm(source.isEmpty() ? "implicit" : "named")
                .withSpeakers(List.of(Speaker.of(actorIds.get(speaker))));
    }

    private Decision decision(int decider, Span trigger, Span measure) {
        var authority =
                new Authority(
                        actorIds.get(decider), "decider", "stated", Segments.NONE, Extras.NONE);
        return Decision.blank(ids.next(Kind.DECISION), Common.newBy(EDITOR, WHEN))
                .withTrigger(Segments.of(trigger))
                .withMeasure(Segments.of(measure))
                .withAct("ban")
                .withAuthority(List.of(authority))
                .withStatus("adopted");
    }

    /// The actors and as many of the others as there are to be, from everywhere in the article.
    private List<Annotation> kept() {
        var all = new ArrayList<Annotation>();
        for (int i = 0; i < actorIds.size(); i++) {
            all.add(
                    Actor.blank(actorIds.get(i), Common.newBy(EDITOR, WHEN))
                            .withName(Names.full(i))
                            .withType("person")
                            .withMentions(mentions.get(i)));
        }
        Collections.shuffle(found, random);
        all.addAll(found.subList(0, Math.min(found.size(), size.annotations() - all.size())));
        var known = new HashSet<String>();
        all.forEach(it -> known.add(it.id()));
        all.replaceAll(it ->
                it instanceof Quote quote && !known.contains(quote.inside())
                        ? quote.withInside("")
                        : it);
        return all;
    }

    private Span name(int actor) {
        var span = words(mentions.get(actor).isEmpty() ? Names.full(actor) : Names.last(actor));
        mentions.get(actor).add(new Mention(Segments.of(span), "name", false, Extras.NONE));
        return span;
    }

    /// Few are mentioned often, most seldom.
    private int actor() {
        double chance = random.nextDouble();
        return (int) (chance * chance * size.actors());
    }

    private Span words(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String sentenceCase(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
