package org.kanttekening.exchange.jsonl;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.exchange.Exporter;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.Losses;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.SetWriter;
import org.kanttekening.exchange.TaggedArticle;

import java.io.IOException;
import java.util.Set;

/// Writes two files: `annotations.jsonl`, an annotation a line as sidecars have it, with its
/// article, annotator and kind before; and `articles.jsonl`, an article a line with its text.
/// Offsets are Unicode code points of that text.
public final class JsonlExporter implements Exporter {

    @Override
    public Format format() {
        return Format.JSONL;
    }

    @Override
    public Set<Loss> lost(Annotation annotation, TaggedArticle article) {
        return Losses.remarks(annotation, article);
    }

    @Override
    public SetWriter<?> open(Output out, Ledger ledger) throws IOException {
        return new JsonlWriter(out, ledger);
    }
}
