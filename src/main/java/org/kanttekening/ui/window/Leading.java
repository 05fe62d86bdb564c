package org.kanttekening.ui.window;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.Workspace;
import org.kanttekening.article.Span;

import java.util.Optional;

/// Leads to a passage of an article, which may have to be opened first.
final class Leading {

    private final DeskWindow window;
    private final Workspace workspace;
    private @Nullable Destination wanted;

    /// Where to go.
    ///
    /// @param article its name
    /// @param words to select there, in UTF-16, if any
    /// @param annotation to choose there where it is one's own, or empty
    record Destination(String article, Optional<Span> words, String annotation) {}

    Leading(DeskWindow window, Workspace workspace) {
        this.window = window;
        this.workspace = workspace;
    }

    void to(Destination destination) {
        wanted = destination;
        window.form().commit();
        workspace.openArticle(destination.article());
    }

    /// An article has been opened: goes to its passage, if that is what it was opened for.
    void arrived(DeskOfArticle desk) {
        var destination = wanted;
        wanted = null;
        if (destination == null || !destination.article().equals(desk.session().name())) {
            return;
        }
        var view = window.pane().view();
        desk.session()
                .annotations()
                .find(destination.annotation())
                .ifPresentOrElse(desk.session()::choose, desk.session()::chooseNone);
        destination
                .words()
                // a text that was changed since may be shorter
                .filter(span -> span.end() <= desk.session().text().length())
                .ifPresent(span -> {
                    view.select(span);
                    view.reveal(span);
                    view.flash(span);
                });
    }
}
