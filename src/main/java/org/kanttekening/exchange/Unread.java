package org.kanttekening.exchange;

/// A sidecar or article that could not be read.
///
/// @param article its name in the folder
/// @param why an [java.io.IOException] or an [org.kanttekening.folder.UnreadableFileException]
public record Unread(String article, String owner, Exception why) {}
