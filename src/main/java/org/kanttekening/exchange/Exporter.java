package org.kanttekening.exchange;

import org.kanttekening.annotation.Annotation;

import java.io.IOException;
import java.util.Set;

/// Writes sets in one format.
public interface Exporter {

    Format format();

    /// What the format does not carry of one annotation of an article. Called on any thread.
    Set<Loss> lost(Annotation annotation, TaggedArticle article);

    /// Begins a set.
    ///
    /// @param ledger learns what is to be written, for reading it back
    SetWriter<?> open(Output out, Ledger ledger) throws IOException;
}
