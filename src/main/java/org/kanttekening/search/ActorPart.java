package org.kanttekening.search;

import org.kanttekening.annotation.Affiliation;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Ground;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Speaker;

import java.util.List;

/// The part that an actor plays in an annotation: in a query, `speaker:"Noor Bakker"` asks by any
/// name of the actor or of its entry in the register, `speaker:@noor-bakker` by the entry.
public enum ActorPart implements Property {
    /// In any part, and the actor itself.
    ACTOR("actor"),

    SPEAKER("speaker", Speaker.ACTOR),

    ON_BEHALF_OF("onBehalfOf", Speaker.ON_BEHALF_OF),

    /// Of a quote or of a decision.
    ADDRESSEE("addressee", QuoteFields.ADDRESSEE, DecisionFields.ADDRESSEES),

    /// Who takes or carries out a decision, in any role.
    AUTHORITY("authority", DecisionFields.AUTHORITY),

    TARGET("target", DecisionFields.TARGETS),

    BENEFICIARY("beneficiary", DecisionFields.BENEFICIARIES),

    /// Who gives the ground of a decision.
    STATED_BY("statedBy", Ground.STATED_BY),

    /// To which an actor is tied.
    ORGANISATION("organisation", Affiliation.ORGANISATION);

    /// Stands before the id of an entry of the register, where a name could stand.
    public static final String REGISTER_MARK = "@";

    private final String term;
    private final List<FieldPath> fields;

    /// @param within the fields in or beneath which it names actors; none for all fields
    ActorPart(String term, Field<?, ?>... within) {
        this.term = term;
        var wanted = List.of(within);
        this.fields =
                FieldPath.all().stream()
                        .filter(field -> field.kind() != null && namesActors(field.type()))
                        .filter(field ->
                                wanted.isEmpty()
                                        || field.steps().stream().anyMatch(wanted::contains))
                        .toList();
    }

    private static boolean namesActors(FieldType<?> type) {
        return switch (type) {
            case FieldType.Reference(var kind, _) -> kind == Kind.ACTOR;
            case FieldType.References(var kind) -> kind == Kind.ACTOR;
            default -> false;
        };
    }

    @Override
    public String term() {
        return term;
    }

    @Override
    public boolean isOfArticle() {
        return false;
    }

    /// The fields of the scheme in which the actor stands.
    public List<FieldPath> fields() {
        return fields;
    }

    /// Whether annotations of a kind have this part.
    boolean isOf(Kind kind) {
        return isSelf(kind) || fields.stream().anyMatch(field -> field.kind() == kind);
    }

    /// Whether an annotation of a kind is itself what is asked for.
    boolean isSelf(Kind kind) {
        return this == ACTOR && kind == Kind.ACTOR;
    }
}
