package org.kanttekening.ui.sets;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.controlsfx.control.CheckListView;
import org.kanttekening.annotation.Kind;
import org.kanttekening.app.Messages;
import org.kanttekening.exchange.Selection;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.Survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/// Which articles, whose tags and which kinds go into a set.
final class SelectionFields extends VBox {

    /// Which articles, in the order in which they are offered.
    private enum Which {
        ALL,
        NEW,
        IN_PROGRESS,
        DONE,
        REVIEWED,
        TICKED,
        NAMED
    }

    private final Messages messages;
    private final Runnable changed;
    private final ChoiceBox<Which> which = new ChoiceBox<>();
    private final CheckListView<String> ticked = new CheckListView<>();
    private final TextField glob = new TextField();
    private final FlowPane people = new FlowPane(16, 8);
    private final Map<String, CheckBox> owners = new LinkedHashMap<>();
    private final CheckBox letters = new CheckBox();
    private final Map<Kind, CheckBox> kinds = new EnumMap<>(Kind.class);
    private final Label nobody = new Label();
    private Selection shown = Selection.EVERYTHING;
    private boolean showing;

    /// @param changed is run when anything is changed by hand
    SelectionFields(Messages messages, Runnable changed) {
        super(14);
        this.messages = messages;
        this.changed = changed;
        which.setId("export-articles");
        which.getItems().setAll(Which.values());
        which.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Which value) {
                        return value == null ? "" : messages.text("export.articles." + key(value));
                    }

                    @Override
                    public Which fromString(String text) {
                        throw new UnsupportedOperationException("nobody types here");
                    }
                });
        which.valueProperty().subscribe(_ -> whichChanged());
        ticked.setPrefHeight(150);
        ticked.setAccessibleText(messages.text("export.articles.ticked"));
        ticked.getCheckModel()
                .getCheckedItems()
                .addListener((javafx.collections.ListChangeListener<String>) _ -> changedByHand());
        glob.setPromptText(messages.text("export.glob.prompt"));
        glob.setAccessibleText(messages.text("export.articles.named"));
        glob.setOnAction(_ -> changedByHand());
        glob.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        changedByHand();
                    }
                });
        letters.setText(messages.text("export.letters"));
        letters.selectedProperty().subscribe(_ -> changedByHand());
        nobody.setText(messages.text("export.people.none"));
        nobody.getStyleClass().add("hint");
        getChildren()
                .setAll(
                        group("export.articles", which, ticked, glob),
                        group("export.people", people, nobody, letters),
                        group("export.kinds", kindBoxes()));
    }

    /// Takes over who has tagged anything in the folder, and its articles.
    void survey(Survey survey) {
        showing = true;
        var names = survey.articles().stream().map(article -> article.name()).toList();
        ticked.getItems().setAll(names);
        var all = new TreeSet<String>();
        survey.owners().values().forEach(owners -> all.addAll(owners.keySet()));
        all.remove(AnnotatorId.RULES);
        boolean agreed = all.remove(AnnotatorId.AGREED);
        owners.clear();
        all.forEach(owner -> owners.put(owner, box(owner)));
        if (agreed) {
            owners.put(AnnotatorId.AGREED, box(messages.text("export.people.agreed")));
        }
        people.getChildren().setAll(owners.values());
        shown(nobody, owners.isEmpty());
        shown(letters, !all.isEmpty());
        showing = false;
        show(shown);
    }

    void show(Selection selection) {
        showing = true;
        shown = selection;
        which.setValue(which(selection));
        glob.setText(selection.glob());
        ticked.getCheckModel().clearChecks();
        selection.articles().forEach(ticked.getCheckModel()::check);
        owners.forEach((owner, box) -> box.setSelected(isChosen(owner, selection)));
        kinds.forEach((kind, box) -> box.setSelected(selection.kinds().contains(kind)));
        letters.setSelected(selection.letters());
        showing = false;
        arrange();
    }

    Selection selection() {
        return shown;
    }

    private static boolean isChosen(String owner, Selection selection) {
        return selection.owners().contains(owner)
                || (selection.owners().contains(Selection.ALL) && AnnotatorId.isOne(owner));
    }

    private HBox kindBoxes() {
        var row = new HBox(16);
        for (var kind : Kind.values()) {
            var box = box(messages.text("window." + kind.term() + "s"));
            kinds.put(kind, box);
            row.getChildren().add(box);
        }
        return row;
    }

    private CheckBox box(String text) {
        var box = new CheckBox(text);
        box.selectedProperty().subscribe(_ -> changedByHand());
        return box;
    }

    private VBox group(String key, Node... fields) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add("group-title");
        var group = new VBox(8, label);
        group.getChildren().addAll(fields);
        if (fields[0] instanceof ChoiceBox<?> choice) {
            label.setLabelFor(choice);
            choice.setMaxWidth(Double.MAX_VALUE);
        }
        VBox.setVgrow(group, Priority.NEVER);
        return group;
    }

    private void whichChanged() {
        arrange();
        changedByHand();
    }

    private void arrange() {
        shown(ticked, which.getValue() == Which.TICKED);
        shown(glob, which.getValue() == Which.NAMED);
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void changedByHand() {
        if (showing || which.getValue() == null) {
            return;
        }
        var now = read();
        if (!now.equals(shown)) {
            shown = now;
            changed.run();
        }
    }

    private Selection read() {
        var now = which.getValue();
        return new Selection(
                now == Which.NAMED ? validGlob() : "",
                now == Which.TICKED
                        ? Set.copyOf(ticked.getCheckModel().getCheckedItems())
                        : Set.of(),
                chosenOwners(),
                kinds.entrySet().stream()
                        .filter(entry -> entry.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                switch (now) {
                    case NEW, IN_PROGRESS, DONE, REVIEWED -> Set.of(key(now));
                    case ALL, TICKED, NAMED -> Set.of();
                },
                letters.isSelected());
    }

    private String validGlob() {
        try {
            return Selection.EVERYTHING.withGlob(glob.getText().strip()).glob();
        } catch (PatternSyntaxException e) {
            return shown.glob();
        }
    }

    private List<String> chosenOwners() {
        if (owners.isEmpty()) {
            return shown.owners();
        }
        var chosen = new ArrayList<String>();
        owners.forEach((owner, box) -> {
            if (box.isSelected()) {
                chosen.add(owner);
            }
        });
        var everybody = owners.keySet().stream().filter(AnnotatorId::isOne).toList();
        if (!everybody.isEmpty() && chosen.containsAll(everybody)) {
            chosen.removeAll(everybody);
            chosen.addFirst(Selection.ALL);
        }
        return chosen;
    }

    private static Which which(Selection selection) {
        if (!selection.articles().isEmpty()) {
            return Which.TICKED;
        }
        if (!selection.glob().isEmpty()) {
            return Which.NAMED;
        }
        return selection.statuses().stream()
                .flatMap(status ->
                        java.util.Arrays.stream(Which.values())
                                .filter(value -> key(value).equals(status)))
                .findFirst()
                .orElse(Which.ALL);
    }

    private static String key(Which which) {
        return which.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
