package org.kanttekening.ui.window;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.kanttekening.annotation.Passages;
import org.kanttekening.app.Command;
import org.kanttekening.app.Commands;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Workspace;
import org.kanttekening.app.agreement.AgreementDesk;
import org.kanttekening.app.agreement.Place;
import org.kanttekening.app.digest.DigestDesk;
import org.kanttekening.app.digest.DigestOrder;
import org.kanttekening.app.digest.FolderDigest.Change;
import org.kanttekening.app.progress.ProgressDesk;
import org.kanttekening.ui.agreement.AgreementAround;
import org.kanttekening.ui.agreement.AgreementPane;
import org.kanttekening.ui.digest.DigestAround;
import org.kanttekening.ui.digest.DigestPane;
import org.kanttekening.ui.progress.ProgressAround;
import org.kanttekening.ui.progress.ProgressPane;
import org.kanttekening.ui.sheet.Sheet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

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
        commands.on(
                Command.AGREEMENT,
                () ->
                        show(
                                AgreementPane.class,
                                root ->
                                        new AgreementPane(
                                                aroundAgreement(),
                                                new AgreementDesk(root, workspace))));
        commands.on(
                Command.DIGEST,
                () ->
                        show(
                                DigestPane.class,
                                root ->
                                        new DigestPane(
                                                aroundDigest(), new DigestDesk(root, workspace))));
        commands.on(
                Command.PROGRESS,
                () ->
                        show(
                                ProgressPane.class,
                                root ->
                                        new ProgressPane(
                                                aroundProgress(),
                                                new ProgressDesk(root, workspace))));
    }

    /// Shows a sheet as it was left, where it was the last that was shown.
    private void show(Class<? extends Sheet> sort, Function<Path, Sheet> made) {
        workspace
                .root()
                .ifPresent(root ->
                        window.sheets()
                                .show(
                                        window.sheets()
                                                .shown()
                                                .filter(sort::isInstance)
                                                .orElseGet(() -> made.apply(root))));
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

    private DigestAround aroundDigest() {
        return new DigestAround(
                messages,
                host.dialogs(),
                this::open,
                window.overlays()::ask,
                window.overlays()::close,
                window.status()::pass,
                () ->
                        new DigestOrder(
                                messages,
                                ZoneId.systemDefault(),
                                LocalDate.ofInstant(
                                        host.clock().instant(), ZoneId.systemDefault())));
    }

    private void open(Change change) {
        var shown = change.entry().shown();
        var leading = Passages.leading(shown);
        window.leading()
                .to(
                        new Leading.Destination(
                                change.in().name(),
                                leading.isEmpty() ? Optional.empty() : Optional.of(leading.hull()),
                                change.entry().mine().orElse(shown).id(),
                                change.in().digest().annotator()));
    }

    private ProgressAround aroundProgress() {
        return new ProgressAround(
                messages,
                host.dialogs(),
                article ->
                        window.leading()
                                .to(new Leading.Destination(article, Optional.empty(), "", "")),
                window.overlays()::ask,
                window.overlays()::close,
                window.status()::pass,
                window::hint,
                () -> host.settings().appearance().textScale(),
                () ->
                        LocalDate.ofInstant(host.clock().instant(), ZoneId.systemDefault())
                                .toString(),
                workspace.annotator().id(),
                SheetCommands::copy);
    }

    /// Where two people differ is shown in review, with what both have.
    private void open(Place place) {
        window.leading()
                .to(
                        new Leading.Destination(
                                place.article(),
                                Optional.of(place.at()),
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
