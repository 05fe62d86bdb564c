package org.kanttekening.annotation;

import java.util.List;

/// Whether annotations are complete: whether all fields that the scheme requires are filled.
public final class Required {

    private Required() {}

    /// The required fields of an annotation that hold nothing, in the table's order.
    public static List<? extends Field<?, ?>> missing(Annotation annotation) {
        return switch (annotation) {
            case Quote quote -> QuoteFields.SHAPE.missing(quote);
            case Actor actor -> ActorFields.SHAPE.missing(actor);
            case Decision decision -> DecisionFields.SHAPE.missing(decision);
        };
    }

    public static boolean isComplete(Annotation annotation) {
        return missing(annotation).isEmpty();
    }
}
