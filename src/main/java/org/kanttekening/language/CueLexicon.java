package org.kanttekening.language;

import org.jspecify.annotations.Nullable;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Knows the words by which newspapers attribute and report decisions.
public final class CueLexicon {

    private record Hit(CueEntry entry, int place) {}

    private final CueTable table;
    private final CueSyntax syntax;
    private final Sentences sentences;

    CueLexicon(CueTable table, CueSyntax syntax, Sentences sentences) {
        this.table = table;
        this.syntax = syntax;
        this.sentences = sentences;
    }

    /// What a cue says that someone marked, inflected and split as it may be: "zegt", "maakte
    /// bekend", "heeft steeds ontkend", "zou hebben gezegd". Of several verbs the surest counts,
    /// then the first: "liet weten te willen" is "laten weten".
    public Optional<Cue> find(String cueText) {
        var words = CueWord.in(cueText, new Span(0, cueText.length()));
        var verb = surestVerb(words);
        var phrase = firstPhrase(words);
        if (phrase != null
                && (verb == null || verb.faint() || phrase.stance().equals("distanced"))) {
            var found = verb == null || verb.faint() ? phrase : verb.withStance(phrase.stance());
            return Optional.of(found.negatedIf(syntax.negates(words)));
        }
        return Optional.ofNullable(verb)
                .map(cue -> syntax.doubts(words) ? cue.withStance("distanced") : cue)
                .map(cue -> cue.negatedIf(syntax.negates(words)));
    }

    /// The cues in a part of a text, in text order. Helping verbs are part of them; a negation
    /// makes one negated if it stands between its words or right beside it.
    public Stream<CueMatch> in(ArticleText text, Span range) {
        var found = new ArrayList<CueMatch>();
        int first = text.paragraphAt(range.start()).index();
        int last = text.paragraphAt(range.end()).index();
        for (var paragraph : text.paragraphs().subList(first, last + 1)) {
            for (var sentence : sentences.in(text, paragraph)) {
                if (sentence.overlaps(range)) {
                    found.addAll(new CueSearch(table, syntax, text.value(), sentence).matches());
                }
            }
        }
        return found.stream()
                .filter(match -> match.segments().stream().allMatch(range::covers))
                .sorted(Comparator.comparingInt(CueMatch::start));
    }

    private @Nullable Cue surestVerb(List<CueWord> words) {
        var forms = words.stream().map(CueWord::form).toList();
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < words.size(); i++) {
            for (var entry : table.entries(forms.get(i))) {
                if (entry.needed().stream().allMatch(need -> holdsOne(forms, need))) {
                    hits.add(new Hit(entry, i));
                }
            }
        }
        return hits.stream()
                .min(
                        Comparator.comparingInt((Hit hit) -> -hit.entry().rank())
                                .thenComparingInt(Hit::place))
                .map(hit -> hit.entry().cue())
                .orElse(null);
    }

    private @Nullable Cue firstPhrase(List<CueWord> words) {
        for (int i = 0; i < words.size(); i++) {
            for (var phrase : table.phrases(words.get(i).form())) {
                if (phrase.standsAt(words, i)) {
                    return phrase.cue();
                }
            }
        }
        return null;
    }

    private static boolean holdsOne(List<String> words, Set<String> alternatives) {
        return words.stream().anyMatch(alternatives::contains);
    }
}
