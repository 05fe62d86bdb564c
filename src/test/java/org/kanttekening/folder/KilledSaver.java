package org.kanttekening.folder;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.kanttekening.annotation.Header;
import org.kanttekening.change.RandomIds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Locale;

/// Saves a sidecar again and again until it is killed, and says each save that is sure.
final class KilledSaver {

    private KilledSaver() {}

    /// @param arguments the folder, the profile, the number to begin with, and `truncating` for a
    ///   saver that the test must catch
    public static void main(String[] arguments) throws Exception {
        var folder = ArticleFolder.open(Path.of(arguments[0]));
        var article = folder.read(new ArticleFile(Examples.ARTICLE));
        var file = folder.sidecar(article.file(), "anna");
        int first = Integer.parseInt(arguments[2]);
        if (arguments.length > 3) {
            truncate(file, article, first);
        } else {
            save(folder, file, article, Path.of(arguments[1]), first);
        }
    }

    private static void save(
            ArticleFolder folder, Path file, ReadArticle article, Path profile, int first)
            throws Exception {
        var storage =
                Storage.of(
                        new Profile(profile),
                        new RandomIds(new SecureRandom()),
                        InstantSource.system(),
                        Versions.USUAL_BOUND);
        try (var queue = SaveQueue.of(storage, "1", (path, state) -> {})) {
            queue.open(file, article, folder.readSidecar(article.file(), "anna", article.text()));
            for (int i = first; ; i++) {
                queue.submit(file, numbered(i, 200_000).sidecar());
                if (queue.flush()) {
                    say(i);
                }
            }
        }
    }

    /// Does nothing but write, so that a kill meets a write.
    private static void truncate(Path file, ReadArticle article, int first) throws IOException {
        var text = new String(SidecarJson.write(numbered(0, 1_000_000), article.text()), UTF_8);
        var bytes = text.getBytes(UTF_8);
        int at = text.substring(0, text.indexOf(digits(0))).getBytes(UTF_8).length;
        for (int i = first; ; i++) {
            var number = digits(i).getBytes(US_ASCII);
            System.arraycopy(number, 0, bytes, at, number.length);
            Files.write(file, bytes);
            say(i);
        }
    }

    /// The example with a number at the beginning of its note, and long enough to be cut within.
    private static StoredSidecar numbered(int number, int length) {
        var stored = Examples.stored();
        var sidecar = stored.sidecar();
        var note = digits(number) + "\n" + "x".repeat(length);
        return stored.with(sidecar.with(Header.SHAPE.with(sidecar.header(), Header.NOTE, note)));
    }

    private static String digits(int number) {
        return String.format(Locale.ROOT, "%012d", number);
    }

    static int number(StoredSidecar stored) {
        return Integer.parseInt(stored.sidecar().header().note().split("\n", 2)[0]);
    }

    private static void say(int number) throws IOException {
        System.out.write((number + "\n").getBytes(US_ASCII));
        System.out.flush();
    }

    static String firstNote() {
        return new String(SidecarJson.write(numbered(0, 1), Examples.text()), UTF_8);
    }
}
