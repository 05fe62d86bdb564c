package org.kanttekening.app.find;

import org.kanttekening.exchange.table.Harmless;

import java.util.List;
import java.util.stream.Collectors;

/// A table as text for the clipboard, which spreadsheets take for rows and columns.
public final class Tabbed {

    private Tabbed() {}

    /// @param rows of cells; a tab or a new line in one becomes a space, and what a spreadsheet
    ///   would take for a formula is kept from that as in CSV
    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Tabbed::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String cell(String text) {
        return Harmless.of(text.replaceAll("[\\t\\r\\n]+", " "));
    }
}
