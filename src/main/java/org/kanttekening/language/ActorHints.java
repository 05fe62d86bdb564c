package org.kanttekening.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Guesses, from the words of a mention, what a person would fill in about it. Empty where it is
/// not sure: a wrong guess costs more than none.
public final class ActorHints {

    private final SourceWords words;
    private final Roles roles;
    private final ActorTypes types;
    private final Countries countries;
    private final Set<String> adjectives;
    private final NameFinder names;

    private ActorHints(
            SourceWords words,
            Roles roles,
            ActorTypes types,
            Countries countries,
            Set<String> adjectives,
            NameFinder names) {
        this.words = words;
        this.roles = roles;
        this.types = types;
        this.countries = countries;
        this.adjectives = adjectives;
        this.names = names;
    }

    static ActorHints of(LanguageData data, Locale locale) {
        var words = SourceWords.of(data);
        var roles = new Roles(data.set("roles"), data.set("roleEndings"));
        var types = new ActorTypes(data.table("actors.txt"));
        var adjectives = data.set("adjectives");
        var names = new NameFinder(words, roles, types, NameWords.of(data));
        var countries = new Countries(locale, data.list("countryNames"));
        return new ActorHints(words, roles, types, countries, adjectives, names);
    }

    /// How a mention refers: `name`, `description`, `pronoun` or `adjective`.
    public String mentionForm(String text) {
        if (words.isPronoun(text)) {
            return "pronoun";
        }
        if (adjectives.contains(text.strip())) {
            return "adjective";
        }
        boolean named =
                names.find(NameToken.of(text), text)
                        .filter(name -> NameToken.of(name).getFirst().isCapital())
                        .isPresent();
        return named ? "name" : "description";
    }

    /// The scheme's type of actor, or empty.
    public Optional<String> actorType(String text) {
        var phrase = NameToken.of(text);
        if (phrase.isEmpty() || words.isPronoun(text)) {
            return Optional.empty();
        }
        if (countryCode(text).isPresent()) {
            return Optional.of("country");
        }
        var name = names.find(phrase, text).orElse("");
        if ((role(text).isPresent() && !name.isEmpty()) || names.isPerson(name)) {
            return Optional.of("person");
        }
        var head = words.head(phrase);
        if (endsWithRole(phrase, head)) {
            return Optional.of("person");
        }
        var type = types.ofPhrase(phrase, head);
        boolean isPerson = SourceWords.isOne(head.getLast().lower(), words.persons());
        if (type.isEmpty() && (isPerson || role(text).isPresent())) {
            return Optional.of("person");
        }
        return type;
    }

    private boolean endsWithRole(List<NameToken> phrase, List<NameToken> head) {
        for (int i = 0; i < head.size(); i++) {
            int length = roles.length(phrase, i);
            if (length > 0 && i + length >= head.size()) {
                return true;
            }
        }
        return false;
    }

    /// The proper name inside a mention: "wethouder Noor Bakker (Lijst Haven)" holds "Noor Bakker",
    /// "het ministerie van Justitie" holds "ministerie van Justitie". A description has none.
    public Optional<String> headName(String text) {
        return names.find(NameToken.of(text), text);
    }

    /// What the person mentioned is said to be: "wethouder", "oud-minister", as the text has it.
    public Optional<String> role(String text) {
        var phrase = NameToken.of(text);
        for (int i = 0; i < phrase.size(); i++) {
            int length = roles.length(phrase, i);
            if (length > 0) {
                int end = phrase.get(i + length - 1).end();
                var role = text.substring(phrase.get(i).start(), end);
                return Optional.of(i == 0 ? uncapitalised(role) : role);
            }
        }
        return Optional.empty();
    }

    /// The ISO 3166-1 code where the text is a country's name, with or without an article.
    public Optional<String> countryCode(String text) {
        var name = text.strip();
        int space = name.indexOf(' ');
        boolean hasArticle =
                space > 0
                        && words.articles()
                                .contains(name.substring(0, space).toLowerCase(Locale.ROOT));
        return countries
                .code(name)
                .or(() ->
                        hasArticle ? countries.code(name.substring(space + 1)) : Optional.empty());
    }

    boolean isAdjective(String word) {
        return adjectives.contains(word);
    }

    /// Whether a word that begins a phrase has its capital from that place alone.
    boolean isCommonNoun(String word) {
        return words.articles().contains(word)
                || words.quantifiers().contains(word)
                || SourceWords.isOne(word, words.persons())
                || SourceWords.isOne(word, words.groups())
                || roles.length(List.of(new NameToken(word, 0, false)), 0) > 0
                || types.ofWord(word).isPresent();
    }

    private static String uncapitalised(String role) {
        boolean compound = role.indexOf('-') > 0 || role.startsWith("Kamer");
        return compound ? role : role.substring(0, 1).toLowerCase(Locale.ROOT) + role.substring(1);
    }
}
