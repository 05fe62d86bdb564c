package org.kanttekening.app;

import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Selection;

/// What is exported and how, saved under a name to be run again.
///
/// @param name by which the person knows it; empty for the one last used
/// @param folder in which the export's own folder is made, or empty until one was chosen
public record ExportChoice(String name, Format format, Selection selection, String folder) {

    /// Until anything else is chosen.
    public static final ExportChoice USUAL =
            new ExportChoice("", Format.XLSX, Selection.EVERYTHING, "");

    public ExportChoice named(String changed) {
        return new ExportChoice(changed, format, selection, folder);
    }

    public ExportChoice withFormat(Format changed) {
        return new ExportChoice(name, changed, selection, folder);
    }

    public ExportChoice withSelection(Selection changed) {
        return new ExportChoice(name, format, changed, folder);
    }

    public ExportChoice into(String changed) {
        return new ExportChoice(name, format, selection, changed);
    }
}
