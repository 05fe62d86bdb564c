package org.kanttekening.review.agreement;

import java.util.Optional;

/// What a figure measures. “First” and “second” are the two people in the order in which they are
/// asked about.
public enum Measure {
    /// *agr*: the share of the first's quotes that the second has too.
    QUOTES_OF_FIRST("quotesOfFirst"),
    QUOTES_OF_SECOND("quotesOfSecond"),
    ACTORS_OF_FIRST("actorsOfFirst"),
    ACTORS_OF_SECOND("actorsOfSecond"),
    DECISIONS_OF_FIRST("decisionsOfFirst"),
    DECISIONS_OF_SECOND("decisionsOfSecond"),
    /// F1 of the passages of one role: the same segments in quotes that both found.
    CONTENT_EXACT("contentExact"),
    /// F1 of the passages of one role: with at least one character in common.
    CONTENT_OVERLAPPING("contentOverlapping"),
    CUE_EXACT("cueExact"),
    CUE_OVERLAPPING("cueOverlapping"),
    SOURCE_EXACT("sourceExact"),
    SOURCE_OVERLAPPING("sourceOverlapping"),
    /// Cohen's κ over words labelled source, cue, content, outside.
    TOKEN_KAPPA("tokenKappa", Question.TOKENS, Coefficient.KAPPA),
    /// Krippendorff's α, nominal, over the same.
    TOKEN_ALPHA("tokenAlpha", Question.TOKENS, Coefficient.ALPHA),
    /// The plain share of the quotes both found of which both say the same.
    TYPE_SHARE("typeShare", Question.TYPE, Coefficient.SHARE),
    TYPE_KAPPA("typeKappa", Question.TYPE, Coefficient.KAPPA),
    KIND_SHARE("kindShare", Question.KIND, Coefficient.SHARE),
    KIND_KAPPA("kindKappa", Question.KIND, Coefficient.KAPPA),
    SPEAKER_SHARE("speakerShare", Question.SPEAKER, Coefficient.SHARE),
    SPEAKER_KAPPA("speakerKappa", Question.SPEAKER, Coefficient.KAPPA),
    CHECK_SHARE("checkShare", Question.CHECK, Coefficient.SHARE),
    CHECK_KAPPA("checkKappa", Question.CHECK, Coefficient.KAPPA),
    /// Krippendorff's αU as defined in 2004, over contents, cues and sources.
    UNITIZING_ALPHA("unitizingAlpha2004");

    private final String term;
    private final Optional<Answers> answers;

    /// @param coefficient computed from the answers to a question
    record Answers(Question question, Coefficient coefficient) {}

    Measure(String term) {
        this.term = term;
        this.answers = Optional.empty();
    }

    Measure(String term, Question question, Coefficient coefficient) {
        this.term = term;
        this.answers = Optional.of(new Answers(question, coefficient));
    }

    /// What people agree or differ on.
    public enum Aspect {
        /// Whether the other has it at all.
        FOUND,
        /// Where a passage begins and ends.
        BOUNDARIES,
        SPEAKER,
        TYPE,
        KIND,
        CHECK,
        /// In which role each word, or each marked unit, stands.
        WORDS
    }

    /// What it measures agreement on.
    public Aspect aspect() {
        return switch (this) {
            case QUOTES_OF_FIRST,
                    QUOTES_OF_SECOND,
                    ACTORS_OF_FIRST,
                    ACTORS_OF_SECOND,
                    DECISIONS_OF_FIRST,
                    DECISIONS_OF_SECOND ->
                    Aspect.FOUND;
            case CONTENT_EXACT,
                    CONTENT_OVERLAPPING,
                    CUE_EXACT,
                    CUE_OVERLAPPING,
                    SOURCE_EXACT,
                    SOURCE_OVERLAPPING ->
                    Aspect.BOUNDARIES;
            case SPEAKER_SHARE, SPEAKER_KAPPA -> Aspect.SPEAKER;
            case TYPE_SHARE, TYPE_KAPPA -> Aspect.TYPE;
            case KIND_SHARE, KIND_KAPPA -> Aspect.KIND;
            case CHECK_SHARE, CHECK_KAPPA -> Aspect.CHECK;
            case TOKEN_KAPPA, TOKEN_ALPHA, UNITIZING_ALPHA -> Aspect.WORDS;
        };
    }

    /// The name in JSON.
    public String term() {
        return term;
    }

    Optional<Answers> answers() {
        return answers;
    }

    /// Whether there is such a figure over several pairs: what is found is so in both directions
    /// there, which is told once.
    public boolean isForFolder() {
        return switch (this) {
            case QUOTES_OF_SECOND, ACTORS_OF_SECOND, DECISIONS_OF_SECOND -> false;
            default -> true;
        };
    }

    /// What this is when the two people change places.
    public Measure swapped() {
        return switch (this) {
            case QUOTES_OF_FIRST -> QUOTES_OF_SECOND;
            case QUOTES_OF_SECOND -> QUOTES_OF_FIRST;
            case ACTORS_OF_FIRST -> ACTORS_OF_SECOND;
            case ACTORS_OF_SECOND -> ACTORS_OF_FIRST;
            case DECISIONS_OF_FIRST -> DECISIONS_OF_SECOND;
            case DECISIONS_OF_SECOND -> DECISIONS_OF_FIRST;
            default -> this;
        };
    }
}
