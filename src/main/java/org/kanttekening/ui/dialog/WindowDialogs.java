package org.kanttekening.ui.dialog;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextInputDialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.kanttekening.app.Messages;
import org.kanttekening.ui.TextMenus;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks in real dialogs, styled as the window they belong to.
public final class WindowDialogs implements Dialogs {

    private final Window owner;
    private final Messages messages;
    private final Consumer<Dialog<?>> style;
    private final Consumer<String> browser;
    private Optional<File> last = Optional.empty();

    /// @param style gives a dialog the window's looks
    /// @param browser opens an address outside the program
    public WindowDialogs(
            Window owner, Messages messages, Consumer<Dialog<?>> style, Consumer<String> browser) {
        this.owner = owner;
        this.messages = messages;
        this.style = style;
        this.browser = browser;
    }

    @Override
    public Optional<Path> chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("dialog.choose-folder"));
        last.ifPresent(chooser::setInitialDirectory);
        var chosen = Optional.ofNullable(chooser.showDialog(owner));
        chosen.ifPresent(this::remember);
        return chosen.map(File::toPath);
    }

    @Override
    public Optional<Path> chooseArticle() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("dialog.choose-article"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                messages.text("dialog.articles"), "*.txt", "*.html", "*.htm"));
        last.ifPresent(chooser::setInitialDirectory);
        var chosen = Optional.ofNullable(chooser.showOpenDialog(owner));
        chosen.ifPresent(this::remember);
        return chosen.map(File::toPath);
    }

    @Override
    public List<Path> chooseFiles(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        last.ifPresent(chooser::setInitialDirectory);
        var chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen == null) {
            return List.of();
        }
        chosen.stream().findFirst().ifPresent(this::remember);
        return chosen.stream().map(File::toPath).toList();
    }

    /// What is chosen next is looked for beside what was chosen last.
    private void remember(File chosen) {
        last = Optional.ofNullable(chosen.getParentFile()).filter(File::isDirectory);
    }

    @Override
    public Optional<Path> chooseTarget(String title, String proposed) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(proposed);
        last.ifPresent(chooser::setInitialDirectory);
        var chosen = Optional.ofNullable(chooser.showSaveDialog(owner));
        chosen.ifPresent(this::remember);
        return chosen.map(File::toPath);
    }

    @Override
    public int ask(Question question) {
        var alert = new Alert(Alert.AlertType.CONFIRMATION);
        var buttons =
                question.answers().stream()
                        .map(answer ->
                                new ButtonType(
                                        answer,
                                        answer.equals(question.answers().getFirst())
                                                ? ButtonData.CANCEL_CLOSE
                                                : ButtonData.OTHER))
                        .toList();
        alert.getButtonTypes().setAll(buttons);
        dress(alert, question.title(), question.text());
        if (alert.getDialogPane().lookupButton(buttons.getFirst()) instanceof Button first) {
            first.setDefaultButton(true);
        }
        var answer = alert.showAndWait();
        return answer.map(buttons::indexOf).orElse(0);
    }

    @Override
    public Optional<String> askText(String title, String label, String proposed) {
        var dialog = new TextInputDialog(proposed);
        dialog.setContentText(label);
        dialog.getDialogPane().getButtonTypes().setAll(ok(), cancel());
        dress(dialog, title, "");
        return dialog.showAndWait().map(String::strip).filter(text -> !text.isEmpty());
    }

    @Override
    public Optional<Who> askWho(String proposed) {
        var dialog = new TextInputDialog(proposed);
        dialog.setContentText(messages.text("dialog.who.label"));
        dialog.getDialogPane().getButtonTypes().setAll(ok(), cancel());
        dress(dialog, messages.text("dialog.who.title"), messages.text("dialog.who.text"));
        return dialog.showAndWait()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Who::new);
    }

    @Override
    public void tell(String title, String text) {
        var alert = new Alert(Alert.AlertType.INFORMATION);
        alert.getButtonTypes().setAll(ok());
        dress(alert, title, text);
        alert.showAndWait();
    }

    @Override
    public void browse(String address) {
        browser.accept(address);
    }

    /// The toolkit's own buttons speak the system's language, and not Dutch.
    private ButtonType ok() {
        return new ButtonType(messages.text("dialog.ok"), ButtonData.OK_DONE);
    }

    private ButtonType cancel() {
        return new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private void dress(Dialog<?> dialog, String title, String text) {
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setHeaderText(text.isEmpty() ? title : text);
        dialog.setGraphic(null);
        dialog.setResizable(true);
        style.accept(dialog);
        TextMenus.install(dialog.getDialogPane().getScene(), messages);
    }
}
