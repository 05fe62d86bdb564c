package org.kanttekening.app;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.References;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.annotation.Tombstone;
import org.kanttekening.change.Change;
import org.kanttekening.change.ChangeSet;
import org.kanttekening.change.IdSource;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes down one gesture: collects what it does to a sidecar and gives it as one set of changes.
///
/// It works on a copy of its own, so that later steps of the gesture see the earlier ones; each
/// item appears once in the outcome, from what it was before the gesture to what it is after.
public final class Scribe {

    private final Sidecar before;
    private final Clock clock;
    private final IdSource ids;
    private final List<String> touched = new ArrayList<>();
    private Sidecar now;

    public Scribe(Sidecar before, Clock clock, IdSource ids) {
        this.before = before;
        this.now = before;
        this.clock = clock;
        this.ids = ids;
    }

    public AnnotationSet annotations() {
        return now.annotations();
    }

    public Sidecar sidecar() {
        return now;
    }

    /// Whether a sidecar is the one this gesture began from.
    public boolean isOn(Sidecar sidecar) {
        return before.equals(sidecar);
    }

    public String annotator() {
        return before.annotator().id();
    }

    /// The moment of the gesture, in whole seconds as sidecars have them.
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /// An id that nothing in the sidecar has or has had.
    public String newId(Kind kind) {
        while (true) {
            var id = ids.next(kind);
            if (now.find(id).isEmpty() && now.find(Tombstone.keyOf(id)).isEmpty()) {
                return id;
            }
        }
    }

    public Common newCommon() {
        return Common.newBy(annotator(), instant());
    }

    public void put(Item item) {
        var dated =
                item instanceof Annotation annotation
                        ? annotation.withCommon(annotation.common().withModified(instant()))
                        : item;
        if (now.find(item.key()).filter(item::equals).isPresent()) {
            return;
        }
        touched.add(item.key());
        now = now.with(dated);
    }

    /// Has an annotation be as it is, but of this moment.
    public void confirm(Annotation annotation) {
        touched.add(annotation.id());
        now = now.with(annotation.withCommon(annotation.common().withModified(instant())));
    }

    /// Takes an annotation away, with every naming of it by others, and records that it was meant.
    public void remove(Annotation annotation) {
        for (var other : now.annotations().naming(annotation.id())) {
            if (!other.id().equals(annotation.id())) {
                put(References.without(other, annotation.id()));
            }
        }
        touched.add(annotation.id());
        now = now.without(annotation.id());
        put(new Tombstone(annotation.id(), instant().toString(), annotator(), Extras.NONE));
    }

    /// Puts an annotation of another kind in the place of one: whoever named the one and may name
    /// the other does, and it goes as when it is removed.
    public void replace(Annotation old, Annotation made) {
        put(made);
        for (var other : now.annotations().naming(old.id())) {
            put(References.redirected(other, old.id(), made.id(), made.kind()));
        }
        now.annotations().find(old.id()).ifPresent(this::remove);
    }

    /// Takes away a remark, a tombstone or a rejected suggestion.
    public void drop(Item item) {
        touched.add(item.key());
        now = now.without(item.key());
    }

    /// All that was put and removed, as one gesture. The first annotation of an article sets it
    /// from new to in progress.
    public ChangeSet gesture(String label) {
        return gesture(label, ids.next());
    }

    /// @param gesture the same for all articles that one gesture changes
    ChangeSet gesture(String label, String gesture) {
        if (now.header().status().equals("new")
                && !now.annotations().equals(before.annotations())) {
            put(now.header().withStatus("in-progress"));
        }
        Map<String, Change> changes = new LinkedHashMap<>();
        for (var key : touched) {
            change(key).ifPresent(change -> changes.put(key, change));
        }
        return new ChangeSet(label, gesture, List.copyOf(changes.values()));
    }

    private Optional<Change> change(String key) {
        @Nullable Item old = before.find(key).orElse(null);
        @Nullable Item changed = now.find(key).orElse(null);
        return (old == null && changed == null) || (old != null && old.equals(changed))
                ? Optional.empty()
                : Optional.of(new Change(key, old, changed));
    }
}
