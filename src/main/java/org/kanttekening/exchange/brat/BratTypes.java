package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.TermList;
import org.kanttekening.annotation.Terms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The names that quotes, actors and decisions go by in brat. It allows letters, digits, hyphens
/// and underscores in them.
final class BratTypes {

    /// The mark on the first line of the text, which stands for the article.
    static final String ARTICLE = "Article";

    static final String ACTOR = "Actor";
    static final String CONTENT = "Content";
    static final String SOURCE = "Source";
    static final String ADDRESSEE = "Addressee";
    static final String MEDIUM = "Medium";
    static final String MEASURE = "Measure";
    static final String MENTION = "Decision-mention";
    static final String PARTICIPANT = "Participant";
    static final String INSTRUMENT = "Instrument";
    static final String DATE = "Date";
    static final String LEGAL_BASIS = "Legal-basis";
    static final String GROUND = "Ground";

    static final List<String> PARTS =
            List.of(
                    SOURCE,
                    CONTENT,
                    ADDRESSEE,
                    MEDIUM,
                    MEASURE,
                    MENTION,
                    PARTICIPANT,
                    INSTRUMENT,
                    DATE,
                    LEGAL_BASIS,
                    GROUND);

    static final String ATTRIBUTION = "Attribution";
    static final String QUOTATION = "Quotation";
    static final String DECISION = "Decision";
    static final List<String> EVENTS = List.of(ATTRIBUTION, QUOTATION, DECISION);

    static final String EQUIV = "Equiv";
    static final String INSIDE = "Inside";
    static final String REACTION = "Reaction";
    static final String RELATED = "Related";
    static final String AFFILIATED = "Affiliated";
    static final String REFERS = "Refers";

    static final String SPEAKER = "Speaker";
    static final String ON_BEHALF_OF = "OnBehalfOf";
    static final String AUTHORITY = "Authority";
    static final String TARGET = "Target";
    static final String BENEFICIARY = "Beneficiary";
    static final String DECISION_MENTION = "Mention";

    /// The days in a decision's life, by the roles that they play.
    static final List<String> DAYS = List.of("Announced", "Decided", "Effective", "Ends");

    static final String CHECK = "Check";
    static final String INSTRUMENT_TYPE = "InstrumentType";
    static final String MENTION_FORM = "MentionForm";
    static final String GROUND_TYPE = "GroundType";
    static final String IMPORTANT = "Important";
    static final String INSIDE_WORD = "InsideWord";
    static final String ANONYMOUS = "Anonymous";
    static final String ACTS_FOR_GOVERNMENT = "ActsForGovernment";

    /// The type of notes that carry what brat has no place for.
    static final String OWN_NOTE = "Kanttekening";

    /// The type of notes that people write in brat.
    static final String PEOPLES_NOTE = "AnnotatorNotes";

    /// The database of normalisations that give a day.
    static final String DAY_DATABASE = "ISO-8601";

    /// A field with a value from a list, as an attribute.
    record OfTerm<R>(String name, Field<R, String> field) {
        TermList terms() {
            return switch (field.type()) {
                case FieldType.Term(var terms) -> terms;
                default -> throw new IllegalStateException(field + " has no list");
            };
        }
    }

    static final List<OfTerm<Quote>> OF_QUOTE =
            List.of(
                    new OfTerm<>("QuoteType", QuoteFields.TYPE),
                    new OfTerm<>("QuoteKind", QuoteFields.KIND),
                    new OfTerm<>("Polarity", QuoteFields.POLARITY),
                    new OfTerm<>("Certainty", QuoteFields.CERTAINTY),
                    new OfTerm<>("Stance", QuoteFields.STANCE),
                    new OfTerm<>("SourceForm", QuoteFields.SOURCE_FORM),
                    new OfTerm<>("QuoteMedium", QuoteFields.MEDIUM));

    static final List<OfTerm<Decision>> OF_DECISION =
            List.of(
                    new OfTerm<>("Act", DecisionFields.ACT),
                    new OfTerm<>("DecisionStatus", DecisionFields.STATUS),
                    new OfTerm<>("Realis", DecisionFields.REALIS));

    /// What can stand in a configuration as a value of an attribute.
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

    /// A term of which the name of a type can be made, and the other way round.
    private static final Pattern TERM = Pattern.compile("[a-z][a-z0-9-]+");

    private static final Set<String> TAKEN = taken();

    private BratTypes() {}

    /// The type of an actor's mentions; [#ACTOR] where its own type cannot be one.
    static String ofActor(String term) {
        return TERM.matcher(term).matches() && !TAKEN.contains(name(term)) ? name(term) : ACTOR;
    }

    /// The actor's type that a type of marks stands for; none where it stands for something else.
    static Optional<String> actorType(String type) {
        if (type.equals(ACTOR)) {
            return Optional.of("");
        }
        var term = term(type);
        return Terms.ACTOR_TYPE.knows(term) && name(term).equals(type)
                ? Optional.of(term)
                : Optional.empty();
    }

    /// The relation of a stance; [#REACTION] for a neutral one and for those of the user's own.
    static String ofStance(String stance) {
        return Terms.RESPONSE.knows(stance) && !stance.equals("neutral") ? name(stance) : REACTION;
    }

    static Optional<String> stance(String relation) {
        return relation.equals(REACTION)
                ? Optional.of("neutral")
                : Optional.of(term(relation)).filter(Terms.RESPONSE::knows);
    }

    static String ofRelated(String relation) {
        return Terms.RELATION.knows(relation) ? name(relation) : RELATED;
    }

    static Optional<String> related(String relation) {
        return relation.equals(RELATED)
                ? Optional.of("")
                : Optional.of(term(relation)).filter(Terms.RELATION::knows);
    }

    static String ofAuthority(String role) {
        return Terms.AUTHORITY_ROLE.knows(role) ? name(role) : AUTHORITY;
    }

    static Optional<String> authority(String role) {
        return role.equals(AUTHORITY)
                ? Optional.of("")
                : Optional.of(term(role)).filter(Terms.AUTHORITY_ROLE::knows);
    }

    /// Whether an attribute can have a value.
    static boolean isValue(String value) {
        return VALUE.matcher(value).matches();
    }

    /// `government-body` as `Government-body`.
    static String name(String term) {
        return term.isEmpty()
                ? ""
                : term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1);
    }

    static String term(String name) {
        return name.isEmpty()
                ? ""
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static Set<String> taken() {
        var taken = new LinkedHashSet<>(PARTS);
        taken.addAll(EVENTS);
        taken.add(ARTICLE);
        taken.add(ACTOR);
        return Set.copyOf(taken);
    }
}
