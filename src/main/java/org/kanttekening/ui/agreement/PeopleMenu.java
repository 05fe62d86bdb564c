package org.kanttekening.ui.agreement;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// Chooses whose tags are compared.
final class PeopleMenu extends MenuButton {

    private final FigureWords words;
    private final Runnable changed;
    private final Set<String> off = new TreeSet<>();
    private Set<String> all = Set.of();

    PeopleMenu(FigureWords words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        setId("agreement-people");
        setAccessibleText(words.text("agreement.people"));
        say();
    }

    /// Offers people; those who were left out before still are.
    void offer(Collection<String> people) {
        all = new TreeSet<>(people);
        getItems().clear();
        for (var person : all) {
            var item = new CheckMenuItem(person);
            item.setMnemonicParsing(false);
            item.setSelected(!off.contains(person));
            item.setOnAction(_ -> {
                if (item.isSelected()) {
                    off.remove(person);
                } else {
                    off.add(person);
                }
                say();
                changed.run();
            });
            getItems().add(item);
        }
        say();
    }

    Set<String> chosen() {
        var chosen = new TreeSet<>(all);
        chosen.removeAll(off);
        return chosen;
    }

    private void say() {
        int chosen = chosen().size();
        setText(
                chosen == all.size()
                        ? words.text("agreement.everybody")
                        : words.text("agreement.people.some", chosen, all.size()));
        setDisable(all.size() < 3);
    }
}
