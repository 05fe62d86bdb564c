package org.kanttekening.folder;

import org.kanttekening.article.ArticleText;

import java.nio.file.Path;
import java.util.Optional;

/// What is known of a sidecar's file: the article it belongs to, and what was last read from it or
/// written to it.
///
/// @param stored empty where there is no file yet
/// @param sha256 of the file's bytes as last seen; empty where there is no file yet
/// @param attempt what the last save tried to write, where it failed: it may have got there
record SavedSidecar(
        Path file,
        ArticleText text,
        ArticleStamp stamp,
        Optional<StoredSidecar> stored,
        Optional<String> sha256,
        Optional<Attempt> attempt) {

    /// @param sha256 of the bytes that were to be written
    record Attempt(StoredSidecar stored, String sha256) {}

    /// @throws IllegalArgumentException where the reading is of a file that may not be written
    static SavedSidecar of(Path file, ReadArticle article, SidecarReading reading) {
        return switch (reading) {
            case SidecarReading.Absent _ ->
                    new SavedSidecar(
                            file,
                            article.text(),
                            article.stamp(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
            case SidecarReading.Read read ->
                    new SavedSidecar(
                            file,
                            article.text(),
                            article.stamp(),
                            Optional.of(read.stored()),
                            Optional.of(read.sha256()),
                            Optional.empty());
            case SidecarReading.ReadOnly _,
                    SidecarReading.OtherText _,
                    SidecarReading.Unreadable _ ->
                    throw new IllegalArgumentException(file + " may not be written");
        };
    }

    SavedSidecar with(StoredSidecar written, String hash) {
        return new SavedSidecar(
                file, text, stamp, Optional.of(written), Optional.of(hash), Optional.empty());
    }

    SavedSidecar attempting(StoredSidecar tried, byte[] bytes) {
        return new SavedSidecar(
                file, text, stamp, stored, sha256, Optional.of(new Attempt(tried, Hash.of(bytes))));
    }

    /// What an attempt left, where what is found is that.
    Optional<SavedSidecar> ifAttempted(Optional<byte[]> found) {
        return attempt.filter(tried -> found.map(Hash::of).equals(Optional.of(tried.sha256())))
                .map(tried -> with(tried.stored(), tried.sha256()));
    }
}
