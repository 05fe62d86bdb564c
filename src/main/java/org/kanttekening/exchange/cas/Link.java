package org.kanttekening.exchange.cas;

/// A link of an annotation, such as one to whoever says a quote.
///
/// @param role may be empty
record Link(String role, Place place) {}
