package org.kanttekening.annotation;

import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// All that one person's sidecar says of one article, immutable: the header, the annotations,
/// remarks, tombstones and suggestions turned down. What hangs on the file itself (its revision,
/// the program that wrote it, the article's hash) is not part of it.
public final class Sidecar {

    private final Annotator annotator;
    private final Header header;
    private final AnnotationSet annotations;
    private final PMap<String, Item> others;
    private final Extras extras;

    private Sidecar(
            Annotator annotator,
            Header header,
            AnnotationSet annotations,
            PMap<String, Item> others,
            Extras extras) {
        this.annotator = annotator;
        this.header = header;
        this.annotations = annotations;
        this.others = others;
        this.extras = extras;
    }

    public static Sidecar of(Annotator annotator, Header header) {
        return new Sidecar(annotator, header, AnnotationSet.EMPTY, TreePMap.empty(), Extras.NONE);
    }

    /// @param others all items that are no annotations
    /// @param extras fields unknown to this version that stand at the top of the file
    public static Sidecar of(
            Annotator annotator,
            Header header,
            Collection<? extends Annotation> annotations,
            Collection<? extends Item> others,
            Extras extras) {
        PMap<String, Item> byKey = TreePMap.empty();
        for (var item : others) {
            byKey = byKey.plus(item.key(), item);
        }
        return new Sidecar(annotator, header, AnnotationSet.of(annotations), byKey, extras);
    }

    public Annotator annotator() {
        return annotator;
    }

    public Header header() {
        return header;
    }

    public AnnotationSet annotations() {
        return annotations;
    }

    public List<Remark> remarks() {
        return all(Remark.class);
    }

    public List<Tombstone> deleted() {
        return all(Tombstone.class);
    }

    public List<RejectedSuggestion> rejectedSuggestions() {
        return all(RejectedSuggestion.class);
    }

    /// What a reviewer did not let stand; only in what is agreed on.
    public List<Rejected> rejected() {
        return all(Rejected.class);
    }

    /// All items but the header and the annotations, in the order of their keys.
    public List<Item> others() {
        return List.copyOf(others.values());
    }

    public Extras extras() {
        return extras;
    }

    /// The item of a key, if it holds one.
    public Optional<Item> find(String key) {
        if (key.equals(Header.KEY)) {
            return Optional.of(header);
        }
        Optional<Item> annotation = annotations.find(key).map(found -> found);
        return annotation.isPresent() ? annotation : Optional.ofNullable(others.get(key));
    }

    /// This sidecar with an item added or put in place of the one of its key.
    public Sidecar with(Item item) {
        return switch (item) {
            case Header changed -> new Sidecar(annotator, changed, annotations, others, extras);
            case Annotation annotation ->
                    new Sidecar(annotator, header, annotations.with(annotation), others, extras);
            case Remark _, Tombstone _, RejectedSuggestion _, Rejected _ ->
                    new Sidecar(
                            annotator, header, annotations, others.plus(item.key(), item), extras);
        };
    }

    /// This sidecar with these annotations in place of its own.
    public Sidecar with(AnnotationSet changed) {
        return new Sidecar(annotator, header, changed, others, extras);
    }

    /// This sidecar with these unknown fields at the top of its file in place of its own.
    public Sidecar with(Extras changed) {
        return new Sidecar(annotator, header, annotations, others, changed);
    }

    /// This sidecar as somebody else's.
    public Sidecar by(Annotator changed) {
        return new Sidecar(changed, header, annotations, others, extras);
    }

    /// This sidecar without the item of a key; the header stays.
    public Sidecar without(String key) {
        return annotations.find(key).isPresent()
                ? new Sidecar(annotator, header, annotations.without(key), others, extras)
                : new Sidecar(annotator, header, annotations, others.minus(key), extras);
    }

    private <I extends Item> List<I> all(Class<I> kind) {
        return others.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sidecar sidecar
                && sidecar.annotator.equals(annotator)
                && sidecar.header.equals(header)
                && sidecar.annotations.equals(annotations)
                && sidecar.others.equals(others)
                && sidecar.extras.equals(extras);
    }

    @Override
    public int hashCode() {
        return annotations.hashCode();
    }

    @Override
    public String toString() {
        return "Sidecar[" + annotator.id() + ", " + annotations.size() + " annotations]";
    }
}
