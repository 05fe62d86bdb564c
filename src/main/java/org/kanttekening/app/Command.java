package org.kanttekening.app;

import static org.kanttekening.app.Condition.ALIKE;
import static org.kanttekening.app.Condition.ARTICLE;
import static org.kanttekening.app.Condition.CHOSEN;
import static org.kanttekening.app.Condition.DECIDABLE;
import static org.kanttekening.app.Condition.DIFFERENCES;
import static org.kanttekening.app.Condition.EDITABLE;
import static org.kanttekening.app.Condition.FOLDER;
import static org.kanttekening.app.Condition.HITS;
import static org.kanttekening.app.Condition.OPENED;
import static org.kanttekening.app.Condition.QUOTE;
import static org.kanttekening.app.Condition.REDO;
import static org.kanttekening.app.Condition.REVIEWING;
import static org.kanttekening.app.Condition.SELECTION;
import static org.kanttekening.app.Condition.UNDO;
import static org.kanttekening.app.Condition.WORDS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Everything the program can be told to do, once: its default keys, where they work and when it
/// can be given. Menus, toolbar, palette, the sheet of keys and the guide are all drawn from this
/// table. Names and explanations are the messages `command.<id>` and `command.<id>.help`.
public enum Command {
    OPEN_FOLDER(Group.FILE, Scope.ANYWHERE, keys("Ctrl+O")),
    OPEN_FILE(Group.FILE, Scope.ANYWHERE, keys("Ctrl+Shift+O")),
    PASTE_ARTICLE(Group.FILE, Scope.ANYWHERE, keys("Ctrl+Shift+V"), FOLDER),
    SAVE(Group.FILE, Scope.ANYWHERE, keys("Ctrl+S"), ARTICLE),
    EXPORT(Group.FILE, Scope.ANYWHERE, keys("Ctrl+E"), FOLDER),
    IMPORT(Group.FILE, Scope.ANYWHERE, keys("Ctrl+Shift+I"), FOLDER),
    SETTINGS(Group.FILE, Scope.ANYWHERE, keys("Ctrl+,")),
    QUIT(Group.FILE, Scope.ANYWHERE, keys("Ctrl+Q")),

    UNDO_GESTURE(Group.EDIT, Scope.ANYWHERE, keys("Ctrl+Z"), UNDO),
    REDO_GESTURE(Group.EDIT, Scope.ANYWHERE, keys("Ctrl+Shift+Z", "Ctrl+Y"), REDO),
    FIND_IN_FOLDER(Group.EDIT, Scope.ANYWHERE, keys("Ctrl+Shift+F"), FOLDER),
    FIND_IN_ARTICLE(Group.EDIT, Scope.ANYWHERE, keys("/", "Ctrl+F"), ARTICLE),
    WIDEN(Group.EDIT, Scope.ARTICLE, keys("E"), ARTICLE),
    NARROW(Group.EDIT, Scope.ARTICLE, keys("Shift+E"), ARTICLE),
    REMOVE(Group.EDIT, Scope.ARTICLE, keys("Delete"), EDITABLE, CHOSEN),
    REMOVE_WHOLE(Group.EDIT, Scope.ARTICLE, keys("Shift+Delete"), EDITABLE, CHOSEN),

    TAG_QUOTE(Group.TAG, Scope.ARTICLE, keys("Q"), EDITABLE),
    TAG_ACTOR(Group.TAG, Scope.ARTICLE, keys("A"), EDITABLE, WORDS),
    TAG_DECISION(Group.TAG, Scope.ARTICLE, keys("D"), EDITABLE, WORDS),
    SOURCE(Group.TAG, Scope.ARTICLE, keys("S"), EDITABLE, QUOTE, WORDS),
    CUE(Group.TAG, Scope.ARTICLE, keys("C"), EDITABLE, QUOTE, WORDS),
    ADD_SEGMENT(Group.TAG, Scope.ARTICLE, keys("+"), EDITABLE, CHOSEN, SELECTION),
    SPEAKER_1(Group.SPEAKER, Scope.ARTICLE, keys("1"), EDITABLE, QUOTE),
    SPEAKER_2(Group.SPEAKER, Scope.ARTICLE, keys("2"), EDITABLE, QUOTE),
    SPEAKER_3(Group.SPEAKER, Scope.ARTICLE, keys("3"), EDITABLE, QUOTE),
    SPEAKER_4(Group.SPEAKER, Scope.ARTICLE, keys("4"), EDITABLE, QUOTE),
    SPEAKER_5(Group.SPEAKER, Scope.ARTICLE, keys("5"), EDITABLE, QUOTE),
    SPEAKER_6(Group.SPEAKER, Scope.ARTICLE, keys("6"), EDITABLE, QUOTE),
    SPEAKER_7(Group.SPEAKER, Scope.ARTICLE, keys("7"), EDITABLE, QUOTE),
    SPEAKER_8(Group.SPEAKER, Scope.ARTICLE, keys("8"), EDITABLE, QUOTE),
    SPEAKER_9(Group.SPEAKER, Scope.ARTICLE, keys("9"), EDITABLE, QUOTE),
    SAME_SPEAKER(Group.SPEAKER, Scope.ARTICLE, keys("."), EDITABLE, QUOTE),
    MOVE_START(Group.TAG, Scope.ARTICLE, keys("["), EDITABLE, CHOSEN),
    MOVE_END(Group.TAG, Scope.ARTICLE, keys("]"), EDITABLE, CHOSEN),
    INTO_QUOTE(Group.TAG, Scope.ARTICLE, keys("Shift+Q"), EDITABLE, CHOSEN),
    INTO_ACTOR(Group.TAG, Scope.ARTICLE, keys("Shift+A"), EDITABLE, CHOSEN),
    INTO_DECISION(Group.TAG, Scope.ARTICLE, keys("Shift+D"), EDITABLE, CHOSEN),
    CONFIRM(Group.TAG, Scope.ARTICLE, keys("V"), EDITABLE, CHOSEN),

    NEXT_ANNOTATION(Group.GO, Scope.ARTICLE, keys("N"), ARTICLE),
    PREVIOUS_ANNOTATION(Group.GO, Scope.ARTICLE, keys("P"), ARTICLE),
    ROUND_OVERLAPPING(Group.GO, Scope.ARTICLE, keys("Tab"), ARTICLE),
    INTO_FIELDS(Group.GO, Scope.ARTICLE, keys("Enter"), ARTICLE),
    BACK_TO_TEXT(Group.GO, Scope.ANYWHERE, keys("Esc"), ARTICLE),
    NOTE(Group.GO, Scope.ARTICLE, keys("T"), CHOSEN),
    CHECK(Group.GO, Scope.ARTICLE, keys("K"), CHOSEN),
    PARTS(Group.GO, Scope.ARTICLE, keys("F"), CHOSEN),
    NEXT_HIT(Group.GO, Scope.ANYWHERE, keys("F4"), HITS),
    PREVIOUS_HIT(Group.GO, Scope.ANYWHERE, keys("Shift+F4"), HITS),
    NEXT_PANE(Group.GO, Scope.ANYWHERE, keys("F6")),
    PREVIOUS_PANE(Group.GO, Scope.ANYWHERE, keys("Shift+F6")),
    NEXT_ARTICLE(Group.GO, Scope.ANYWHERE, keys("Ctrl+PageDown"), FOLDER),
    PREVIOUS_ARTICLE(Group.GO, Scope.ANYWHERE, keys("Ctrl+PageUp"), FOLDER),
    DONE(Group.GO, Scope.ANYWHERE, keys("Ctrl+Enter"), EDITABLE),

    REVIEW(Group.REVIEW, Scope.ANYWHERE, keys("Ctrl+Shift+R"), OPENED),
    NEXT_DIFFERENCE(Group.REVIEW, Scope.REVIEW, keys("N"), DIFFERENCES),
    PREVIOUS_DIFFERENCE(Group.REVIEW, Scope.REVIEW, keys("P"), DIFFERENCES),
    TAKE_1(Group.REVIEW, Scope.REVIEW, keys("1"), DECIDABLE),
    TAKE_2(Group.REVIEW, Scope.REVIEW, keys("2"), DECIDABLE),
    TAKE_3(Group.REVIEW, Scope.REVIEW, keys("3"), DECIDABLE),
    TAKE_4(Group.REVIEW, Scope.REVIEW, keys("4"), DECIDABLE),
    TAKE_5(Group.REVIEW, Scope.REVIEW, keys("5"), DECIDABLE),
    TAKE_6(Group.REVIEW, Scope.REVIEW, keys("6"), DECIDABLE),
    TAKE_7(Group.REVIEW, Scope.REVIEW, keys("7"), DECIDABLE),
    TAKE_8(Group.REVIEW, Scope.REVIEW, keys("8"), DECIDABLE),
    TAKE_9(Group.REVIEW, Scope.REVIEW, keys("9"), DECIDABLE),
    MERGE(Group.REVIEW, Scope.REVIEW, keys("M"), DECIDABLE),
    CORRECT(Group.REVIEW, Scope.REVIEW, keys("Enter"), DECIDABLE),
    ADD_MISSED(Group.REVIEW, Scope.REVIEW, keys("+"), REVIEWING),
    REJECT(Group.REVIEW, Scope.REVIEW, keys("X"), DECIDABLE),
    REASON(Group.REVIEW, Scope.REVIEW, keys("R"), DECIDABLE),
    REMARK(Group.REVIEW, Scope.REVIEW, keys("T"), DECIDABLE),
    RULING(Group.REVIEW, Scope.REVIEW, keys("G"), DECIDABLE),
    REOPEN(Group.REVIEW, Scope.REVIEW, keys("O"), DECIDABLE),
    TAKE_ALL(Group.REVIEW, Scope.REVIEW, keys("Shift+T"), DECIDABLE),
    TAKE_ALIKE(Group.REVIEW, Scope.REVIEW, keys("Shift+A"), ALIKE),
    SHOW_DECIDED(Group.REVIEW, Scope.REVIEW, keys("D"), REVIEWING),
    BLIND(Group.REVIEW, Scope.REVIEW, keys("B"), REVIEWING),

    AGREEMENT(Group.REVIEW, Scope.ANYWHERE, keys("Ctrl+Shift+G"), FOLDER),
    DIGEST(Group.REVIEW, Scope.ANYWHERE, keys("Ctrl+Shift+D"), FOLDER),
    PROGRESS(Group.REVIEW, Scope.ANYWHERE, keys("Ctrl+Shift+P"), FOLDER),

    SHOW_QUOTES(Group.VIEW, Scope.ANYWHERE, keys("Ctrl+1")),
    SHOW_ACTORS(Group.VIEW, Scope.ANYWHERE, keys("Ctrl+2")),
    SHOW_DECISIONS(Group.VIEW, Scope.ANYWHERE, keys("Ctrl+3")),
    SHOW_ARTICLE_FIELDS(Group.VIEW, Scope.ANYWHERE, keys("Ctrl+I"), ARTICLE),
    SHOW_GUIDELINES(Group.VIEW, Scope.ANYWHERE, keys("Ctrl+G"), FOLDER),
    SHOW_ARTICLES(Group.VIEW, Scope.ANYWHERE, keys("Ctrl+B")),
    LARGER_TEXT(Group.VIEW, Scope.ANYWHERE, keys("Ctrl++", "Ctrl+=")),
    SMALLER_TEXT(Group.VIEW, Scope.ANYWHERE, keys("Ctrl+-")),
    USUAL_TEXT(Group.VIEW, Scope.ANYWHERE, keys("Ctrl+0")),

    PALETTE(Group.HELP, Scope.ANYWHERE, keys("Ctrl+K")),
    KEYS(Group.HELP, Scope.ANYWHERE, keys("?", "F1"));

    /// Where a command stands in the menus.
    public enum Group {
        FILE,
        EDIT,
        TAG,
        SPEAKER,
        GO,
        REVIEW,
        VIEW,
        HELP
    }

    /// Where a command's keys work.
    public enum Scope {
        /// Whatever has the focus.
        ANYWHERE,
        /// While the article, or a list beside it, has the focus; not where text is typed.
        ARTICLE,
        /// While colleagues' tags are compared; not where text is typed.
        REVIEW;

        /// Whether there is a place where the keys of both work.
        boolean meets(Scope other) {
            return this == other || this == ANYWHERE || other == ANYWHERE;
        }
    }

    private final Group group;
    private final Scope scope;
    private final List<KeyStroke> keys;
    private final Set<Condition> conditions;

    Command(Group group, Scope scope, List<KeyStroke> keys, Condition... conditions) {
        this.group = group;
        this.scope = scope;
        this.keys = keys;
        var all = EnumSet.noneOf(Condition.class);
        all.addAll(Arrays.asList(conditions));
        this.conditions = Set.copyOf(all);
    }

    /// The name by which settings, messages and the guide know it: `tag-quote`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Command> ofId(String id) {
        return Arrays.stream(values()).filter(command -> command.id().equals(id)).findFirst();
    }

    public Group group() {
        return group;
    }

    public Scope scope() {
        return scope;
    }

    public List<KeyStroke> defaultKeys() {
        return keys;
    }

    public String nameKey() {
        return "command." + id();
    }

    public String helpKey() {
        return nameKey() + ".help";
    }

    public boolean isEnabled(Set<Condition> holding) {
        return holding.containsAll(conditions);
    }

    public Set<Condition> conditions() {
        return conditions;
    }

    /// The number of a speaker command, 1 to 9; 0 for the others.
    public int speaker() {
        return this != SAME_SPEAKER && group == Group.SPEAKER
                ? ordinal() - SPEAKER_1.ordinal() + 1
                : 0;
    }

    /// The number of a command that takes a person's version, 1 to 9; 0 for the others.
    public int person() {
        int number = ordinal() - TAKE_1.ordinal() + 1;
        return number >= 1 && number <= 9 ? number : 0;
    }

    private static List<KeyStroke> keys(String... strokes) {
        return Arrays.stream(strokes).map(KeyStroke::parse).toList();
    }
}
