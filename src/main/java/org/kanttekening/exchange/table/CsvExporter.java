package org.kanttekening.exchange.table;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.exchange.Exporter;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.Losses;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.SetWriter;
import org.kanttekening.exchange.TaggedArticle;

import java.util.Set;

/// Writes a CSV file for each table: RFC 4180, UTF-8 with a byte-order mark, by which spreadsheets
/// know it. Tables without rows have no file, but for the one of articles.
public final class CsvExporter implements Exporter {

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public Set<Loss> lost(Annotation annotation, TaggedArticle article) {
        return Losses.unknown(annotation);
    }

    @Override
    public SetWriter<?> open(Output out, Ledger ledger) {
        return new CsvWriter(Tables.all(), out, ledger);
    }
}
