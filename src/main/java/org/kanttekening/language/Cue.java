package org.kanttekening.language;

/// What a word of saying or deciding tells of the quote or decision that it introduces. Values are
/// the scheme's terms, in lower case with hyphens.
///
/// @param lemma the verb as a dictionary has it, separable part included ("bekendmaken")
/// @param kind the quote's kind; of a deciding verb empty
/// @param stance the author's: neutral, committed or distanced
/// @param medium speech, writing, thought or unspecified
/// @param negated whether what was found holds a negation ("heeft niet gezegd")
/// @param act the decision's act; of a verb of saying empty
/// @param faint a word that is a cue in some company only ("staat" in a report, "wil")
public record Cue(
        String lemma,
        String kind,
        String stance,
        String medium,
        boolean negated,
        String act,
        boolean faint) {

    public boolean isDecision() {
        return !act.isEmpty();
    }

    Cue negatedIf(boolean negation) {
        return new Cue(lemma, kind, stance, medium, negation, act, faint);
    }

    Cue withStance(String other) {
        return new Cue(lemma, kind, other, medium, negated, act, faint);
    }
}
