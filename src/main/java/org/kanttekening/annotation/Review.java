package org.kanttekening.annotation;

import java.util.List;

/// What a reviewer decided about an annotation that is agreed on.
///
/// @param from the ids of those whose annotation it was, or of whose it was put together
/// @param by the reviewer's id
/// @param considered all that lay before the reviewer, also what was not taken
public record Review(
        List<String> from,
        String outcome,
        String by,
        String at,
        String reason,
        String note,
        List<Considered> considered,
        Extras extras) {

    /// Taken as a person had it.
    public static final String ACCEPTED = "accepted";

    /// Put together of several people's.
    public static final String MERGED = "merged";

    /// Found by nobody but the reviewer.
    public static final String ADDED = "added";

    /// Taken with changes of the reviewer's own.
    public static final String CORRECTED = "corrected";

    public static final Field<Review, List<String>> FROM =
            Field.of("from", new FieldType.Texts(), Review::from);
    public static final Field<Review, String> OUTCOME =
            Field.of("outcome", new FieldType.Term(Terms.REVIEW_OUTCOME), Review::outcome);
    public static final Field<Review, String> BY =
            Field.of("by", new FieldType.Text(false), Review::by);
    public static final Field<Review, String> AT =
            Field.of("at", new FieldType.Moment(), Review::at);
    public static final Field<Review, String> REASON =
            Field.of("reason", new FieldType.Term(Terms.REVIEW_REASON), Review::reason);
    public static final Field<Review, String> NOTE =
            Field.of("note", new FieldType.Text(true), Review::note);
    public static final Field<Review, List<Considered>> CONSIDERED =
            Field.of("considered", new FieldType.Parts<>(Considered.SHAPE), Review::considered);

    public static final Review NONE =
            new Review(List.of(), "", "", "", "", "", List.of(), Extras.NONE);

    public static final Shape<Review> SHAPE =
            new Shape<>(
                    "review",
                    List.of(FROM, OUTCOME, BY, AT, REASON, NOTE, CONSIDERED),
                    NONE,
                    Review::extras,
                    values ->
                            new Review(
                                    values.get(FROM),
                                    values.get(OUTCOME),
                                    values.get(BY),
                                    values.get(AT),
                                    values.get(REASON),
                                    values.get(NOTE),
                                    values.get(CONSIDERED),
                                    values.extras()));

    public Review {
        from = List.copyOf(from);
        considered = List.copyOf(considered);
    }
}
