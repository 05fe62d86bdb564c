package org.kanttekening.search;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Header;
import org.kanttekening.folder.ActorEntry;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a condition is asked of: an annotation, or an article as one annotator has it.
///
/// @param voice null where nobody has said anything of the article
/// @param annotation null for the article itself
/// @param known what has been found out about the voice's actors: each plays in many annotations
record Item(
        Corpus corpus,
        Entry entry,
        @Nullable Voice voice,
        @Nullable Annotation annotation,
        Map<ActorTest, Map<String, Boolean>> known) {

    Item(Corpus corpus, Entry entry, @Nullable Voice voice, @Nullable Annotation annotation) {
        this(corpus, entry, voice, annotation, new IdentityHashMap<>());
    }

    /// An article as each of its annotators has it, or as nobody has it where there are none.
    static List<Item> of(Corpus corpus, Entry entry) {
        return entry.voices().isEmpty()
                ? List.of(new Item(corpus, entry, null, null))
                : entry.voices().stream()
                        .map(voice -> new Item(corpus, entry, voice, null))
                        .toList();
    }

    /// What the annotator's header says, which may be less than what is known of the article.
    Header header() {
        return voice == null ? entry.details() : voice.header();
    }

    Item of(Annotation other) {
        return new Item(corpus, entry, voice, other, known);
    }

    Optional<Annotation> find(String id) {
        return voice == null ? Optional.empty() : voice.find(id);
    }

    Optional<ActorEntry> registered(Actor actor) {
        return corpus.register().find(actor.register());
    }

    /// By what an actor of this sidecar goes: its names, and those of its entry in the register.
    List<String> names(Actor actor) {
        var names = new ArrayList<String>();
        names.add(actor.name());
        names.addAll(actor.otherNames());
        registered(actor).ifPresent(it -> it.names().forEach(names::add));
        names.removeIf(String::isBlank);
        return names;
    }

    /// The one name under which an actor is counted in all articles: the register's, else its own,
    /// else its first words.
    String name(Actor actor) {
        var registered = registered(actor).map(ActorEntry::name).filter(name -> !name.isBlank());
        if (registered.isPresent()) {
            return registered.get();
        }
        return actor.name().isBlank() ? Names.words(actor, entry.text()) : actor.name();
    }
}
