package org.kanttekening.ui.window;

import org.controlsfx.control.action.Action;
import org.kanttekening.app.Messages;
import org.kanttekening.app.OpenArticle;
import org.kanttekening.app.Workspace;
import org.kanttekening.folder.Recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;

/// What a person can do about work that is not in its file, offered with the notice that says so.
final class Remedies {

    private final Messages messages;
    private final Workspace workspace;
    private final Notices notices;

    Remedies(Messages messages, Workspace workspace, Notices notices) {
        this.messages = messages;
        this.workspace = workspace;
        this.notices = notices;
    }

    /// For an article whose file was changed elsewhere.
    Action[] ofConflict(String article) {
        return new Action[] {
            action("remedy.take-theirs", () -> with(article, workspace::takeTheirs)),
            action("remedy.keep-ours", () -> with(article, workspace::keepOurs))
        };
    }

    /// Offers work of a run that ended badly; it stays where it is until it is taken or let go.
    void offer(Recovery.Unsaved unsaved) {
        var at =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(messages.locale())
                        .withZone(ZoneId.systemDefault())
                        .format(unsaved.at());
        notices.tell(
                messages.text("io.unsaved", unsaved.sidecar().getFileName(), at),
                action("remedy.restore", () -> workspace.restore(unsaved)),
                action("remedy.discard", () -> workspace.discard(unsaved)));
    }

    private void with(String article, Consumer<OpenArticle> remedy) {
        workspace.current().filter(it -> it.name().equals(article)).ifPresent(remedy);
    }

    private Action action(String key, Runnable remedy) {
        return new Action(
                messages.text(key),
                _ -> {
                    notices.done();
                    remedy.run();
                });
    }
}
