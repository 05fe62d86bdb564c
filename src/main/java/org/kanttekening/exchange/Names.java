package org.kanttekening.exchange;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Graphemes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the annotations of an article are called in one line, for people who read a table or a page
/// and do not know ids. Knows each name once it was asked for; for one thread.
public final class Names {

    /// Between two segments of a passage.
    public static final String GAP = " … ";

    /// A name's length in UTF-16 above which its end is left out.
    public static final int LONGEST = 120;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final AnnotationSet annotations;
    private final ArticleText text;
    private final Map<String, String> known = new HashMap<>();

    public Names(TaggedArticle article) {
        this.annotations = article.annotations();
        this.text = article.text();
    }

    /// An actor's name, who says a quote and its words, a decision's title or words; the id itself
    /// where there is no such annotation, and nothing for none.
    public String of(String id) {
        return id.isEmpty() ? "" : annotations.find(id).map(this::of).orElse(id);
    }

    public String of(Annotation annotation) {
        var name = known.get(annotation.id());
        if (name == null) {
            name = name(annotation);
            known.put(annotation.id(), name);
        }
        return name;
    }

    private String name(Annotation annotation) {
        var name =
                switch (annotation) {
                    case Actor actor -> actor.name().isBlank() ? mention(actor) : actor.name();
                    case Quote quote -> said(quote);
                    case Decision decision ->
                            decision.title().isBlank()
                                    ? words(List.of(decision.trigger(), decision.measure()))
                                    : decision.title();
                };
        return name.isBlank() ? annotation.id() : shortened(name);
    }

    /// Who says a quote, without its words.
    public String speakers(Quote quote) {
        var names = new StringJoiner(", ");
        for (var speaker : quote.speakers()) {
            var name = of(speaker.actor());
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names.toString();
    }

    /// The words of a passage as the article has them, with [#GAP] where it is interrupted.
    public static String words(Segments passage, ArticleText text) {
        if (passage.size() == 1) {
            return text.slice(passage.get(0).span());
        }
        return passage.spans().stream().map(text::slice).collect(Collectors.joining(GAP));
    }

    private String said(Quote quote) {
        var words = words(List.of(quote.content()));
        var speakers = speakers(quote);
        return speakers.isEmpty() || words.isEmpty() ? speakers + words : speakers + ": " + words;
    }

    private String mention(Actor actor) {
        return actor.mentions().stream()
                .map(Mention::segments)
                .filter(segments -> !segments.isEmpty())
                .findFirst()
                .map(segments -> words(List.of(segments)))
                .orElse("");
    }

    private String words(List<Segments> passages) {
        var words = new StringJoiner(GAP);
        for (var passage : passages) {
            if (!passage.isEmpty()) {
                words.add(words(passage, text));
            }
        }
        return words.toString();
    }

    private static String shortened(String name) {
        var stripped = name.strip();
        var line = isLine(stripped) ? stripped : SPACE.matcher(stripped).replaceAll(" ");
        return line.length() <= LONGEST
                ? line
                : line.substring(0, Graphemes.floor(line, LONGEST - 1)).stripTrailing() + "…";
    }

    /// Whether there is no white space but single spaces, as in nearly all names.
    private static boolean isLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' || (unit == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }
}
