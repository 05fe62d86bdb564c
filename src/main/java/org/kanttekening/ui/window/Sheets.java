package org.kanttekening.ui.window;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.kanttekening.ui.sheet.Sheet;

import java.util.Optional;

/// Shows sheets about the folder in place of the article, one at a time; Esc goes back to the
/// article.
final class Sheets {

    private final DeskWindow window;
    private @Nullable Sheet shown;

    Sheets(DeskWindow window) {
        this.window = window;
    }

    /// The sheet shown last, also while something else is in its place.
    Optional<Sheet> shown() {
        return Optional.ofNullable(shown);
    }

    /// Shows a sheet in place of what is shown now; the one before is closed.
    void show(Sheet sheet) {
        window.form().commit();
        if (!sheet.equals(shown)) {
            closed();
            sheet.region()
                    .addEventHandler(
                            KeyEvent.KEY_PRESSED,
                            event -> {
                                if (event.getCode() == KeyCode.ESCAPE) {
                                    event.consume();
                                    window.annotate();
                                }
                            });
        }
        shown = sheet;
        window.modes().sheet(sheet.region());
        window.hint();
        sheet.focus();
    }

    /// Another folder is open: a sheet about the one before is of no use any more.
    void closed() {
        shown().ifPresent(Sheet::close);
        shown = null;
    }
}
