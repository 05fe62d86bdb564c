package org.kanttekening.folder;

import org.kanttekening.article.ArticleText;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Reads and writes sidecars. The same content gives the same bytes, and what this version does not
/// know comes back as it was.
public final class SidecarJson {

    private SidecarJson() {}

    /// Reads the sidecar of an article; never [SidecarReading.Absent].
    ///
    /// @param file the sidecar's name, for what is said of it
    public static SidecarReading read(String file, byte[] bytes, ArticleText text) {
        return read(file, bytes, Hash.of(bytes), text);
    }

    /// Reads it for somebody who will not write it, and needs no hash of it.
    static SidecarReading peek(String file, byte[] bytes, ArticleText text) {
        return read(file, bytes, "", text);
    }

    private static SidecarReading read(String file, byte[] bytes, String hash, ArticleText text) {
        try {
            return reading(TreeJson.read(file, bytes), hash, text);
        } catch (UnreadableFileException e) {
            return new SidecarReading.Unreadable(e);
        }
    }

    /// Looks for all that is wrong with a sidecar of an article with this text.
    ///
    /// @param file the sidecar's name, for what is said of it
    public static SidecarInspection inspect(String file, byte[] bytes, ArticleText text) {
        At at;
        try {
            at = TreeJson.read(file, bytes);
        } catch (UnreadableFileException e) {
            return new SidecarInspection(Optional.empty(), List.of(e), FieldLines.NONE);
        }
        var refusals = Refusals.collecting();
        var sound = sound(at, text, refusals);
        return new SidecarInspection(sound, inOrder(refusals.all()), FieldLines.of(at));
    }

    /// The file of a sidecar of an article with this text.
    public static byte[] write(StoredSidecar stored, ArticleText text) {
        return LayoutJson.bytes(generator -> new SidecarWriterJson(generator, text).write(stored));
    }

    private static SidecarReading reading(At at, String hash, ArticleText text)
            throws UnreadableFileException {
        boolean newer = SidecarFormat.version(at) > SidecarFormat.VERSION;
        try {
            return read(at, hash, text, newer);
        } catch (UnreadableFileException e) {
            throw newer ? at.need("format").refuse("problem.format.newer") : e;
        }
    }

    private static SidecarReading read(At at, String hash, ArticleText text, boolean newer)
            throws UnreadableFileException {
        var reader = new SidecarReader(at, text, Refusals.stopping());
        var stored = reader.read();
        if (!reader.misplaced().isEmpty()) {
            return new SidecarReading.OtherText(stored.article().sha256(), reader.misplaced());
        }
        return newer
                ? new SidecarReading.ReadOnly(stored, hash, Problem.of("problem.format.newer"))
                : new SidecarReading.Read(stored, hash);
    }

    private static Optional<StoredSidecar> sound(At at, ArticleText text, Refusals refusals) {
        try {
            if (SidecarFormat.version(at) > SidecarFormat.VERSION) {
                refusals.mention(at.need("format").refuse("problem.format.newer"));
                return Optional.empty();
            }
            var reader = new SidecarReader(at, text, refusals);
            var sound = reader.read();
            reader.misplaced().forEach(segment -> refusals.mention(moved(at.file(), segment)));
            return Optional.of(sound);
        } catch (UnreadableFileException e) {
            refusals.mention(e);
            return Optional.empty();
        }
    }

    private static UnreadableFileException moved(String file, MisplacedSegment segment) {
        return new UnreadableFileException(
                file, segment.line(), segment.field(), Problem.of("problem.segment.moved"));
    }

    /// By line, each once: an id that is wrong is met when ids are gathered and when its item is
    /// read.
    private static List<UnreadableFileException> inOrder(List<UnreadableFileException> faults) {
        var each = new LinkedHashMap<String, UnreadableFileException>();
        for (var fault : faults) {
            each.putIfAbsent(fault.field() + " " + fault.problem().key(), fault);
        }
        return each.values().stream()
                .sorted(Comparator.comparingInt(UnreadableFileException::line))
                .toList();
    }
}
