package org.kanttekening.ui.window;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.controlsfx.control.BreadCrumbBar;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kanttekening.app.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// The line at the window's head: which folder and article, who annotates, and the menu.
final class TopBar extends HBox {

    private final Messages messages;
    private final BreadCrumbBar<String> crumbs = new Crumbs();
    private final Label annotator = new Label();
    private final ToggleButton annotating = new ToggleButton();
    private final ToggleButton reviewing = new ToggleButton();
    private final ToggleButton finding = new ToggleButton();
    private final SegmentedButton modes = new SegmentedButton(annotating, reviewing, finding);
    private final MenuButton menu = new MenuButton(null, new FontIcon(Feather.MENU));

    /// @param toFolder is run when the folder is clicked
    TopBar(Messages messages, Runnable toFolder) {
        this.messages = messages;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(6, 12, 6, 12));
        setSpacing(12);
        crumbs.setAutoNavigationEnabled(false);
        crumbs.setOnCrumbAction(event -> {
            if (event.getSelectedCrumb().getParent() == null) {
                toFolder.run();
            }
        });
        crumbs.setFocusTraversable(false);
        crumbs.setCrumbFactory(TopBar::crumb);
        crumbs.setMaxHeight(Region.USE_PREF_SIZE);
        crumbs.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        annotator.setGraphic(new FontIcon(Feather.USER));
        annotator.getStyleClass().add("annotator");
        annotator.setMinWidth(Region.USE_PREF_SIZE);
        menu.setId("menu");
        menu.getStyleClass().add("quiet-button");
        menu.setAccessibleText(messages.text("window.menu"));
        menu.setTooltip(new Tooltip(messages.text("window.menu")));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        annotating.setText(messages.text("window.mode.annotate"));
        annotating.setId("mode-annotate");
        reviewing.setText(messages.text("window.mode.review"));
        reviewing.setId("mode-review");
        finding.setText(messages.text("window.mode.find"));
        finding.setId("mode-find");
        modes.setMinWidth(Region.USE_PREF_SIZE);
        modes.setDisable(true);
        mode(Modes.Mode.ANNOTATE);
        getChildren().addAll(crumbs, space, modes, annotator, menu);
    }

    /// What the buttons of the modes do, once there is a folder to do it in.
    void modes(Runnable annotate, Runnable review, Runnable find) {
        annotating.setOnAction(_ -> annotate.run());
        reviewing.setOnAction(_ -> review.run());
        finding.setOnAction(_ -> find.run());
    }

    /// Shows what the window is for now.
    void mode(Modes.Mode now) {
        annotating.setSelected(now == Modes.Mode.ANNOTATE);
        reviewing.setSelected(now == Modes.Mode.REVIEW || now == Modes.Mode.CORRECT);
        finding.setSelected(now == Modes.Mode.FIND);
    }

    MenuButton menu() {
        return menu;
    }

    void place(@Nullable String folder, @Nullable String article) {
        modes.setDisable(folder == null);
        reviewing.setDisable(article == null);
        List<String> names = new ArrayList<>();
        if (folder != null) {
            names.add(folder);
        }
        if (article != null) {
            names.add(article);
        }
        crumbs.setSelectedCrumb(
                names.isEmpty()
                        ? null
                        : BreadCrumbBar.buildTreeModel(names.toArray(String[]::new)));
    }

    void annotator(String name) {
        annotator.setText(name);
        annotator.setTooltip(new Tooltip(messages.text("window.annotator", name)));
        annotator.setAccessibleText(messages.text("window.annotator", name));
    }

    private static Button crumb(TreeItem<String> item) {
        var crumb = new Button(item.getValue());
        crumb.setTooltip(new Tooltip(item.getValue()));
        crumb.getStyleClass().add("crumb");
        if (!item.isLeaf()) {
            crumb.setGraphic(new FontIcon(Feather.CHEVRON_RIGHT));
            crumb.setContentDisplay(ContentDisplay.RIGHT);
        }
        return crumb;
    }

    /// Crumbs that end in an ellipsis where there is no room; the control's own run on under what
    /// lies beside them.
    private static final class Crumbs extends BreadCrumbBar<String> {

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            for (var child : getChildren()) {
                double room = Math.max(0, getWidth() - child.getLayoutX());
                if (child.getLayoutBounds().getWidth() > room) {
                    child.resize(room, child.getLayoutBounds().getHeight());
                }
            }
        }
    }
}
