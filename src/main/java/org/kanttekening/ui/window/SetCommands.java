package org.kanttekening.ui.window;

import org.kanttekening.app.Command;
import org.kanttekening.app.Commands;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Problems;
import org.kanttekening.app.Workspace;
import org.kanttekening.app.sets.Exporting;
import org.kanttekening.app.sets.Formats;
import org.kanttekening.app.sets.Importing;
import org.kanttekening.ui.sets.ExportPane;
import org.kanttekening.ui.sets.ImportPane;

import java.nio.file.Path;

/// The commands that export and import sets.
final class SetCommands {

    private final Messages messages;
    private final WindowHost host;
    private final Workspace workspace;
    private final OverlayLayer overlays;
    private final Runnable closed;
    private final Formats formats;

    /// @param closed is run when a pane is closed
    SetCommands(
            Messages messages,
            WindowHost host,
            Workspace workspace,
            OverlayLayer overlays,
            Runnable closed) {
        this.messages = messages;
        this.host = host;
        this.workspace = workspace;
        this.overlays = overlays;
        this.closed = closed;
        this.formats = new Formats(messages);
    }

    void register(Commands commands) {
        commands.on(Command.EXPORT, () -> workspace.root().ifPresent(this::export));
        commands.on(Command.IMPORT, () -> workspace.root().ifPresent(this::take));
    }

    private void take(Path root) {
        var pane =
                new ImportPane(
                        messages,
                        new Importing(
                                root,
                                formats,
                                workspace.furnishing(),
                                workspace.annotator(),
                                workspace.flushing()),
                        host.dialogs(),
                        new Problems(messages)::text);
        overlays.show(
                pane,
                () -> {
                    workspace.refresh();
                    closed.run();
                });
        pane.focus();
    }

    private void export(Path root) {
        var with = workspace.furnishing();
        var pane =
                new ExportPane(
                        messages,
                        new Exporting(
                                root, formats, with.tasks(), workspace.flushing(), with.version()),
                        new ExportPane.Around(
                                host.dialogs(),
                                host::settings,
                                host::settings,
                                new Problems(messages)::text));
        overlays.show(pane, closed);
        pane.focus();
    }
}
