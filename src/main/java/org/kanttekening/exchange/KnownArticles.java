package org.kanttekening.exchange;

import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.ReadArticle;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The articles of a folder by their texts and names, for finding the one that a file speaks of.
final class KnownArticles {

    private final ArticleFolder folder;

    /// By the hash of the text, white space at its end aside: editors add and drop a last line
    /// feed.
    private final Map<String, List<ArticleFile>> byText = new HashMap<>();

    /// By the hash of the text as it is.
    private final Map<String, List<ArticleFile>> byHash = new HashMap<>();

    private final Map<String, List<ArticleFile>> byName = new HashMap<>();

    private KnownArticles(ArticleFolder folder) {
        this.folder = folder;
    }

    static KnownArticles of(ArticleFolder folder, Progress progress) throws IOException {
        var known = new KnownArticles(folder);
        var articles = folder.articles().stream().filter(article -> !article.isPage()).toList();
        try (var threads = new InOrder(progress)) {
            threads.each(Progress.Stage.LOOKING, articles, known::read, known::add);
        }
        return known;
    }

    /// The article with a text; of several, the one of the name.
    Optional<ArticleFile> of(ArticleText text, String name) {
        return named(byText.getOrDefault(key(text), List.of()), name);
    }

    /// The article whose text has a hash; of several, the one of the name.
    Optional<ArticleFile> ofHash(String sha256, String name) {
        return named(byHash.getOrDefault(sha256, List.of()), name);
    }

    private static Optional<ArticleFile> named(List<ArticleFile> found, String name) {
        return found.stream()
                .filter(article -> article.name().equals(name) || article.fileName().equals(name))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /// The one article of a name, with or without the folders it stands in.
    Optional<ArticleFile> of(String name) {
        var found = byName.getOrDefault(name, List.of());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    void add(ArticleFile article, ArticleText text) {
        byText.computeIfAbsent(key(text), _ -> new ArrayList<>()).add(article);
        byHash.computeIfAbsent(text.sha256(), _ -> new ArrayList<>()).add(article);
        byName.computeIfAbsent(article.name(), _ -> new ArrayList<>()).add(article);
        if (!article.fileName().equals(article.name())) {
            byName.computeIfAbsent(article.fileName(), _ -> new ArrayList<>()).add(article);
        }
    }

    private void add(Optional<ReadArticle> article) {
        article.ifPresent(it -> add(it.file(), it.text()));
    }

    /// What cannot be read cannot be annotated either.
    private Optional<ReadArticle> read(ArticleFile article) throws IOException {
        try {
            return Optional.of(folder.read(article));
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    private static String key(ArticleText text) {
        return new ArticleText(text.value().stripTrailing()).sha256();
    }
}
