package org.kanttekening.app;

import org.kanttekening.annotation.Sidecar;
import org.kanttekening.change.Changes;
import org.kanttekening.folder.SaveQueue;
import org.kanttekening.folder.SaveState;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Ties the sessions of open articles to the files their sidecars are saved in.
///
/// An article whose folder is closed while it cannot be saved is held here: opened again, its
/// session goes on with the work that its file has not.
final class Saves {

    private final SaveQueue queue;

    /// The sidecars of the folder that is open, with their articles' names.
    private final Map<Path, String> names = new HashMap<>();

    /// Those of all folders that were open in this run.
    private final Map<Path, String> everNamed = new HashMap<>();

    private final Map<Path, OpenArticle> unsaved = new HashMap<>();

    Saves(SaveQueue queue) {
        this.queue = queue;
    }

    /// Has an article's sidecar saved whenever it changes.
    ///
    /// @param changed is run after each change
    /// @return the article, or the one of this file that still waits to be saved
    OpenArticle keep(Path file, OpenArticle article, Runnable changed) {
        names.put(file, article.name());
        everNamed.put(file, article.name());
        var waiting = unsaved.remove(file);
        if (waiting != null) {
            return waiting;
        }
        queue.open(file, article.read(), article.reading());
        article.session()
                .listen(
                        new Session.Listener() {
                            @Override
                            public void changed(Sidecar before, Sidecar after, Set<String> keys) {
                                queue.submit(file, after, Changes.dropped(before, after, keys));
                                changed.run();
                            }

                            @Override
                            public void chosen(Optional<String> id) {
                                // Nothing of it is kept.
                            }
                        });
        return article;
    }

    /// The folder is closed; what could not be saved waits.
    void leave(Collection<OpenArticle> articles) {
        for (var article : articles) {
            names.forEach((file, name) -> {
                if (name.equals(article.name()) && !queue.state(file).isSafe()) {
                    unsaved.put(file, article);
                }
            });
        }
        names.clear();
    }

    Optional<String> name(Path file) {
        return Optional.ofNullable(names.get(file));
    }

    /// Where an article that is kept here is saved.
    Path path(OpenArticle article) {
        return file(article.name()).orElseThrow();
    }

    SaveState state(String article) {
        return file(article).map(queue::state).orElseGet(SaveState.Clean::new);
    }

    /// Writes what waits, and gives the articles that could not be saved.
    Supplier<List<String>> finishing() {
        var files = Map.copyOf(everNamed);
        return () -> {
            queue.flush();
            return files.entrySet().stream()
                    .filter(entry -> !queue.state(entry.getKey()).isSafe())
                    .map(Map.Entry::getValue)
                    .toList();
        };
    }

    private Optional<Path> file(String article) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(article))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
