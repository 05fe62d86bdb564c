package org.kanttekening.app;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Occurrence;
import org.kanttekening.annotation.Quote;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds an article's actors by the words for them, and ranks them for a place in the text.
public final class ActorNames {

    /// How many occurrences on either side of a place are looked at for the actors near it.
    private static final int AROUND = 300;

    private final ArticleText text;

    public ActorNames(ArticleText text) {
        this.text = text;
    }

    /// The one actor with this name, other name or mention; else the one whose name ends in it (a
    /// surname after the full name). Empty where none or several fit.
    public Optional<Actor> find(AnnotationSet annotations, String name) {
        var wanted = folded(name);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var actors = annotations.actors();
        var same = actors.stream().filter(actor -> names(actor).contains(wanted)).toList();
        if (!same.isEmpty()) {
            return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
        }
        var ending =
                actors.stream()
                        .filter(actor -> folded(actor.name()).endsWith(" " + wanted))
                        .toList();
        return ending.size() == 1 ? Optional.of(ending.getFirst()) : Optional.empty();
    }

    /// The actors for a place, best first: by how near a mention of theirs or a quote they speak
    /// stands, what comes before the place counting for nearer than what follows.
    public List<Actor> ranked(AnnotationSet annotations, Span place) {
        Map<String, Integer> distance = new HashMap<>();
        var actors = annotations.actors();
        for (var actor : actors) {
            distance.put(actor.id(), distance(actor, place));
        }
        for (var quote : annotations.quotes()) {
            rankSpeakers(quote, place, distance);
        }
        return actors.stream()
                .sorted(
                        Comparator.comparingInt(
                                actor -> distance.getOrDefault(actor.id(), Integer.MAX_VALUE)))
                .toList();
    }

    /// From the place to an actor's nearest mention; as far as can be where there is none.
    private static int distance(Actor actor, Span place) {
        int nearest = Integer.MAX_VALUE;
        for (var mention : actor.mentions()) {
            for (var segment : mention.segments().list()) {
                nearest = Math.min(nearest, distance(segment.span(), place));
            }
        }
        return nearest;
    }

    /// The actors nearest to a place, best first, looked for only around it, so that it takes no
    /// longer in a long article.
    public List<Actor> near(AnnotationSet annotations, Span place, int limit) {
        Map<String, Integer> distance = new HashMap<>();
        var around = new ArrayList<Occurrence>(annotations.spans().overlapping(place));
        around.addAll(annotations.spans().preceding(place, AROUND));
        around.addAll(annotations.spans().following(place, AROUND));
        for (var occurrence : around) {
            int away = distance(occurrence.span(), place);
            if (occurrence.role().equals("mentions") && occurrence.kind() == Kind.ACTOR) {
                distance.merge(occurrence.id(), away, Math::min);
            } else if (occurrence.role().equals("content")) {
                annotations
                        .find(occurrence.id(), Quote.class)
                        .ifPresent(quote -> rankSpeakers(quote, place, distance));
            }
        }
        var found =
                distance.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .flatMap(entry -> annotations.find(entry.getKey(), Actor.class).stream());
        var nearest = found.limit(limit).toList();
        return nearest.size() == limit ? nearest : filledUp(nearest, annotations, limit);
    }

    /// In a short article there may be room for actors further off, or mentioned nowhere.
    private static List<Actor> filledUp(List<Actor> nearest, AnnotationSet annotations, int limit) {
        return Stream.concat(nearest.stream(), annotations.actors().stream())
                .distinct()
                .limit(limit)
                .toList();
    }

    /// Actors whose names hold all words typed, those that begin with them first, in the given
    /// order.
    public List<Actor> matching(List<Actor> ranked, String typed) {
        var wanted = folded(typed);
        if (wanted.isEmpty()) {
            return ranked;
        }
        return ranked.stream()
                .filter(actor -> names(actor).stream().anyMatch(name -> holds(name, wanted)))
                .sorted(
                        Comparator.comparing(actor ->
                                names(actor).stream().noneMatch(name -> name.startsWith(wanted))))
                .toList();
    }

    /// All names of an actor as they are compared: its name, other names and the words of its
    /// mentions.
    private List<String> names(Actor actor) {
        var names = new ArrayList<String>();
        names.add(folded(actor.name()));
        actor.otherNames().forEach(name -> names.add(folded(name)));
        for (var mention : actor.mentions()) {
            if (mention.form().equals("name")) {
                names.add(folded(mention.segments().text(text)));
            }
        }
        return names;
    }

    private static boolean holds(String name, String wanted) {
        for (var word : wanted.split(" ")) {
            if (!name.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// Lower case, without accents, white space (no-break spaces too) as single spaces.
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    private static void rankSpeakers(Quote quote, Span place, Map<String, Integer> distance) {
        if (quote.content().isEmpty()) {
            return;
        }
        int away = distance(quote.content().hull(), place);
        for (var speaker : quote.speakers()) {
            distance.merge(speaker.actor(), away, Math::min);
        }
    }

    private static int distance(Span of, Span place) {
        if (of.touches(place)) {
            return 0;
        }
        return of.end() <= place.start()
                ? place.start() - of.end()
                : 2 * (of.start() - place.end());
    }
}
