package org.kanttekening.review.decide;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.References;
import org.kanttekening.annotation.Review;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.annotation.Tombstone;
import org.kanttekening.change.IdSource;

import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Brings people's annotations into the agreed sidecar. Ids of one person's sidecar mean nothing
/// there: each becomes the id of what is agreed on for it. What an annotation names and nobody has
/// decided about yet is brought along as that person has it, and stays to be decided.
final class Bringing {

    private final Docket docket;
    private final IdSource ids;
    private final String reviewer;
    private final Instant now;
    // matters are those of the docket: the same object or another one
    private final Map<Matter, String> brought = new IdentityHashMap<>();
    private Sidecar agreed;

    Bringing(Docket docket, IdSource ids, String reviewer, Instant now) {
        this.docket = docket;
        this.ids = ids;
        this.reviewer = reviewer;
        this.now = now;
        this.agreed = docket.agreed();
    }

    Sidecar agreed() {
        return agreed;
    }

    /// What a person has of a matter, as it would stand in the agreed sidecar.
    Optional<Annotation> mapped(Matter matter, String annotator) {
        var version = matter.versions().get(annotator);
        if (version == null) {
            return Optional.empty();
        }
        var id = id(matter, version);
        return Optional.of(
                withId(References.renamed(version, named -> renamed(annotator, named)), id));
    }

    void put(Annotation annotation) {
        agreed = agreed.without(Tombstone.keyOf(annotation.id())).with(dated(annotation));
    }

    void put(Item item) {
        agreed = agreed.with(item);
    }

    void drop(String key) {
        agreed = agreed.without(key);
    }

    /// Takes an annotation away with every naming of it.
    void remove(Annotation annotation) {
        for (var other : agreed.annotations().naming(annotation.id())) {
            if (!other.id().equals(annotation.id())) {
                put(References.without(other, annotation.id()));
            }
        }
        agreed =
                agreed.without(annotation.id())
                        .with(
                                new Tombstone(
                                        annotation.id(), now.toString(), reviewer, Extras.NONE));
    }

    private Annotation dated(Annotation annotation) {
        return annotation.withCommon(annotation.common().withModified(now));
    }

    private String renamed(String annotator, String named) {
        return docket.of(annotator, named).flatMap(matter -> brought(matter, annotator)).orElse("");
    }

    /// The id that stands for a matter; none where it was turned down.
    private Optional<String> brought(Matter matter, String annotator) {
        var standing = matter.agreed().filter(it -> agreed.find(it.id()).isPresent());
        if (standing.isPresent()) {
            return Optional.of(standing.get().id());
        }
        if (brought.containsKey(matter)) {
            return Optional.ofNullable(brought.get(matter));
        }
        if (matter.state() == Matter.State.DECIDED) {
            return Optional.empty();
        }
        var version = matter.versions().get(annotator);
        if (version == null) {
            return Optional.empty();
        }
        var id = id(matter, version);
        var mapped = withId(References.renamed(version, named -> renamed(annotator, named)), id);
        put(mapped.withCommon(mapped.common().withReview(Optional.of(undecided(matter)))));
        return Optional.of(id);
    }

    private Review undecided(Matter matter) {
        return new Review(
                List.of(),
                "",
                "",
                "",
                "",
                "",
                Deciding.considered(matter, docket.ground()),
                Extras.NONE);
    }

    /// The id under which a matter is agreed on: the same as before, else that of the version it
    /// comes from.
    private String id(Matter matter, Annotation version) {
        return brought.computeIfAbsent(
                matter, it -> it.agreed().map(Annotation::id).orElseGet(() -> free(version)));
    }

    private String free(Annotation version) {
        var id = version.id();
        while (agreed.find(id).isPresent()
                || (!id.equals(version.id()) && agreed.find(Tombstone.keyOf(id)).isPresent())) {
            id = ids.next(version.kind());
        }
        return id;
    }

    private static Annotation withId(Annotation annotation, String id) {
        return switch (annotation) {
            case Quote quote -> QuoteFields.SHAPE.with(quote, QuoteFields.COMMON.id, id);
            case Actor actor -> ActorFields.SHAPE.with(actor, ActorFields.COMMON.id, id);
            case Decision decision ->
                    DecisionFields.SHAPE.with(decision, DecisionFields.COMMON.id, id);
        };
    }
}
