package org.kanttekening.exchange.report;

import org.kanttekening.annotation.Authority;
import org.kanttekening.annotation.DecisionDate;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Identifier;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.RelatedDecision;
import org.kanttekening.annotation.Response;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Target;
import org.kanttekening.exchange.Names;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes the values of fields for people: terms in the language of the page, ids as names that
/// lead to what they name.
final class Values {

    /// Fields whose value says something even where it is what every new record has.
    private static final Set<Field<?, ?>> TELLING =
            Set.of(Authority.ROLE, Response.STANCE, RelatedDecision.RELATION, Identifier.SCHEME);

    private final Reported reported;
    private final Html page;

    Values(Reported reported, Html page) {
        this.reported = reported;
        this.page = page;
    }

    <R, V> void of(Field<R, V> field, R record) {
        if (field.equals(DecisionDate.COUNTED_FROM)) {
            page.isolated(reported.labels().countedFrom((String) field.get(record)));
        } else {
            any(field.type(), field.get(record));
        }
    }

    private <V> void any(FieldType<V> type, Object value) {
        var labels = reported.labels();
        switch (type) {
            case FieldType.Text _, FieldType.RegisterEntry _ -> page.isolated((String) value);
            case FieldType.Link _ -> page.address((String) value);
            case FieldType.Term(var terms) -> page.isolated(labels.term(terms, (String) value));
            case FieldType.Country _ -> page.isolated(labels.country((String) value));
            case FieldType.Day _ -> page.isolated(labels.day((String) value));
            case FieldType.Moment _ -> page.isolated(labels.moment((String) value));
            case FieldType.Timestamp _ -> page.isolated(labels.moment((Instant) value));
            case FieldType.Flag _ -> page.text(labels.text("exchange.html.yes"));
            case FieldType.Share _ ->
                    ((Optional<?>) value).ifPresent(it -> page.text(labels.share((Double) it)));
            case FieldType.Texts _ ->
                    joined((List<?>) value, ", ", it -> page.isolated((String) it));
            case FieldType.Passage _ -> words((Segments) value);
            case FieldType.Reference it -> reference(it, (String) value);
            case FieldType.References _ -> joined((List<?>) value, ", ", it -> name((String) it));
            case FieldType.Elsewhere _ -> target((Target) value);
            case FieldType.Part<?> part -> part(part.shape(), value);
            case FieldType.OptionalPart<?> part ->
                    ((Optional<?>) value).ifPresent(it -> part(part.shape(), it));
            case FieldType.Parts<?> parts -> parts(parts.shape(), (List<?>) value);
        }
    }

    /// What a record within a record says, in one line: its first value, the others in brackets.
    <P> void line(Shape<P> shape, P record) {
        var said = shape.fields().stream().filter(it -> says(shape, it, record)).toList();
        if (said.isEmpty()) {
            return;
        }
        named(shape, said.getFirst(), record);
        inBrackets(shape, said.subList(1, said.size()), record);
    }

    /// All that a record says, in brackets; nothing where it says nothing.
    <P> void inBrackets(Shape<P> shape, P record) {
        var said = shape.fields().stream().filter(it -> says(shape, it, record)).toList();
        inBrackets(shape, said, record);
    }

    private <P> void inBrackets(Shape<P> shape, List<Field<P, ?>> fields, P record) {
        if (!fields.isEmpty()) {
            page.text(" (");
            joined(fields, ", ", field -> named(shape, field, record));
            page.text(")");
        }
    }

    /// Whether a field says more than it does in every new record.
    static <R> boolean says(Shape<R> shape, Field<R, ?> field, R record) {
        boolean differs = !field.get(record).equals(field.get(shape.empty()));
        return field.isFilled(record) && (differs || TELLING.contains(field));
    }

    /// A value, with its field's name before it where it would not be understood without.
    private <P> void named(Shape<P> shape, Field<P, ?> field, P record) {
        var name = reported.labels().fieldWithin(shape.name(), field.name());
        if (field.type() instanceof FieldType.Flag) {
            page.text(name);
            return;
        }
        if (needsName(shape, field)) {
            page.element("span", name, "class", "label").text(" ");
        }
        of(field, record);
    }

    /// What a date counts from; and a second one who is named, for the first is who it is about.
    private static boolean needsName(Shape<?> shape, Field<?, ?> field) {
        boolean second =
                field.type() instanceof FieldType.Reference
                        && !shape.fields().getFirst().equals(field);
        return second || field.equals(DecisionDate.COUNTED_FROM);
    }

    // What stands in a field that holds parts is of the parts' shape.
    @SuppressWarnings("unchecked")
    private <P> void part(Shape<P> shape, Object record) {
        line(shape, (P) record);
    }

    private void parts(Shape<?> shape, List<?> records) {
        if (records.size() == 1) {
            part(shape, records.getFirst());
            return;
        }
        page.open("ul");
        for (var record : records) {
            page.open("li");
            part(shape, record);
            page.close("li");
        }
        page.close("ul");
    }

    /// Words of the article.
    void words(Segments passage) {
        page.open("bdi", "class", "words", "lang", reported.article().language())
                .text(Names.words(passage, reported.text()))
                .close("bdi");
    }

    private void reference(FieldType.Reference type, String value) {
        if (type.words().contains(value)) {
            page.text(reported.labels().text("form.word." + value));
        } else {
            name(value);
        }
    }

    /// An annotation's name, which leads to it where it stands on the page.
    void name(String id) {
        if (id.isEmpty()) {
            return;
        }
        if (!reported.shows(id)) {
            page.isolated(reported.names().of(id));
            return;
        }
        var number = reported.number(id);
        page.open("a", "class", "to", "href", "#" + reported.place(id));
        if (!number.isEmpty()) {
            boolean decision = Kind.ofId(id).filter(Kind.DECISION::equals).isPresent();
            page.element("span", number, "class", decision ? "ordinal of-decision" : "ordinal")
                    .text(" ");
        }
        page.isolated(reported.names().of(id)).close("a");
    }

    private void target(Target target) {
        if (target.isHere()) {
            name(target.id());
        } else {
            page.isolated(target.article()).text(" ").isolated(target.id());
        }
    }

    /// Writes one of several.
    interface One<T> {
        void write(T one);
    }

    <T> void joined(List<T> all, String between, One<? super T> one) {
        boolean first = true;
        for (var each : all) {
            if (!first) {
                page.text(between);
            }
            one.write(each);
            first = false;
        }
    }
}
