package org.kanttekening.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Sees what others do in a folder by looking again and again: names, sizes, times, and the content
/// of what may have changed. Events of the file system are not trusted, for shares do not send
/// them.
///
/// The first look only learns what is there.
public final class FolderWatch implements AutoCloseable {

    /// How often a folder is looked at.
    public static final Duration EVERY = Duration.ofMillis(1500);

    /// A file written to this lately may be written to again without its time telling.
    private static final Duration COARSE = Duration.ofSeconds(2);

    private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());

    private final ArticleList list;
    private final InstantSource clock;
    private final SaveTimer timer;
    private final Consumer<List<FolderChange>> listener;
    private Map<Path, Look> before = new HashMap<>();
    private boolean looked;
    private volatile boolean closed;

    private record Look(long size, Instant modified, Instant at, String sha256) {}

    FolderWatch(
            ArticleFolder folder,
            InstantSource clock,
            SaveTimer timer,
            Consumer<List<FolderChange>> listener) {
        this.list = new ArticleList(folder.root());
        this.clock = clock;
        this.timer = timer;
        this.listener = listener;
    }

    /// Watches from now on, on a thread of its own.
    ///
    /// @param listener told of every look that found something, on that thread
    public static FolderWatch of(ArticleFolder folder, Consumer<List<FolderChange>> listener) {
        var watch =
                new FolderWatch(folder, InstantSource.system(), SaveTimer.onOneThread(), listener);
        watch.start();
        return watch;
    }

    void start() {
        timer.after(Duration.ZERO, this::round);
    }

    @Override
    public void close() {
        closed = true;
        timer.close();
    }

    private void round() {
        if (closed) {
            return;
        }
        try {
            var changes = look();
            if (!changes.isEmpty()) {
                listener.accept(changes);
            }
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "the folder could not be looked at: {0}",
                    e.toString());
        } finally {
            timer.after(EVERY, this::round);
        }
    }

    /// What has changed since the last look. A folder that cannot be reached at the moment has not
    /// changed.
    synchronized List<FolderChange> look() throws IOException {
        var now = new HashMap<Path, Look>();
        var changes = new ArrayList<FolderChange>();
        for (var file : list.files().stream().filter(FolderWatch::isOurs).toList()) {
            looked(file).ifPresent(look -> now.put(file, look));
        }
        now.forEach((file, look) -> {
            var known = before.get(file);
            if (known == null || !known.sha256().equals(look.sha256())) {
                changes.add(new FolderChange(file, Optional.of(look.sha256())));
            }
        });
        before.keySet().stream()
                .filter(file -> !now.containsKey(file))
                .forEach(file -> changes.add(new FolderChange(file, Optional.empty())));
        before = now;
        boolean first = !looked;
        looked = true;
        return first ? List.of() : changes;
    }

    /// Whether the program reads such files at all: a folder may hold films as well.
    private static boolean isOurs(Path file) {
        var name = String.valueOf(file.getFileName());
        return ArticleFile.isText(name)
                || ArticleFile.isPage(name)
                || name.endsWith(SidecarName.END)
                || name.equals(FolderSettings.FILE)
                || name.equals(ArticleFolder.GUIDELINES);
    }

    private Optional<Look> looked(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            var modified = attributes.lastModifiedTime().toInstant();
            var known = before.get(file);
            if (known != null
                    && known.size() == attributes.size()
                    && known.modified().equals(modified)
                    && known.at().isAfter(modified.plus(COARSE))) {
                return Optional.of(known);
            }
            var at = clock.instant();
            return Optional.of(
                    new Look(attributes.size(), modified, at, Hash.of(Files.readAllBytes(file))));
        } catch (IOException e) {
            return Optional.ofNullable(before.get(file)); // being written, or gone by the next look
        }
    }
}
