package org.kanttekening.exchange.table;

/// What a row is made of: a record in its article.
///
/// @param <P> the record
interface Holder<P> {

    Setting in();

    P part();
}
