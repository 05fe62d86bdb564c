package org.kanttekening.ui.form;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;

import java.time.ZoneId;

/// Says in a line what a field of an annotation holds, for where it is shown beside others' and not
/// filled in.
public final class FieldText {

    private final ValueSource source;
    private final Wording wording;
    private final Summary summary;

    public FieldText(ValueSource source, ZoneId zone) {
        this.source = source;
        this.wording = new Wording(source.messages(), zone);
        this.summary = new Summary(source, wording);
    }

    /// How a field of a kind's annotations is called.
    public String name(Kind kind, Field<?, ?> field) {
        return wording.label(kind.term(), field.name());
    }

    /// What a field says; nothing where it holds what every new annotation does.
    public String of(Annotation annotation, Field<?, ?> field) {
        return switch (annotation) {
            case Quote quote -> of(QuoteFields.SHAPE, quote, field);
            case Actor actor -> of(ActorFields.SHAPE, actor, field);
            case Decision decision -> of(DecisionFields.SHAPE, decision, field);
        };
    }

    private <R> String of(Shape<R> shape, R record, Field<?, ?> field) {
        for (var own : shape.fields()) {
            if (own.equals(field)) {
                return value(shape, own, record);
            }
        }
        return "";
    }

    private <R, V> String value(Shape<R> shape, Field<R, V> field, R record) {
        V value = field.get(record);
        if (field.type() instanceof FieldType.Flag) {
            return Boolean.TRUE.equals(value) ? wording.label(shape.name(), field.name()) : "";
        }
        if (field.type() instanceof FieldType.Passage) {
            // both ends tell whether bounds are right
            return QuotedText.of((Segments) value, source.text(), QuotedText.LONG);
        }
        return value.equals(field.get(shape.empty())) && !field.isRequired(record)
                ? ""
                : summary.any(field.type(), value);
    }
}
