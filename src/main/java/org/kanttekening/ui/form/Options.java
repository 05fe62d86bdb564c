package org.kanttekening.ui.form;

import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.TermList;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a picker offers, and how it calls a value.
interface Options {

    /// The lines for what is typed, the likeliest first.
    List<Option> matching(String typed);

    String label(String value);

    private static List<Option> found(List<Choice> choices, String typed) {
        return new ArrayList<>(Matching.of(choices, typed).stream().map(Option::of).toList());
    }

    /// Whether nothing that can be chosen bears the typed name.
    private static boolean isNew(List<Choice> choices, String typed) {
        return !typed.isBlank()
                && choices.stream().noneMatch(it -> Matching.same(it.label(), typed));
    }

    /// The values of a list, and what is typed as a value of one's own.
    static Options terms(Surroundings in, TermList terms) {
        var choices = in.wording().terms(terms);
        return of(
                typed -> {
                    var found = found(choices, typed);
                    if (isNew(choices, typed)) {
                        var own = typed.strip();
                        found.add(Option.offering(in.text("form.own", own), () -> own));
                    }
                    return found;
                },
                value -> in.wording().term(terms, value));
    }

    static Options countries(Surroundings in) {
        return of(
                typed -> found(in.wording().countries(), typed),
                code -> code.isEmpty() ? "" : in.wording().country(code));
    }

    /// The annotations of a kind, the words that may stand there instead, and a new actor by the
    /// name that is typed.
    static Options references(Surroundings in, FieldType.Reference type) {
        return of(
                typed -> {
                    var choices =
                            new ArrayList<>(in.context().choices(type.kind(), in.shown().get()));
                    type.words().forEach(word -> choices.add(Choice.of(word, word(in, word))));
                    var found = found(choices, typed);
                    if (type.kind() == Kind.ACTOR && isNew(choices, typed)) {
                        var name = typed.strip();
                        found.add(
                                Option.offering(
                                        in.text("form.actor.new", name),
                                        () -> in.context().makeActor(name)));
                    }
                    return found;
                },
                value -> {
                    if (value.isEmpty()) {
                        return "";
                    }
                    return type.words().contains(value)
                            ? word(in, value)
                            : in.context().shortName(value);
                });
    }

    private static String word(Surroundings in, String word) {
        return in.text("form.word." + word);
    }

    static Options register(Surroundings in) {
        return of(
                typed ->
                        in.context().register(typed).stream()
                                .map(it -> Option.of(new Choice(it.id(), it.name(), it.detail())))
                                .toList(),
                in.summary()::register);
    }

    static Options of(Function<String, List<Option>> matching, Function<String, String> label) {
        return new Options() {
            @Override
            public List<Option> matching(String typed) {
                return matching.apply(typed);
            }

            @Override
            public String label(String value) {
                return label.apply(value);
            }
        };
    }
}
