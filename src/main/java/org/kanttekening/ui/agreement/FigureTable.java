package org.kanttekening.ui.agreement;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.agreement.Line;
import org.kanttekening.review.agreement.Figure;
import org.kanttekening.review.agreement.Figure.Undefined;
import org.kanttekening.review.agreement.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;

/// The figures as a table: a number in each cell, below it what it rests on and what to beware of.
/// A click on a cell, or Enter, asks what lies behind it.
final class FigureTable extends TableView<Line> {

    /// The least widths of columns at the usual size of text.
    private static final double NAME = 180;

    private static final double PEOPLE = 110;
    private static final double FIGURE = 112;
    private static final double SIDES = 16;
    private static final double SCROLLBAR = 16;

    /// How high the headings and a row are at the usual size of text, about.
    private static final double HEADINGS = 64;

    private static final double ROW = 66;

    private final FigureWords words;
    private final BiConsumer<Line, Measure> chosen;
    private final DoubleSupplier scale;
    private List<Measure> measures = List.of();

    /// How many columns stand before the figures.
    private int names = 1;

    /// @param scale of text, 1 as usual
    FigureTable(FigureWords words, DoubleSupplier scale, BiConsumer<Line, Measure> chosen) {
        this.words = words;
        this.scale = scale;
        this.chosen = chosen;
        setId("agreement-table");
        getStyleClass().add("figure-table");
        setAccessibleText(words.text("agreement.table"));
        getSelectionModel().setCellSelectionEnabled(true);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void say(String nothing) {
        var label = new Label(nothing);
        label.getStyleClass().add("placeholder-text");
        label.setWrapText(true);
        setPlaceholder(label);
    }

    void show(List<Line> lines, Columns columns) {
        boolean folder = lines.stream().anyMatch(Line::isOfFolder);
        measures = columns.measures(folder);
        var pairs = lines.stream().map(it -> it.pairs().getFirst()).distinct().toList();
        boolean one = !folder && pairs.size() == 1;
        var first = one ? pairs.getFirst().first() : words.text("agreement.first");
        var second = one ? pairs.getFirst().second() : words.text("agreement.second");
        var made = new ArrayList<TableColumn<Line, ?>>();
        made.add(text("agreement.line", words::name, NAME));
        boolean ofArticles = lines.stream().anyMatch(it -> it.article().isPresent());
        if (ofArticles && !one) {
            made.add(text("agreement.people", words::people, PEOPLE));
        }
        names = made.size();
        double left = made.stream().mapToDouble(TableColumn::getPrefWidth).sum();
        for (var measure : measures) {
            made.add(column(measure, words.title(measure, folder, first, second), left));
        }
        getColumns().setAll(made);
        getItems().setAll(lines);
        if (!lines.isEmpty()) {
            getSelectionModel().clearAndSelect(0, made.get(names));
            getFocusModel().focus(0, made.get(names));
        }
    }

    private TableColumn<Line, String> text(
            String key, java.util.function.Function<Line, String> of, double width) {
        var column = new TableColumn<Line, String>(words.text(key));
        column.setSortable(false);
        column.setPrefWidth(width * scale.getAsDouble());
        column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(of.apply(it.getValue())));
        column.setCellFactory(_ -> new NameCell());
        return column;
    }

    /// How high the table would have to be to show all its lines, about.
    double wanted() {
        return (HEADINGS + ROW * getItems().size()) * scale.getAsDouble();
    }

    /// @param before how wide the columns are that stand before the figures
    private TableColumn<Line, Figure> column(Measure measure, String title, double before) {
        var column = new TableColumn<Line, Figure>();
        var label = new Label(title);
        label.setWrapText(true);
        label.setTooltip(new Tooltip(words.help(measure)));
        column.setGraphic(label);
        column.setSortable(false);
        int many = measures.size();
        column.prefWidthProperty()
                .bind(
                        Bindings.max(
                                FIGURE * scale.getAsDouble(),
                                widthProperty().subtract(before + SCROLLBAR).divide(many)));
        label.prefWidthProperty().bind(column.widthProperty().subtract(SIDES));
        column.setCellValueFactory(
                it -> new ReadOnlyObjectWrapper<>(it.getValue().agreement().of(measure)));
        column.setCellFactory(_ -> new FigureCell(measure, title));
        return column;
    }

    private Optional<Measure> measure(int column) {
        int at = column - names;
        return at >= 0 && at < measures.size() ? Optional.of(measures.get(at)) : Optional.empty();
    }

    private void pressed(KeyEvent event) {
        var at = getFocusModel().getFocusedCell();
        if (event.getCode() != KeyCode.ENTER || at.getRow() < 0) {
            return;
        }
        event.consume();
        measure(at.getColumn()).ifPresent(it -> chosen.accept(getItems().get(at.getRow()), it));
    }

    /// How high a cell has to be for all its words in the width of its column.
    private static double height(Region words, TableCell<?, ?> cell) {
        double width = cell.getTableColumn() == null ? -1 : cell.getTableColumn().getWidth();
        return words.prefHeight(Math.max(1, width - SIDES)) + cell.getInsets().getTop() * 2;
    }

    private static final class NameCell extends TableCell<Line, String> {
        private final Label name = new Label();

        NameCell() {
            name.setWrapText(true);
            name.setMinHeight(Region.USE_PREF_SIZE);
        }

        @Override
        protected double computePrefHeight(double width) {
            return height(name, this);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            name.setText(text);
            setGraphic(empty ? null : name);
        }
    }

    private final class FigureCell extends TableCell<Line, Figure> {
        private final Measure measure;
        private final String title;
        private final Label value = new Label();
        private final Label basis = new Label();
        private final Label warning = new Label();
        private final Tooltip explanation = new Tooltip();
        private final VBox lines = new VBox(value, basis, warning);

        FigureCell(Measure measure, String title) {
            this.measure = measure;
            this.title = title;
            lines.setAlignment(Pos.CENTER_LEFT);
            lines.setMinHeight(Region.USE_PREF_SIZE);
            value.getStyleClass().add("figure-value");
            basis.getStyleClass().add("hint");
            warning.getStyleClass().add("figure-warning");
            for (var label : List.of(basis, warning)) {
                label.setWrapText(true);
                label.setMinHeight(Region.USE_PREF_SIZE);
            }
            setOnMouseClicked(_ -> {
                var row = getTableRow() == null ? null : getTableRow().getItem();
                if (row != null && !isEmpty()) {
                    chosen.accept(row, this.measure);
                }
            });
        }

        @Override
        protected double computePrefHeight(double width) {
            return height(lines, this);
        }

        @Override
        protected void updateItem(@Nullable Figure figure, boolean empty) {
            super.updateItem(figure, empty);
            if (empty || figure == null) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
                return;
            }
            value.setText(words.value(figure));
            value.pseudoClassStateChanged(
                    javafx.css.PseudoClass.getPseudoClass("undefined"),
                    figure instanceof Undefined);
            basis.setText(words.basis(figure));
            var said = words.warning(figure);
            warning.setText(said);
            warning.setVisible(!said.isEmpty());
            warning.setManaged(!said.isEmpty());
            explanation.setText(words.explanation(figure));
            setTooltip(said.isEmpty() ? null : explanation);
            setAccessibleText(
                    title + ": " + words.value(figure) + ", " + words.basis(figure) + ", " + said);
            setGraphic(lines);
        }
    }
}
