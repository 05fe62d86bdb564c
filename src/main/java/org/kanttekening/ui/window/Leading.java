package org.kanttekening.ui.window;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Session;
import org.kanttekening.app.Workspace;
import org.kanttekening.article.Span;
import org.kanttekening.folder.ArticleFile;

import java.util.Optional;

/// Leads to a passage of an article, which may have to be opened first.
final class Leading {

    private final DeskWindow window;
    private final Messages messages;
    private final Workspace workspace;
    private @Nullable Destination wanted;

    /// Where to go.
    ///
    /// @param article its name
    /// @param words to select there, in UTF-16, if any
    /// @param annotation to choose there where it is one's own, or empty
    /// @param owner whose annotation it is
    /// @param compared whether to show it in review, with what everybody has there
    record Destination(
            String article,
            Optional<Span> words,
            String annotation,
            String owner,
            boolean compared) {

        Destination(String article, Optional<Span> words, String annotation, String owner) {
            this(article, words, annotation, owner, false);
        }

        /// A page is opened as the text that was taken in from it.
        boolean isIn(String opened) {
            return opened.equals(article)
                    || (new ArticleFile(article).isPage() && opened.startsWith(article));
        }
    }

    Leading(DeskWindow window, Messages messages, Workspace workspace) {
        this.window = window;
        this.messages = messages;
        this.workspace = workspace;
    }

    void to(Destination destination) {
        wanted = destination;
        window.form().commit();
        workspace.openArticle(destination.article());
    }

    /// Whether it waits for an article to be opened.
    boolean isUnderWay() {
        return wanted != null;
    }

    /// An article has been opened: goes to its passage, if that is what it was opened for.
    void arrived(DeskOfArticle desk) {
        var destination = wanted;
        wanted = null;
        if (destination == null || !destination.isIn(desk.session().name())) {
            return;
        }
        var view = window.pane().view();
        if (destination.compared()) {
            desk.session().chooseNone();
            window.review().openAt(destination.annotation());
        } else {
            choose(desk.session(), destination);
        }
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

    private void choose(Session session, Destination destination) {
        session.chooseNone();
        if (destination.annotation().isEmpty()) {
            return;
        }
        session.annotations()
                .find(destination.annotation())
                .ifPresentOrElse(
                        session::choose,
                        () ->
                                window.status()
                                        .pass(
                                                messages.text(
                                                        "status.link.theirs",
                                                        destination.owner())));
    }
}
