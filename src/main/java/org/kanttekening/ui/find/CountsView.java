package org.kanttekening.ui.find;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.kanttekening.search.CrossTable;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Trait;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// How many hits there are of each value of one thing, with a bar, or of each two values of two
/// things. A row or a cell leads to its hits.
final class CountsView extends VBox {

    /// More columns than this nobody reads; the rest is told in words.
    private static final int COLUMNS = 30;

    private final FindWords words;
    private final Runnable asked;
    private final Consumer<Map<Facet, String>> chosen;
    private final Consumer<List<List<String>>> copied;
    private final SearchableComboBox<Facet> rows = new SearchableComboBox<>();
    private final SearchableComboBox<Facet> columns = new SearchableComboBox<>();
    private final TableView<String> table = new TableView<>();
    private final Label more = new Label();
    private final Button copy = new Button();
    private Optional<CrossTable> shown = Optional.empty();
    private boolean crossed;

    /// @param asked is run when something else is to be counted
    /// @param chosen is given the values whose hits are wanted
    /// @param copied is given the table that is to be copied
    CountsView(
            FindWords words,
            Runnable asked,
            Consumer<Map<Facet, String>> chosen,
            Consumer<List<List<String>>> copied) {
        super(8);
        this.words = words;
        this.asked = asked;
        this.chosen = chosen;
        this.copied = copied;
        getStyleClass().add("find-counts");
        setId("find-counts");
        facets(rows, "find-rows", "find.counts.rows");
        facets(columns, "find-columns", "find.counts.columns");
        rows.setValue(Facet.of(Trait.FILE));
        columns.setValue(Facet.of(Trait.KIND));
        rows.valueProperty().subscribe((_, _) -> asked());
        columns.valueProperty().subscribe((_, _) -> asked());
        table.setId("find-count-table");
        table.setAccessibleText(words.text("find.counts"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setPlaceholder(new Label(""));
        VBox.setVgrow(table, Priority.ALWAYS);
        more.getStyleClass().add("hint");
        more.setWrapText(true);
        copy.setText(words.text("find.counts.copy"));
        copy.setId("find-counts-copy");
        copy.setOnAction(_ -> copy());
        var by = new Label(words.text("find.counts.by"));
        by.setMinWidth(Region.USE_PREF_SIZE);
        var across = new HBox(6, rows, by, columns);
        across.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(rows, Priority.ALWAYS);
        HBox.setHgrow(columns, Priority.ALWAYS);
        var foot = new HBox(8, more, copy);
        foot.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(more, Priority.ALWAYS);
        copy.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(across, table, foot);
    }

    Facet rows() {
        return rows.getValue();
    }

    Facet columns() {
        return columns.getValue();
    }

    void focus() {
        table.requestFocus();
    }

    /// Copies the table.
    void copy() {
        shown.map(this::cells).ifPresent(copied);
    }

    void clear() {
        shown = Optional.empty();
        table.getItems().clear();
        table.getColumns().clear();
        more.setText("");
        copy.setDisable(true);
    }

    void show(CrossTable counts) {
        shown = Optional.of(counts);
        crossed = !rows().equals(columns()) && !counts.columns().equals(List.of(""));
        copy.setDisable(counts.total() == 0);
        int most = counts.rows().stream().mapToInt(counts::rowTotal).max().orElse(1);
        var made = new ArrayList<TableColumn<String, ?>>();
        made.add(nameColumn());
        made.add(totalColumn(counts, most));
        if (crossed) {
            counts.columns().stream()
                    .limit(COLUMNS)
                    .map(column -> countColumn(counts, column))
                    .forEach(made::add);
        }
        table.getColumns().setAll(made);
        table.getItems().setAll(counts.rows());
        more.setText(
                crossed && counts.columns().size() > COLUMNS
                        ? words.text("find.counts.more", counts.columns().size() - COLUMNS)
                        : words.text("find.counts.total", counts.total()));
    }

    /// The table as it is read, with its headings.
    private List<List<String>> cells(CrossTable counts) {
        var cells = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        head.add(words.of(rows()));
        head.add(words.text("find.counts.all"));
        if (crossed) {
            counts.columns().forEach(column -> head.add(words.value(columns(), column)));
        }
        cells.add(head);
        for (var row : counts.rows()) {
            var line = new ArrayList<String>();
            line.add(words.value(rows(), row));
            line.add(String.valueOf(counts.rowTotal(row)));
            if (crossed) {
                counts.columns().forEach(it -> line.add(String.valueOf(counts.count(row, it))));
            }
            cells.add(line);
        }
        return cells;
    }

    private void asked() {
        if (rows.getValue() != null && columns.getValue() != null) {
            asked.run();
        }
    }

    private void facets(SearchableComboBox<Facet> box, String id, String key) {
        box.setId(id);
        box.setAccessibleText(words.text(key));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(0);
        var all =
                Stream.concat(
                                words.properties().stream().map(Facet::of),
                                Stream.of(Facet.OfHit.values()))
                        .map(Facet.class::cast)
                        .toList();
        box.getItems().setAll(all);
        box.setConverter(
                new javafx.util.StringConverter<>() {
                    @Override
                    public String toString(@Nullable Facet facet) {
                        return facet == null ? "" : words.of(facet);
                    }

                    @Override
                    public @Nullable Facet fromString(String name) {
                        return all.stream()
                                .filter(it -> words.of(it).equals(name))
                                .findFirst()
                                .orElse(null);
                    }
                });
    }

    private TableColumn<String, String> nameColumn() {
        var column = new TableColumn<String, String>(words.of(rows()));
        column.setSortable(false);
        column.setPrefWidth(150);
        column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()));
        column.setCellFactory(
                _ -> new CountCell<>(label -> words.value(rows(), label), _ -> null, this::row));
        return column;
    }

    private TableColumn<String, Integer> totalColumn(CrossTable counts, int most) {
        var column = new TableColumn<String, Integer>(words.text("find.counts.all"));
        column.setSortable(false);
        column.setPrefWidth(crossed ? 110 : 170);
        column.setCellValueFactory(
                it -> new ReadOnlyObjectWrapper<>(counts.rowTotal(it.getValue())));
        column.setCellFactory(_ ->
                new CountCell<>(
                        count -> words.text("find.number", count),
                        count -> new CountBar((double) count / most),
                        this::row));
        return column;
    }

    private TableColumn<String, Integer> countColumn(CrossTable counts, String label) {
        var column = new TableColumn<String, Integer>(words.value(columns(), label));
        column.setSortable(false);
        column.setPrefWidth(80);
        column.setCellValueFactory(
                it -> new ReadOnlyObjectWrapper<>(counts.count(it.getValue(), label)));
        column.setCellFactory(_ ->
                new CountCell<>(
                        count -> count == 0 ? "" : words.text("find.number", count),
                        _ -> null,
                        row -> {
                            Map<Facet, String> wanted = new LinkedHashMap<>();
                            wanted.put(rows(), row);
                            wanted.put(columns(), label);
                            chosen.accept(wanted);
                        }));
        return column;
    }

    private void row(String label) {
        chosen.accept(Map.of(rows(), label));
    }

    private void pressed(KeyEvent event) {
        var at = table.getFocusModel().getFocusedCell();
        if (event.getCode() != KeyCode.ENTER || at == null || at.getRow() < 0) {
            return;
        }
        event.consume();
        var row = table.getItems().get(at.getRow());
        int column = at.getColumn() - 2;
        Map<Facet, String> wanted = new LinkedHashMap<>();
        wanted.put(rows(), row);
        if (crossed && column >= 0) {
            shown.ifPresent(it -> wanted.put(columns(), it.columns().get(column)));
        }
        chosen.accept(wanted);
    }

    private interface Wording<V> {
        String of(V value);
    }

    private interface Drawing<V> {
        @Nullable Node of(V value);
    }

    /// One number, or one name.
    private static final class CountCell<V> extends TableCell<String, V> {
        private final Wording<V> wording;
        private final Drawing<V> drawing;

        CountCell(Wording<V> wording, Drawing<V> drawing, Consumer<String> chosen) {
            this.wording = wording;
            this.drawing = drawing;
            setContentDisplay(ContentDisplay.LEFT);
            setGraphicTextGap(6);
            setOnMouseClicked(_ -> {
                var row = getTableRow() == null ? null : getTableRow().getItem();
                if (row != null && !isEmpty()) {
                    chosen.accept(row);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable V value, boolean empty) {
            super.updateItem(value, empty);
            if (empty || value == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(wording.of(value));
            setGraphic(drawing.of(value));
        }
    }
}
