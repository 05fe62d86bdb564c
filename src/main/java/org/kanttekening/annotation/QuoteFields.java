package org.kanttekening.annotation;

import java.time.Instant;
import java.util.List;

/// The fields of a [Quote], in the order in which sidecars hold them.
public final class QuoteFields {

    public static final CommonFields<Quote> COMMON = new CommonFields<>(true);

    public static final Field<Quote, Segments> CONTENT =
            Field.of("content", new FieldType.Passage(), Quote::content).required();
    public static final Field<Quote, Segments> SOURCE =
            Field.of("source", new FieldType.Passage(), Quote::source).first();
    public static final Field<Quote, Segments> CUE =
            Field.of("cue", new FieldType.Passage(), Quote::cue).first();
    public static final Field<Quote, List<Speaker>> SPEAKERS =
            Field.of("speakers", new FieldType.Parts<>(Speaker.SHAPE), Quote::speakers)
                    .requiredWhen(quote -> !quote.sourceForm().equals("implicit"));
    public static final Field<Quote, Addressee> ADDRESSEE =
            Field.of("addressee", new FieldType.Part<>(Addressee.SHAPE), Quote::addressee);
    public static final Field<Quote, Segments> MEDIUM_SPAN =
            Field.of("mediumSpan", new FieldType.Passage(), Quote::mediumSpan);
    public static final Field<Quote, String> TYPE =
            Field.of("type", new FieldType.Term(Terms.QUOTE_TYPE), Quote::type).required();
    public static final Field<Quote, String> KIND =
            Field.of("kind", new FieldType.Term(Terms.QUOTE_KIND), Quote::speechKind).required();
    public static final Field<Quote, String> POLARITY =
            Field.of("polarity", new FieldType.Term(Terms.POLARITY), Quote::polarity);
    public static final Field<Quote, String> CERTAINTY =
            Field.of("certainty", new FieldType.Term(Terms.CERTAINTY), Quote::certainty);
    public static final Field<Quote, String> STANCE =
            Field.of("stance", new FieldType.Term(Terms.STANCE), Quote::stance);
    public static final Field<Quote, String> SOURCE_FORM =
            Field.of("sourceForm", new FieldType.Term(Terms.SOURCE_FORM), Quote::sourceForm)
                    .required();
    public static final Field<Quote, String> ANONYMITY_REASON =
            Field.of("anonymityReason", new FieldType.Text(false), Quote::anonymityReason);
    public static final Field<Quote, String> MEDIUM =
            Field.of("medium", new FieldType.Term(Terms.MEDIUM), Quote::medium);
    public static final Field<Quote, String> INSIDE =
            Field.of("inside", new FieldType.Reference(Kind.QUOTE), Quote::inside);
    public static final Field<Quote, List<Response>> RESPONDS_TO =
            Field.of("respondsTo", new FieldType.Parts<>(Response.SHAPE), Quote::respondsTo);
    public static final Field<Quote, Check> CHECK =
            Field.of("check", new FieldType.Part<>(Check.SHAPE), Quote::check);

    public static final Shape<Quote> SHAPE =
            new Shape<>(
                    "quote",
                    List.of(
                            COMMON.id,
                            CONTENT,
                            SOURCE,
                            CUE,
                            SPEAKERS,
                            ADDRESSEE,
                            MEDIUM_SPAN,
                            TYPE,
                            KIND,
                            POLARITY,
                            CERTAINTY,
                            STANCE,
                            SOURCE_FORM,
                            ANONYMITY_REASON,
                            MEDIUM,
                            INSIDE,
                            RESPONDS_TO,
                            CHECK,
                            COMMON.inferred,
                            COMMON.note,
                            COMMON.important,
                            COMMON.created,
                            COMMON.createdBy,
                            COMMON.modified,
                            COMMON.origin,
                            COMMON.review),
                    Quote.blank("", Common.newBy("", Instant.EPOCH)),
                    quote -> quote.common().extras(),
                    values ->
                            new Quote(
                                    values.get(COMMON.id),
                                    values.get(CONTENT),
                                    values.get(SOURCE),
                                    values.get(CUE),
                                    values.get(SPEAKERS),
                                    values.get(ADDRESSEE),
                                    values.get(MEDIUM_SPAN),
                                    values.get(TYPE),
                                    values.get(KIND),
                                    values.get(POLARITY),
                                    values.get(CERTAINTY),
                                    values.get(STANCE),
                                    values.get(SOURCE_FORM),
                                    values.get(ANONYMITY_REASON),
                                    values.get(MEDIUM),
                                    values.get(INSIDE),
                                    values.get(RESPONDS_TO),
                                    values.get(CHECK),
                                    COMMON.make(values)));

    private QuoteFields() {}
}
