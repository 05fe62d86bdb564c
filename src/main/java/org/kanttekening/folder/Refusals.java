package org.kanttekening.folder;

import java.util.ArrayList;
import java.util.List;

/// What becomes of the faults of a file: reading stops at the first, or leaves out what is faulty,
/// goes on and takes all of them down.
final class Refusals {

    private final boolean goingOn;
    private final List<UnreadableFileException> all = new ArrayList<>();
    private int taken;

    private Refusals(boolean goingOn) {
        this.goingOn = goingOn;
    }

    static Refusals stopping() {
        return new Refusals(false);
    }

    static Refusals collecting() {
        return new Refusals(true);
    }

    /// Takes a fault for which something of the file is left out.
    void take(UnreadableFileException fault) throws UnreadableFileException {
        if (!goingOn) {
            throw fault;
        }
        all.add(fault);
        taken++;
    }

    /// Takes a fault that keeps nothing from being read; it is not worth stopping for.
    void mention(UnreadableFileException fault) {
        if (goingOn) {
            all.add(fault);
        }
    }

    /// For how many faults something was left out.
    int taken() {
        return taken;
    }

    List<UnreadableFileException> all() {
        return all;
    }
}
