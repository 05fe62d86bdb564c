package org.kanttekening.annotation;

import java.util.List;

/// The tie of an actor to an organisation as the article has it (a Popolo membership), with the
/// check of it beside.
///
/// @param organisation an actor of this article
/// @param evidence where the article says so
public record Affiliation(
        String organisation,
        String role,
        String from,
        String to,
        String basis,
        Segments evidence,
        AffiliationCheck check,
        Extras extras) {

    public static final Field<Affiliation, String> ORGANISATION =
            Field.of("organisation", new FieldType.Reference(Kind.ACTOR), Affiliation::organisation)
                    .first();
    public static final Field<Affiliation, String> ROLE =
            Field.of("role", new FieldType.Text(false), Affiliation::role).first();
    public static final Field<Affiliation, String> FROM =
            Field.of("from", new FieldType.Day(), Affiliation::from).first();
    public static final Field<Affiliation, String> TO =
            Field.of("to", new FieldType.Day(), Affiliation::to).first();
    public static final Field<Affiliation, String> BASIS =
            Field.of("basis", new FieldType.Term(Terms.BASIS), Affiliation::basis).first();
    public static final Field<Affiliation, Segments> EVIDENCE =
            Field.of("evidence", new FieldType.Passage(), Affiliation::evidence).first();
    public static final Field<Affiliation, AffiliationCheck> CHECK =
            Field.of("check", new FieldType.Part<>(AffiliationCheck.SHAPE), Affiliation::check)
                    .first();

    public static final Affiliation NONE =
            new Affiliation(
                    "", "", "", "", "stated", Segments.NONE, AffiliationCheck.NONE, Extras.NONE);

    public static final Shape<Affiliation> SHAPE =
            new Shape<>(
                    "affiliation",
                    List.of(ORGANISATION, ROLE, FROM, TO, BASIS, EVIDENCE, CHECK),
                    NONE,
                    Affiliation::extras,
                    values ->
                            new Affiliation(
                                    values.get(ORGANISATION),
                                    values.get(ROLE),
                                    values.get(FROM),
                                    values.get(TO),
                                    values.get(BASIS),
                                    values.get(EVIDENCE),
                                    values.get(CHECK),
                                    values.extras()));
}
