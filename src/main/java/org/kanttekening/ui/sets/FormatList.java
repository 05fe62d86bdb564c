package org.kanttekening.ui.sets;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import org.kanttekening.app.Messages;
import org.kanttekening.exchange.Format;

import java.util.List;

/// The formats to choose from, each with what it is good for.
final class FormatList extends ListView<Format> {

    private final Messages messages;
    private boolean choosing;

    /// @param chosen is run when another is chosen by hand
    FormatList(Messages messages, List<Format> formats, Runnable chosen) {
        this.messages = messages;
        setId("export-formats");
        setAccessibleText(messages.text("export.format"));
        getItems().setAll(formats);
        setCellFactory(_ -> new Cell());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(format -> {
                    if (format != null && !choosing) {
                        chosen.run();
                    }
                });
    }

    Format chosen() {
        return getSelectionModel().getSelectedItem();
    }

    void choose(Format format) {
        choosing = true;
        getSelectionModel().select(getItems().contains(format) ? format : getItems().getFirst());
        scrollTo(getSelectionModel().getSelectedIndex());
        choosing = false;
    }

    private final class Cell extends ListCell<Format> {
        private final Label name = new Label();
        private final Label help = new Label();
        private final VBox both = new VBox(2, name, help);

        Cell() {
            help.getStyleClass().add("hint");
            help.setWrapText(true);
            // the row is as wide as the list, whatever is written in it
            both.setPrefWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Format format, boolean empty) {
            super.updateItem(format, empty);
            if (empty || format == null) {
                setGraphic(null);
                return;
            }
            name.setText(messages.text(format.nameKey()));
            help.setText(messages.text(format.nameKey() + ".help"));
            setAccessibleText(name.getText() + ". " + help.getText());
            setGraphic(both);
        }
    }
}
