package org.kanttekening.ui.progress;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.progress.Board.Row;
import org.kanttekening.app.progress.Entry;
import org.kanttekening.app.progress.State;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/// Articles and people as a table: a row for each article, a column for each person. Only what is
/// in sight is ever drawn.
final class BoardView extends TableView<Row> {

    private static final double ARTICLE = 320;
    private static final double PERSON = 230;
    private static final double HEIGHT = 30;
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    /// By how far they are, then by the day; who has nothing to do with it last.
    private static final Comparator<Entry> ORDER =
            Comparator.comparing((Entry it) -> !it.isInvolved())
                    .thenComparing(Entry::state)
                    .thenComparing(
                            it -> it.due().filter(day -> !day.isEmpty()).orElse("9999-12-31"));

    private final ProgressWords words;
    private final DoubleSupplier scale;
    private final Supplier<String> today;
    private List<String> people = List.of();

    /// @param today as ISO 8601
    BoardView(
            ProgressWords words, DoubleSupplier scale, Supplier<String> today, Consumer<Row> open) {
        this.words = words;
        this.scale = scale;
        this.today = today;
        setId("progress-table");
        getStyleClass().add("board");
        setAccessibleText(words.text("table"));
        getSelectionModel().setCellSelectionEnabled(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        setOnMouseClicked(event -> {
            var chosen = getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && chosen != null) {
                open.accept(chosen);
            }
        });
    }

    void say(String nothing) {
        var label = new Label(nothing);
        label.getStyleClass().add("placeholder-text");
        label.setWrapText(true);
        setPlaceholder(label);
    }

    /// Shows rows; what was chosen and how they are sorted stays.
    void show(List<String> who, List<Row> rows) {
        setFixedCellSize(HEIGHT * scale.getAsDouble());
        var place = focused();
        var names = chosen();
        if (!who.equals(people) || getColumns().isEmpty()) {
            people = List.copyOf(who);
            columns();
        }
        var sorted = List.copyOf(getSortOrder());
        getItems().setAll(rows);
        getSortOrder().setAll(sorted);
        sort();
        again(names, place);
    }

    private void columns() {
        var made = new ArrayList<TableColumn<Row, ?>>();
        made.add(article());
        people.forEach(it -> made.add(person(it)));
        getColumns().setAll(made);
    }

    private TableColumn<Row, Row> article() {
        var column = new TableColumn<Row, Row>(words.text("article"));
        column.setPrefWidth(ARTICLE * scale.getAsDouble());
        column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()));
        column.setComparator(
                Comparator.comparing(Row::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Row::name));
        column.setCellFactory(_ -> new ArticleCell());
        return column;
    }

    private TableColumn<Row, Entry> person(String id) {
        var column = new TableColumn<Row, Entry>(id);
        column.setPrefWidth(PERSON * scale.getAsDouble());
        column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue().of(id)));
        column.setComparator(ORDER);
        column.setCellFactory(_ -> new EntryCell(id));
        return column;
    }

    /// The articles of the cells that are chosen, in the order of the table, each once.
    List<Row> chosen() {
        return getSelectionModel().getSelectedCells().stream()
                .map(it -> it.getRow())
                .distinct()
                .sorted()
                .filter(at -> at >= 0 && at < getItems().size())
                .map(at -> getItems().get(at))
                .toList();
    }

    /// The person in whose column the focus is.
    Optional<String> person() {
        int at = focused() - 1;
        return at >= 0 && at < people.size() ? Optional.of(people.get(at)) : Optional.empty();
    }

    /// Orders by the column in which the focus is; again, the other way round.
    void sortHere() {
        int at = focused();
        var before = chosen();
        var column = getColumns().get(at);
        if (!getSortOrder().contains(column)) {
            column.setSortType(TableColumn.SortType.ASCENDING);
            getSortOrder().setAll(List.of(column));
        } else {
            column.setSortType(
                    column.getSortType() == TableColumn.SortType.ASCENDING
                            ? TableColumn.SortType.DESCENDING
                            : TableColumn.SortType.ASCENDING);
        }
        // sorting leaves the focus elsewhere
        again(before, at);
    }

    private int focused() {
        var at = getFocusModel().getFocusedCell();
        return at == null ? 0 : Math.max(0, at.getColumn());
    }

    private void again(List<Row> before, int column) {
        if (getItems().isEmpty()) {
            return;
        }
        var model = getSelectionModel();
        var at = getColumns().get(Math.min(column, getColumns().size() - 1));
        model.clearSelection();
        var names = before.stream().map(Row::name).collect(java.util.stream.Collectors.toSet());
        int last = -1;
        for (int i = 0; i < getItems().size() && !names.isEmpty(); i++) {
            if (names.contains(getItems().get(i).name())) {
                model.select(i, at);
                last = i;
            }
        }
        if (last < 0) {
            model.select(0, at);
            last = 0;
        }
        getFocusModel().focus(last, at);
    }

    private static final class ArticleCell extends TableCell<Row, Row> {
        private final Tooltip file = new Tooltip();

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null || empty ? null : row.title());
            file.setText(row == null ? "" : row.name());
            setTooltip(row == null || empty ? null : file);
        }
    }

    private final class EntryCell extends TableCell<Row, Entry> {
        private final String who;
        private final Region sign = new Region();
        private String dressed = "";

        EntryCell(String who) {
            this.who = who;
            sign.getStyleClass().add("state-sign");
            sign.setMinSize(10, 10);
            sign.setMaxSize(10, 10);
            setGraphicTextGap(8);
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            boolean shown = !empty && entry != null && entry.isInvolved();
            if (!shown || entry == null) {
                setText(null);
                setGraphic(null);
                setAccessibleText(empty ? null : who);
                pseudoClassStateChanged(LATE, false);
                return;
            }
            dress(entry.state());
            var said = words.of(entry, today.get());
            setText(said);
            setGraphic(sign);
            setAccessibleText(who + ": " + said);
            pseudoClassStateChanged(LATE, entry.isOverdue(today.get()));
        }

        private void dress(State state) {
            if (!dressed.equals(state.term())) {
                sign.getStyleClass().remove("state-is-" + dressed);
                dressed = state.term();
                sign.getStyleClass().add("state-is-" + dressed);
            }
        }
    }
}
