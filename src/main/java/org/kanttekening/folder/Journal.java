package org.kanttekening.folder;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Sidecar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The journal of one sidecar: every gesture since the last save that is sure, each on the medium
/// before the next is asked for. It begins anew after each such save.
final class Journal {

    private final OwnFiles files;
    private final Disk disk;
    private final SavedSidecar about;
    private final String session;

    /// Earlier files whose content will be in the sidecar with the next save.
    private final List<Path> done = new ArrayList<>();

    private int number;
    private Disk.@Nullable Sink open;
    private @Nullable Path file;
    private @Nullable Sidecar last;

    /// @param session names this run of the program
    Journal(OwnFiles files, Disk disk, SavedSidecar about, String session) {
        this.files = files;
        this.disk = disk;
        this.about = about;
        this.session = session;
        this.last = about.stored().map(StoredSidecar::sidecar).orElse(null);
    }

    /// Writes down how a sidecar now is.
    void write(Sidecar sidecar) throws IOException {
        var before = last == null ? blank(sidecar.annotator()) : last;
        var line = JournalJson.gesture(before, sidecar, about.text());
        if (line.isEmpty()) {
            return;
        }
        try {
            var sink = open == null ? begun(sidecar.annotator()) : open;
            sink.write(line.get());
            sink.force();
            last = sidecar;
        } catch (IOException e) {
            setAside(); // half a line may stand there: what follows begins a file of its own
            throw e;
        }
    }

    /// After a save that is sure: what was written down is in the file, but for what is wanted
    /// since.
    void beginAnew(Sidecar saved, Optional<Sidecar> wanted) throws IOException {
        setAside();
        last = saved;
        if (wanted.isPresent()) {
            write(wanted.get());
        }
        done.forEach(files::discard);
        done.clear();
    }

    /// Takes over from the journal of the same file that was kept until now: once this one's
    /// content is saved, so is what that one holds.
    void succeed(Journal before) throws IOException {
        before.leave();
        done.addAll(before.done);
        if (before.file != null) {
            done.add(before.file);
        }
    }

    /// Leaves what is written where it is.
    void leave() throws IOException {
        var sink = open;
        open = null;
        if (sink != null) {
            sink.close();
        }
    }

    private void setAside() throws IOException {
        if (file != null) {
            done.add(file);
            file = null;
        }
        leave();
    }

    private Disk.Sink begun(Annotator annotator) throws IOException {
        var path =
                files.made(about.file())
                        .resolve(String.format(Locale.ROOT, "%s-%06d.jsonl", session, number++));
        var sink = disk.create(path, true);
        open = sink;
        file = path;
        var self = ProcessHandle.current();
        sink.write(
                JournalJson.start(
                        new JournalJson.Start(
                                about.file().toAbsolutePath().toString(),
                                about.text().sha256(),
                                annotator.id(),
                                annotator.name(),
                                self.pid(),
                                startOf(self))));
        return sink;
    }

    /// When a process began, as text: a number of a process is used again, together they are not.
    static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("");
    }

    static boolean isStillWritten(JournalJson.Start start) {
        Optional<ProcessHandle> process = ProcessHandle.of(start.process());
        return process.filter(ProcessHandle::isAlive)
                .filter(alive -> startOf(alive).equals(start.processStart()))
                .isPresent();
    }

    static Sidecar blank(Annotator annotator) {
        return Sidecar.of(annotator, org.kanttekening.annotation.Header.NONE);
    }
}
