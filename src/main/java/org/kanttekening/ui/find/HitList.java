package org.kanttekening.ui.find;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SortEvent;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.search.ActorPart;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Hit;
import org.kanttekening.search.Hits;
import org.kanttekening.search.Line;
import org.kanttekening.search.Order;
import org.kanttekening.search.Voice;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What was found, each hit on a line in its context, the words found below one another. Arrows go
/// along the lines, Space ticks one, Ctrl+A ticks all, Alt with a number sorts by that column,
/// Enter opens one at its passage.
final class HitList extends TableView<Hit> {

    /// Of the context on either side, in characters; more than fits is cut on screen.
    private static final int CONTEXT = 90;

    /// Of the column of ticks, in type sizes.
    private static final double TICK = 2.7;

    /// At least so wide that a column's name, a kind and an annotator's id can be read, in type
    /// sizes.
    private static final double NAME = 6.6;

    // Of words found, the context tells; of annotations, what is annotated. In pixels, for the
    // columns to share what there is by.
    private static final double WORDS = 170;
    private static final double CONTEXTS = 260;
    private static final double EDGES = 110;

    private final FindWords words;
    private final Ticks ticks;
    private final Consumer<Hit> open;
    private final Consumer<List<Order>> sort;
    private final Map<TableColumn<Hit, ?>, Order> orders = new LinkedHashMap<>();
    private final CheckBox all = new CheckBox();
    private final TableColumn<Hit, String> left;
    private final TableColumn<Hit, String> found;
    private final TableColumn<Hit, String> right;
    private final TableColumn<Hit, String> kinds;
    private final TableColumn<Hit, String> annotators;
    private final TableColumn<Hit, String> speakers;
    private Optional<Hits> hits = Optional.empty();

    /// Whether annotations were found, and not words alone.
    private boolean ofAnnotations;

    /// @param sort is given the order that is wanted, the first counting most
    HitList(FindWords words, Ticks ticks, Consumer<Hit> open, Consumer<List<Order>> sort) {
        this.words = words;
        this.ticks = ticks;
        this.open = open;
        this.sort = sort;
        this.left = column("left", Order.LEFT, CONTEXTS, hit -> line(hit).left(), LeftCell::new);
        this.found = column("found", Order.FOUND, WORDS, this::found, FoundCell::new);
        this.right = column("right", Order.RIGHT, CONTEXTS, hit -> line(hit).right(), Cell::new);
        this.kinds = column("kind", Order.KIND, 76, this::kind, Cell::new);
        this.annotators = column("annotator", null, 70, Hit::annotator, Cell::new);
        this.speakers = column("speaker", Order.SPEAKER, 150, this::speaker, Cell::new);
        setId("find-hits");
        setAccessibleText(words.text("find.hits"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(tickColumn());
        getColumns().addAll(List.of(left, found, right));
        getColumns().add(column("article", Order.ARTICLE, 120, HitList::title, Cell::new));
        getColumns().add(kinds);
        getColumns().add(annotators);
        getColumns().add(speakers);
        annotators.setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setRowFactory(_ -> {
            var row = new TableRow<Hit>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && row.getItem() != null) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        // the hits are sorted where they were found, not here
        setOnSort(this::sorted);
        setSortPolicy(_ -> true);
    }

    /// Shows hits.
    ///
    /// @param from of what they come, for their labels
    void show(Hits from, List<Hit> shown) {
        hits = Optional.of(from);
        var chosen = getSelectionModel().getSelectedItem();
        // in the list that is there: with another one a table forgets by what it is sorted, and
        // has all sorted anew by nothing
        getItems().setAll(shown);
        arrange(from.list());
        int again = chosen == null ? -1 : indexOf(shown, chosen);
        if (!shown.isEmpty()) {
            getSelectionModel().clearAndSelect(Math.max(0, again));
            scrollTo(Math.max(0, again - 3));
        }
        ticked();
    }

    /// Shows the columns that tell anything of hits.
    private void arrange(List<Hit> found) {
        var of = EnumSet.noneOf(Kind.class);
        boolean whole = false;
        for (var hit : found) {
            hit.kind().ifPresent(of::add);
            whole |= hit.kind().isPresent() && hit.written() == null;
        }
        kinds.setVisible(of.size() > 1);
        annotators.setVisible(!of.isEmpty());
        speakers.setVisible(of.contains(Kind.QUOTE));
        if (whole != ofAnnotations) {
            ofAnnotations = whole;
            this.found.setPrefWidth(whole ? CONTEXTS : WORDS);
            left.setPrefWidth(whole ? EDGES : CONTEXTS);
            right.setPrefWidth(whole ? EDGES : CONTEXTS);
        }
    }

    // The same line after sorting, or of the same place after searching again.
    private static int indexOf(List<Hit> hits, Hit wanted) {
        var spot = Spot.of(wanted);
        for (int i = 0; i < hits.size(); i++) {
            if (Spot.of(hits.get(i)).equals(spot)) {
                return i;
            }
        }
        return -1;
    }

    void say(String nothing) {
        var label = new Label(nothing);
        label.getStyleClass().add("placeholder-text");
        label.setWrapText(true);
        setPlaceholder(label);
    }

    void clear() {
        hits = Optional.empty();
        getItems().clear();
        ticked();
    }

    /// Goes to the next hit, or the one before.
    Optional<Hit> step(int by) {
        int now = getSelectionModel().getSelectedIndex();
        int next = now + by;
        if (next < 0 || next >= getItems().size()) {
            return Optional.empty();
        }
        getSelectionModel().clearAndSelect(next);
        scrollTo(Math.max(0, next - 3));
        return Optional.of(getItems().get(next));
    }

    /// Shows what is ticked.
    void ticked() {
        int count = ticks.among(getItems()).size();
        all.setSelected(count > 0 && count == getItems().size());
        all.setIndeterminate(count > 0 && count < getItems().size());
        refresh();
    }

    private void sorted(SortEvent<TableView<Hit>> event) {
        event.consume();
        var wanted = getSortOrder().stream().map(orders::get).filter(it -> it != null).toList();
        sort.accept(wanted);
    }

    /// @param number of the column, from 1, among those that can be sorted by; 0 for none, which
    ///   leaves the hits in the order of the articles
    private void sortBy(int number) {
        var sortable = getVisibleLeafColumns().stream().filter(TableColumn::isSortable).toList();
        if (number == 0) {
            getSortOrder().clear();
        } else if (number <= sortable.size()) {
            getSortOrder().setAll(List.of(sortable.get(number - 1)));
        }
    }

    private void pressed(KeyEvent event) {
        var hit = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
            event.consume();
            ticks.turn(getItems());
        } else if (event.isAltDown() && event.getCode().isDigitKey()) {
            event.consume();
            sortBy(Integer.parseInt(event.getCode().getName().replace("Numpad ", "")));
        } else if (hit != null && event.getCode() == KeyCode.SPACE) {
            event.consume();
            ticks.tick(hit, !ticks.isTicked(hit));
        } else if (hit != null && event.getCode() == KeyCode.ENTER) {
            event.consume();
            open.accept(hit);
        }
    }

    private TableColumn<Hit, Hit> tickColumn() {
        var column = new TableColumn<Hit, Hit>();
        all.setAccessibleText(words.text("find.tick.all"));
        all.setTooltip(new Tooltip(words.text("find.tick.all")));
        all.setId("find-tick-all");
        all.setFocusTraversable(false);
        all.setOnAction(_ -> ticks.turn(getItems()));
        column.setGraphic(all);
        column.setSortable(false);
        column.setReorderable(false);
        all.fontProperty()
                .subscribe(font -> {
                    column.setMinWidth(font.getSize() * TICK);
                    column.setMaxWidth(font.getSize() * TICK);
                    kinds.setMinWidth(font.getSize() * NAME);
                    annotators.setMinWidth(font.getSize() * NAME);
                });
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TickCell());
        return column;
    }

    private TableColumn<Hit, String> column(
            String name,
            @Nullable Order order,
            double width,
            Function<Hit, String> text,
            Supplier<TableCell<Hit, String>> cell) {
        var column = new TableColumn<Hit, String>(words.text("find.column." + name));
        column.setId("find-column-" + name);
        column.setPrefWidth(width);
        column.setSortable(order != null);
        if (order != null) {
            orders.put(column, order);
            // an order goes one way
            column.sortTypeProperty()
                    .subscribe(type -> {
                        if (type == TableColumn.SortType.DESCENDING) {
                            column.setSortType(TableColumn.SortType.ASCENDING);
                        }
                    });
        }
        column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(text.apply(it.getValue())));
        column.setCellFactory(_ -> cell.get());
        return column;
    }

    private static Line line(Hit hit) {
        return hit.line(CONTEXT);
    }

    private String found(Hit hit) {
        var found = line(hit).found();
        return found.isEmpty() ? title(hit) : found;
    }

    /// The article's title as the annotator has it, else as anybody has it, else its file's name.
    private static String title(Hit hit) {
        var entry = hit.entry();
        return Stream.concat(
                        Stream.concat(
                                Stream.ofNullable(hit.voice()).map(Voice::header),
                                entry.voices().stream().map(Voice::header)),
                        Stream.of(entry.details()))
                .map(Header::title)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse(entry.file().name());
    }

    private String kind(Hit hit) {
        return hit.kind().map(words::kind).orElse("");
    }

    private String speaker(Hit hit) {
        return hits.map(it -> String.join(", ", it.labels(Facet.of(ActorPart.SPEAKER), hit)))
                .orElse("");
    }

    private static class Cell extends TableCell<Hit, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty || text == null ? null : text);
        }
    }

    private static final class LeftCell extends Cell {
        LeftCell() {
            getStyleClass().add("find-left");
            setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        }
    }

    private static final class FoundCell extends Cell {
        FoundCell() {
            getStyleClass().add("find-found");
        }
    }

    private final class TickCell extends TableCell<Hit, Hit> {
        private final CheckBox box = new CheckBox();

        TickCell() {
            box.setFocusTraversable(false);
            box.setAccessibleText(words.text("find.tick"));
            box.setOnAction(_ -> {
                var hit = getItem();
                if (hit != null) {
                    ticks.tick(hit, box.isSelected());
                }
            });
            setAlignment(Pos.CENTER);
        }

        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                return;
            }
            box.setSelected(ticks.isTicked(hit));
            setGraphic(box);
        }
    }
}
