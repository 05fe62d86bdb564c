package org.kanttekening.ui.find;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.TermList;
import org.kanttekening.annotation.Terms;
import org.kanttekening.app.Messages;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.search.ActorPart;
import org.kanttekening.search.Facet;
import org.kanttekening.search.FieldPath;
import org.kanttekening.search.Fields;
import org.kanttekening.search.Hit;
import org.kanttekening.search.Place;
import org.kanttekening.search.Property;
import org.kanttekening.search.Term;
import org.kanttekening.search.Trait;
import org.kanttekening.search.Wanted;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How what can be asked, and its values, are called in the language of the window. Queries
/// themselves are written alike in all languages.
final class FindWords {

    private static final String BETWEEN = " › ";

    private final Messages messages;

    FindWords(Messages messages) {
        this.messages = messages;
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    String kind(Kind kind) {
        return messages.text("find.kind." + kind.term());
    }

    String of(Facet facet) {
        return switch (facet) {
            case Facet.OfProperty(var property) -> of(property);
            case Facet.OfHit own -> messages.text("find.facet." + own.term());
        };
    }

    String of(Property property) {
        return switch (property) {
            case Trait trait -> messages.text("find.trait." + trait.term());
            case ActorPart part -> messages.text("find.part." + part.term());
            case Fields fields -> of(fields);
        };
    }

    String of(Place place) {
        if (place.equals(Place.ARTICLE)
                || place.equals(Place.WORDS)
                || place.equals(Place.FIELDS)) {
            return messages.text("find.place." + place.term());
        }
        return Property.find(place.term()).map(this::of).orElse(place.term());
    }

    private String of(Fields fields) {
        var path = fields.paths().getFirst();
        var name = of(path);
        boolean ofOneKind = fields.term().indexOf('.') > 0 && !fields.term().equals(path.path());
        var kind = path.kind();
        if (kind == null) {
            return messages.text("find.of.article", name);
        }
        return ofOneKind || isAmbiguous(fields)
                ? messages.text("find.of." + kind.term(), name)
                : name;
    }

    /// Whether kinds call the field differently, so that the name alone says too little.
    private boolean isAmbiguous(Fields fields) {
        return fields.paths().size() == 1
                && FieldPath.all().stream()
                                .filter(it -> it.kind() != null)
                                .filter(it -> of(it).equals(of(fields.paths().getFirst())))
                                .count()
                        > 1;
    }

    /// The names of the fields that lead to one.
    String of(FieldPath path) {
        var names = new ArrayList<String>();
        Shape<?> shape = shape(path.kind());
        for (var step : path.steps()) {
            names.add(label(shape, step));
            shape = inside(step.type()).orElse(shape);
        }
        return String.join(BETWEEN, names);
    }

    /// The field in which a hit stands, as people call it.
    String field(Hit hit) {
        var kind = hit.kind().orElse(null);
        return FieldPath.all().stream()
                .filter(path -> path.kind() == kind && path.path().equals(hit.field()))
                .findFirst()
                .map(this::of)
                .orElse(hit.path());
    }

    private String label(Shape<?> shape, Field<?, ?> field) {
        var key = "field." + shape.name() + "." + field.name();
        return messages.has(key) ? messages.text(key) : field.name();
    }

    private static Shape<?> shape(@Nullable Kind kind) {
        return switch (kind) {
            case null -> Header.SHAPE;
            case QUOTE -> QuoteFields.SHAPE;
            case ACTOR -> ActorFields.SHAPE;
            case DECISION -> DecisionFields.SHAPE;
        };
    }

    private static Optional<Shape<?>> inside(FieldType<?> type) {
        return switch (type) {
            case FieldType.Part<?> part -> Optional.of(part.shape());
            case FieldType.OptionalPart<?> part -> Optional.of(part.shape());
            case FieldType.Parts<?> parts -> Optional.of(parts.shape());
            default -> Optional.empty();
        };
    }

    /// A value as it is counted, in words; hits without one go by a dash.
    String value(Facet facet, String label) {
        if (label.isEmpty()) {
            return messages.text("find.value.none");
        }
        return facet instanceof Facet.OfProperty(var property) ? value(property, label) : label;
    }

    String value(Property property, String label) {
        return switch (property) {
            case Trait.KIND ->
                    Stream.of(Kind.values())
                            .filter(kind -> kind.term().equals(label))
                            .findFirst()
                            .map(this::kind)
                            .orElse(label);
            case Trait.STATUS ->
                    label.equals(Trait.REVIEWED)
                            ? messages.text("find.value.reviewed")
                            : term(Terms.ARTICLE_STATUS, label);
            case Trait.ANNOTATOR ->
                    label.equals(AnnotatorId.AGREED) ? messages.text("find.value.agreed") : label;
            case Fields fields -> value(fields.paths().getFirst().type(), label);
            default -> label;
        };
    }

    private String value(FieldType<?> type, String label) {
        return switch (type) {
            case FieldType.Term(var terms) -> term(terms, label);
            case FieldType.Flag _ -> messages.text("find.value." + label);
            case FieldType.Country _ -> {
                var name = Locale.of("", label).getDisplayCountry(messages.locale());
                yield name.isEmpty() ? label : name;
            }
            default -> label;
        };
    }

    private String term(TermList list, String value) {
        var key = "term." + list.name() + "." + value;
        return messages.has(key) ? messages.text(key) : value;
    }

    /// A condition as a person says it.
    String of(Term.Condition condition) {
        var property = condition.property();
        var name = of(property);
        boolean not = condition.negated();
        return switch (condition.wanted()) {
            case Wanted.OneOf(var values) -> {
                var said =
                        values.stream()
                                .map(it -> value(property, it))
                                .collect(Collectors.joining(", "));
                yield not
                        ? messages.text("find.condition.is.not", name, said)
                        : messages.text("find.condition.is", name, said);
            }
            case Wanted.Containing(var text) -> contains(not, name, text);
            case Wanted.Matching(var expression) ->
                    contains(not, name, "/" + expression.source() + "/");
            case Wanted.Filled _ -> filled(!not, name);
            case Wanted.Empty _ -> filled(not, name);
        };
    }

    private String contains(boolean not, String name, String text) {
        return not
                ? messages.text("find.condition.contains.not", name, text)
                : messages.text("find.condition.contains", name, text);
    }

    private String filled(boolean filled, String name) {
        return filled
                ? messages.text("find.condition.filled", name)
                : messages.text("find.condition.empty", name);
    }

    /// All that can be asked, by name: first what is asked most.
    List<Property> properties() {
        var rest = new ArrayList<>(Property.all());
        var first = new ArrayList<Property>();
        for (var often : List.of("kind", "annotator", "speaker", "actor", "status", "published")) {
            rest.stream().filter(it -> it.term().equals(often)).findFirst().ifPresent(first::add);
        }
        rest.removeAll(first);
        rest.removeIf(FindWords::isPart);
        rest.sort(
                Comparator.comparing(
                        (Property it) -> of(it), Collator.getInstance(messages.locale())));
        first.addAll(rest);
        return first;
    }

    /// Whether it has no values of its own.
    private static boolean isPart(Property property) {
        return property instanceof Fields fields
                && fields.paths().stream().allMatch(FieldPath::isPart);
    }
}
