package org.kanttekening.ui.review;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kanttekening.annotation.Field;
import org.kanttekening.app.review.Reviewing;
import org.kanttekening.review.compare.Compared;
import org.kanttekening.review.compare.Row;
import org.kanttekening.review.decide.Matter;
import org.kanttekening.ui.form.FieldText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// People's versions of one thing side by side, field by field; those that differ first and marked.
/// While versions are merged, each differing field is taken from one person.
final class Versions extends ScrollPane {

    private final ReviewWords words;
    private final Reviewing reviewing;
    private final GridPane grid = new GridPane(12, 8);
    private final Map<Field<?, ?>, ToggleGroup> picks = new LinkedHashMap<>();
    private boolean merging;

    Versions(ReviewWords words, Reviewing reviewing) {
        this.words = words;
        this.reviewing = reviewing;
        setId("review-versions");
        getStyleClass().addAll("versions", "form-scroll");
        grid.getStyleClass().add("versions-grid");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(grid);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    boolean isMerging() {
        return merging;
    }

    /// Shows a matter's versions; what was being merged is given up.
    void show(Optional<Matter> matter) {
        merging = false;
        fill(matter);
    }

    /// Lets the differing fields be picked.
    ///
    /// @return whether there is anything to pick: two versions that differ in a field
    boolean merge(Matter matter) {
        merging = matter.versions().size() > 1 && differing(matter).iterator().hasNext();
        fill(Optional.of(matter));
        if (merging) {
            toggles(picks.values().iterator().next()).getFirst().requestFocus();
        }
        return merging;
    }

    /// Whose version the others' fields are put into: that of the person who is shown first.
    String base(Matter matter) {
        return people(matter).getFirst();
    }

    /// The fields that are picked from others than the first.
    Map<Field<?, ?>, String> picked(Matter matter) {
        var picked = new LinkedHashMap<Field<?, ?>, String>();
        picks.forEach((field, group) -> {
            if (group.getSelectedToggle() instanceof ToggleButton toggle
                    && toggle.getUserData() instanceof String who
                    && !who.equals(base(matter))) {
                picked.put(field, who);
            }
        });
        return picked;
    }

    private List<String> people(Matter matter) {
        return reviewing.names().order().stream().filter(matter.versions()::containsKey).toList();
    }

    private static List<Field<?, ?>> differing(Matter matter) {
        return matter.row().map(Row::fields).orElse(List.of());
    }

    private void fill(Optional<Matter> shown) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        picks.clear();
        if (shown.isEmpty()) {
            return;
        }
        var matter = shown.get();
        var people = people(matter);
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().add(names);
        int column = 1;
        for (var who : people) {
            var width = new ColumnConstraints();
            width.setHgrow(Priority.ALWAYS);
            // they share what the names leave
            width.setPrefWidth(1);
            width.setMinWidth(0);
            width.setMaxWidth(Double.MAX_VALUE);
            grid.getColumnConstraints().add(width);
            grid.add(
                    new PersonSign(
                            reviewing.names().order().indexOf(who) + 1, reviewing.names().of(who)),
                    column++,
                    0);
        }
        int row = 1;
        for (var field : differing(matter)) {
            row = line(matter, people, field, true, row);
        }
        for (var field : rest(matter)) {
            row = line(matter, people, field, false, row);
        }
    }

    /// What is said alike, in the order of the scheme's table.
    private List<Field<?, ?>> rest(Matter matter) {
        var rest = new ArrayList<Field<?, ?>>(Compared.of(matter.kind()));
        rest.removeAll(differing(matter));
        return rest;
    }

    private int line(
            Matter matter, List<String> people, Field<?, ?> field, boolean differs, int row) {
        var said = new ArrayList<String>();
        for (var who : people) {
            matter.row()
                    .flatMap(it -> it.group().by(who))
                    .ifPresent(version -> said.add(fields(who).of(version, field)));
        }
        if (said.stream().allMatch(String::isEmpty)) {
            return row;
        }
        var name = new Label((differs ? "≠ " : "") + words.field(matter.kind(), field));
        name.getStyleClass().add(differs ? "versions-differs" : "versions-name");
        grid.add(name, 0, row);
        GridPane.setValignment(name, VPos.TOP);
        var group = new ToggleGroup();
        for (int i = 0; i < people.size(); i++) {
            var text = said.get(i).isEmpty() ? "–" : said.get(i);
            var value =
                    differs && merging ? toggle(text, people.get(i), group) : value(text, differs);
            GridPane.setValignment(value, VPos.TOP);
            grid.add(value, i + 1, row);
        }
        if (differs && merging) {
            group.selectToggle(toggles(group).getFirst());
            // one is always picked
            group.selectedToggleProperty()
                    .addListener((_, before, now) -> {
                        if (now == null) {
                            group.selectToggle(before);
                        }
                    });
            picks.put(field, group);
        }
        return row + 1;
    }

    private FieldText fields(String who) {
        return words.fields(
                reviewing.session().text(),
                reviewing.docket().ground().side(who).orElseThrow().annotations());
    }

    private static Node value(String text, boolean differs) {
        var value = new Label(text);
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        value.getStyleClass().add(differs ? "versions-other" : "versions-same");
        return value;
    }

    private static ToggleButton toggle(String text, String who, ToggleGroup group) {
        var toggle = new ToggleButton(text);
        toggle.setUserData(who);
        toggle.setToggleGroup(group);
        toggle.setWrapText(true);
        toggle.setMaxWidth(Double.MAX_VALUE);
        toggle.getStyleClass().add("versions-pick");
        return toggle;
    }

    private static List<ToggleButton> toggles(ToggleGroup group) {
        return group.getToggles().stream().map(ToggleButton.class::cast).toList();
    }

    /// While merging, up and down go from field to field and left and right pick whose it is.
    private void pressed(KeyEvent event) {
        if (!merging || !(event.getTarget() instanceof ToggleButton toggle)) {
            return;
        }
        var groups = List.copyOf(picks.values());
        int at = groups.indexOf(toggle.getToggleGroup());
        switch (event.getCode()) {
            case UP, DOWN -> {
                int next = at + (event.getCode() == KeyCode.DOWN ? 1 : -1);
                focus(groups.get(Math.floorMod(next, groups.size())));
                event.consume();
            }
            case LEFT, RIGHT -> {
                var all = toggles(groups.get(at));
                int now = all.indexOf(toggle) + (event.getCode() == KeyCode.RIGHT ? 1 : -1);
                var to = all.get(Math.floorMod(now, all.size()));
                to.setSelected(true);
                to.requestFocus();
                event.consume();
            }
            default -> {
                // the others are the pane's
            }
        }
    }

    private static void focus(ToggleGroup group) {
        if (group.getSelectedToggle() instanceof ToggleButton picked) {
            picked.requestFocus();
        }
    }
}
