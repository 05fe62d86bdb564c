package org.kanttekening.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of files, by which a later export knows that nobody changed them.
final class Fingerprint {

    private static final int BLOCK = 1 << 16;

    private Fingerprint() {}

    static String of(Path file) throws IOException {
        return of(file, Progress.SILENT);
    }

    /// Lower-case hexadecimal.
    ///
    /// @throws java.util.concurrent.CancellationException where the progress says so
    static String of(Path file, Progress progress) throws IOException {
        var digest = digest();
        try (InputStream in = Files.newInputStream(file)) {
            var block = new byte[BLOCK];
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                progress.demandGoingOn();
                digest.update(block, 0, count);
            }
        }
        return hex(digest);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
