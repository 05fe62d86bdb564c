package org.kanttekening.ui.form;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Supplier;

/// A line that opens to what it sums up. What is inside is made when it is first opened, and filled
/// only while it is open.
final class Group extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final String title;
    private final Supplier<? extends Region> making;
    private final ToggleButton header = new ToggleButton();
    private final Label summary = new Label();
    private final HBox line = new HBox(header);
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private Filling filling = _ -> {};
    private boolean another = true;
    private @Nullable Region body;

    /// Shows what the group holds now.
    interface Filling {

        /// @param another whether it is of another record than what was filled in last
        void fill(boolean another);
    }

    /// @param title stands before the summary, or empty
    Group(String title, String help, Supplier<? extends Region> making) {
        this.title = title;
        this.making = making;
        getStyleClass().add("form-group");
        line.getStyleClass().add("form-group-line");
        header.getStyleClass().setAll("form-group-header");
        header.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(header, Priority.ALWAYS);
        header.setGraphic(heading());
        header.setOnAction(_ -> setOpen(header.isSelected()));
        header.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        if (!help.isEmpty()) {
            header.setTooltip(Controls.tooltip(help));
            header.setAccessibleHelp(help);
        }
        getChildren().add(line);
        say("");
    }

    private HBox heading() {
        var heading = new HBox(arrow);
        heading.getStyleClass().add("form-group-heading");
        if (!title.isEmpty()) {
            var name = new Label(title);
            name.getStyleClass().add("form-group-title");
            name.setMinWidth(Region.USE_PREF_SIZE);
            heading.getChildren().add(name);
        }
        summary.getStyleClass().add("form-group-summary");
        HBox.setHgrow(summary, Priority.ALWAYS);
        heading.getChildren().add(summary);
        return heading;
    }

    /// What the group holds, in one line; a group that holds nothing says nothing.
    void say(String text) {
        summary.setText(text);
        header.setAccessibleText(
                title.isEmpty() ? text : text.isEmpty() ? title : title + ": " + text);
        pseudoClassStateChanged(FILLED, !text.isEmpty());
    }

    void setTools(Node... tools) {
        line.getChildren().setAll(header);
        line.getChildren().addAll(tools);
    }

    void setToolsShown(boolean shown) {
        for (var tool : line.getChildren().subList(1, line.getChildren().size())) {
            tool.setVisible(shown);
            tool.setManaged(shown);
        }
    }

    void setFilling(Filling fills) {
        filling = fills;
    }

    /// What the group holds has changed: it is filled, now or when it is opened.
    ///
    /// @param ofAnother whether it is of another record than what it held until now
    void fill(boolean ofAnother) {
        another |= ofAnother;
        if (isOpen()) {
            boolean now = another;
            another = false;
            filling.fill(now);
        }
    }

    boolean isOpen() {
        return header.isSelected();
    }

    void setOpen(boolean open) {
        header.setSelected(open);
        pseudoClassStateChanged(OPEN, open);
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        if (open == getChildren().size() > 1) {
            return;
        }
        if (open) {
            getChildren().add(body());
            fill(false);
        } else {
            getChildren().remove(1);
        }
    }

    private Region body() {
        var made = body;
        if (made == null) {
            made = making.get();
            made.getStyleClass().add("form-group-body");
            body = made;
        }
        return made;
    }

    void focusHeader() {
        header.requestFocus();
    }

    ToggleButton header() {
        return header;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            setOpen(!isOpen());
        } else if (event.getCode() == KeyCode.RIGHT && !isOpen()) {
            setOpen(true);
        } else if (event.getCode() == KeyCode.LEFT && isOpen()) {
            setOpen(false);
        } else {
            return;
        }
        event.consume();
    }
}
