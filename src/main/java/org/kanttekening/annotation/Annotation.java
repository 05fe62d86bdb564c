package org.kanttekening.annotation;

/// A quote, an actor or a decision. Annotations name each other by id, never by object.
public sealed interface Annotation extends Item permits Quote, Actor, Decision {

    /// The kind's letter, a hyphen, and eight characters of 0-9a-z; stable for the annotation's
    /// life.
    String id();

    Kind kind();

    Common common();

    Annotation withCommon(Common common);

    @Override
    default String key() {
        return id();
    }
}
