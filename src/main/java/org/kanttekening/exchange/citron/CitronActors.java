package org.kanttekening.exchange.citron;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Intake;
import org.kanttekening.language.Language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Makes actors of groups of mentions.
final class CitronActors {

    private static final String PRONOUN = "pronoun";
    private static final List<String> LANGUAGES = List.of("en", "nl");

    private final ArticleText text;
    private final Intake intake;
    private final List<Group> groups = new ArrayList<>();

    CitronActors(ArticleText text, Intake intake) {
        this.text = text;
        this.intake = intake;
    }

    private record Group(String id, TreeSet<Span> mentions) {}

    void add(List<Span> mentions) {
        if (!mentions.isEmpty()) {
            groups.add(new Group(intake.ids().next(Kind.ACTOR), new TreeSet<>(mentions)));
        }
    }

    /// The actor that is mentioned there; a new one where nobody is.
    String mentioned(Span mention) {
        for (var group : groups) {
            if (group.mentions().contains(mention)) {
                return group.id();
            }
        }
        add(List.of(mention));
        return groups.getLast().id();
    }

    /// The actor that is mentioned first in a passage, or whose mention it is part of.
    Optional<String> within(Segments passage) {
        return groups.stream()
                .filter(group -> mention(group, passage).isPresent())
                .min(Comparator.comparing(group -> mention(group, passage).orElseThrow()))
                .map(Group::id);
    }

    private static Optional<Span> mention(Group group, Segments passage) {
        return group.mentions().stream()
                .filter(it ->
                        passage.spans().stream()
                                .anyMatch(span -> span.covers(it) || it.covers(span)))
                .findFirst();
    }

    List<Actor> made() {
        return groups.stream().map(this::actor).toList();
    }

    private Actor actor(Group group) {
        var mentions =
                group.mentions().stream()
                        .map(span -> new Mention(Segments.of(span), form(span), false, Extras.NONE))
                        .toList();
        return Actor.blank(group.id(), intake.common(Format.CITRON))
                .withName(name(mentions))
                .withMentions(mentions);
    }

    private String form(Span span) {
        var words = text.slice(span);
        var forms =
                LANGUAGES.stream()
                        .map(it -> Language.of(it).actorHints().mentionForm(words))
                        .toList();
        return forms.contains(PRONOUN) ? PRONOUN : forms.getFirst();
    }

    /// The longest name, else the longest words that are no pronoun, else whatever there is.
    private String name(List<Mention> mentions) {
        return mentions.stream()
                .max(
                        Comparator.<Mention>comparingInt(it -> rank(it.form()))
                                .thenComparingInt(it -> it.segments().text(text).length()))
                .map(it -> it.segments().text(text).replace('\n', ' '))
                .orElse("");
    }

    private static int rank(String form) {
        return switch (form) {
            case "name" -> 2;
            case PRONOUN -> 0;
            default -> 1;
        };
    }
}
