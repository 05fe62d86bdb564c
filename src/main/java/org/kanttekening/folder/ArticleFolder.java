package org.kanttekening.folder;

import org.kanttekening.article.ArticleDetails;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.HtmlPage;
import org.kanttekening.article.TextDecoder;
import org.kanttekening.article.UndecodableText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// A folder of articles with the sidecars beside them. Opening it and reading from it write
/// nothing.
///
/// Every name passes one gate: what it leads to lies inside the folder.
public final class ArticleFolder {

    static final String GUIDELINES = "guidelines.md";
    private static final long LARGEST = HtmlPage.MOST_BYTES;

    private final Path root;
    private final ArticleList list;

    private ArticleFolder(Path root) {
        this.root = root;
        this.list = new ArticleList(root);
    }

    /// @throws NotDirectoryException where it is none
    public static ArticleFolder open(Path folder) throws IOException {
        var root = folder.toRealPath();
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
        }
        return new ArticleFolder(root);
    }

    public Path root() {
        return root;
    }

    /// The articles by name, also those in folders below that are not hidden.
    public List<ArticleFile> articles() throws IOException {
        return list.articles();
    }

    /// The articles, and whose sidecars stand beside each, from one look through the folder.
    public Survey survey() throws IOException {
        return list.survey();
    }

    /// All that lies in the folder, what belongs to no article too.
    public FolderContents contents() throws IOException {
        return FolderContents.of(root);
    }

    /// Whose sidecars lie in the folder, in order: annotators' ids, `agreed`, `rules`.
    public TreeSet<String> owners() throws IOException {
        var owners = new TreeSet<String>();
        for (var file : contents().files()) {
            SidecarName.of(file.substring(file.lastIndexOf('/') + 1))
                    .ifPresent(name -> owners.add(name.owner()));
        }
        return owners;
    }

    /// The bytes of a sidecar or another JSON file of the folder; of a giant no more than shows
    /// that it is one.
    public byte[] json(String name) throws IOException {
        return sidecarBytes(inside(name));
    }

    /// What the annotators of this folder have agreed to do, where it is written down.
    public Optional<String> guidelines() throws IOException, UnreadableFileException {
        return Files.exists(root.resolve(GUIDELINES))
                ? Optional.of(decoded(GUIDELINES, bytes(GUIDELINES)).text())
                : Optional.empty();
    }

    public ReadArticle read(ArticleFile article) throws IOException, UnreadableFileException {
        var bytes = bytes(article.name());
        if (article.isPage()) {
            var page = page(article.name(), bytes);
            return new ReadArticle(
                    article, new ArticleText(page.text()), "UTF-8", false, page.details());
        }
        var decoded = decoded(article.name(), bytes);
        return new ReadArticle(
                article,
                new ArticleText(decoded.text()),
                decoded.encoding(),
                decoded.mark(),
                details(article));
    }

    /// Who has a sidecar for an article, in order of their ids, each with the file; `agreed` and
    /// `rules` are not among them.
    public TreeMap<AnnotatorId, Path> annotators(ArticleFile article) throws IOException {
        return list.annotators(article);
    }

    /// Where an owner's sidecar of an article stands or would stand.
    ///
    /// @param owner an annotator's id, or [AnnotatorId#AGREED] or [AnnotatorId#RULES]
    public Path sidecar(ArticleFile article, String owner) throws IOException {
        if (!SidecarName.isOwner(owner)) {
            throw new IllegalArgumentException("nobody's sidecar: " + owner);
        }
        var place = inside(article.name());
        return inside(
                root.relativize(
                                place.resolveSibling(
                                        new SidecarName(article.fileName(), owner).fileName()))
                        .toString());
    }

    /// Reads a sidecar of an article with this text.
    public SidecarReading readSidecar(ArticleFile article, String owner, ArticleText text)
            throws IOException {
        return reading(article, owner, text, SidecarJson::read);
    }

    /// Reads a sidecar that will not be written; no hash is made of it, which for thousands takes a
    /// while.
    public SidecarReading lookAtSidecar(ArticleFile article, String owner, ArticleText text)
            throws IOException {
        return reading(article, owner, text, SidecarJson::peek);
    }

    private interface Reader {
        SidecarReading read(String file, byte[] bytes, ArticleText text);
    }

    private SidecarReading reading(
            ArticleFile article, String owner, ArticleText text, Reader reader) throws IOException {
        var file = sidecar(article, owner);
        try {
            return reader.read(String.valueOf(file.getFileName()), sidecarBytes(file), text);
        } catch (NoSuchFileException e) {
            return new SidecarReading.Absent();
        }
    }

    /// The path that a name in this folder leads to.
    ///
    /// @throws AccessDeniedException where that lies outside
    public Path inside(String name) throws IOException {
        try {
            var path = root.resolve(name).normalize();
            if (path.startsWith(root) && real(path).startsWith(root)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new AccessDeniedException(name, null, "is no name of a file");
        }
        throw new AccessDeniedException(name, null, "lies outside the folder");
    }

    /// The real path of the nearest part of a path that exists.
    private static Path real(Path path) throws IOException {
        for (var part = path; part != null; part = part.getParent()) {
            if (Files.exists(part, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                return part.toRealPath();
            }
        }
        return path;
    }

    private byte[] bytes(String name) throws IOException, UnreadableFileException {
        var file = inside(name);
        if (Files.size(file) > LARGEST) {
            throw unreadable(name, "problem.tooLarge");
        }
        return Files.readAllBytes(file);
    }

    /// Reads no more of a giant than shows that it is one.
    private static byte[] sidecarBytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LayoutJson.LARGEST + 1);
        }
    }

    /// What the page says that a text was taken in from.
    private ArticleDetails details(ArticleFile article) throws IOException {
        var page = article.name().substring(0, article.name().length() - ".txt".length());
        if (!ArticleFile.isPage(page) || !Files.isRegularFile(inside(page))) {
            return ArticleDetails.NONE;
        }
        try {
            return page(page, bytes(page)).details();
        } catch (UnreadableFileException e) {
            return ArticleDetails.NONE; // the text stands by itself
        }
    }

    private static HtmlPage page(String name, byte[] bytes) throws UnreadableFileException {
        try {
            return HtmlPage.read(bytes, name.substring(name.lastIndexOf('/') + 1));
        } catch (UndecodableText e) {
            throw undecodable(name, e);
        }
    }

    private static org.kanttekening.article.DecodedText decoded(String name, byte[] bytes)
            throws UnreadableFileException {
        try {
            return TextDecoder.decode(bytes);
        } catch (UndecodableText e) {
            throw undecodable(name, e);
        }
    }

    private static UnreadableFileException undecodable(String name, UndecodableText e) {
        var key =
                switch (e.reason()) {
                    case NOT_TEXT -> "problem.article.notText";
                    case UNDEFINED_BYTE, MALFORMED -> "problem.article.encoding";
                    case TOO_LARGE, TOO_MANY_TAGS -> "problem.tooLarge";
                };
        return unreadable(name, key);
    }

    private static UnreadableFileException unreadable(String name, String key) {
        return new UnreadableFileException(name, 0, "", Problem.of(key));
    }

    /// The page's text as it is to be kept, for [NewArticles].
    byte[] taken(ArticleFile page) throws IOException, UnreadableFileException {
        return page(page.name(), bytes(page.name())).text().getBytes(StandardCharsets.UTF_8);
    }
}
