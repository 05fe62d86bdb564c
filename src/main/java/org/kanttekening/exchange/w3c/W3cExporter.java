package org.kanttekening.exchange.w3c;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.exchange.Exporter;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.SetWriter;
import org.kanttekening.exchange.TaggedArticle;

import java.util.Set;

/// Writes for each tagged article its Web Annotations, `….jsonld`, and its text, `….txt`. Carries
/// everything; offsets are Unicode code points of that text.
public final class W3cExporter implements Exporter {

    @Override
    public Format format() {
        return Format.W3C;
    }

    @Override
    public Set<Loss> lost(Annotation annotation, TaggedArticle article) {
        return Set.of();
    }

    @Override
    public SetWriter<?> open(Output out, Ledger ledger) {
        return new W3cWriter(out, ledger);
    }
}
