package org.kanttekening.ui.picker;

import org.kanttekening.annotation.Actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What the picker offers for what has been typed: actors of the article, best first, entries of
/// the folder's register that are not in the article yet, and a new actor.
public final class PickerModel {

    /// One thing to pick.
    public sealed interface Choice {

        String name();

        /// An actor of this article.
        record Present(Actor actor) implements Choice {
            @Override
            public String name() {
                return actor.name();
            }
        }

        /// An entry of the register, as the actor it would become.
        record Registered(Actor actor) implements Choice {
            @Override
            public String name() {
                return actor.name();
            }
        }

        /// A new actor of this name.
        record New(String name) implements Choice {}
    }

    /// The most entries of the register shown at once.
    private static final int REGISTER_LIMIT = 6;

    private final Function<String, List<Actor>> actors;
    private final Function<String, List<Actor>> register;
    private final String words;

    /// @param actors the article's actors for what is typed, best first
    /// @param register the register's entries for what is typed, best first
    /// @param words the name to propose before anything is typed
    public PickerModel(
            Function<String, List<Actor>> actors,
            Function<String, List<Actor>> register,
            String words) {
        this.actors = actors;
        this.register = register;
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// What can be picked for what is typed. A new actor comes first before anything is typed and
    /// where nobody bears just this name, since then it is the likeliest; else last.
    public List<Choice> choices(String typed) {
        var name = typed.isBlank() ? words : typed.strip();
        var choices = new ArrayList<Choice>();
        var found = actors.apply(typed.strip());
        found.forEach(actor -> choices.add(new Choice.Present(actor)));
        var present = typed.isBlank() ? found : actors.apply("");
        register.apply(name).stream()
                .filter(entry -> present.stream().noneMatch(it -> isSame(it, entry)))
                .limit(REGISTER_LIMIT)
                .forEach(entry -> choices.add(new Choice.Registered(entry)));
        if (!name.isBlank()) {
            boolean known = choices.stream().anyMatch(choice -> bears(choice, name));
            choices.add(known || !typed.isBlank() ? choices.size() : 0, new Choice.New(name));
        }
        return choices;
    }

    /// The choice that Enter takes before anything is picked: who bears just this name, else the
    /// first.
    public int preselected(List<Choice> choices, String typed) {
        var name = typed.isBlank() ? words : typed.strip();
        for (int i = 0; i < choices.size(); i++) {
            if (!(choices.get(i) instanceof Choice.New) && bears(choices.get(i), name)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isSame(Actor present, Actor entry) {
        return !entry.register().isEmpty() && present.register().equals(entry.register());
    }

    private boolean bears(Choice choice, String name) {
        var actor =
                switch (choice) {
                    case Choice.Present present -> present.actor();
                    case Choice.Registered registered -> registered.actor();
                    case Choice.New made -> throw new IllegalArgumentException(made.name());
                };
        return actor.name().equalsIgnoreCase(name)
                || actor.otherNames().stream().anyMatch(name::equalsIgnoreCase)
                || actor.name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .endsWith(" " + name.toLowerCase(java.util.Locale.ROOT));
    }
}
