package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.exchange.Exporter;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.SetWriter;
import org.kanttekening.exchange.TaggedArticle;

import java.util.Set;

/// Writes UIMA CAS XMI, a file for each tagged article, with the type system and the layers for
/// INCEpTION beside. Everything of a sidecar is in it.
public final class XmiExporter implements Exporter {

    @Override
    public Format format() {
        return Format.XMI;
    }

    @Override
    public Set<Loss> lost(Annotation annotation, TaggedArticle article) {
        return Set.of();
    }

    @Override
    public SetWriter<?> open(Output out, Ledger ledger) {
        return new CasFiles(CasFiles.Encoding.XMI, out, ledger);
    }
}
