package org.kanttekening.ui.sets;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Running;
import org.kanttekening.app.sets.Exporting;
import org.kanttekening.app.sets.Importing;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Imported;
import org.kanttekening.exchange.Terms;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.ui.dialog.Dialogs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Imports what others wrote: which files, in which format, as whose tags, what unknown names are
/// taken for, and what came of each article. Every change is tried out before anything is written.
public final class ImportPane extends VBox {

    private static final double WIDTH = 820;
    private static final double HEIGHT = 640;

    private final Messages messages;
    private final Importing importing;
    private final Dialogs dialogs;
    private final Function<Exception, String> problem;
    private final Label from = new Label();
    private final Button files = new Button();
    private final Button folder = new Button();
    private final ChoiceBox<Format> format = new ChoiceBox<>();
    private final TextField annotator = new TextField();
    private final Label annotatorHint = new Label();
    private final ChoiceBox<Terms.IfThere> ifThere = new ChoiceBox<>();
    private final Label ifThereHint = new Label();
    private final MappingRows mapping;
    private final ImportReport report;
    private final ProgressRow progress;
    private final Button take = new Button();
    private final GridPane fields = new GridPane(12, 10);
    private List<Path> offered = List.of();
    private @Nullable Running looking;
    private int looks;

    /// @param problem puts what went wrong into words
    public ImportPane(
            Messages messages,
            Importing importing,
            Dialogs dialogs,
            Function<Exception, String> problem) {
        this.messages = messages;
        this.importing = importing;
        this.dialogs = dialogs;
        this.problem = problem;
        this.mapping = new MappingRows(messages, this::look);
        this.report = new ImportReport(messages);
        this.progress = new ProgressRow(messages);
        getStyleClass().addAll("settings", "sets");
        setId("import");
        setPadding(new Insets(16));
        setSpacing(12);
        setPrefSize(WIDTH, HEIGHT);
        var title = new Label(messages.text("import.title"));
        title.getStyleClass().add("title");
        VBox.setVgrow(report, Priority.ALWAYS);
        getChildren().setAll(title, fields(), mapping, report, foot());
        take.setDisable(true);
        report.say(messages.text("import.begin"), "hint");
    }

    public void focus() {
        files.requestFocus();
    }

    private GridPane fields() {
        var labels = new ColumnConstraints();
        labels.setMinWidth(120);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        fields.getColumnConstraints().setAll(labels, values);
        row(0, "import.from", fromRow(), files);
        format.setId("import-format");
        format.getItems().setAll(importing.formats().in());
        format.setConverter(new Names());
        format.valueProperty()
                .subscribe(_ -> {
                    hintName();
                    look();
                });
        row(1, "import.format", format, format);
        annotator.setId("import-annotator");
        annotator.textProperty().subscribe(_ -> hintName());
        annotator.setOnAction(_ -> look());
        annotator
                .focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        look();
                    }
                });
        annotatorHint.getStyleClass().add("hint");
        annotatorHint.setWrapText(true);
        annotatorHint.setMinHeight(Region.USE_PREF_SIZE);
        row(2, "import.annotator", new VBox(4, annotator, annotatorHint), annotator);
        ifThere.setId("import-there");
        ifThere.getItems().setAll(Terms.IfThere.values());
        ifThere.setConverter(new Ways());
        ifThere.setValue(Terms.IfThere.REFUSE);
        ifThere.valueProperty()
                .subscribe(way -> {
                    boolean replacing = way == Terms.IfThere.REPLACE;
                    ifThereHint.setVisible(replacing);
                    ifThereHint.setManaged(replacing);
                    look();
                });
        ifThereHint.setText(messages.text("import.there.replace.hint"));
        ifThereHint.getStyleClass().add("hint");
        ifThereHint.setWrapText(true);
        ifThereHint.setMinHeight(Region.USE_PREF_SIZE);
        row(3, "import.there", new VBox(4, ifThere, ifThereHint), ifThere);
        return fields;
    }

    private HBox fromRow() {
        from.setText(messages.text("import.from.none"));
        from.getStyleClass().add("hint");
        files.setText(messages.text("import.files"));
        files.setId("import-files");
        files.setMinWidth(Region.USE_PREF_SIZE);
        files.setOnAction(_ -> offer(dialogs.chooseFiles(messages.text("import.files"))));
        folder.setText(messages.text("import.folder"));
        folder.setMinWidth(Region.USE_PREF_SIZE);
        folder.setOnAction(_ -> offer(dialogs.chooseFolder().map(List::of).orElseGet(List::of)));
        from.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(from, Priority.ALWAYS);
        var row = new HBox(8, from, files, folder);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox foot() {
        take.setText(messages.text("import.do"));
        take.setId("import-do");
        take.setDefaultButton(true);
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(_ -> run());
        HBox.setHgrow(progress, Priority.ALWAYS);
        var foot = new HBox(12, progress, take);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void row(int row, String key, Node field, Node focused) {
        var label = new Label(messages.text(key));
        label.setLabelFor(focused);
        fields.addRow(row, label, field);
    }

    /// Files that were chosen, or dropped on the window.
    public void offer(List<Path> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        offered = chosen;
        mapping.forget();
        from.setText(
                chosen.stream()
                        .map(path -> String.valueOf(path.getFileName()))
                        .limit(3)
                        .collect(Collectors.joining(", ", "", chosen.size() > 3 ? " …" : "")));
        try {
            importing.guessed(chosen).ifPresent(format::setValue);
        } catch (IOException e) {
            report.say(problem.apply(e), "problem");
        }
        look();
    }

    private void hintName() {
        annotator.setPromptText(
                messages.text(
                        format.getValue() == Format.SIDECAR
                                ? "import.annotator.named"
                                : "import.annotator.prompt"));
        annotatorHint.setText(
                AnnotatorId.from(annotator.getText())
                        .map(id -> messages.text("settings.annotator.hint", id.value()))
                        .orElse(
                                messages.text(
                                        isAsNamed()
                                                ? "import.annotator.named.hint"
                                                : "import.annotator.none")));
    }

    /// Whether the tags stay those of whom the files name.
    private boolean isAsNamed() {
        return format.getValue() == Format.SIDECAR && annotator.getText().isBlank();
    }

    private Optional<Annotator> who() {
        return isAsNamed()
                ? Optional.of(importing.self())
                : AnnotatorId.from(annotator.getText())
                        .map(id -> Annotator.of(id.value(), annotator.getText().strip()));
    }

    private Optional<Importing.Wish> wish() {
        var who = who();
        if (offered.isEmpty() || format.getValue() == null || who.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Importing.Wish(
                        format.getValue(),
                        offered,
                        who.get(),
                        mapping.mapping(),
                        new Terms(importing.self().id(), isAsNamed(), ifThere.getValue())));
    }

    private void look() {
        if (looking != null) {
            looking.cancel();
        }
        take.setDisable(true);
        int now = ++looks;
        wish().ifPresent(wish -> {
            report.say(messages.text("import.looking"), "hint");
            looking =
                    importing.preview(
                            wish,
                            new Listening(imported -> {
                                // what was found for an earlier wish may come after it was changed
                                if (now == looks) {
                                    report.show(imported, false);
                                    mapping.show(imported.unknown());
                                    take.setDisable(!isAnythingToTake(imported));
                                }
                            }));
        });
    }

    private static boolean isAnythingToTake(Imported imported) {
        return imported.items().stream()
                .anyMatch(item ->
                        item.outcome() != Imported.Outcome.REFUSED
                                && item.outcome() != Imported.Outcome.NOTHING_NEW);
    }

    private void run() {
        wish().ifPresent(wish -> {
            setBusy(true);
            progress.begin(
                    importing.run(
                            wish,
                            new Listening(imported -> {
                                setBusy(false);
                                take.setDisable(true);
                                report.show(imported, true);
                            })));
        });
    }

    private void setBusy(boolean busy) {
        fields.setDisable(busy);
        mapping.setDisable(busy);
        take.setDisable(busy);
        if (!busy) {
            progress.end();
        }
    }

    /// Hears of looking and of taking in.
    private final class Listening implements Exporting.Listener<Imported> {
        private final java.util.function.Consumer<Imported> then;

        Listening(java.util.function.Consumer<Imported> then) {
            this.then = then;
        }

        @Override
        public void at(Running.Stand stand) {
            progress.at(stand);
        }

        @Override
        public void done(Imported imported) {
            then.accept(imported);
        }

        @Override
        public void failed(Exception e) {
            setBusy(false);
            if (!(e instanceof CancellationException)) {
                report.say(problem.apply(e), "problem");
            } else if (progress.isVisible()) {
                report.say(messages.text("import.cancelled"), "");
            }
        }
    }

    /// What becomes of tags that are there, in words.
    private final class Ways extends StringConverter<Terms.IfThere> {
        @Override
        public String toString(Terms.@Nullable IfThere way) {
            return switch (way) {
                case null -> "";
                case REFUSE -> messages.text("import.there.refuse");
                case MERGE -> messages.text("import.there.merge");
                case REPLACE -> messages.text("import.there.replace");
            };
        }

        @Override
        public Terms.IfThere fromString(String text) {
            throw new UnsupportedOperationException("nobody types here");
        }
    }

    /// Formats by the names that people read.
    private final class Names extends StringConverter<Format> {
        @Override
        public String toString(@Nullable Format value) {
            return value == null
                    ? messages.text("import.format.none")
                    : messages.text(value.nameKey());
        }

        @Override
        public Format fromString(String text) {
            throw new UnsupportedOperationException("nobody types here");
        }
    }
}
