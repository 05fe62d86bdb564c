package org.kanttekening.search;

import org.kanttekening.annotation.Sidecar;
import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.ArticleFile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The articles of a folder with everybody's sidecars, as they were at one moment. Immutable and
/// safe for any thread; a corpus with one article changed shares all the rest with the one it came
/// from, and costs no more than copying a list of references.
public final class Corpus {

    /// As a folder lists its articles.
    private static final Comparator<ArticleFile> BY_NAME =
            Comparator.comparing(ArticleFile::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(ArticleFile::name);

    public static final Corpus EMPTY = new Corpus(List.of(), ActorRegister.EMPTY);

    private final List<Entry> entries;
    private final ActorRegister register;

    private Corpus(List<Entry> entries, ActorRegister register) {
        this.entries = entries;
        this.register = register;
    }

    /// @throws IllegalArgumentException where two entries are of one article
    public static Corpus of(Collection<Entry> entries, ActorRegister register) {
        var sorted = entries.stream().sorted(Comparator.comparing(Entry::file, BY_NAME)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).file().equals(sorted.get(i - 1).file())) {
                throw new IllegalArgumentException("twice: " + sorted.get(i).file().name());
            }
        }
        return new Corpus(sorted, register);
    }

    /// By the articles' names, in the folder's order.
    public List<Entry> entries() {
        return entries;
    }

    public ActorRegister register() {
        return register;
    }

    public Optional<Entry> find(ArticleFile article) {
        int index = indexOf(article);
        return index < 0 ? Optional.empty() : Optional.of(entries.get(index));
    }

    /// This corpus with an entry added, or put in place of the one of its article.
    public Corpus with(Entry entry) {
        var changed = new ArrayList<>(entries);
        int index = indexOf(entry.file());
        if (index >= 0) {
            changed.set(index, entry);
        } else {
            changed.add(-index - 1, entry);
        }
        return new Corpus(List.copyOf(changed), register);
    }

    /// This corpus with one sidecar of an article as it is now, saved or not; for an article that
    /// is open.
    ///
    /// @throws IllegalArgumentException where the corpus has no such article
    public Corpus with(ArticleFile article, String owner, Sidecar sidecar) {
        return with(
                find(article)
                        .orElseThrow(() -> new IllegalArgumentException(article.name()))
                        .with(owner, sidecar));
    }

    public Corpus with(ActorRegister changed) {
        return new Corpus(entries, changed);
    }

    public Corpus without(ArticleFile article) {
        int index = indexOf(article);
        if (index < 0) {
            return this;
        }
        var changed = new ArrayList<>(entries);
        changed.remove(index);
        return new Corpus(List.copyOf(changed), register);
    }

    /// Its place in the order of articles, or where it would stand: as a binary search has it.
    private int indexOf(ArticleFile article) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = BY_NAME.compare(entries.get(middle).file(), article);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    @Override
    public String toString() {
        return "Corpus[" + entries.size() + " articles]";
    }
}
