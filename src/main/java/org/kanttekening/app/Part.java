package org.kanttekening.app;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A passage of an annotation that keys work on: a quote's content, source or cue, a decision's
/// trigger or measure, or one mention of an actor or decision.
///
/// @param index of the mention; 0 for the others
public record Part(Role role, int index) {

    /// Which passage it is.
    public enum Role {
        CONTENT,
        SOURCE,
        CUE,
        TRIGGER,
        MEASURE,
        MENTION
    }

    public static final Part CONTENT = new Part(Role.CONTENT, 0);
    public static final Part SOURCE = new Part(Role.SOURCE, 0);
    public static final Part CUE = new Part(Role.CUE, 0);
    public static final Part TRIGGER = new Part(Role.TRIGGER, 0);
    public static final Part MEASURE = new Part(Role.MEASURE, 0);

    public static Part mention(int index) {
        return new Part(Role.MENTION, index);
    }

    /// The part that a passage's path in an annotation stands for, such as `source` or
    /// `mentions[2].segments`; empty for passages that no keys work on.
    public static Optional<Part> ofPath(String path) {
        return switch (path) {
            case "content" -> Optional.of(CONTENT);
            case "source" -> Optional.of(SOURCE);
            case "cue" -> Optional.of(CUE);
            case "trigger" -> Optional.of(TRIGGER);
            case "measure" -> Optional.of(MEASURE);
            default ->
                    path.startsWith("mentions[")
                            ? Optional.of(
                                    mention(Integer.parseInt(path.substring(9, path.indexOf(']')))))
                            : Optional.empty();
        };
    }

    /// The parts of an annotation that hold text, the leading one first.
    public static List<Part> of(Annotation annotation) {
        var candidates = new ArrayList<Part>();
        switch (annotation) {
            case Quote _ -> candidates.addAll(List.of(CONTENT, SOURCE, CUE));
            case Actor actor -> addMentions(actor.mentions().size(), candidates);
            case Decision decision -> {
                candidates.addAll(List.of(TRIGGER, MEASURE));
                addMentions(decision.mentions().size(), candidates);
            }
        }
        candidates.removeIf(part -> part.in(annotation).isEmpty());
        return candidates;
    }

    private static void addMentions(int count, List<Part> into) {
        for (int i = 0; i < count; i++) {
            into.add(mention(i));
        }
    }

    /// The text of this part in an annotation; none where the annotation has no such part.
    public Segments in(Annotation annotation) {
        return switch (annotation) {
            case Quote quote ->
                    switch (role) {
                        case CONTENT -> quote.content();
                        case SOURCE -> quote.source();
                        case CUE -> quote.cue();
                        default -> Segments.NONE;
                    };
            case Actor actor -> role == Role.MENTION ? at(actor.mentions()) : Segments.NONE;
            case Decision decision ->
                    switch (role) {
                        case TRIGGER -> decision.trigger();
                        case MEASURE -> decision.measure();
                        case MENTION -> at(decision.mentions());
                        default -> Segments.NONE;
                    };
        };
    }

    /// The annotation with other text in this part; unchanged where it has no such part. A mention
    /// left without text is dropped.
    public Annotation with(Annotation annotation, Segments segments) {
        return switch (annotation) {
            case Quote quote ->
                    switch (role) {
                        case CONTENT -> quote.withContent(segments);
                        case SOURCE -> quote.withSource(segments);
                        case CUE -> quote.withCue(segments);
                        default -> quote;
                    };
            case Actor actor ->
                    role == Role.MENTION
                            ? actor.withMentions(replaced(actor.mentions(), segments))
                            : actor;
            case Decision decision ->
                    switch (role) {
                        case TRIGGER -> decision.withTrigger(segments);
                        case MEASURE -> decision.withMeasure(segments);
                        case MENTION ->
                                decision.withMentions(replaced(decision.mentions(), segments));
                        default -> decision;
                    };
        };
    }

    private Segments at(List<Mention> mentions) {
        return index < mentions.size() ? mentions.get(index).segments() : Segments.NONE;
    }

    private List<Mention> replaced(List<Mention> mentions, Segments segments) {
        if (index >= mentions.size()) {
            return mentions;
        }
        var changed = new ArrayList<>(mentions);
        if (segments.isEmpty()) {
            changed.remove(index);
        } else {
            var old = changed.get(index);
            changed.set(index, new Mention(segments, old.form(), old.insideWord(), old.extras()));
        }
        return changed;
    }
}
