package org.kanttekening.search;

import org.kanttekening.article.Folding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// The texts by which hits are sorted.
///
/// @param labels under which hits are counted
record SortKeys(HitLabels labels) {

    /// As much of the context as is looked at, in characters: some ten words.
    private static final int CONTEXT = 60;

    /// Sorts after all that people write.
    private static final String LAST = "\uFFFF";

    private static final Property PUBLISHED = Property.find("published").orElseThrow();

    String of(Order order, Hit hit) {
        return switch (order) {
            case ARTICLE -> "";
            case POSITION ->
                    hit.place()
                            .map(it -> String.format(Locale.ROOT, "%010d", it.start()))
                            .orElse(LAST);
            case LEFT -> {
                var words = words(hit.line(CONTEXT).left());
                Collections.reverse(words);
                yield String.join(" ", words);
            }
            case FOUND -> Folding.LOOSE.fold(hit.line(0).found());
            case RIGHT -> String.join(" ", words(hit.line(CONTEXT).right()));
            case SPEAKER -> joined(labels.of(Facet.of(ActorPart.SPEAKER), hit));
            case KIND -> hit.kind().map(kind -> String.valueOf(kind.ordinal())).orElse(LAST);
            case DATE -> joined(labels.of(Facet.of(PUBLISHED), hit));
        };
    }

    private static List<String> words(String text) {
        var folded = Folding.LOOSE.fold(text);
        var words = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at < folded.length(); ) {
            int next = at + Character.charCount(folded.codePointAt(at));
            if (!Character.isLetterOrDigit(folded.codePointAt(at))) {
                add(folded.substring(start, at), words);
                start = next;
            }
            at = next;
        }
        add(folded.substring(start), words);
        return words;
    }

    private static void add(String word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }

    private static String joined(List<String> labels) {
        return labels.isEmpty() ? LAST : Folding.LOOSE.fold(String.join(" ", labels));
    }
}
