package org.kanttekening.ui.settings;

import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kanttekening.app.Messages;
import org.kanttekening.app.Settings;
import org.kanttekening.app.Settings.Appearance;
import org.kanttekening.folder.AnnotatorId;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What a person can set: who annotates, language, colours, sizes and keys. Every change takes hold
/// at once.
public final class SettingsPane extends VBox {

    /// The least share of their text that passages can be asked to have in common, in hundredths,
    /// and the step in which it is set.
    private static final int LEAST = 5;

    private final Messages messages;
    private final Supplier<Settings> settings;
    private final Consumer<Settings> changed;
    private final TextField name = new TextField();
    private final Label nameHint = new Label();
    private final Optional<FolderRule> folder;

    /// @param folder what can be set for the folder that is open, if one is
    public SettingsPane(
            Messages messages,
            Supplier<Settings> settings,
            Consumer<Settings> changed,
            Optional<FolderRule> folder) {
        this.messages = messages;
        this.settings = settings;
        this.changed = changed;
        this.folder = folder;
        getStyleClass().add("settings");
        setId("settings");
        setPadding(new Insets(16));
        setSpacing(12);
        var title = new Label(messages.text("settings.title"));
        title.getStyleClass().add("title");
        var keys = new KeySettings(messages, settings, changed);
        VBox.setVgrow(keys, Priority.ALWAYS);
        getChildren().addAll(title, grid(), keys);
    }

    public void focus() {
        name.requestFocus();
    }

    private GridPane grid() {
        var grid = new GridPane(12, 10);
        grid.setMinHeight(USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), fields);
        row(grid, 0, "settings.annotator", new VBox(4, name, nameHint), name);
        annotator();
        var language =
                choice(
                        "settings.language",
                        List.of("", "en", "nl"),
                        settings.get().appearance().language(),
                        this::languageName,
                        value -> appearance(now().withLanguage(value)));
        var hint = new Label(messages.text("settings.language.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        row(grid, 1, "settings.language", line(language, hint), language);
        var theme =
                choice(
                        "settings.theme",
                        List.of("", "light", "dark"),
                        settings.get().appearance().theme(),
                        this::themeName,
                        value -> appearance(now().withTheme(value)));
        row(grid, 2, "settings.theme", theme, theme);
        var text =
                slider(
                        Appearance.SMALLEST * 100,
                        Appearance.LARGEST * 100,
                        10,
                        now().textScale() * 100);
        row(
                grid,
                3,
                "settings.text",
                told(
                        text,
                        "settings.text.value",
                        value -> appearance(now().withTextScale(value / 100.0))),
                text);
        var width = slider(Appearance.NARROWEST, Appearance.WIDEST, 4, now().readingWidth());
        row(
                grid,
                4,
                "settings.width",
                told(
                        width,
                        "settings.width.value",
                        value -> appearance(now().withReadingWidth(value))),
                width);
        folder.ifPresent(rule -> matching(grid, 5, rule));
        return grid;
    }

    private void matching(GridPane grid, int row, FolderRule rule) {
        var share = slider(LEAST, 100, LEAST, Math.round(rule.share() * 100));
        share.setId("settings-matching");
        var hint = new Label(messages.text("settings.matching.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        row(
                grid,
                row,
                "settings.matching",
                new VBox(
                        4,
                        told(
                                share,
                                "settings.matching.value",
                                value -> rule.set().accept(value / 100.0)),
                        hint),
                share);
    }

    private void annotator() {
        name.setId("settings-annotator");
        name.setText(settings.get().annotatorName());
        nameHint.getStyleClass().add("hint");
        nameHint.setWrapText(true);
        name.textProperty().subscribe(_ -> hintName());
        name.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        commitName();
                    }
                });
        name.setOnAction(_ -> commitName());
    }

    private void hintName() {
        nameHint.setText(
                AnnotatorId.from(name.getText())
                        .map(id -> messages.text("settings.annotator.hint", id.value()))
                        .orElse(messages.text("settings.annotator.none")));
    }

    private void commitName() {
        AnnotatorId.from(name.getText())
                .filter(_ -> !name.getText().strip().equals(settings.get().annotatorName()))
                .ifPresent(id ->
                        changed.accept(
                                settings.get().withAnnotator(id.value(), name.getText().strip())));
    }

    private void row(GridPane grid, int row, String key, Node field, Node focused) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add("setting");
        label.setLabelFor(focused);
        GridPane.setValignment(label, field instanceof VBox ? VPos.TOP : VPos.CENTER);
        grid.addRow(row, label, field);
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(12, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private ChoiceBox<String> choice(
            String key,
            List<String> values,
            String now,
            java.util.function.UnaryOperator<String> shown,
            Consumer<String> set) {
        var box = new ChoiceBox<>(FXCollections.observableArrayList(values));
        box.setAccessibleText(messages.text(key));
        box.setMinWidth(USE_PREF_SIZE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String value) {
                        return value == null ? "" : shown.apply(value);
                    }

                    @Override
                    public String fromString(String text) {
                        return values.stream()
                                .filter(value -> shown.apply(value).equals(text))
                                .findFirst()
                                .orElse("");
                    }
                });
        box.setValue(now);
        box.setOnAction(_ -> set.accept(box.getValue()));
        return box;
    }

    private static Slider slider(double from, double to, double step, double now) {
        var slider = new Slider(from, to, now);
        slider.setBlockIncrement(step);
        slider.setMajorTickUnit(step);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        return slider;
    }

    private HBox told(Slider slider, String key, java.util.function.IntConsumer set) {
        var value = new Label();
        value.getStyleClass().add("setting-value");
        HBox.setHgrow(slider, Priority.ALWAYS);
        value.setText(messages.text(key, Math.round(slider.getValue())));
        slider.valueProperty()
                .addListener(_ -> {
                    int whole = (int) Math.round(slider.getValue());
                    value.setText(messages.text(key, whole));
                    if (!slider.isValueChanging()) {
                        set.accept(whole);
                    }
                });
        slider.valueChangingProperty()
                .addListener(_ -> {
                    if (!slider.isValueChanging()) {
                        set.accept((int) Math.round(slider.getValue()));
                    }
                });
        return line(slider, value);
    }

    private Appearance now() {
        return settings.get().appearance();
    }

    private void appearance(Appearance appearance) {
        if (!appearance.equals(now())) {
            changed.accept(settings.get().withAppearance(appearance));
        }
    }

    private String languageName(String tag) {
        return tag.isEmpty()
                ? messages.text("settings.language.system")
                : Locale.of(tag).getDisplayLanguage(Locale.of(tag));
    }

    private String themeName(String theme) {
        return messages.text("settings.theme." + (theme.isEmpty() ? "system" : theme));
    }
}
