package org.kanttekening.folder;

/// A segment of a sidecar that does not stand in the article's text as it now is. Offsets count
/// code points.
///
/// @param field where in the sidecar, such as `quotes[2].content[0]`
/// @param line counted from 1
public record MisplacedSegment(
        String field, int line, int start, int end, String exact, String prefix, String suffix) {}
