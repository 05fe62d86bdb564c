package org.kanttekening.folder;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.TermList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// What the people of one folder have agreed on: values added to the scheme's lists or hidden from
/// them, which fields must be filled, and who tags what by when.
///
/// @param terms changes by the name of the list, such as `quoteKind`
/// @param required by kind and field (`quote.cue`), whether it must be filled, where that is not as
///   the scheme has it
/// @param matching the least share of the text of both that two people's passages must have in
///   common to be the same one, above 0 and up to 1; none where the usual one holds
public record FolderSettings(
        Map<String, TermChanges> terms,
        Map<String, Boolean> required,
        OptionalDouble matching,
        List<Assignment> assignments,
        Extras extras) {

    public static final String FILE = "kanttekening.json";

    public static final FolderSettings NONE =
            new FolderSettings(Map.of(), Map.of(), OptionalDouble.empty(), List.of(), Extras.NONE);

    public FolderSettings {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        required = Collections.unmodifiableMap(new LinkedHashMap<>(required));
        assignments = List.copyOf(assignments);
    }

    /// The values of a list to choose from in this folder.
    public List<String> values(TermList list) {
        return terms.getOrDefault(list.name(), TermChanges.NONE).applied(list);
    }

    /// The names of the fields that must be filled here and are not, in their order.
    public List<String> missing(Annotation annotation) {
        return switch (annotation) {
            case Quote quote -> missing(QuoteFields.SHAPE, quote);
            case Actor actor -> missing(ActorFields.SHAPE, actor);
            case Decision decision -> missing(DecisionFields.SHAPE, decision);
        };
    }

    /// Whether a field of an annotation must be filled here.
    public <R extends Annotation> boolean isRequired(Field<R, ?> field, R annotation) {
        return required.getOrDefault(
                key(annotation.kind(), field.name()), field.isRequired(annotation));
    }

    /// Whether the field of this name of an annotation must be filled here; false where its kind
    /// has none.
    public boolean isRequired(Annotation annotation, String field) {
        return switch (annotation) {
            case Quote quote -> isRequired(QuoteFields.SHAPE, quote, field);
            case Actor actor -> isRequired(ActorFields.SHAPE, actor, field);
            case Decision decision -> isRequired(DecisionFields.SHAPE, decision, field);
        };
    }

    private <R extends Annotation> boolean isRequired(Shape<R> shape, R record, String name) {
        return shape.fields().stream()
                .anyMatch(field -> field.name().equals(name) && isRequired(field, record));
    }

    public FolderSettings withTerms(String list, TermChanges changes) {
        var changed = new LinkedHashMap<>(terms);
        changed.put(list, changes);
        return new FolderSettings(changed, required, matching, assignments, extras);
    }

    public FolderSettings withRequired(Kind kind, String field, boolean must) {
        var changed = new LinkedHashMap<>(required);
        changed.put(key(kind, field), must);
        return new FolderSettings(terms, changed, matching, assignments, extras);
    }

    public FolderSettings withMatching(OptionalDouble changed) {
        return new FolderSettings(terms, required, changed, assignments, extras);
    }

    public FolderSettings withAssignments(List<Assignment> changed) {
        return new FolderSettings(terms, required, matching, changed, extras);
    }

    /// Which articles somebody is to tag, by name, each with the day by when, ISO 8601 or empty; of
    /// several days for one article the first.
    public Map<String, String> days(String annotator) {
        var days = new HashMap<String, String>();
        for (var assignment : assignments) {
            if (assignment.annotator().equals(annotator)) {
                days.merge(assignment.article(), assignment.due(), FolderSettings::earlier);
            }
        }
        return days;
    }

    private static String earlier(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one + other;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String key(Kind kind, String field) {
        return kind.term() + "." + field;
    }

    private <R extends Annotation> List<String> missing(Shape<R> shape, R record) {
        var missing = new ArrayList<String>();
        for (var field : shape.fields()) {
            if (isRequired(field, record) && !field.isFilled(record)) {
                missing.add(field.name());
            }
        }
        return missing;
    }
}
