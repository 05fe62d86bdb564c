package org.kanttekening.ui.window;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.Messages;
import org.kanttekening.app.OpenArticle;
import org.kanttekening.app.Problems;
import org.kanttekening.app.find.Passage;
import org.kanttekening.article.Span;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.PassageLink;

import java.nio.file.Path;

/// Goes where a link leads: opens its article, selects the passage and brings it into sight, or
/// tells why it cannot.
final class Passages {

    /// The key of the notice that a link leads nowhere.
    private static final String NOTICE = "link/";

    private final DeskWindow window;
    private final Messages messages;
    private final Problems problems;

    /// The link that waits for a folder.
    private @Nullable PassageLink waiting;

    /// The passage whose article is being opened.
    private @Nullable Passage wanted;

    /// @param window asked for its parts only once there is a folder
    Passages(DeskWindow window, Messages messages) {
        this.window = window;
        this.messages = messages;
        this.problems = new Problems(messages);
    }

    /// Goes where a link leads in the folder that is open; where none is yet, in the next.
    void goTo(PassageLink link) {
        waiting = link;
        window.workspace().root().ifPresent(this::opened);
    }

    /// A folder is open now.
    void opened(Path root) {
        var link = waiting;
        wanted = null;
        waiting = null;
        if (link == null) {
            return;
        }
        var workspace = window.workspace();
        var flushing = workspace.flushing();
        window.notices().doneAll(NOTICE);
        workspace
                .furnishing()
                .tasks()
                .run(
                        () -> {
                            flushing.run();
                            return Passage.of(link, ArticleFolder.open(root));
                        },
                        passage -> {
                            if (workspace.root().filter(root::equals).isPresent()) {
                                wanted = passage;
                                workspace.openArticle(passage.article().name());
                            }
                        },
                        problem -> tell(link, problem));
    }

    /// An article is open now.
    void opened(OpenArticle article) {
        var passage = wanted;
        wanted = null;
        if (passage == null || !leadsTo(passage, article.name())) {
            return;
        }
        passage.hull()
                .filter(hull -> hull.end() <= article.session().text().length())
                .ifPresent(this::show);
        if (passage.id().isEmpty()) {
            return;
        }
        article.session()
                .annotations()
                .find(passage.id())
                .ifPresentOrElse(
                        article.session()::choose,
                        () ->
                                window.status()
                                        .pass(messages.text("status.link.theirs", passage.owner())));
    }

    /// A page is opened as the text that was taken in from it.
    private static boolean leadsTo(Passage passage, String opened) {
        return opened.equals(passage.article().name())
                || (passage.article().isPage() && opened.startsWith(passage.article().name()));
    }

    private void show(Span hull) {
        var view = window.pane().view();
        view.select(hull);
        view.flash(hull);
    }

    private void tell(PassageLink link, Exception problem) {
        var why =
                problem instanceof Passage.LostException lost
                        ? problems.text(lost.problem())
                        : problems.text(problem);
        window.notices().tell(NOTICE + link, why);
    }
}
