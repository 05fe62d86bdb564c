package org.kanttekening.exchange.table;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.kanttekening.exchange.Output;
import org.kanttekening.folder.Moments;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Reads the sheets of a table from a workbook, as texts: of days and moments in ISO 8601, by the
/// formats that the workbook gives their cells.
final class SheetReader {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private SheetReader() {}

    /// Enters what stands in a table's sheets in a ledger.
    static void read(Path file, Table table, Checked checked, Output out) throws IOException {
        try (var book = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
            int number = 1;
            for (var sheet = book.findSheet(Sheets.name(table.name(), number));
                    sheet.isPresent();
                    sheet = book.findSheet(Sheets.name(table.name(), ++number))) {
                read(sheet.get(), number == 1, checked, out);
            }
            checked.foundRows();
        }
    }

    private static void read(Sheet sheet, boolean first, Checked checked, Output out)
            throws IOException {
        try (var stream = sheet.openStream()) {
            int width = 0;
            for (var rows = stream.iterator(); rows.hasNext(); ) {
                out.demandGoingOn();
                var row = rows.next();
                if (width == 0) {
                    width = row.getCellCount();
                    if (first) {
                        checked.foundHeadings(texts(row, width));
                    }
                } else {
                    checked.found(texts(row, width));
                }
            }
        }
    }

    private static List<String> texts(Row row, int width) {
        var texts = new ArrayList<String>(width);
        for (int i = 0; i < Math.max(width, row.getCellCount()); i++) {
            texts.add(row.getOptionalCell(i).map(SheetReader::text).orElse(""));
        }
        return texts;
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case STRING -> XmlText.unescaped(cell.asString());
            case NUMBER -> number(cell);
            case BOOLEAN -> cell.asBoolean().toString();
            case EMPTY -> "";
            case FORMULA, ERROR -> cell.getType() + " " + cell.getRawValue();
        };
    }

    private static String number(org.dhatim.fastexcel.reader.Cell cell) {
        var format = cell.getDataFormatString();
        if (Sheets.DAY.equals(format)) {
            return cell.asDate().toLocalDate().toString();
        }
        if (Sheets.MOMENT.equals(format)) {
            return Moments.written(cell.asDate().toInstant(ZoneOffset.UTC));
        }
        BigDecimal value = cell.asNumber();
        return value.scale() == 0 ? value.toString() : Double.toString(value.doubleValue());
    }
}
