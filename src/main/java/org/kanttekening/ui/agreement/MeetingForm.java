package org.kanttekening.ui.agreement;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.Messages;
import org.kanttekening.app.agreement.FolderAgreement.InArticle;
import org.kanttekening.app.agreement.Line;
import org.kanttekening.app.agreement.MeetingSheetOrder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Asks what is to be on a sheet of disagreements: which articles, and whether names are shown.
final class MeetingForm extends VBox {

    private final Messages messages;
    private final List<Line> lines;
    private final Optional<String> chosen;
    private final RadioButton all = new RadioButton();
    private final RadioButton one = new RadioButton();
    private final RadioButton names = new RadioButton();
    private final RadioButton letters = new RadioButton();

    /// @param lines whose articles and people are meant
    /// @param selected the line that is chosen, if any
    MeetingForm(
            Messages messages,
            List<Line> lines,
            @Nullable Line selected,
            Consumer<MeetingSheetOrder> done) {
        super(8);
        this.messages = messages;
        this.lines = lines;
        this.chosen = Optional.ofNullable(selected).flatMap(Line::article);
        setId("meeting-form");
        setPadding(new Insets(16));
        setPrefWidth(440);
        var title = new Label(messages.text("agreement.meeting.title"));
        title.getStyleClass().add("title");
        all.setText(messages.text("agreement.meeting.all", articles(lines).size()));
        one.setText(messages.text("agreement.meeting.one", chosen.orElse("")));
        group("meeting-articles", all, one);
        names.setText(messages.text("agreement.meeting.names"));
        letters.setText(messages.text("agreement.meeting.letters"));
        group("meeting-names", names, letters);
        (chosen.isPresent() ? one : all).setSelected(true);
        one.setVisible(chosen.isPresent());
        one.setManaged(chosen.isPresent());
        names.setSelected(true);
        var write = new Button(messages.text("agreement.meeting.write"));
        write.setId("meeting-write");
        write.setDefaultButton(true);
        write.setOnAction(_ -> done.accept(order()));
        var foot = new HBox(write);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, all, one, gap(), names, letters, foot);
        // before a radio button takes it
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        write.fire();
                    }
                });
    }

    void focus() {
        (one.isSelected() ? one : all).requestFocus();
    }

    private static javafx.scene.layout.Region gap() {
        var gap = new javafx.scene.layout.Region();
        gap.setMinHeight(4);
        return gap;
    }

    private static void group(String id, RadioButton... buttons) {
        var group = new ToggleGroup();
        for (int i = 0; i < buttons.length; i++) {
            buttons[i].setId(id + "-" + (i + 1));
            buttons[i].setToggleGroup(group);
            buttons[i].setWrapText(true);
            buttons[i].setMnemonicParsing(false);
        }
    }

    private MeetingSheetOrder order() {
        var people = new TreeSet<String>();
        lines.forEach(line ->
                line.pairs()
                        .forEach(pair -> {
                            people.add(pair.first());
                            people.add(pair.second());
                        }));
        return new MeetingSheetOrder(
                people,
                one.isSelected() ? chosen.stream().toList() : List.copyOf(articles(lines)),
                letters.isSelected(),
                messages,
                ZoneId.systemDefault(),
                LocalDate.now(ZoneId.systemDefault()));
    }

    private static Collection<String> articles(List<Line> lines) {
        var articles = new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(it -> it));
        lines.stream()
                .flatMap(line ->
                        line.article().isPresent()
                                ? line.article().stream()
                                : line.pairs().stream()
                                        .flatMap(pair -> pair.articles().stream())
                                        .map(InArticle::article))
                .forEach(articles::add);
        return articles;
    }
}
