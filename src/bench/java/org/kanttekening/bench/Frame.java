package org.kanttekening.bench;

/// What a gesture took, in nanoseconds.
///
/// @param wall from the event to the end of the frame on the window's thread
/// @param cpu of the window's thread meanwhile: what it would take with nobody else on the machine
/// @param drawn from the event until the renderer has drawn the frame
/// @param drawing the renderer's own time for it
record Frame(long wall, long cpu, long drawn, long drawing) {

    /// One that was not on the screen.
    static Frame unseen(long wall, long cpu) {
        return new Frame(wall, cpu, 0, 0);
    }
}
