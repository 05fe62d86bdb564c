package org.kanttekening.bench;

/// What a gesture took, in nanoseconds. The wait for the next pulse is left out: it is the
/// screen's, not the program's, and up to a sixtieth of a second whatever the program does.
///
/// @param cpu of the window's thread: what its part would take with nobody else on the machine
/// @param laidOut the event and its frame on the window's thread, until all is handed to the
///   renderer
/// @param painted until the renderer has drawn that frame: from the key to the painted tag
/// @param drawing the renderer's own CPU for it
record Frame(long cpu, long laidOut, long painted, long drawing) {

    /// One that was not on the screen.
    static Frame unseen(long wall, long cpu) {
        return new Frame(cpu, wall, wall, 0);
    }

    /// The same, some time after something else.
    Frame after(long wall, long otherCpu) {
        return new Frame(cpu + otherCpu, laidOut + wall, painted + wall, drawing);
    }
}
