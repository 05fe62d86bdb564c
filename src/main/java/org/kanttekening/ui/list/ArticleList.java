package org.kanttekening.ui.list;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Terms;
import org.kanttekening.app.ArticleRow;
import org.kanttekening.app.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The folder's articles: found by typing, filtered by status, ordered, each with its status, its
/// counts and how many annotations lack something.
public final class ArticleList extends VBox {

    private final Messages messages;
    private final Consumer<ArticleRow> open;
    private final TextField filter = TextFields.createClearableTextField();
    private final ListView<ArticleRow> list = new ListView<>();
    private final Label total = new Label();

    /// Said once the folder has been looked through.
    private final Label whenEmpty;

    private List<ArticleRow> rows = List.of();
    private ArticleOrder order = ArticleOrder.ALL;
    private @Nullable String current;
    private boolean following;

    /// @param open is given the article that was clicked, or on which Enter was pressed
    public ArticleList(Messages messages, Consumer<ArticleRow> open) {
        this.messages = messages;
        this.open = open;
        getStyleClass().add("article-list");
        filter.setId("article-filter");
        filter.setPromptText(messages.text("list.filter.prompt"));
        filter.setAccessibleText(messages.text("list.filter"));
        HBox.setHgrow(filter, Priority.ALWAYS);
        filter.textProperty().subscribe(typed -> order(order.withTyped(typed)));
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInFilter);
        var head = new HBox(6, filter, orderMenu());
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(8, 8, 8, 12));
        total.getStyleClass().addAll("hint", "list-total");
        list.setId("article-list");
        list.setAccessibleText(messages.text("list.name"));
        list.setCellFactory(_ -> new Row());
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setOnMouseClicked(event -> {
            if (event.getTarget() instanceof javafx.scene.Node) {
                openSelected();
            }
        });
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                        event.consume();
                        openSelected();
                    }
                });
        var empty = new Label(messages.text("list.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("placeholder-text");
        list.setPlaceholder(new Label());
        whenEmpty = empty;
        getChildren().addAll(head, list, total);
    }

    public void show(List<ArticleRow> articles) {
        list.setPlaceholder(whenEmpty);
        rows = List.copyOf(articles);
        order(order);
    }

    /// Shows one article's row anew. Its place in the list stays until the list is shown anew, so
    /// that rows do not jump while one works.
    public void update(ArticleRow row) {
        var changed = new ArrayList<>(rows);
        changed.replaceAll(it -> it.name().equals(row.name()) ? row : it);
        rows = List.copyOf(changed);
        following = true;
        for (int i = 0; i < list.getItems().size(); i++) {
            var shown = list.getItems().get(i);
            if (shown.name().equals(row.name()) && !shown.equals(row)) {
                list.getItems().set(i, row);
            }
        }
        following = false;
    }

    /// Marks the article that is open.
    public void current(@Nullable String name) {
        current = name;
        select();
        list.refresh();
    }

    public void focus() {
        list.requestFocus();
    }

    /// The article after or before the open one, as the list stands.
    public Optional<ArticleRow> neighbour(int step) {
        var shown = list.getItems();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).name().equals(current)) {
                int next = i + step;
                return next >= 0 && next < shown.size()
                        ? Optional.of(shown.get(next))
                        : Optional.empty();
            }
        }
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown.getFirst());
    }

    private void order(ArticleOrder changed) {
        order = changed;
        following = true;
        var shown = order.of(rows);
        if (!list.getItems().equals(shown)) {
            list.getItems().setAll(shown);
        }
        following = false;
        select();
        total.setText(
                shown.size() == rows.size()
                        ? messages.text("list.total", rows.size())
                        : messages.text("list.some", shown.size(), rows.size()));
    }

    private void select() {
        following = true;
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).name().equals(current)) {
                list.getSelectionModel().select(i);
                break;
            }
        }
        following = false;
    }

    private void openSelected() {
        var row = list.getSelectionModel().getSelectedItem();
        if (row != null && !following) {
            open.accept(row);
        }
    }

    private void pressedInFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (!list.getItems().isEmpty()) {
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
                list.requestFocus();
            }
        }
    }

    private MenuButton orderMenu() {
        var menu = new MenuButton(null, new FontIcon(Feather.SLIDERS));
        menu.getStyleClass().add("quiet-button");
        menu.setId("article-order");
        menu.setAccessibleText(messages.text("list.order"));
        menu.setTooltip(new Tooltip(messages.text("list.order")));
        var group = new ToggleGroup();
        for (var by : ArticleOrder.By.values()) {
            var item =
                    new RadioMenuItem(
                            messages.text(
                                    "list.by."
                                            + by.name()
                                                    .toLowerCase(java.util.Locale.ROOT)
                                                    .replace('_', '-')));
            item.setToggleGroup(group);
            item.setSelected(by == order.by());
            item.setOnAction(_ -> order(order.withBy(by)));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        var statuses =
                Terms.ARTICLE_STATUS.values().stream()
                        .collect(
                                Collectors.toMap(
                                        status -> status,
                                        this::statusItem,
                                        (one, _) -> one,
                                        java.util.LinkedHashMap::new));
        statuses.values()
                .forEach(
                        item -> item.setOnAction(_ -> order(order.withStatuses(chosen(statuses)))));
        menu.getItems().addAll(statuses.values());
        var own = new CheckMenuItem(messages.text("list.own"));
        own.setOnAction(_ -> order(order.withOwn(own.isSelected())));
        menu.getItems().addAll(new SeparatorMenuItem(), own);
        return menu;
    }

    private CheckMenuItem statusItem(String status) {
        var item = new CheckMenuItem(messages.text("list.only", statusName(status)));
        item.setSelected(order.statuses().contains(status));
        return item;
    }

    private static Set<String> chosen(java.util.Map<String, CheckMenuItem> statuses) {
        return statuses.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private String statusName(String status) {
        var key = "term.articleStatus." + status;
        return messages.has(key) ? messages.text(key) : status;
    }

    /// A day in short; what is none as it stands.
    private String dayName(String iso) {
        try {
            return DateTimeFormatter.ofPattern("d MMM", messages.locale())
                    .format(LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return iso;
        }
    }

    private final class Row extends ListCell<ArticleRow> {
        private final Label title = new Label();
        private final Label about = new Label();
        private final Label due = new Label();
        private final Label lacking = new Label();
        private final Region dot = new Region();
        private final HBox row;
        private final Tooltip file = new Tooltip();
        private String status = "";

        Row() {
            title.getStyleClass().add("title");
            title.setWrapText(true);
            about.getStyleClass().add("hint");
            about.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(about, Priority.ALWAYS);
            lacking.getStyleClass().add("badge");
            lacking.setMinWidth(Region.USE_PREF_SIZE);
            due.getStyleClass().addAll("hint", "due");
            due.setGraphic(new FontIcon(Feather.CALENDAR));
            due.setMinWidth(Region.USE_PREF_SIZE);
            dot.getStyleClass().add("status-dot");
            dot.setMinSize(10, 10);
            dot.setMaxSize(10, 10);
            HBox.setMargin(dot, new Insets(5, 0, 0, 0));
            var second = new HBox(8, about, due, lacking);
            second.setAlignment(Pos.CENTER_LEFT);
            var lines = new VBox(2, title, second);
            HBox.setHgrow(lines, Priority.ALWAYS);
            lines.setMinWidth(0);
            row = new HBox(8, dot, lines);
            row.setAlignment(Pos.TOP_LEFT);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ArticleRow article, boolean empty) {
            super.updateItem(article, empty);
            if (empty || article == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(article.title());
            var counts =
                    article.annotations() == 0
                            ? statusName(article.status())
                            : messages.text(
                                    "list.counts",
                                    statusName(article.status()),
                                    article.quotes(),
                                    article.actors(),
                                    article.decisions());
            about.setText(counts);
            lacking.setText(String.valueOf(article.incomplete()));
            lacking.setVisible(article.incomplete() > 0);
            lacking.setManaged(article.incomplete() > 0);
            due(article);
            colour(article.status());
            file.setText(article.name());
            setTooltip(file);
            setAccessibleText(
                    article.title()
                            + ", "
                            + counts
                            + (article.incomplete() > 0
                                    ? ", " + messages.text("list.incomplete", article.incomplete())
                                    : "")
                            + (due.isVisible() ? ", " + due.getTooltip().getText() : ""));
            setGraphic(row);
        }

        private void due(ArticleRow article) {
            due.setVisible(article.due().isPresent());
            due.setManaged(due.isVisible());
            article.due()
                    .ifPresent(day -> {
                        var read = dayName(day);
                        due.setText(read);
                        due.setTooltip(
                                new Tooltip(
                                        day.isEmpty()
                                                ? messages.text("list.assigned")
                                                : messages.text("list.assigned.by", read)));
                    });
        }

        private void colour(String now) {
            if (!status.equals(now)) {
                dot.getStyleClass().remove("status-is-" + status);
                dot.getStyleClass().add("status-is-" + now);
                status = now;
            }
        }
    }
}
