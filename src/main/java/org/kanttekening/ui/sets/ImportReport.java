package org.kanttekening.ui.sets;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import org.kanttekening.app.Messages;
import org.kanttekening.app.Problems;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.Imported;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What came of each article, or would come of it: what is refused first.
final class ImportReport extends ListView<ImportReport.Line> {

    private final Messages messages;
    private final Problems problems;

    /// @param style of the style sheet, or empty
    record Line(String text, String style) {}

    ImportReport(Messages messages) {
        this.messages = messages;
        this.problems = new Problems(messages);
        setId("import-report");
        setAccessibleText(messages.text("import.report"));
        setFocusTraversable(true);
        setCellFactory(_ -> new Cell());
    }

    void say(String text, String style) {
        getItems().setAll(new Line(text, style));
    }

    /// @param done whether it has been taken in, or is only looked at
    void show(Imported imported, boolean done) {
        var lines = new ArrayList<Line>();
        int refused = imported.count(Imported.Outcome.REFUSED);
        lines.add(
                new Line(
                        messages.text(
                                done ? "import.done" : "import.would",
                                imported.annotations(),
                                imported.articles(),
                                refused),
                        refused == 0 ? "good" : "problem"));
        imported.items().stream()
                .filter(item -> item.outcome() == Imported.Outcome.REFUSED)
                .forEach(item -> add(item, lines));
        imported.items().stream()
                .filter(item -> item.outcome() != Imported.Outcome.REFUSED)
                .forEach(item -> add(item, lines));
        getItems().setAll(lines);
    }

    private void add(Imported.Item item, List<Line> lines) {
        boolean refused = item.outcome() == Imported.Outcome.REFUSED;
        lines.add(
                new Line(
                        messages.text(
                                "import.outcome." + key(item.outcome()),
                                item.file(),
                                item.article(),
                                item.annotations()),
                        refused ? "problem" : ""));
        for (var finding : item.findings()) {
            lines.add(new Line(text(finding), refused ? "problem" : "hint"));
        }
    }

    private String text(Finding finding) {
        var what = problems.text(finding.what());
        return finding.place().isEmpty()
                ? messages.text("import.finding", what)
                : messages.text("import.finding.at", finding.place(), what);
    }

    private static String key(Imported.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static final class Cell extends ListCell<Line> {
        private final Label label = new Label();

        Cell() {
            label.setWrapText(true);
            label.setPrefWidth(0);
            label.setMaxWidth(Double.MAX_VALUE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            label.setText(line.text());
            label.getStyleClass().setAll("label");
            if (!line.style().isEmpty()) {
                label.getStyleClass().add(line.style());
            }
            setAccessibleText(line.text());
            setGraphic(label);
        }
    }
}
