package org.kanttekening.exchange.table;

import org.dhatim.fastexcel.Workbook;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.SetWriter;
import org.kanttekening.exchange.TaggedArticle;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Writes the tables of a set as sheets of one workbook and reads them back.
///
/// Rows wait in a file for each table until all articles are through; files of what is in the
/// making stand beside the workbook and are gone when it is whole.
final class XlsxWriter implements SetWriter<XlsxWriter.Encoded> {

    static final String FILE = "kanttekening.xlsx";

    private static final String MAKING = "making/";
    private static final int BUFFER = 1 << 16;

    /// After how many rows it is said how far the work is.
    private static final int SAID = 256;

    /// Fast, and a tenth larger than the best.
    static final int COMPRESSION = 2;

    private final List<Table> tables;
    private final int most;
    private final Output out;
    private final Ledger ledger;
    private final Map<Table, OutputStream> spools = new LinkedHashMap<>();
    private final Map<Table, Integer> counts = new LinkedHashMap<>();
    private int laidOut;
    private final Set<String> texts = ConcurrentHashMap.newKeySet();

    /// What an article gives.
    ///
    /// @param texts too long for a cell, by their files
    record Encoded(Map<Table, Rows> rows, Map<String, String> texts) {}

    /// @param bytes as [RowSpool] has them
    record Rows(int count, byte[] bytes) {}

    /// @param most rows of a sheet, with that of the headings
    XlsxWriter(List<Table> tables, int most, Output out, Ledger ledger) {
        this.tables = tables;
        this.most = most;
        this.out = out;
        this.ledger = ledger;
    }

    @Override
    public Encoded encode(TaggedArticle article) throws IOException {
        var in = Setting.of(article);
        var encoded = new Encoded(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (var table : tables) {
            var rows = new ArrayList<List<Cell>>();
            var checked = new Checked(table.name(), ledger);
            table.rows(in, row -> rows.add(row.stream().map(it -> fitting(it, encoded)).toList()));
            rows.forEach(checked::expect);
            checked.expectRows();
            if (!rows.isEmpty()) {
                encoded.rows().put(table, new Rows(rows.size(), RowSpool.bytes(rows)));
            }
        }
        return encoded;
    }

    /// The cell, or where it is too long, what stands in its place.
    private Cell fitting(Cell cell, Encoded encoded) {
        if (!LongText.isOne(cell.text())) {
            return cell;
        }
        var whole = LongText.of(cell.text());
        if (texts.add(whole.file())) {
            ledger.expect(whole.file(), whole.text());
            encoded.texts().put(whole.file(), whole.text());
        }
        return whole.cell();
    }

    @Override
    public void write(Encoded encoded) throws IOException {
        for (var rows : encoded.rows().entrySet()) {
            spool(rows.getKey()).write(rows.getValue().bytes());
            counts.merge(rows.getKey(), rows.getValue().count(), Integer::sum);
        }
        for (var text : encoded.texts().entrySet()) {
            out.write(text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private OutputStream spool(Table table) throws IOException {
        var spool = spools.get(table);
        if (spool == null) {
            spool = new BufferedOutputStream(made(table.name()), BUFFER);
            spools.put(table, spool);
        }
        return spool;
    }

    @Override
    public void finish() throws IOException {
        close();
        var book = making("workbook");
        try (var file = new BufferedOutputStream(made("workbook"), BUFFER)) {
            write(new Workbook(file, "Kanttekening", null));
        }
        try (var file = out.create(FILE)) {
            SteadyZip.copy(book, file);
        }
        Files.delete(book);
        Files.delete(making(""));
    }

    // Not closed where something fails: closing would write what is left of it.
    private void write(Workbook book) throws IOException {
        book.setCompressionLevel(COMPRESSION);
        for (var table : tables) {
            if (counts.containsKey(table) || table.equals(tables.getFirst())) {
                new Checked(table.name(), ledger).expectHeadings(table.names());
                write(table, book);
            }
        }
        book.finish();
    }

    private void write(Table table, Workbook book) throws IOException {
        var sheets = new Sheets(book, table.name(), table.headings(), most);
        int count = counts.getOrDefault(table, 0);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (count > 0) {
            try (var rows = rows(table)) {
                for (int i = 0; i < count; i++) {
                    out.demandGoingOn();
                    if (laidOut++ % SAID == 0) {
                        out.finishing(laidOut, all);
                    }
                    sheets.add(RowSpool.read(rows, table.headings().size()));
                }
            }
            Files.delete(making(table.name()));
        }
        sheets.finish();
    }

    private DataInputStream rows(Table table) throws IOException {
        return new DataInputStream(
                new BufferedInputStream(Files.newInputStream(making(table.name())), BUFFER));
    }

    @Override
    public List<ReadBack> readBack() {
        var tasks = new ArrayList<ReadBack>();
        tables.stream()
                .filter(table -> counts.containsKey(table) || table.equals(tables.getFirst()))
                .forEach(table -> tasks.add(_ -> read(table)));
        texts.forEach(name -> tasks.add(_ -> ledger.found(name, Files.readString(out.path(name)))));
        return tasks;
    }

    private void read(Table table) throws IOException {
        try {
            SheetReader.read(out.path(FILE), table, new Checked(table.name(), ledger), out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private OutputStream made(String name) throws IOException {
        var file = making(name);
        Files.createDirectories(making(""));
        return Files.newOutputStream(
                file,
                java.nio.file.StandardOpenOption.CREATE_NEW,
                java.nio.file.StandardOpenOption.WRITE);
    }

    private Path making(String name) throws IOException {
        return out.path(MAKING + name);
    }

    @Override
    public void close() throws IOException {
        for (var spool : spools.values()) {
            spool.close();
        }
    }
}
