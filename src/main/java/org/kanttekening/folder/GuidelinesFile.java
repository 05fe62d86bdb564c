package org.kanttekening.folder;

import org.kanttekening.article.HtmlPage;
import org.kanttekening.article.TextDecoder;
import org.kanttekening.article.UndecodableText;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The `guidelines.md` of one folder as it was last read, and the way to add to it: in its own
/// encoding, with its own line ends, and never over what others put into it since.
///
/// Files are read and written where they are asked for; [#text()] may be asked on any thread.
public final class GuidelinesFile {

    private final ArticleFolder folder;
    private volatile Stand stand = new Stand("", StandardCharsets.UTF_8, Optional.empty(), false);

    /// @param text with the line ends and the byte-order mark that the file has
    /// @param sha256 of its bytes; empty where there is no file
    /// @param readable whether the file, if there is one, could be read
    private record Stand(
            String text, Charset encoding, Optional<String> sha256, boolean readable) {}

    private GuidelinesFile(ArticleFolder folder) {
        this.folder = folder;
    }

    /// Where it cannot be read it is as though nothing stood in it, and it cannot be changed.
    public static GuidelinesFile of(ArticleFolder folder) {
        var file = new GuidelinesFile(folder);
        file.readAgain();
        return file;
    }

    /// What stands in it, with the line ends and the byte-order mark that it has; empty where there
    /// is no such file.
    public String text() {
        return stand.text();
    }

    /// Reads the file again; where it cannot be read now, what was read before stays.
    ///
    /// @return whether it says something else
    public synchronized boolean readAgain() {
        var before = stand;
        try {
            stand = read(folder.inside(ArticleFolder.GUIDELINES));
        } catch (NoSuchFileException e) {
            stand = new Stand("", StandardCharsets.UTF_8, Optional.empty(), true);
        } catch (IOException | UndecodableText e) {
            stand = new Stand(before.text(), before.encoding(), before.sha256(), false);
        }
        return !stand.text().equals(before.text());
    }

    /// Writes another text in place of the one that was read.
    ///
    /// @throws UnreadableFileException where the file was changed meanwhile, cannot be read, or has
    ///   an encoding that lacks a character: then nothing was written, and what it says now has
    ///   been read
    /// @throws AccessDeniedException where the file is not to be written to
    public synchronized void change(UnaryOperator<String> change, Storage storage)
            throws IOException, UnreadableFileException {
        var seen = stand;
        if (!seen.readable()) {
            readAgain();
            throw refused("problem.guidelines.unreadable");
        }
        var file = folder.inside(ArticleFolder.GUIDELINES);
        if (seen.sha256().isPresent() && isProtected(file)) {
            throw new AccessDeniedException(file.toString());
        }
        var wanted = change.apply(seen.text());
        switch (storage.file().replace(file, encoded(wanted, seen.encoding()), seen.sha256())) {
            case AtomicFile.Outcome.Done done ->
                    stand = new Stand(wanted, seen.encoding(), Optional.of(done.sha256()), true);
            case AtomicFile.Outcome.Conflict _ -> {
                readAgain();
                throw refused("problem.guidelines.changed");
            }
        }
    }

    private static Stand read(Path file) throws IOException, UndecodableText {
        if (Files.size(file) > HtmlPage.MOST_BYTES) {
            throw new IOException(file + " is larger than any guidelines");
        }
        var bytes = Files.readAllBytes(file);
        var encoding = Charset.forName(TextDecoder.decode(bytes).encoding());
        var text = new String(bytes, encoding);
        return new Stand(
                text,
                encoding,
                Optional.of(Hash.of(bytes)),
                Arrays.equals(bytes, text.getBytes(encoding)));
    }

    private static byte[] encoded(String text, Charset encoding) throws UnreadableFileException {
        try {
            ByteBuffer bytes = encoding.newEncoder().encode(CharBuffer.wrap(text));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException e) {
            throw refused("problem.guidelines.encoding");
        }
    }

    /// Whether somebody has taken the right to write to a file away, which moving another one over
    /// it would not respect.
    private static boolean isProtected(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return !Files.isWritable(file)
                || (view != null
                        && !view.readAttributes()
                                .permissions()
                                .contains(PosixFilePermission.OWNER_WRITE));
    }

    private static UnreadableFileException refused(String key) {
        return new UnreadableFileException(ArticleFolder.GUIDELINES, 0, "", Problem.of(key));
    }
}
