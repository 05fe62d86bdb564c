package org.kanttekening.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// How far everybody says they are with each article: the statuses in all sidecars of a folder,
/// each read again only when its file has changed. May be asked on any thread, and reads files: not
/// on the one that draws.
public final class Statuses {

    /// How many sidecars are read side by side before it is said how far that is.
    private static final int TOGETHER = 256;

    private final ArticleFolder folder;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(long size, FileTime modified, String status) {}

    public Statuses(ArticleFolder folder) {
        this.folder = folder;
    }

    /// The statuses by the sidecars' names in the folder; `new` where a sidecar has none or cannot
    /// be read.
    ///
    /// @param survey which sidecars there are
    public Map<String, String> of(Survey survey, Progress progress) {
        var files =
                survey.articles().stream()
                        .flatMap(article -> survey.owners(article).values().stream())
                        .toList();
        var statuses = new ConcurrentHashMap<String, String>();
        for (int i = 0; i < files.size(); i += TOGETHER) {
            progress.at(i, files.size());
            batch(files.subList(i, Math.min(i + TOGETHER, files.size())), statuses);
        }
        progress.at(files.size(), files.size());
        return statuses;
    }

    private void batch(List<String> files, Map<String, String> into) {
        files.parallelStream().forEach(file -> into.put(file, status(file)));
    }

    private String status(String file) {
        try {
            var path = folder.inside(file);
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            var before = known.get(file);
            if (before != null
                    && before.size() == attributes.size()
                    && before.modified().equals(attributes.lastModifiedTime())) {
                return before.status();
            }
            Optional<String> found;
            try (var in = Files.newInputStream(path)) {
                found = StatusJson.read(in);
            }
            var status = found.orElse("new");
            known.put(file, new Known(attributes.size(), attributes.lastModifiedTime(), status));
            return status;
        } catch (IOException e) {
            return "new"; // taken away or locked while it was looked at
        }
    }
}
