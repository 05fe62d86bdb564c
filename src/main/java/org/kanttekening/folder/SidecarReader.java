package org.kanttekening.folder;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.ArticleText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads one sidecar. What it gives is only whole where no segment is [#misplaced()].
final class SidecarReader {

    private final At at;
    private final SegmentReader segments;
    private final ItemReader items;

    SidecarReader(At at, ArticleText text) throws UnreadableFileException {
        this.at = at;
        var sha256 = at.need("article").need("sha256").text();
        this.segments = new SegmentReader(text, sha256.equals(text.sha256()));
        this.items = new ItemReader(segments, KnownIds.in(at));
    }

    List<MisplacedSegment> misplaced() {
        return segments.misplaced();
    }

    StoredSidecar read() throws UnreadableFileException {
        demandOffsets();
        var sidecar =
                Sidecar.of(
                        annotator(at.need("annotator")),
                        header(at.need("article")),
                        annotations(),
                        others(),
                        TreeJson.extras(at.fields(), new HashSet<>(SidecarFormat.TOP)));
        return new StoredSidecar(
                sidecar, revision(), stamp(at.need("article")), at.textOr("writtenBy", ""));
    }

    private void demandOffsets() throws UnreadableFileException {
        if (!at.textOr("offsets", SidecarFormat.OFFSETS).equals(SidecarFormat.OFFSETS)) {
            throw at.need("offsets").refuse("problem.offsets", SidecarFormat.OFFSETS);
        }
    }

    private Revision revision() throws UnreadableFileException {
        var found = at.find("revision");
        if (found.isEmpty()) {
            return Revision.NONE;
        }
        var revision = found.get();
        return new Revision(
                revision.textOr("id", ""),
                revision.textOr("parent", ""),
                TreeJson.extras(revision.fields(), SidecarFormat.REVISION));
    }

    private static ArticleStamp stamp(At article) throws UnreadableFileException {
        var length = article.find("length");
        return new ArticleStamp(
                article.need("file").text(),
                article.need("sha256").text(),
                length.isPresent() ? length.get().count() : 0,
                article.textOr("encoding", ""));
    }

    private static Annotator annotator(At annotator) throws UnreadableFileException {
        return new Annotator(
                annotator.need("id").text(),
                annotator.textOr("name", ""),
                TreeJson.extras(annotator.fields(), SidecarFormat.ANNOTATOR));
    }

    private Header header(At article) throws UnreadableFileException {
        var known = new HashSet<>(SidecarFormat.STAMP);
        SidecarFormat.DETAILS.forEach(field -> known.add(field.name()));
        return new Header(
                article.textOr("language", Header.NONE.language()),
                article.textOr("title", Header.NONE.title()),
                article.textOr("byline", Header.NONE.byline()),
                article.textOr("outlet", Header.NONE.outlet()),
                article.textOr("published", Header.NONE.published()),
                article.textOr("url", Header.NONE.url()),
                at.textOr("status", Header.NONE.status()),
                at.textOr("note", Header.NONE.note()),
                TreeJson.extras(article.fields(), known));
    }

    private List<Annotation> annotations() throws UnreadableFileException {
        var found = new ArrayList<Annotation>();
        for (var kind : Kind.values()) {
            for (var item : at.itemsOf(kind.term() + "s")) {
                found.add(items.annotation(kind, item));
            }
        }
        return found;
    }

    private List<Item> others() throws UnreadableFileException {
        var found = new ArrayList<Item>();
        var keys = new HashSet<String>();
        for (var item : at.itemsOf("remarks")) {
            add(items.remark(item), item, found, keys);
        }
        for (var item : at.itemsOf("deleted")) {
            add(items.tombstone(item), item, found, keys);
        }
        for (var item : at.itemsOf("rejectedSuggestions")) {
            add(items.rejected(item), item, found, keys);
        }
        return found;
    }

    private void add(Item item, At place, List<Item> into, Set<String> keys)
            throws UnreadableFileException {
        if (!keys.add(item.key()) && misplaced().isEmpty()) {
            throw place.refuse("problem.item.twice");
        }
        into.add(item);
    }
}
