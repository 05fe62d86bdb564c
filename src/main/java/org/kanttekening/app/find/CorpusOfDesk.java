package org.kanttekening.app.find;

import org.kanttekening.annotation.Sidecar;
import org.kanttekening.app.OpenArticle;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.search.Corpus;
import org.kanttekening.search.CorpusLoader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A corpus with the open articles in it as they are on screen. Immutable; told apart by identity.
final class CorpusOfDesk {

    static final CorpusOfDesk NONE = new CorpusOfDesk(Corpus.EMPTY, List.of(), Map.of(), false);

    private final Corpus corpus;
    private final List<CorpusLoader.Unread> unread;

    /// The sidecars of open articles that are in the corpus, by the article's name.
    private final Map<String, Sidecar> onScreen;

    private final boolean read;

    private CorpusOfDesk(
            Corpus corpus,
            List<CorpusLoader.Unread> unread,
            Map<String, Sidecar> onScreen,
            boolean read) {
        this.corpus = corpus;
        this.unread = List.copyOf(unread);
        this.onScreen = Map.copyOf(onScreen);
        this.read = read;
    }

    static CorpusOfDesk of(CorpusLoader.Loading loading) {
        return new CorpusOfDesk(loading.corpus(), loading.unread(), Map.of(), true);
    }

    boolean isRead() {
        return read;
    }

    Corpus corpus() {
        return corpus;
    }

    List<CorpusLoader.Unread> unread() {
        return unread;
    }

    /// With the articles read anew that files belong to, and those that are new.
    ///
    /// @param files names of articles or of what stands beside them
    /// @param articles the names of all articles of the folder
    CorpusOfDesk reread(CorpusLoader loader, Set<String> files, Collection<String> articles)
            throws IOException {
        var names = new HashSet<String>();
        for (var name : articles) {
            if (corpus.find(new ArticleFile(name)).isEmpty()
                    && unread.stream().noneMatch(it -> it.file().equals(name))) {
                names.add(name);
            }
        }
        for (var file : files) {
            articlesOf(file, articles).forEach(names::add);
        }
        if (names.isEmpty()) {
            return this;
        }
        var now = corpus;
        var left = new ArrayList<>(unread);
        var shown = new HashMap<>(onScreen);
        for (var name : names) {
            var reading = loader.read(new ArticleFile(name));
            left.removeIf(it -> belongs(it.file(), name));
            left.addAll(reading.unread());
            shown.remove(name);
            now =
                    reading.entry().isPresent()
                            ? now.with(reading.entry().get())
                            : now.without(new ArticleFile(name));
        }
        return new CorpusOfDesk(now, left, shown, read);
    }

    /// The articles that a file can belong to; one that is gone from the folder is known by the
    /// corpus alone.
    private Set<String> articlesOf(String file, Collection<String> articles) {
        var found = new HashSet<String>();
        for (var name : articles) {
            if (belongs(file, name)) {
                found.add(name);
            }
        }
        if (corpus.find(new ArticleFile(file)).isPresent()) {
            found.add(file);
        }
        return found;
    }

    private static boolean belongs(String file, String article) {
        return file.equals(article) || file.startsWith(article + ".");
    }

    /// With open articles as they are on screen.
    ///
    /// @param sidecars of the articles, in their order
    CorpusOfDesk with(List<OpenArticle> open, List<Sidecar> sidecars) {
        var now = corpus;
        var shown = new HashMap<>(onScreen);
        for (int i = 0; i < open.size(); i++) {
            var article = open.get(i).file();
            var sidecar = sidecars.get(i);
            if (!isIn(shown, article, sidecar) && now.find(article).isPresent()) {
                now = now.with(article, sidecar.annotator().id(), sidecar);
                shown.put(article.name(), sidecar);
            }
        }
        return new CorpusOfDesk(now, unread, shown, read);
    }

    // Every gesture makes another object, and comparing two by what they hold takes long.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isIn(Map<String, Sidecar> shown, ArticleFile article, Sidecar sidecar) {
        return shown.get(article.name()) == sidecar;
    }
}
