package org.kanttekening.review.match;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What somebody tagged, put together in a test.
public final class Tagged {

    private final String annotator;
    private final List<Annotation> annotations = new ArrayList<>();

    private Tagged(String annotator) {
        this.annotator = annotator;
    }

    public static Tagged by(String annotator) {
        return new Tagged(annotator);
    }

    public Tagged with(Annotation... more) {
        annotations.addAll(List.of(more));
        return this;
    }

    /// Quotes with these contents, as pairs of start and end.
    public Tagged quotes(int... bounds) {
        for (int i = 0; i < bounds.length; i += 2) {
            annotations.add(
                    quote(
                            id('q', 100 + annotations.size()),
                            Segments.of(bounds[i], bounds[i + 1])));
        }
        return this;
    }

    public Side side() {
        return new Side(annotator, AnnotationSet.of(annotations));
    }

    public static String id(char kind, int number) {
        return String.format(Locale.ROOT, "%c-%08d", kind, number);
    }

    public static Quote quote(String id, Segments content, String... speakers) {
        return Quote.blank(id, common())
                .withContent(content)
                .withSpeakers(Stream.of(speakers).map(Speaker::of).toList());
    }

    /// @param mentions pairs of start and end
    public static Actor actor(String id, String name, int... mentions) {
        var list = new ArrayList<Mention>();
        for (int i = 0; i < mentions.length; i += 2) {
            list.add(
                    Mention.OF_ACTOR.with(
                            Mention.NONE,
                            Mention.SEGMENTS,
                            Segments.of(mentions[i], mentions[i + 1])));
        }
        return Actor.blank(id, common()).withName(name).withMentions(list);
    }

    public static Decision decision(String id, Segments trigger, Segments measure) {
        var shape = DecisionFields.SHAPE;
        return shape.with(
                shape.with(Decision.blank(id, common()), DecisionFields.TRIGGER, trigger),
                DecisionFields.MEASURE,
                measure);
    }

    private static Common common() {
        return Common.newBy("anna", Instant.parse("2026-03-04T09:12:00Z"));
    }
}
