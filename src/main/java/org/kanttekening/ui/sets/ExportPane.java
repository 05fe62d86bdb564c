package org.kanttekening.ui.sets;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kanttekening.app.ExportChoice;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Settings;
import org.kanttekening.app.sets.Exporting;
import org.kanttekening.exchange.Exported;
import org.kanttekening.exchange.Preview;
import org.kanttekening.ui.dialog.Dialogs;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Exports a set: what goes into it, what the format will lose, doing it, and how it compared.
public final class ExportPane extends VBox {

    private static final double WIDTH = 820;
    private static final double HEIGHT = 640;

    private final Messages messages;
    private final Exporting exporting;
    private final Dialogs dialogs;
    private final Supplier<Settings> settings;
    private final Consumer<UnaryOperator<Settings>> keep;
    private final Function<Exception, String> problem;
    private final FormatList formats;
    private final SelectionFields fields;
    private final SavedChoices saved;
    private final OutcomeBox outcome;
    private final ProgressRow progress;
    private final TextField folder = new TextField();
    private final Button choose = new Button();
    private final Button export = new Button();
    private ExportChoice choice;

    /// What the pane asks of the program around it.
    ///
    /// @param keep changes the settings and keeps them
    /// @param problem puts what went wrong into words
    public record Around(
            Dialogs dialogs,
            Supplier<Settings> settings,
            Consumer<UnaryOperator<Settings>> keep,
            Function<Exception, String> problem) {}

    public ExportPane(Messages messages, Exporting exporting, Around around) {
        this.messages = messages;
        this.exporting = exporting;
        this.dialogs = around.dialogs();
        this.settings = around.settings();
        this.keep = around.keep();
        this.problem = around.problem();
        this.choice = settings.get().lastExport();
        this.formats = new FormatList(messages, exporting.formats().out(), this::format);
        this.fields = new SelectionFields(messages, this::selected);
        this.saved = new SavedChoices(messages, this::take, this::save, this::forget);
        this.outcome = new OutcomeBox(messages, around.problem(), around.dialogs()::browse);
        this.progress = new ProgressRow(messages);
        getStyleClass().addAll("settings", "sets");
        setId("export");
        setPadding(new Insets(16));
        setSpacing(12);
        setPrefSize(WIDTH, HEIGHT);
        getChildren().setAll(head(), middle(), folderRow(), outcome, foot());
        saved.show(settings.get().namedExports());
        show();
        exporting.survey(fields::survey, this::failed);
        // a list keeps Enter to itself
        formats.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        export.fire();
                    }
                });
    }

    public void focus() {
        formats.requestFocus();
    }

    private HBox head() {
        var title = new Label(messages.text("export.title"));
        title.getStyleClass().add("title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(12, title, space, saved);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox middle() {
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        formats.setPrefWidth(300);
        formats.setMinWidth(220);
        var middle = new HBox(16, formats, scroll);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private HBox folderRow() {
        var label = new Label(messages.text("export.folder"));
        label.setLabelFor(folder);
        label.setMinWidth(Region.USE_PREF_SIZE);
        folder.setId("export-folder");
        HBox.setHgrow(folder, Priority.ALWAYS);
        choose.setText(messages.text("export.choose"));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(
                _ -> dialogs.chooseFolder().ifPresent(path -> into(path.toAbsolutePath())));
        var row = new HBox(8, label, folder, choose);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox foot() {
        export.setText(messages.text("export.do"));
        export.setId("export-do");
        export.getStyleClass().add("accent");
        export.setDefaultButton(true);
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(_ -> run());
        HBox.setHgrow(progress, Priority.ALWAYS);
        var foot = new HBox(12, progress, export);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void into(Path parent) {
        choice = choice.into(parent.toString());
        folder.setText(exporting.proposed(choice).toString());
    }

    private void format() {
        choice = choice.withFormat(formats.chosen());
        folder.setText(exporting.proposed(choice).toString());
        look();
    }

    private void selected() {
        choice = choice.withSelection(fields.selection());
        look();
    }

    private void take(ExportChoice taken) {
        choice = taken;
        show();
    }

    private void show() {
        formats.choose(choice.format());
        choice = choice.withFormat(formats.chosen());
        fields.show(choice.selection());
        folder.setText(exporting.proposed(choice).toString());
        look();
    }

    private void save() {
        dialogs.askText(
                        messages.text("export.save.title"),
                        messages.text("export.save.label"),
                        choice.name())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> {
                    choice = choice.named(name);
                    keep.accept(now -> now.withExport(choice));
                    saved.show(settings.get().namedExports());
                    saved.choose(name);
                });
    }

    private void forget(ExportChoice gone) {
        keep.accept(now -> now.withoutExport(gone.name()));
        choice = choice.named("");
        saved.show(settings.get().namedExports());
    }

    private void look() {
        export.setDisable(true);
        outcome.looking();
        exporting.preview(
                choice,
                new Listening<>(Optional.empty()) {
                    @Override
                    public void done(Preview preview) {
                        outcome.show(preview, choice.format());
                        export.setDisable(preview.articles() == 0);
                    }
                });
    }

    private void run() {
        Path target;
        try {
            target = Path.of(folder.getText().strip());
        } catch (InvalidPathException e) {
            outcome.fail(messages.text("export.noFolder"));
            return;
        }
        if (folder.getText().isBlank() || !target.isAbsolute()) {
            outcome.fail(messages.text("export.noFolder"));
            return;
        }
        keep.accept(now -> now.withExport(choice.named("").into(parentOf(target))));
        setBusy(true);
        var running =
                exporting.run(
                        choice,
                        target,
                        new Listening<>(Optional.of(progress)) {
                            @Override
                            public void done(Exported exported) {
                                setBusy(false);
                                outcome.show(exported);
                            }

                            @Override
                            public void failed(Exception e) {
                                setBusy(false);
                                super.failed(e);
                            }
                        });
        progress.begin(running);
    }

    private static String parentOf(Path target) {
        var parent = target.getParent();
        return parent == null ? "" : parent.toString();
    }

    private void setBusy(boolean busy) {
        formats.setDisable(busy);
        fields.setDisable(busy);
        folder.setDisable(busy);
        choose.setDisable(busy);
        export.setDisable(busy);
        saved.setDisable(busy);
        if (!busy) {
            progress.end();
            Platform.runLater(export::requestFocus);
        }
    }

    private void failed(Exception e) {
        if (e instanceof CancellationException) {
            outcome.cancelled();
        } else {
            outcome.fail(problem.apply(e));
        }
    }

    /// Hears of work on the set.
    private abstract class Listening<T> implements Exporting.Listener<T> {
        private final Optional<ProgressRow> shown;

        Listening(Optional<ProgressRow> shown) {
            this.shown = shown;
        }

        @Override
        public void at(org.kanttekening.app.Running.Stand stand) {
            shown.ifPresent(it -> it.at(stand));
        }

        @Override
        public void failed(Exception e) {
            if (shown.isPresent() || !(e instanceof CancellationException)) {
                ExportPane.this.failed(e);
            }
        }
    }
}
