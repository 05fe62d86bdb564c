package org.kanttekening.search;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Tells whether one condition holds of an item.
final class Holding implements Predicate<Item> {

    private final Term.Condition condition;
    private final FieldTexts texts;
    private final TextTest text;
    private final ActorTest actors;
    private final List<Days> days;
    private final List<Numbers> numbers;
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    Holding(Term.Condition condition, FieldTexts texts, Corpus corpus, Bound bound) {
        this.condition = condition;
        this.texts = texts;
        this.text = TextTest.of(condition.wanted(), bound);
        this.actors = ActorTest.of(condition.wanted(), text, corpus.register());
        var values =
                condition.wanted() instanceof Wanted.OneOf(var listed) ? listed : List.<String>of();
        this.days = values.stream().flatMap(value -> Days.of(value).stream()).toList();
        this.numbers = values.stream().flatMap(value -> Numbers.of(value).stream()).toList();
        for (var kind : Kind.values()) {
            if (condition.property() == Trait.KIND && text.test(kind.term())) {
                kinds.add(kind);
            }
        }
    }

    /// A condition that is negated holds too only of what has the property.
    @Override
    public boolean test(Item item) {
        return switch (condition.property()) {
            case Trait trait -> holds(traitHolds(trait, item));
            case ActorPart part -> {
                var annotation = item.annotation();
                yield annotation != null
                        && part.isOf(annotation.kind())
                        && holds(actorHolds(part, annotation, item));
            }
            case Fields fields -> {
                var kind = Optional.ofNullable(item.annotation()).map(Annotation::kind);
                var path = fields.of(fields.isOfArticle() ? null : kind.orElse(null));
                yield path.isPresent() && holds(fieldHolds(path.get(), item));
            }
        };
    }

    private boolean holds(boolean plainly) {
        return plainly != condition.negated();
    }

    private boolean traitHolds(Trait trait, Item item) {
        var annotation = item.annotation();
        if (trait == Trait.KIND) {
            return annotation != null && kinds.contains(annotation.kind());
        }
        return switch (condition.wanted()) {
            case Wanted.Filled _ -> !Labels.of(trait, item).isEmpty();
            case Wanted.Empty _ -> Labels.of(trait, item).isEmpty();
            default -> Labels.words(trait, item).stream().anyMatch(text);
        };
    }

    private boolean fieldHolds(FieldPath path, Item item) {
        var record = record(path, item);
        return switch (condition.wanted()) {
            case Wanted.Filled _ -> path.isFilled(record);
            case Wanted.Empty _ -> !path.isFilled(record);
            default -> path.any(record, value -> valueHolds(path.type(), value, item));
        };
    }

    /// What a field is read from; where an annotator's header leaves a detail of the article open,
    /// what is known of the article without it.
    static Object record(FieldPath path, Item item) {
        @Nullable Annotation annotation = item.annotation();
        if (path.kind() != null && annotation != null) {
            return annotation;
        }
        return path.isFilled(item.header()) ? item.header() : item.entry().details();
    }

    private boolean valueHolds(FieldType<?> type, Object value, Item item) {
        boolean isListed = condition.wanted() instanceof Wanted.OneOf;
        if (isListed && Values.isDay(type)) {
            return day(type, value)
                    .filter(day -> days.stream().anyMatch(it -> it.holds(day)))
                    .isPresent();
        }
        if (isListed && type instanceof FieldType.Share) {
            return ((Optional<?>) value)
                    .filter(it -> numbers.stream().anyMatch(range -> range.holds((Double) it)))
                    .isPresent();
        }
        return switch (type) {
            case FieldType.Reference(var kind, _) when kind == Kind.ACTOR ->
                    actors.holds((String) value, item);
            case FieldType.References(var kind) when kind == Kind.ACTOR ->
                    ((List<?>) value).stream().anyMatch(id -> actors.holds((String) id, item));
            case FieldType.Term _, FieldType.Text _ -> isText((String) value);
            default -> texts.wordsFor(type, value, item).stream().anyMatch(text);
        };
    }

    private boolean isText(String value) {
        return !value.isEmpty() && text.test(value);
    }

    private Optional<Days> day(FieldType<?> type, Object value) {
        return switch (type) {
            case FieldType.Timestamp _ -> Optional.of(Days.ofMoment((Instant) value, texts.zone()));
            case FieldType.Moment _ -> Days.ofMoment((String) value, texts.zone());
            default -> Days.day((String) value);
        };
    }

    private boolean actorHolds(ActorPart part, Annotation annotation, Item item) {
        return switch (condition.wanted()) {
            case Wanted.Filled _ -> Labels.anyId(part, annotation, id -> !id.isEmpty());
            case Wanted.Empty _ -> !Labels.anyId(part, annotation, id -> !id.isEmpty());
            default -> Labels.anyId(part, annotation, id -> actors.holds(id, item));
        };
    }
}
