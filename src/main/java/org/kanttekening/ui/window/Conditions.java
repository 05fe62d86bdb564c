package org.kanttekening.ui.window;

import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.app.Condition;
import org.kanttekening.ui.article.ArticleView;
import org.kanttekening.ui.form.FormView;

import java.util.EnumSet;
import java.util.Set;

/// What holds in the window now, for commands and for the hint of keys.
final class Conditions {

    private Conditions() {}

    static Set<Condition> holding(boolean folder, @Nullable DeskOfArticle desk, ArticleView view) {
        var holding = EnumSet.noneOf(Condition.class);
        if (folder) {
            holding.add(Condition.FOLDER);
        }
        if (desk == null) {
            return holding;
        }
        holding.add(Condition.ARTICLE);
        var session = desk.session();
        if (session.editable()) {
            holding.add(Condition.EDITABLE);
        }
        boolean selected = !desk.tagging().trimmed(view.selection()).isEmpty();
        if (selected) {
            holding.add(Condition.SELECTION);
        }
        if (selected || desk.reading().word(view.caret()).isPresent()) {
            holding.add(Condition.WORDS);
        }
        if (session.canUndo()) {
            holding.add(Condition.UNDO);
        }
        if (session.canRedo()) {
            holding.add(Condition.REDO);
        }
        session.chosen().ifPresent(chosen -> addChosen(chosen, holding));
        return holding;
    }

    private static void addChosen(Annotation chosen, Set<Condition> holding) {
        holding.add(Condition.CHOSEN);
        holding.add(
                switch (chosen.kind()) {
                    case QUOTE -> Condition.QUOTE;
                    case ACTOR -> Condition.ACTOR;
                    case DECISION -> Condition.DECISION;
                });
    }

    /// The message that names the keys most wanted now.
    static String hint(@Nullable DeskOfArticle desk, FormView form, @Nullable Scene scene) {
        if (desk == null) {
            return "status.keys.none";
        }
        if (desk.boundaries().taken().isPresent()) {
            return "status.keys.edge";
        }
        if (scene != null && KeyDispatcher.within(scene.getFocusOwner(), form)) {
            return "status.keys.fields";
        }
        return desk.session()
                .chosen()
                .map(chosen -> "status.keys." + chosen.kind().term())
                .orElse("status.keys.article");
    }
}
