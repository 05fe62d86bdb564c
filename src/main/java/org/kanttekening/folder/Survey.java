package org.kanttekening.folder;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What one look through a folder found: its articles, and whose sidecars stand beside each. In a
/// folder of thousands, asking article by article lists the folder thousands of times.
///
/// @param articles by name
/// @param owners by article, those that have a sidecar there: annotators' ids, and where there are
///   such files [AnnotatorId#AGREED] and [AnnotatorId#RULES]
public record Survey(
        List<ArticleFile> articles, Map<ArticleFile, SortedMap<String, String>> owners) {

    public Survey {
        articles = List.copyOf(articles);
        owners = Collections.unmodifiableMap(owners);
    }

    /// Whose sidecars stand beside an article, each with the file's name in the folder.
    public SortedMap<String, String> owners(ArticleFile article) {
        return owners.getOrDefault(article, Collections.unmodifiableSortedMap(new TreeMap<>()));
    }

    /// The people among them, without `agreed` and `rules`.
    public List<AnnotatorId> annotators(ArticleFile article) {
        return owners(article).keySet().stream()
                .filter(AnnotatorId::isOne)
                .map(AnnotatorId::new)
                .toList();
    }
}
