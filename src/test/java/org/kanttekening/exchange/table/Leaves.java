package org.kanttekening.exchange.table;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Target;
import org.kanttekening.exchange.Names;
import org.kanttekening.exchange.TaggedArticle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All single values of an annotation at any depth, as a table is to show them.
final class Leaves {

    private final TaggedArticle article;
    private final List<String> found = new ArrayList<>();

    Leaves(TaggedArticle article) {
        this.article = article;
    }

    List<String> of(Annotation annotation) {
        switch (annotation) {
            case Quote quote -> add(QuoteFields.SHAPE, quote, false);
            case Actor actor -> add(ActorFields.SHAPE, actor, false);
            case Decision decision -> add(DecisionFields.SHAPE, decision, false);
        }
        found.removeIf(String::isEmpty);
        return found;
    }

    /// @param inList whether the record stands in a list that is told in one cell, where values
    ///   that say nothing are left out
    private <R> void add(Shape<R> shape, R record, boolean inList) {
        for (var field : shape.fields()) {
            if (!inList || !field.get(record).equals(field.get(shape.empty()))) {
                addField(field, record, inList);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private <R, V> void addField(Field<R, V> field, R record, boolean inList) {
        var value = field.get(record);
        switch (field.type()) {
            case FieldType.Passage _ -> passage((Segments) value);
            case FieldType.Elsewhere _ -> {
                found.add(((Target) value).article());
                found.add(((Target) value).id());
            }
            case FieldType.Texts _, FieldType.References _ ->
                    ((List<?>) value).forEach(it -> found.add(it.toString()));
            case FieldType.Share _ ->
                    ((Optional<?>) value).ifPresent(it -> found.add(it.toString()));
            case FieldType.Part<V> part -> add(part.shape(), value, inList);
            case FieldType.OptionalPart<?> part ->
                    ((Optional<?>) value)
                            .ifPresent(it -> add((Shape<Object>) part.shape(), it, inList));
            case FieldType.Parts<?> parts ->
                    ((List<?>) value)
                            .forEach(it ->
                                    add(
                                            (Shape<Object>) parts.shape(),
                                            it,
                                            inList || !PartText.points(parts.shape())));
            default -> found.add(value.toString());
        }
    }

    private void passage(Segments segments) {
        if (!segments.isEmpty()) {
            var text = article.text();
            found.add(Names.words(segments, text));
            found.add(String.valueOf(text.toCodePoints(segments.start())));
            found.add(String.valueOf(text.toCodePoints(segments.end())));
        }
    }
}
