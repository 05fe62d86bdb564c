package org.kanttekening.exchange.table;

/// What stands above a column, and how wide that is.
public record Heading(String name, Width width) {}
