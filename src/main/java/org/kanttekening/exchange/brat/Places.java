package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where marks stand in the article's text.
final class Places {

    private Places() {}

    /// The places of marks that were written on this text, by their ids.
    static Map<String, Segments> exact(List<AnnLine> lines, ArticleText text) {
        var places = new HashMap<String, Segments>();
        for (var line : lines) {
            if (line instanceof AnnLine.Mark mark) {
                var spans =
                        mark.fragments().stream()
                                .map(it ->
                                        new Span(text.toUtf16(it.start()), text.toUtf16(it.end())))
                                .toList();
                places.put(mark.id(), Fragments.passage(text.value(), spans));
            }
        }
        return places;
    }
}
