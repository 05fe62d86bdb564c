package org.kanttekening.ui.find;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.kanttekening.search.Group;
import org.kanttekening.search.Property;
import org.kanttekening.search.Term;
import org.kanttekening.search.Wanted;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Makes one condition: of what, how, and which value; the values that the folder has are there to
/// choose from, with how many annotations have each.
final class ConditionForm extends VBox {

    /// What is wanted of the property.
    private enum How {
        IS,
        IS_NOT,
        CONTAINS,
        CONTAINS_NOT,
        FILLED,
        EMPTY
    }

    private final FindWords words;
    private final BiConsumer<Property, Consumer<List<Group>>> values;
    private final Consumer<Term.Condition> made;
    private final SearchableComboBox<Property> property = new SearchableComboBox<>();
    private final ChoiceBox<How> how = new ChoiceBox<>();
    private final TextField value = new TextField();
    private final ListView<Group> known = new ListView<>();
    private final Label wrong = new Label();
    private final Button add = new Button();

    /// @param values finds the values that a property has in the folder
    /// @param made is given the condition
    ConditionForm(
            FindWords words,
            BiConsumer<Property, Consumer<List<Group>>> values,
            Consumer<Term.Condition> made) {
        super(10);
        this.words = words;
        this.values = values;
        this.made = made;
        setId("find-condition");
        setPadding(new Insets(16));
        getStyleClass().add("find-form");
        var title = new Label(words.text("find.add.title"));
        title.getStyleClass().add("heading");
        VBox.setVgrow(known, Priority.ALWAYS);
        wrong.getStyleClass().add("problem");
        wrong.setWrapText(true);
        getChildren().setAll(title, properties(), hows(), value(), known(), wrong, foot());
        property.setValue(property.getItems().getFirst());
    }

    void focus() {
        property.requestFocus();
    }

    private Region properties() {
        property.setId("find-property");
        property.setAccessibleText(words.text("find.add.property"));
        property.setMaxWidth(Double.MAX_VALUE);
        property.getItems().setAll(words.properties());
        property.setConverter(named(words::of, this::property));
        property.valueProperty().subscribe(this::chosen);
        return property;
    }

    private @Nullable Property property(String name) {
        return property.getItems().stream()
                .filter(it -> words.of(it).equals(name))
                .findFirst()
                .orElse(null);
    }

    private Region hows() {
        how.setId("find-how");
        how.setAccessibleText(words.text("find.add.how"));
        how.setMaxWidth(Double.MAX_VALUE);
        how.getItems().setAll(How.values());
        how.setConverter(
                named(
                        it ->
                                words.text(
                                        "find.how."
                                                + it.name()
                                                        .toLowerCase(java.util.Locale.ROOT)
                                                        .replace('_', '-')),
                        _ -> null));
        how.setValue(How.IS);
        how.valueProperty().subscribe(_ -> arrange());
        return how;
    }

    private Region value() {
        value.setId("find-value");
        value.setPromptText(words.text("find.add.value"));
        value.setAccessibleText(words.text("find.add.value"));
        value.textProperty().subscribe(_ -> wrong.setText(""));
        value.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN && !known.getItems().isEmpty()) {
                        event.consume();
                        known.requestFocus();
                        known.getSelectionModel().selectFirst();
                    }
                });
        return value;
    }

    private Region known() {
        known.setId("find-values");
        known.setAccessibleText(words.text("find.add.known"));
        known.setPlaceholder(new Label(words.text("find.add.none")));
        known.setCellFactory(_ -> new Cell());
        known.getSelectionModel()
                .selectedItemProperty()
                .subscribe(group -> {
                    if (group != null) {
                        value.setText(group.label());
                    }
                });
        known.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        make();
                    }
                });
        known.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                make();
            }
        });
        return known;
    }

    private HBox foot() {
        add.setId("find-condition-add");
        add.setText(words.text("find.add.do"));
        add.getStyleClass().add("accent");
        add.setDefaultButton(true);
        add.setOnAction(_ -> make());
        var foot = new HBox(add);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void chosen(@Nullable Property chosen) {
        known.getItems().clear();
        value.clear();
        if (chosen == null) {
            return;
        }
        values.accept(
                chosen,
                groups -> {
                    if (chosen.equals(property.getValue())) {
                        known.getItems()
                                .setAll(
                                        groups.stream()
                                                .filter(it -> !it.label().isEmpty())
                                                .toList());
                    }
                });
    }

    private void arrange() {
        boolean wanted = how.getValue() != How.FILLED && how.getValue() != How.EMPTY;
        value.setDisable(!wanted);
        known.setDisable(!wanted);
        wrong.setText("");
    }

    private void make() {
        var of = property.getValue();
        var as = how.getValue();
        if (of == null || as == null) {
            return;
        }
        var typed = value.getText().strip();
        boolean needed = as != How.FILLED && as != How.EMPTY;
        if (needed && typed.isEmpty()) {
            wrong.setText(words.text("find.add.value.needed"));
            value.requestFocus();
            return;
        }
        condition(of, as, contains(as) ? typed : known(of, typed))
                .ifPresentOrElse(
                        made, () -> wrong.setText(words.text("find.add.value.wrong", typed)));
    }

    private static boolean contains(How how) {
        return how == How.CONTAINS || how == How.CONTAINS_NOT;
    }

    /// The value that goes by a name here, or else what was typed.
    private String known(Property of, String typed) {
        return known.getItems().stream()
                .map(Group::label)
                .filter(label -> words.value(of, label).equalsIgnoreCase(typed))
                .findFirst()
                .orElse(typed);
    }

    /// Empty where the property cannot have such a value.
    private static Optional<Term.Condition> condition(Property of, How as, String value) {
        try {
            var condition =
                    Term.Condition.of(
                            of,
                            switch (as) {
                                case IS, IS_NOT -> Wanted.OneOf.of(value);
                                case CONTAINS, CONTAINS_NOT -> new Wanted.Containing(value);
                                case FILLED -> new Wanted.Filled();
                                case EMPTY -> new Wanted.Empty();
                            });
            return Optional.of(
                    as == How.IS_NOT || as == How.CONTAINS_NOT ? condition.not() : condition);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private interface Naming<T> {
        String of(T value);
    }

    private interface Finding<T> {
        @Nullable T of(String name);
    }

    private static <T> StringConverter<T> named(Naming<T> name, Finding<T> find) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.of(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return find.of(text);
            }
        };
    }

    private final class Cell extends ListCell<Group> {
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox row = new HBox(8, name, count);

        Cell() {
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            count.getStyleClass().add("hint");
            count.setMinWidth(Region.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Group group, boolean empty) {
            super.updateItem(group, empty);
            var of = property.getValue();
            if (empty || group == null || of == null) {
                setGraphic(null);
                return;
            }
            name.setText(words.value(of, group.label()));
            count.setText(words.text("find.number", group.count()));
            setGraphic(row);
        }
    }
}
