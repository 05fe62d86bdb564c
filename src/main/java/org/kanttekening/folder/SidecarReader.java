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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Reads one sidecar. What it gives is only whole where no segment is [#misplaced()].
final class SidecarReader {

    private final At at;
    private final Refusals refusals;
    private final SegmentReader segments;
    private final ItemReader items;

    SidecarReader(At at, ArticleText text, Refusals refusals) throws UnreadableFileException {
        this.at = at;
        this.refusals = refusals;
        var sha256 = at.need("article").need("sha256").text();
        this.segments = new SegmentReader(text, sha256.equals(text.sha256()), refusals);
        this.items = new ItemReader(segments, KnownIds.in(at, refusals));
    }

    List<MisplacedSegment> misplaced() {
        return segments.misplaced();
    }

    StoredSidecar read() throws UnreadableFileException {
        demandOffsets();
        var annotations = annotations();
        var others = others();
        var sidecar =
                Sidecar.of(
                        annotator(at.need("annotator")),
                        header(at.need("article")),
                        annotations,
                        others,
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
        var found = new LinkedHashMap<String, Annotation>();
        for (var kind : Kind.values()) {
            for (var item : at.itemsOf(kind.term() + "s")) {
                sound(() -> items.annotation(kind, item))
                        .ifPresent(annotation -> found.putIfAbsent(annotation.id(), annotation));
            }
        }
        return List.copyOf(found.values());
    }

    private List<Item> others() throws UnreadableFileException {
        var found = new ArrayList<Item>();
        collect("remarks", items::remark, found);
        collect("deleted", items::tombstone, found);
        collect("rejectedSuggestions", items::rejectedSuggestion, found);
        collect("rejected", items::rejected, found);
        return found;
    }

    private void collect(String list, Format format, List<Item> into)
            throws UnreadableFileException {
        var keys = new HashSet<String>();
        for (var item : at.itemsOf(list)) {
            var read = sound(() -> format.read(item));
            if (read.isEmpty()) {
                continue;
            }
            if (!keys.add(read.get().key()) && misplaced().isEmpty()) {
                refusals.take(item.refuse("problem.item.twice"));
            } else {
                into.add(read.get());
            }
        }
    }

    private interface Format {
        Item read(At item) throws UnreadableFileException;
    }

    private interface Reading<T> {
        T read() throws UnreadableFileException;
    }

    /// What is read, unless something had to be left out of it.
    private <T> Optional<T> sound(Reading<T> reading) throws UnreadableFileException {
        int before = leftOut();
        try {
            var read = reading.read();
            return leftOut() == before ? Optional.of(read) : Optional.empty();
        } catch (UnreadableFileException e) {
            refusals.take(e);
            return Optional.empty();
        }
    }

    private int leftOut() {
        return refusals.taken() + misplaced().size();
    }
}
