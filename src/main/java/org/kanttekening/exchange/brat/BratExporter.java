package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.exchange.Exporter;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.SetWriter;
import org.kanttekening.exchange.TaggedArticle;

import java.util.Set;

/// Writes a collection that brat opens: for each tagged article a `.txt` and an `.ann`, and the
/// configuration for all. Offsets are Unicode code points.
public final class BratExporter implements Exporter {

    @Override
    public Format format() {
        return Format.BRAT;
    }

    @Override
    public Set<Loss> lost(Annotation annotation, TaggedArticle article) {
        return Set.of();
    }

    @Override
    public SetWriter<?> open(Output out, Ledger ledger) {
        return new BratWriter(out, ledger);
    }
}
