package org.kanttekening.exchange.table;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.SetWriter;
import org.kanttekening.exchange.TaggedArticle;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes the tables of a set as CSV files and reads them back.
final class CsvWriter implements SetWriter<Map<Table, byte[]>> {

    static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final List<Table> tables;
    private final Output out;
    private final Ledger ledger;
    private final Map<Table, OutputStream> files = new LinkedHashMap<>();

    CsvWriter(List<Table> tables, Output out, Ledger ledger) {
        this.tables = tables;
        this.out = out;
        this.ledger = ledger;
    }

    @Override
    public Map<Table, byte[]> encode(TaggedArticle article) {
        var in = Setting.of(article);
        var encoded = new LinkedHashMap<Table, byte[]>();
        for (var table : tables) {
            var lines = new CsvLines();
            var checked = new Checked(table.name(), ledger);
            table.rows(
                    in,
                    row -> {
                        checked.expect(row);
                        lines.addCells(row);
                    });
            checked.expectRows();
            if (!lines.isEmpty()) {
                encoded.put(table, lines.toBytes());
            }
        }
        return encoded;
    }

    @Override
    public void write(Map<Table, byte[]> encoded) throws IOException {
        for (var lines : encoded.entrySet()) {
            file(lines.getKey()).write(lines.getValue());
        }
    }

    private OutputStream file(Table table) throws IOException {
        var file = files.get(table);
        if (file == null) {
            file = out.create(name(table));
            files.put(table, file);
            var names = table.names();
            new Checked(table.name(), ledger).expectHeadings(names);
            var line = new CsvLines();
            line.addMark();
            line.addTexts(names);
            line.drainTo(file);
        }
        return file;
    }

    @Override
    public void finish() throws IOException {
        file(tables.getFirst());
        close();
    }

    @Override
    public List<ReadBack> readBack() {
        return files.keySet().stream().<ReadBack>map(table -> _ -> read(table)).toList();
    }

    private void read(Table table) throws IOException {
        var checked = new Checked(table.name(), ledger);
        try (var text = new InputStreamReader(out.open(name(table)), StandardCharsets.UTF_8)) {
            if (text.read() != CsvLines.MARK) {
                return;
            }
            try (var records = FORMAT.parse(text)) {
                boolean first = true;
                for (var line : records) {
                    var row = texts(line);
                    if (first) {
                        checked.foundHeadings(row);
                    } else {
                        checked.found(row);
                    }
                    first = false;
                }
                checked.foundRows();
            }
        }
    }

    private static List<String> texts(CSVRecord line) {
        var texts = new ArrayList<String>(line.size());
        for (int i = 0; i < line.size(); i++) {
            texts.add(Harmless.undone(line.get(i)));
        }
        return texts;
    }

    private static String name(Table table) {
        return table.name() + ".csv";
    }

    @Override
    public void close() throws IOException {
        for (var file : files.values()) {
            file.close();
        }
    }
}
