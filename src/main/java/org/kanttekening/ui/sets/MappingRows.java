package org.kanttekening.ui.sets;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.TermList;
import org.kanttekening.annotation.Terms;
import org.kanttekening.app.Messages;
import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.Mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What the names that a format does not know of itself are taken for; they stay here once chosen,
/// though nothing about them is unknown any more.
final class MappingRows extends VBox {

    private static final double HIGHEST = 150;

    private final Messages messages;
    private final Runnable changed;
    private final GridPane rows = new GridPane(12, 6);
    private final Map<Draft.Unknown, Integer> known = new TreeMap<>();
    private Mapping mapping = Mapping.NONE;
    private Set<Draft.Unknown> drawn = Set.of();
    private boolean showing;

    /// @param changed is run when something is taken for something else
    MappingRows(Messages messages, Runnable changed) {
        super(6);
        this.messages = messages;
        this.changed = changed;
        setId("import-mapping");
        var title = new Label(messages.text("import.mapping"));
        title.getStyleClass().add("group-title");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        getChildren().setAll(title, scroll);
        shown(false);
    }

    Mapping mapping() {
        return mapping;
    }

    /// Other files are to be taken in: of the names, those stay for which something was chosen.
    void forget() {
        known.keySet().removeIf(name -> chosen(name).isEmpty());
        draw();
    }

    void show(Map<Draft.Unknown, Integer> unknown) {
        known.putAll(unknown);
        draw();
    }

    private void draw() {
        if (known.keySet().equals(drawn)) {
            return;
        }
        drawn = Set.copyOf(known.keySet());
        showing = true;
        rows.getChildren().clear();
        int row = 0;
        for (var name : known.entrySet()) {
            rows.addRow(row++, name(name.getKey(), name.getValue()), choice(name.getKey()));
        }
        showing = false;
        shown(!known.isEmpty());
    }

    private void shown(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }

    private Label name(Draft.Unknown unknown, int count) {
        var label =
                new Label(
                        messages.text(
                                unknown.sort() == Draft.Unknown.Sort.TYPE
                                        ? "import.mapping.type"
                                        : "import.mapping.field",
                                unknown.name(),
                                count));
        label.setMinWidth(220);
        return label;
    }

    private ComboBox<String> choice(Draft.Unknown unknown) {
        var box = new ComboBox<String>();
        box.getItems().setAll(unknown.sort() == Draft.Unknown.Sort.TYPE ? types() : fields());
        box.setConverter(new Names());
        box.setAccessibleText(unknown.name());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setValue(chosen(unknown).orElse(Mapping.NOTE));
        box.valueProperty()
                .subscribe(as -> {
                    if (as != null && !showing) {
                        mapping =
                                unknown.sort() == Draft.Unknown.Sort.TYPE
                                        ? mapping.withType(unknown.name(), as)
                                        : mapping.withField(unknown.name(), as);
                        changed.run();
                    }
                });
        return box;
    }

    private Optional<String> chosen(Draft.Unknown unknown) {
        return unknown.sort() == Draft.Unknown.Sort.TYPE
                ? mapping.type(unknown.name())
                : mapping.field(unknown.name());
    }

    private static List<String> types() {
        var types = new ArrayList<>(List.of(Mapping.NOTE, Mapping.LEAVE, "quote"));
        add(types, "quote", Terms.QUOTE_TYPE);
        types.addAll(List.of("quote.source", "quote.cue", "actor"));
        add(types, "actor", Terms.ACTOR_TYPE);
        types.addAll(List.of("decision", "decision.measure"));
        return types;
    }

    private static void add(List<String> types, String kind, TermList terms) {
        terms.values().forEach(value -> types.add(kind + ":" + value));
    }

    private static List<String> fields() {
        var fields = new ArrayList<>(List.of(Mapping.NOTE, Mapping.LEAVE));
        for (var kind : Kind.values()) {
            Mapping.fields(kind).forEach(field -> fields.add(kind.term() + "." + field));
        }
        return fields;
    }

    /// What a name is taken for, in words.
    private final class Names extends StringConverter<String> {
        @Override
        public String toString(@Nullable String as) {
            if (as == null || as.isEmpty()) {
                return "";
            }
            if (as.equals(Mapping.NOTE) || as.equals(Mapping.LEAVE)) {
                return messages.text("import.mapping." + as);
            }
            int stop = as.indexOf('.');
            int colon = as.indexOf(':');
            if (stop > 0) {
                return messages.text(
                        "export.loss.field",
                        kind(as.substring(0, stop)),
                        field(as.substring(0, stop), as.substring(stop + 1)));
            }
            if (colon > 0) {
                return messages.text(
                        "export.loss.field",
                        kind(as.substring(0, colon)),
                        term(as.substring(0, colon), as.substring(colon + 1)));
            }
            return kind(as);
        }

        private String kind(String kind) {
            return messages.text("window." + kind + "s");
        }

        private String field(String kind, String field) {
            var key = "field." + kind + "." + field;
            return messages.has(key) ? messages.text(key) : field;
        }

        private String term(String kind, String value) {
            var list = kind.equals("quote") ? Terms.QUOTE_TYPE : Terms.ACTOR_TYPE;
            var key = "term." + list.name() + "." + value;
            return messages.has(key) ? messages.text(key) : value;
        }

        @Override
        public String fromString(String text) {
            throw new UnsupportedOperationException("nobody types here");
        }
    }
}
