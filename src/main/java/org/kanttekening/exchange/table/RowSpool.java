package org.kanttekening.exchange.table;

import org.kanttekening.exchange.table.Cell.Sort;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Rows as bytes, for a file in which they wait: the sheets of a workbook can be written only one
/// after another, while an article gives rows of all of them.
///
/// Each cell is its sort's number and, unless it is empty, the length of its text in UTF-8 and the
/// text.
final class RowSpool {

    private static final Sort[] SORTS = Sort.values();
    private static final int NOTHING = -1;

    private RowSpool() {}

    static byte[] bytes(List<List<Cell>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        for (var row : rows) {
            for (var cell : row) {
                write(cell, out);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Cell cell, DataOutputStream out) throws IOException {
        if (cell.isEmpty()) {
            out.writeByte(NOTHING);
            return;
        }
        out.writeByte(cell.sort().ordinal());
        var text = cell.text().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
    }

    /// The next row.
    ///
    /// @param cells how many it has
    static List<Cell> read(DataInputStream in, int cells) throws IOException {
        var row = new ArrayList<Cell>(cells);
        for (int i = 0; i < cells; i++) {
            int sort = in.readByte();
            row.add(sort == NOTHING ? Cell.EMPTY : new Cell(SORTS[sort], text(in)));
        }
        return row;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
