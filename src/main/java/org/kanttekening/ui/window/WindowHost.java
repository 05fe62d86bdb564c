package org.kanttekening.ui.window;

import javafx.scene.control.Dialog;

import org.kanttekening.app.ArticleRow;
import org.kanttekening.app.Settings;
import org.kanttekening.ui.dialog.Dialogs;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the main window asks of the program around it.
public interface WindowHost {

    Settings settings();

    /// Changes the settings and keeps them.
    void settings(UnaryOperator<Settings> change);

    Dialogs dialogs();

    Clock clock();

    /// Brings the looks of the window to what the settings say.
    void dress();

    /// Gives a dialog the looks of the window.
    void dress(Dialog<?> dialog);

    /// The window's title, from the article's.
    void titled(String article);

    /// Asks to close the window.
    void close();

    default void browse(String address) {
        dialogs().browse(address);
    }

    default void opened(Path folder) {
        settings(settings -> settings.withOpened(folder.toString()));
    }

    default void openedArticle(Path folder, String article) {
        settings(settings -> settings.withLastArticle(folder.toString(), article));
    }

    /// The article to open with a folder: the one last open there, else the first.
    default Optional<String> firstArticle(Path folder, List<ArticleRow> rows) {
        var last = settings().lastArticles().get(folder.toString());
        return rows.stream()
                .map(ArticleRow::name)
                .filter(name -> name.equals(last))
                .findFirst()
                .or(() -> rows.stream().map(ArticleRow::name).findFirst());
    }
}
