package org.kanttekening.review.compare;

import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.AffiliationCheck;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.QuoteFields;

import java.util.List;
import java.util.Set;

/// Which fields tell what an annotation says.
public final class Compared {

    /// Who signed a check and when is no difference between checks, and a note is everybody's own.
    private static final Set<Field<?, ?>> OWN =
            Set.of(
                    Check.BY,
                    Check.AT,
                    AffiliationCheck.BY,
                    AffiliationCheck.AT,
                    QuoteFields.COMMON.note,
                    QuoteFields.COMMON.important,
                    ActorFields.COMMON.note,
                    ActorFields.COMMON.important,
                    DecisionFields.COMMON.note,
                    DecisionFields.COMMON.important);

    private Compared() {}

    /// The compared fields of a kind's annotations, in the order of the scheme's table.
    public static List<Field<?, ?>> of(Kind kind) {
        var shape =
                switch (kind) {
                    case QUOTE -> QuoteFields.SHAPE;
                    case ACTOR -> ActorFields.SHAPE;
                    case DECISION -> DecisionFields.SHAPE;
                };
        return shape.fields().stream().<Field<?, ?>>map(it -> it).filter(Compared::is).toList();
    }

    /// Whether a field, at any depth, is compared: the program keeps the rest, or it is everybody's
    /// own.
    public static boolean is(Field<?, ?> field) {
        return field.place() != Field.Place.KEPT && !OWN.contains(field);
    }
}
