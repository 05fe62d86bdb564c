package org.kanttekening.article;

/// A text as it was read from bytes: line ends as LF, the byte-order mark removed.
///
/// @param encoding the name it goes by in a sidecar: `UTF-8`, `UTF-16LE`, `UTF-16BE`,
///   `windows-1252`
/// @param mark whether the bytes began with a byte-order mark
public record DecodedText(String text, String encoding, boolean mark) {}
