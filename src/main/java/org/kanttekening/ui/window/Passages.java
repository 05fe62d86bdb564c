package org.kanttekening.ui.window;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Problems;
import org.kanttekening.app.find.Passage;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.PassageLink;

import java.nio.file.Path;

/// Goes where a link leads: opens its article, selects the passage and brings it into sight, or
/// tells why it cannot.
final class Passages {

    /// The key of the notice that a link leads nowhere.
    private static final String NOTICE = "link/";

    private final DeskWindow window;
    private final Problems problems;

    /// The link that waits for a folder.
    private @Nullable PassageLink waiting;

    /// @param window asked for its parts only once there is a folder
    Passages(DeskWindow window, Messages messages) {
        this.window = window;
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
                                window.leading()
                                        .to(
                                                new Leading.Destination(
                                                        passage.article().name(),
                                                        passage.hull(),
                                                        passage.id(),
                                                        passage.owner()));
                            }
                        },
                        problem -> tell(link, problem));
    }

    private void tell(PassageLink link, Exception problem) {
        var why =
                problem instanceof Passage.LostException lost
                        ? problems.text(lost.problem())
                        : problems.text(problem);
        window.notices().tell(NOTICE + link, why);
    }
}
