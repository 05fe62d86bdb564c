package org.kanttekening.exchange.cas;

/// An actor's tie to an organisation, which is a relation between two annotations.
///
/// @param organisation an actor's id
/// @param values of the relation's own features
record Tie(String organisation, Natives values) {}
