package org.kanttekening.ui.window;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.kanttekening.app.Command;
import org.kanttekening.app.Commands;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Workspace;
import org.kanttekening.app.agreement.AgreementDesk;
import org.kanttekening.app.agreement.Place;
import org.kanttekening.ui.agreement.AgreementAround;
import org.kanttekening.ui.agreement.AgreementPane;

/// The commands that show sheets about the folder.
final class SheetCommands {

    private final DeskWindow window;
    private final Messages messages;
    private final WindowHost host;
    private final Workspace workspace;

    SheetCommands(DeskWindow window, Messages messages, WindowHost host, Workspace workspace) {
        this.window = window;
        this.messages = messages;
        this.host = host;
        this.workspace = workspace;
    }

    void register(Commands commands) {
        commands.on(Command.AGREEMENT, this::agreement);
    }

    /// Shows the sheet as it was left, where it was the last.
    private void agreement() {
        workspace
                .root()
                .ifPresent(root ->
                        window.sheets()
                                .show(
                                        window.sheets()
                                                .shown()
                                                .filter(AgreementPane.class::isInstance)
                                                .orElseGet(() ->
                                                        new AgreementPane(
                                                                aroundAgreement(),
                                                                new AgreementDesk(
                                                                        root, workspace)))));
    }

    private AgreementAround aroundAgreement() {
        return new AgreementAround(
                messages,
                host.dialogs(),
                this::open,
                window.overlays()::ask,
                window.overlays()::close,
                window.status()::pass,
                () -> host.settings().appearance().textScale(),
                SheetCommands::copy);
    }

    /// Where two people differ is shown in review, with what both have.
    private void open(Place place) {
        window.leading()
                .to(
                        new Leading.Destination(
                                place.article(),
                                java.util.Optional.of(place.at()),
                                place.id(),
                                place.owner(),
                                true));
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
