package org.kanttekening.ui.window;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.app.Condition;
import org.kanttekening.ui.article.ArticleView;

import java.util.EnumSet;
import java.util.Set;

/// What holds in the window now, for commands and for the hint of keys.
final class Conditions {

    private Conditions() {}

    /// @param desk of the article that is open and in sight
    /// @param hits whether anything was found in the folder
    /// @param undo whether what was done to hits can be undone
    /// @param redo whether what was undone there can be done again
    static Set<Condition> holding(
            boolean folder,
            @Nullable DeskOfArticle desk,
            ArticleView view,
            boolean hits,
            boolean undo,
            boolean redo) {
        var holding = EnumSet.noneOf(Condition.class);
        if (hits) {
            holding.add(Condition.HITS);
        }
        if (undo) {
            holding.add(Condition.UNDO);
        }
        if (redo) {
            holding.add(Condition.REDO);
        }
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
}
