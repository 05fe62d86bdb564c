package org.kanttekening.search;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Target;
import org.kanttekening.folder.ActorEntry;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the value of a field of any type into words: those by which it can be asked for, and those
/// under which it is counted.
///
/// @param zone in which moments are days
record FieldTexts(ZoneId zone) {

    static final String YES = "yes";
    static final String NO = "no";

    /// The words by which a value can be asked for; none where nothing is filled in. An actor goes
    /// by its id and all its names, a quote or decision by its id and what it is called.
    List<String> wordsFor(FieldType<?> type, Object value, Item item) {
        return switch (type) {
            case FieldType.Reference _ -> wordsForId((String) value, item);
            case FieldType.References _ -> {
                var words = new ArrayList<String>();
                ((List<?>) value).forEach(id -> words.addAll(wordsForId((String) id, item)));
                yield words;
            }
            case FieldType.Elsewhere _ -> wordsForTarget((Target) value, item);
            case FieldType.RegisterEntry _ -> wordsForEntry((String) value, item);
            default -> labels(type, value, item);
        };
    }

    /// The words under which a value is counted: one, or as many as the field holds; none where
    /// nothing is filled in, or where it holds fields of its own.
    List<String> labels(FieldType<?> type, Object value, Item item) {
        return switch (type) {
            case FieldType.Text _,
                    FieldType.Link _,
                    FieldType.Term _,
                    FieldType.Country _,
                    FieldType.Day _,
                    FieldType.Moment _ ->
                    one((String) value);
            case FieldType.Timestamp _ ->
                    List.of(((Instant) value).atZone(zone).toLocalDate().toString());
            case FieldType.Flag _ -> List.of((Boolean) value ? YES : NO);
            case FieldType.Share _ ->
                    ((Optional<?>) value).map(it -> List.of(it.toString())).orElse(List.of());
            case FieldType.Texts _ -> texts((List<?>) value);
            case FieldType.Passage _ -> one(((Segments) value).text(item.entry().text()));
            case FieldType.Reference _ -> label((String) value, item);
            case FieldType.References _ -> {
                var labels = new ArrayList<String>();
                ((List<?>) value).forEach(id -> labels.addAll(label((String) id, item)));
                yield labels;
            }
            case FieldType.Elsewhere _ -> label((Target) value, item);
            case FieldType.RegisterEntry _ -> entryLabel((String) value, item);
            case FieldType.Part<?> _, FieldType.OptionalPart<?> _, FieldType.Parts<?> _ ->
                    List.of();
        };
    }

    private static List<String> wordsForId(String id, Item item) {
        var words = new ArrayList<>(one(id));
        item.find(id).ifPresent(annotation -> words.addAll(called(annotation, item)));
        return words;
    }

    private static List<String> called(Annotation annotation, Item item) {
        return annotation instanceof Actor actor
                ? item.names(actor)
                : List.of(Names.of(annotation, item.entry().text()));
    }

    private static List<String> wordsForTarget(Target target, Item item) {
        if (target.id().isEmpty()) {
            return List.of();
        }
        return target.isHere()
                ? wordsForId(target.id(), item)
                : List.of(target.id(), elsewhere(target));
    }

    private static List<String> wordsForEntry(String id, Item item) {
        var words = new ArrayList<>(one(id));
        item.corpus().register().find(id).ifPresent(it -> it.names().forEach(words::add));
        return words;
    }

    static List<String> label(String id, Item item) {
        var found = item.find(id);
        if (found.isEmpty()) {
            return one(id);
        }
        return List.of(
                found.get() instanceof Actor actor
                        ? item.name(actor)
                        : Names.of(found.get(), item.entry().text()));
    }

    private static List<String> label(Target target, Item item) {
        if (target.id().isEmpty()) {
            return List.of();
        }
        return target.isHere() ? label(target.id(), item) : List.of(elsewhere(target));
    }

    private static List<String> entryLabel(String id, Item item) {
        var name = item.corpus().register().find(id).map(ActorEntry::name).orElse("");
        return one(name.isBlank() ? id : name);
    }

    private static String elsewhere(Target target) {
        return target.article() + "/" + target.id();
    }

    private static List<String> one(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(String.class::cast).filter(it -> !it.isEmpty()).toList();
    }
}
