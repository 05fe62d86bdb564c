package org.kanttekening.app.agreement;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Graphemes;
import org.kanttekening.article.Span;
import org.kanttekening.review.agreement.Item;
import org.kanttekening.review.agreement.Measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says where the items of a figure stand and what people say of them.
final class Placing {

    /// How much stands before and after, and how much of a passage is shown, in UTF-16.
    private static final int AROUND = 60;

    private static final int LONGEST = 240;
    private static final String CUT = "…";
    private static final String BETWEEN = " … ";

    private final Tagged tagged;
    private final Two two;
    private final Measure measure;

    Placing(Tagged tagged, Two two, Measure measure) {
        this.tagged = tagged;
        this.two = two;
        this.measure = measure;
    }

    Place of(Item item) {
        var at = at(item);
        var text = text().value();
        int from = begin(text, at.start());
        int to = end(text, at.end());
        var owner = owner(item);
        return new Place(
                tagged.article().file().name(),
                two.first(),
                two.second(),
                at,
                (from > 0 ? CUT : "") + line(text.substring(from, at.start())),
                shortened(at),
                line(text.substring(at.end(), to)) + (to < text.length() ? CUT : ""),
                says(two.first(), item.first(), item.firstAt(), item.firstSays()),
                says(two.second(), item.second(), item.secondAt(), item.secondSays()),
                item.weight(),
                item.agreed(),
                owner.map(Owned::owner).orElse(""),
                owner.map(it -> it.annotation().id()).orElse(""));
    }

    /// From a word not far before.
    private static int begin(String text, int at) {
        if (at <= AROUND) {
            return 0;
        }
        for (int i = at - AROUND; i < at; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return Graphemes.floor(text, at - AROUND);
    }

    private static int end(String text, int at) {
        if (text.length() - at <= AROUND) {
            return text.length();
        }
        for (int i = at + AROUND; i > at; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Graphemes.floor(text, at + AROUND);
    }

    /// An actor stands where they are first mentioned: from there to the last mention is most of
    /// the article.
    private static Span at(Item item) {
        boolean isActor = item.first().or(item::second).filter(Actor.class::isInstance).isPresent();
        return isActor
                ? Stream.concat(item.firstAt().stream(), item.secondAt().stream())
                        .min(Span::compareTo)
                        .orElseGet(item::hull)
                : item.hull();
    }

    private record Owned(String owner, Annotation annotation) {}

    /// The annotation to go to: the first person's, else the second's; of words one that covers any
    /// of them.
    private Optional<Owned> owner(Item item) {
        return item.first()
                .map(it -> new Owned(two.first(), it))
                .or(() -> item.second().map(it -> new Owned(two.second(), it)))
                .or(() ->
                        Stream.of(two.first(), two.second())
                                .flatMap(who ->
                                        tagged.side(who).annotations().quotes().stream()
                                                .filter(it -> covers(it, item.hull()))
                                                .map(it -> new Owned(who, it)))
                                .findFirst());
    }

    private static boolean covers(Quote quote, Span at) {
        return Stream.of(quote.content(), quote.source(), quote.cue())
                .flatMap(it -> it.spans().stream())
                .anyMatch(it -> it.overlaps(at));
    }

    private String says(
            String who, Optional<? extends Annotation> annotation, List<Span> at, String answer) {
        return switch (measure.aspect()) {
            case FOUND, BOUNDARIES ->
                    annotation.isPresent() && annotation.get() instanceof Actor actor
                            ? actor.name()
                            : at.stream().map(this::shortened).collect(Collectors.joining(BETWEEN));
            case SPEAKER -> annotation.map(it -> speakers(who, ((Quote) it).speakers())).orElse("");
            case TYPE, KIND, CHECK, WORDS -> answer;
        };
    }

    private String speakers(String who, List<Speaker> speakers) {
        return speakers.stream().map(it -> name(who, it.actor())).collect(Collectors.joining(", "));
    }

    private String name(String who, String id) {
        return tagged.side(who)
                .annotations()
                .find(id, Actor.class)
                .map(Actor::name)
                .filter(name -> !name.isBlank())
                .orElse(id);
    }

    private String shortened(Span at) {
        var words = text().slice(at);
        return line(
                words.length() <= LONGEST
                        ? words
                        : words.substring(0, Graphemes.floor(words, LONGEST)) + CUT);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private ArticleText text() {
        return tagged.article().text();
    }
}
