package org.kanttekening.ui.window;

import org.kanttekening.app.Messages;
import org.kanttekening.app.Workspace;
import org.kanttekening.folder.Recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

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
    List<Notices.Remedy> ofConflict(String article) {
        return List.of(
                remedy("remedy.take-theirs", () -> workspace.takeTheirs(article)),
                remedy("remedy.keep-ours", () -> workspace.keepOurs(article)));
    }

    /// Offers work of a run that ended badly; it stays where it is until it is taken or let go.
    void offer(Recovery.Unsaved unsaved) {
        var at =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(messages.locale())
                        .withZone(ZoneId.systemDefault())
                        .format(unsaved.at());
        var key = "unsaved/" + unsaved.sidecar() + "/" + unsaved.at();
        notices.tell(
                key,
                messages.text("io.unsaved", unsaved.sidecar().getFileName(), at),
                List.of(
                        remedy(
                                "remedy.restore",
                                () -> {
                                    notices.done(key);
                                    workspace.restore(unsaved);
                                }),
                        remedy(
                                "remedy.discard",
                                () -> {
                                    notices.done(key);
                                    workspace.discard(unsaved);
                                })));
    }

    private Notices.Remedy remedy(String key, Runnable action) {
        return new Notices.Remedy(messages.text(key), action);
    }
}
