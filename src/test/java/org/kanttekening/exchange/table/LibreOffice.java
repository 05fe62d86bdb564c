package org.kanttekening.exchange.table;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kanttekening.exchange.OutsideProgram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// LibreOffice without a window and with a profile of its own. What it makes of a file is written
/// by itself as a workbook, and that is read by Apache POI.
final class LibreOffice {

    private static final OutsideProgram SOFFICE =
            new OutsideProgram(
                    "soffice", "apt-get install --no-install-recommends libreoffice-calc");

    /// How a CSV file is opened: separated by commas (44), quoted with " (34), UTF-8 (76), from the
    /// first line on, each column's sort, and the language of numbers: British English.
    private static final String CSV = "--infilter=CSV:44,34,76,1,%s,2057,false,false";

    private static final int COLUMNS = 100;

    private final Path place;

    LibreOffice(Path place) {
        this.place = place;
    }

    /// Sheets by name, opened as the dialog for CSV proposes: numbers and days are found.
    Map<String, XSSFSheet> openCsv(List<Path> files) throws Exception {
        return open(files, CSV.formatted(""));
    }

    /// Sheets by name, opened with “Text” chosen for all columns.
    Map<String, XSSFSheet> openCsvAsText(List<Path> files) throws Exception {
        var columns = new ArrayList<String>();
        for (int column = 1; column <= COLUMNS; column++) {
            columns.add(column + "/2");
        }
        return open(files, CSV.formatted(String.join("/", columns)));
    }

    Map<String, XSSFSheet> openWorkbook(Path file) throws Exception {
        return open(List.of(file), "--calc");
    }

    /// What it makes of a CSV file, as flat OpenDocument, in which a text may be longer than in a
    /// workbook.
    String flat(Path file) throws Exception {
        var out = Files.createTempDirectory(place, "flat");
        convert(List.of(file), CSV.formatted(""), "fods", out);
        return Files.readString(out.resolve(named(file, ".fods")));
    }

    private Map<String, XSSFSheet> open(List<Path> files, String how) throws Exception {
        var out = Files.createTempDirectory(place, "opened");
        var said = convert(files, how, "xlsx", out);
        var sheets = new LinkedHashMap<String, XSSFSheet>();
        for (var file : files) {
            read(out.resolve(named(file, ".xlsx")), said)
                    .forEach(sheet -> sheets.put(sheet.getSheetName(), (XSSFSheet) sheet));
        }
        return sheets;
    }

    private String convert(List<Path> files, String how, String to, Path out) throws Exception {
        var arguments = new ArrayList<String>();
        arguments.add("-env:UserInstallation=" + place.resolve("profile").toUri());
        arguments.addAll(List.of("--headless", "--norestore", how, "--convert-to", to));
        arguments.addAll(List.of("--outdir", out.toString()));
        files.forEach(file -> arguments.add(file.toString()));
        return SOFFICE.run(place.resolve(out.getFileName() + ".log"), arguments);
    }

    private static String named(Path file, String end) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", end);
    }

    private static XSSFWorkbook read(Path file, String said) {
        // a text that says the same two thousand times is compressed further than POI trusts
        ZipSecureFile.setMinInflateRatio(0);
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            return book;
        } catch (IOException e) {
            throw new AssertionError("LibreOffice did not open it: " + said, e);
        }
    }
}
