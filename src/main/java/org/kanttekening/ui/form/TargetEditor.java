package org.kanttekening.ui.form;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Target;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// A quote or decision: of this article by choice, of another article by its file and its id.
final class TargetEditor extends Editor<Target> {

    /// Stands in the picker for "in another article"; ids begin with a letter.
    private static final String ELSEWHERE = "/";

    private final Site<Target> site;
    private final Set<Kind> kinds;
    private final PickerEditor here;
    private final LineEditor article;
    private final LineEditor id;
    private final HBox elsewhere;
    private final VBox box;
    private Target shown = Target.NONE;
    private boolean away;

    TargetEditor(Site<Target> site, Set<Kind> kinds) {
        this.site = site;
        this.kinds = Set.copyOf(kinds);
        here = new PickerEditor(part(site.label(), "", this::choose), options(), true);
        article = line("form.target.article", this::setArticle);
        id = line("form.target.id", this::setId);
        HBox.setHgrow(article.node(), Priority.ALWAYS);
        elsewhere = new HBox(article.node(), id.node());
        elsewhere.getStyleClass().add("form-line");
        id.node().setPrefWidth(116);
        id.node().setMinWidth(116);
        box = new VBox(here.node(), elsewhere);
        box.getStyleClass().add("form-list");
    }

    private LineEditor line(String key, Consumer<String> set) {
        return new LineEditor(part(site.text(key), "", set), UnaryOperator.identity())
                .prompting(site.text(key));
    }

    private Site<String> part(String label, String fallback, Consumer<String> set) {
        return new Site<>(site.in(), label, site.help(), fallback, set, site.say());
    }

    private Options options() {
        return Options.of(
                typed -> {
                    var found = new ArrayList<Option>();
                    for (var kind : Kind.values()) {
                        if (kinds.contains(kind)) {
                            var choices = choices(kind);
                            Matching.of(choices, typed).forEach(it -> found.add(Option.of(it)));
                        }
                    }
                    found.add(Option.offering(site.text("form.target.elsewhere"), () -> ELSEWHERE));
                    return found;
                },
                value ->
                        value.equals(ELSEWHERE)
                                ? site.text("form.target.elsewhere")
                                : value.isEmpty() ? "" : site.context().shortName(value));
    }

    private List<Choice> choices(Kind kind) {
        var shownId = site.in().shown().get();
        return site.context().choices(kind, shownId).stream()
                .filter(choice -> !choice.value().equals(shownId))
                .toList();
    }

    private void choose(String value) {
        if (value.equals(ELSEWHERE)) {
            away = true;
            arrange();
            article.focus();
        } else if (!away || !value.isEmpty()) {
            away = false;
            set("", value);
        }
    }

    private void set(String file, String other) {
        site.set().accept(new Target(file, other, shown.extras()));
    }

    private void setArticle(String file) {
        setElsewhere(file, id.field().getText().strip());
    }

    private void setId(String other) {
        setElsewhere(article.field().getText().strip(), other);
    }

    /// Half a target cannot be written: both are set together, once both are there.
    private void setElsewhere(String file, String other) {
        if (file.isEmpty() != other.isEmpty()) {
            return;
        }
        if (!other.isEmpty() && Kind.ofId(other).filter(kinds::contains).isEmpty()) {
            site.say().accept(site.text("form.problem.target"));
            return;
        }
        set(file, other);
    }

    private void arrange() {
        boolean open = away || !shown.isHere();
        elsewhere.setVisible(open);
        elsewhere.setManaged(open);
        here.show(open ? ELSEWHERE : shown.id(), false);
    }

    @Override
    Region node() {
        return box;
    }

    @Override
    void show(Target value, boolean another) {
        shown = value;
        away = !another && (away || !value.isHere());
        article.show(value.article(), another);
        id.show(value.id(), another);
        arrange();
    }

    @Override
    void focus() {
        here.focus();
    }

    @Override
    void setEditable(boolean editable) {
        here.setEditable(editable);
        article.setEditable(editable);
        id.setEditable(editable);
    }

    @Override
    void commit() {
        here.commit();
        article.commit();
        id.commit();
    }
}
