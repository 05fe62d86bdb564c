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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes one workbook with a sheet for each table that has rows. A text longer than a cell may be
/// lies whole in a file beside it.
public final class XlsxExporter implements Exporter {

    private static final Loss LONG = new Loss.Other("exchange.loss.long");

    private final List<Table> ofAnnotations = Tables.ofAnnotations();

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public Set<Loss> lost(Annotation annotation, TaggedArticle article) {
        var lost = new HashSet<>(Losses.unknown(annotation));
        if (LongText.maybe(LongestCell.bound(annotation, article)) && isLong(annotation, article)) {
            lost.add(LONG);
        }
        return lost;
    }

    @Override
    public SetWriter<?> open(Output out, Ledger ledger) {
        return new XlsxWriter(Tables.all(), Sheets.ROWS, out, ledger);
    }

    private boolean isLong(Annotation annotation, TaggedArticle article) {
        var in = Setting.of(article, annotation);
        var found = new ArrayList<Cell>();
        for (var table : ofAnnotations) {
            table.rows(
                    in,
                    row ->
                            row.stream()
                                    .filter(cell -> LongText.isOne(cell.text()))
                                    .forEach(found::add));
        }
        return !found.isEmpty();
    }
}
