package org.kanttekening.ui.window;

import org.kanttekening.app.Messages;
import org.kanttekening.app.Session;
import org.kanttekening.app.Together;
import org.kanttekening.app.Workspace;
import org.kanttekening.change.ChangeSet;
import org.kanttekening.ui.dialog.Dialogs;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Undoes and redoes in the open article, and with it in all others that the gesture changed; where
/// later changes stand in the way, it says where, and does the rest only if asked to.
final class Undoing {

    private final Messages messages;
    private final Dialogs dialogs;
    private final Together together;
    private final Supplier<Session> session;

    Undoing(Messages messages, Dialogs dialogs, Workspace workspace, Supplier<Session> session) {
        this.messages = messages;
        this.dialogs = dialogs;
        this.together = workspace.together();
        this.session = session;
    }

    Optional<ChangeSet> undo() {
        return move(true);
    }

    Optional<ChangeSet> redo() {
        return move(false);
    }

    private Optional<ChangeSet> move(boolean undo) {
        var here = session.get();
        var reach = together.reach(here, undo);
        if (reach.isEmpty()
                || (!reach.get().blocked().isEmpty() && !isRestWanted(reach.get(), undo))) {
            return Optional.empty();
        }
        return together.move(here, reach.get(), undo);
    }

    private boolean isRestWanted(Together.Reach reach, boolean undo) {
        var what = undo ? "undo" : "redo";
        return dialogs.ask(
                        new Dialogs.Question(
                                messages.text("dialog.together." + what + ".title"),
                                messages.text(
                                        "dialog.together." + what + ".text",
                                        String.join(", ", reach.blocked()),
                                        reach.others().size() + 1),
                                List.of(
                                        messages.text("dialog.together.stay"),
                                        messages.text("dialog.together." + what + ".rest"))))
                == 1;
    }
}
