package org.kanttekening.search;

import org.kanttekening.annotation.Annotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The words under which an item is counted by a property: none, one or several, each once.
final class Labels {

    private Labels() {}

    static List<String> of(Property property, Item item, FieldTexts texts) {
        return switch (property) {
            case Trait trait -> of(trait, item);
            case ActorPart part -> of(part, item);
            case Fields fields -> of(fields, item, texts);
        };
    }

    static List<String> of(Trait trait, Item item) {
        return switch (trait) {
            case KIND ->
                    Optional.ofNullable(item.annotation()).stream()
                            .map(it -> it.kind().term())
                            .toList();
            case ANNOTATOR -> Optional.ofNullable(item.voice()).map(Voice::owner).stream().toList();
            case STATUS -> {
                var status = new ArrayList<String>();
                status.add(item.header().status());
                if (item.entry().isReviewed()) {
                    status.add(Trait.REVIEWED);
                }
                yield status;
            }
            case FILE -> List.of(item.entry().file().name());
        };
    }

    /// The words by which an item can be asked for.
    static List<String> words(Trait trait, Item item) {
        var words = new ArrayList<>(of(trait, item));
        if (trait == Trait.FILE) {
            words.add(item.entry().file().fileName());
        }
        var voice = item.voice();
        if (trait == Trait.ANNOTATOR && voice != null) {
            words.add(voice.annotator().name());
        }
        return words;
    }

    /// Whether a test holds of any actor that plays a part in an annotation; of the annotation
    /// itself where it is the actor.
    ///
    /// @param test is given ids, empty ones too
    static boolean anyId(ActorPart part, Annotation annotation, Predicate<String> test) {
        if (part.isSelf(annotation.kind()) && test.test(annotation.id())) {
            return true;
        }
        for (var field : part.fields()) {
            if (field.kind() == annotation.kind()
                    && field.any(annotation, value -> anyIdIn(value, test))) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyIdIn(Object value, Predicate<String> test) {
        return value instanceof List<?> list
                ? list.stream().anyMatch(id -> test.test((String) id))
                : test.test((String) value);
    }

    private static Set<String> ids(ActorPart part, Annotation annotation) {
        var ids = new LinkedHashSet<String>();
        anyId(part, annotation, id -> !id.isEmpty() && ids.add(id) && false);
        return ids;
    }

    private static List<String> of(ActorPart part, Item item) {
        var annotation = item.annotation();
        if (annotation == null) {
            return List.of();
        }
        return ids(part, annotation).stream()
                .flatMap(id -> FieldTexts.label(id, item).stream())
                .distinct()
                .toList();
    }

    private static List<String> of(Fields fields, Item item, FieldTexts texts) {
        var annotation = item.annotation();
        var kind = fields.isOfArticle() || annotation == null ? null : annotation.kind();
        var path = fields.of(kind);
        if (path.isEmpty()) {
            return List.of();
        }
        var labels = new LinkedHashSet<String>();
        path.get()
                .each(
                        Holding.record(path.get(), item),
                        (value, _) -> labels.addAll(texts.labels(path.get().type(), value, item)));
        return List.copyOf(labels);
    }
}
