package org.kanttekening.app;

import org.jspecify.annotations.Nullable;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.FolderChange;
import org.kanttekening.folder.FolderWatch;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Watches the folder that is open, one at a time, and tells of it on the window's thread.
final class Lookout implements AutoCloseable {

    private final Executor window;
    private @Nullable FolderWatch watch;

    Lookout(Executor window) {
        this.window = window;
    }

    void over(ArticleFolder folder, Consumer<List<FolderChange>> seen) {
        close();
        watch = FolderWatch.of(folder, changes -> window.execute(() -> seen.accept(changes)));
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }
}
