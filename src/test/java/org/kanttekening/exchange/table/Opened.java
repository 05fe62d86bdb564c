package org.kanttekening.exchange.table;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A cell as a spreadsheet has it that opened a file of ours.
///
/// @param sort `text`, `number`, `date`, `flag`, `formula`, or nothing for an empty cell
/// @param value in full
record Opened(String sort, String value) {

    static final Opened EMPTY = new Opened("", "");

    private static final int SHOWN = 80;

    static Opened text(String value) {
        return new Opened("text", value);
    }

    static Opened number(double value) {
        return new Opened("number", Double.toString(value));
    }

    static Opened date(LocalDateTime value) {
        return new Opened("date", value.toString());
    }

    static Opened at(XSSFSheet sheet, int row, int column) {
        var cells = sheet.getRow(row);
        var cell = cells == null ? null : cells.getCell(column);
        return cell == null ? EMPTY : of(cell);
    }

    static List<String> texts(XSSFSheet sheet, int row, int columns) {
        var texts = new ArrayList<String>();
        for (int column = 0; column < columns; column++) {
            texts.add(at(sheet, row, column).value());
        }
        return texts;
    }

    private static Opened of(XSSFCell cell) {
        return switch (cell.getCellType()) {
            case STRING -> text(written(cell));
            case BOOLEAN -> new Opened("flag", String.valueOf(cell.getBooleanCellValue()));
            case NUMERIC ->
                    DateUtil.isCellDateFormatted(cell)
                            ? date(cell.getLocalDateTimeCellValue())
                            : number(cell.getNumericCellValue());
            case FORMULA -> new Opened("formula", cell.getCellFormula());
            case BLANK -> EMPTY;
            case ERROR, _NONE -> new Opened(CellType.ERROR.name(), cell.getErrorCellString());
        };
    }

    /// As the program had it. It writes `_x0041_` as `_x005F_x0041_`; POI would turn back other
    /// escapes too, which the program took for text.
    private static String written(XSSFCell cell) {
        var text = cell.getRichStringCellValue().getCTRst();
        var written =
                text.isSetT()
                        ? text.getT()
                        : text.getRList().stream()
                                .map(run -> run.getT())
                                .collect(Collectors.joining());
        return written.replace("_x005F_x", "_x");
    }

    @Override
    public String toString() {
        var shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        return sort + " “" + shown + "” (" + value.length() + ")";
    }
}
