package org.kanttekening.ui.review;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Kind;
import org.kanttekening.app.review.Reviewing;
import org.kanttekening.review.decide.Ground;
import org.kanttekening.review.decide.Matter;
import org.kanttekening.ui.article.Mark;
import org.kanttekening.ui.article.Voices;
import org.kanttekening.ui.article.Voices.Voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everybody's annotations of a kind together, as the article shows them: a lane for each person,
/// quiet where all agree.
final class People {

    private final Reviewing reviewing;
    private final Map<String, String> owners = new HashMap<>();
    private final Ground ground;
    private final AnnotationSet all;

    People(Reviewing reviewing) {
        this.reviewing = reviewing;
        var together = AnnotationSet.EMPTY;
        this.ground = reviewing.docket().ground();
        for (var who : ground.annotators()) {
            for (var annotation : ground.side(who).orElseThrow().annotations().all()) {
                if (owners.putIfAbsent(annotation.id(), who) == null) {
                    together = together.with(annotation);
                }
            }
        }
        this.all = together;
    }

    /// Whether it was made of what lies before the reviewer now.
    boolean isOf(Ground now) {
        return ground.equals(now);
    }

    AnnotationSet all() {
        return all;
    }

    /// The matter that an annotation belongs to.
    Optional<Matter> matter(List<String> ids) {
        return ids.stream()
                .flatMap(id ->
                        Optional.ofNullable(owners.get(id))
                                .flatMap(who -> reviewing.docket().of(who, id))
                                .stream())
                .findFirst();
    }

    /// @param kind the only one that is shown, so that lanes stay legible
    Voices voices(Kind kind, Optional<Matter> chosen) {
        return new Voices(annotation -> voice(annotation, kind, chosen));
    }

    private Optional<Voice> voice(Annotation annotation, Kind kind, Optional<Matter> chosen) {
        var who = owners.get(annotation.id());
        if (who == null || annotation.kind() != kind) {
            return Optional.empty();
        }
        int lane = reviewing.names().order().indexOf(who);
        boolean isChosen =
                chosen.map(Matter::versions)
                        .map(it -> it.get(who))
                        .filter(it -> it.id().equals(annotation.id()))
                        .isPresent();
        return Optional.of(
                new Voice(lane, isChosen ? Mark.Emphasis.CHOSEN : emphasis(who, annotation)));
    }

    private Mark.Emphasis emphasis(String who, Annotation annotation) {
        return reviewing
                .docket()
                .of(who, annotation.id())
                .filter(Matter::isLeft)
                .map(_ -> Mark.Emphasis.RELATED)
                .orElse(Mark.Emphasis.PLAIN);
    }
}
