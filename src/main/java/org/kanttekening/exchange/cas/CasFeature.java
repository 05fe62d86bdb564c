package org.kanttekening.exchange.cas;

/// A feature as a type declares it.
record CasFeature(String name, Range range) {

    /// What a feature holds.
    sealed interface Range {}

    /// A value that is no feature structure, or an array of texts.
    enum Plain implements Range {
        TEXT("uima.cas.String"),
        FLAG("uima.cas.Boolean"),
        WHOLE("uima.cas.Integer"),
        TEXTS("uima.cas.StringArray");

        private final String type;

        Plain(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }

    /// A reference to one annotation.
    record To(String type) implements Range {}

    /// Links with a role, the form in which INCEpTION has them: an array of feature structures of a
    /// type of its own, with a role and a target.
    ///
    /// @param link the type of the links
    /// @param target the type of what they link to
    record Links(String link, String target) implements Range {}

    static final String ROLE = "role";
    static final String TARGET = "target";

    /// Whether a value is one that the feature may have.
    boolean takes(CasValue value) {
        return switch (range) {
            case Plain.TEXT -> value instanceof CasValue.Text;
            case Plain.FLAG -> value instanceof CasValue.Flag;
            case Plain.WHOLE -> value instanceof CasValue.Number;
            case Plain.TEXTS -> value instanceof CasValue.Texts;
            case To _ -> value instanceof CasValue.One;
            case Links _ -> value instanceof CasValue.Many;
        };
    }
}
