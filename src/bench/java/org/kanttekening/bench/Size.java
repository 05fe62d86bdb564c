package org.kanttekening.bench;

/// An article to measure on, with what is aimed at there and what the best desktop peer takes.
///
/// @param characters of text, in UTF-16
/// @param annotations of all kinds, overlapping
/// @param openings how often it is opened
/// @param opening aimed at, and the peer's, in milliseconds
/// @param tagOfPeer in milliseconds; 0 where it is not known
record Size(
        String name,
        int characters,
        int annotations,
        int actors,
        int openings,
        double opening,
        double openingOfPeer,
        double tagOfPeer) {

    static final Size SMALL = new Size("3 kB, 30", 3_000, 30, 6, 15, 50, 6, 0);
    static final Size MIDDLE = new Size("60 kB, 1,000", 60_000, 1_000, 80, 15, 100, 43, 16);
    static final Size LARGE = new Size("1 MB, 10,000", 1_000_000, 10_000, 1_000, 10, 500, 596, 114);

    /// One paragraph as nobody writes them.
    static final Size PARAGRAPH =
            new Size("100 kB, 300, one paragraph", 100_000, 300, 40, 0, 0, 0, 0);

    String file() {
        return characters + ".txt";
    }
}
