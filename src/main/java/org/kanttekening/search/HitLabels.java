package org.kanttekening.search;

import org.kanttekening.article.Folding;

import java.util.LinkedHashSet;
import java.util.List;

/// The words under which hits are counted: none, one or several for each, each once.
record HitLabels(Corpus corpus, FieldTexts texts) {

    /// Enough for a word before or after a hit.
    private static final int CONTEXT = 60;

    private static final Folding CASELESS = new Folding(false, true);

    List<String> of(Facet facet, Hit hit) {
        return switch (facet) {
            case Facet.OfProperty(var property) -> of(property, hit);
            case Facet.OfHit.FOUND -> List.of(CASELESS.fold(hit.line(0).found()));
            case Facet.OfHit.FIELD -> hit.path().isEmpty() ? List.of() : List.of(hit.field());
            case Facet.OfHit.BEFORE -> {
                var words = CASELESS.fold(hit.line(CONTEXT).left()).strip().split("\\s+");
                yield one(words[words.length - 1]);
            }
            case Facet.OfHit.AFTER ->
                    one(CASELESS.fold(hit.line(CONTEXT).right()).strip().split("\\s+")[0]);
        };
    }

    private List<String> of(Property property, Hit hit) {
        if (hit.voice() != null) {
            var item = new Item(corpus, hit.entry(), hit.voice(), hit.annotation());
            return Labels.of(property, item, texts);
        }
        var labels = new LinkedHashSet<String>();
        for (var item : Item.of(corpus, hit.entry())) {
            labels.addAll(Labels.of(property, item, texts));
        }
        return List.copyOf(labels);
    }

    private static List<String> one(String word) {
        return word.isEmpty() ? List.of() : List.of(word);
    }
}
