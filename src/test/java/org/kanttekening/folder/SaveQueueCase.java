package org.kanttekening.folder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Sidecar;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A queue on the workplace of the example, with its file opened.
abstract class SaveQueueCase {

    static final Duration DELAY = Duration.ofMillis(400);

    @TempDir Path place;
    Workplace work;
    SaveQueue queue;
    final List<SaveState> said = new ArrayList<>();

    @BeforeEach
    void setUp() throws Exception {
        work = new Workplace(place);
        work.putSidecar();
        queue = new SaveQueue(work.storage, "1.2.3", work.time, (file, state) -> said.add(state));
        queue.open(work.sidecar(), work.read(), work.readSidecar());
    }

    Sidecar opened() {
        return Examples.stored().sidecar();
    }

    Sidecar noted(String note) {
        var sidecar = opened();
        return sidecar.with(Header.SHAPE.with(sidecar.header(), Header.NOTE, note));
    }

    String noteOnDisk() throws Exception {
        return work.stored().sidecar().header().note();
    }
}
