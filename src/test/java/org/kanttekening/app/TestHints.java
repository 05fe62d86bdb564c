package org.kanttekening.app;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Hints from short lists of words, for tests that are not about a language.
public final class TestHints implements Hints {

    private static final Map<String, CueHint> CUES =
            Map.of(
                    "zegt", new CueHint("statement", "neutral", "speech", false),
                    "zei niet", new CueHint("statement", "neutral", "speech", true),
                    "ontkent", new CueHint("denial", "neutral", "unspecified", false),
                    "beweert", new CueHint("statement", "distanced", "unspecified", false),
                    "schrijft", new CueHint("statement", "neutral", "writing", false));

    private static final List<String> PRONOUNS = List.of("zij", "hij", "ze");

    private static final List<String> TITLES = List.of("wethouder ", "minister ", "premier ");

    @Override
    public Optional<CueHint> cue(String words) {
        return Optional.ofNullable(CUES.get(words));
    }

    @Override
    public String quoteType(ArticleText text, List<Span> content) {
        if (content.isEmpty()) {
            return "";
        }
        boolean marked = content.stream().allMatch(span -> text.slice(span).startsWith("„"));
        return marked ? "direct" : "indirect";
    }

    @Override
    public String sourceForm(String words) {
        return switch (mentionForm(words)) {
            case "pronoun" -> "pronoun";
            case "name" -> "named";
            default -> "described";
        };
    }

    @Override
    public String mentionForm(String words) {
        if (PRONOUNS.contains(words)) {
            return "pronoun";
        }
        var head = headName(words);
        return Character.isUpperCase(head.codePointAt(0)) ? "name" : "description";
    }

    @Override
    public String actorType(String words) {
        if (words.contains("gemeente")) {
            return "government-body";
        }
        return headName(words).equals(words) ? "" : "person";
    }

    @Override
    public String headName(String words) {
        return TITLES.stream()
                .filter(words::startsWith)
                .findFirst()
                .map(title -> words.substring(title.length()))
                .filter(name -> !name.isBlank())
                .orElse(words);
    }
}
