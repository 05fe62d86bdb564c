package org.kanttekening.exchange;

import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.QuoteFields;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What the names of another program's types and fields are taken for, where the format does not
/// tell.
///
/// A type becomes `quote`, `actor`, `decision`, or with a value of the kind's own list
/// `actor:person`, `quote:direct`, `decision:ban`; a part of a quote or decision `quote.source`,
/// `quote.cue`, `decision.measure`; `note` keeps it as a note, `leave` leaves it out. A field
/// becomes a field of the scheme by name (`quote.polarity`), `note` or `leave`.
public record Mapping(Map<String, String> types, Map<String, String> fields) {

    /// Nothing is mapped: what a format does not know of itself becomes a note.
    public static final Mapping NONE = new Mapping(Map.of(), Map.of());

    public static final String NOTE = "note";
    public static final String LEAVE = "leave";

    public Mapping {
        types = Map.copyOf(types);
        fields = Map.copyOf(fields);
    }

    public Optional<String> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    public Mapping withType(String name, String as) {
        var changed = new TreeMap<>(types);
        changed.put(name, as);
        return new Mapping(changed, fields);
    }

    public Mapping withField(String name, String as) {
        var changed = new TreeMap<>(fields);
        changed.put(name, as);
        return new Mapping(types, changed);
    }

    /// What a type may be taken for, besides a kind with a value of its list.
    private static final Set<String> TARGETS =
            Set.of(
                    NOTE,
                    LEAVE,
                    "quote",
                    "quote.source",
                    "quote.cue",
                    "actor",
                    "decision",
                    "decision.measure");

    /// Whether a name can be taken for this.
    ///
    /// @param type whether it is the name of a type, or else of a field
    public static boolean isTarget(String as, boolean type) {
        if (type) {
            int colon = as.indexOf(':');
            return TARGETS.contains(as)
                    || (colon > 0
                            && colon < as.length() - 1
                            && Set.of("quote", "actor", "decision")
                                    .contains(as.substring(0, colon)));
        }
        int stop = as.indexOf('.');
        return as.equals(NOTE)
                || as.equals(LEAVE)
                || Arrays.stream(Kind.values())
                        .anyMatch(kind ->
                                kind.term().equals(as.substring(0, Math.max(0, stop)))
                                        && fields(kind).contains(as.substring(stop + 1)));
    }

    /// The fields of a kind that a name can be mapped to.
    public static List<String> fields(Kind kind) {
        var shape =
                switch (kind) {
                    case QUOTE -> QuoteFields.SHAPE;
                    case ACTOR -> ActorFields.SHAPE;
                    case DECISION -> DecisionFields.SHAPE;
                };
        return shape.fields().stream()
                .filter(field -> field.place() != Field.Place.KEPT)
                .filter(field ->
                        field.type() instanceof FieldType.Term
                                || field.type() instanceof FieldType.Text
                                || field.type() instanceof FieldType.Flag
                                || field.type() instanceof FieldType.Texts)
                .map(Field::name)
                .toList();
    }
}
