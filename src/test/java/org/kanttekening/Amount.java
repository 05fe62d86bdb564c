package org.kanttekening;

/// How much of something random or costly a test tries: little each time, and all that is promised
/// under `-Pfull`.
public final class Amount {

    private Amount() {}

    /// @param usual each time
    /// @param full under `-Pfull`
    public static int of(int usual, int full) {
        return Boolean.getBoolean("full") ? full : usual;
    }
}
