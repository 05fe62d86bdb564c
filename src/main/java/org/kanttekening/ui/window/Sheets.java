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

    /// The sheet that is in sight.
    private Optional<Sheet> inSight() {
        return shown().filter(_ -> window.modes().isSheet());
    }

    /// Whether what was done last in the sheet in sight can be undone, or done again.
    boolean canMove(boolean undo) {
        return inSight().filter(it -> it.canMove(undo)).isPresent();
    }

    /// Undoes what was done last in the sheet in sight, or does it again.
    ///
    /// @return whether one is in sight
    boolean move(boolean undo) {
        inSight().ifPresent(it -> it.move(undo));
        return inSight().isPresent();
    }

    /// The folder has changed: tells the sheet in sight.
    void changed() {
        inSight().ifPresent(Sheet::changed);
    }

    /// Shows a sheet in place of what is shown now; the one before is closed.
    void show(Sheet sheet) {
        window.form().commit();
        if (!sheet.equals(shown)) {
            closed();
            // before a list, which takes Esc for itself
            sheet.region()
                    .addEventFilter(
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
