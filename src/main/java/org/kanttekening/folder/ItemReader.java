package org.kanttekening.folder;

import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Rejected;
import org.kanttekening.annotation.RejectedSuggestion;
import org.kanttekening.annotation.Remark;
import org.kanttekening.annotation.Tombstone;

import java.util.List;
import java.util.Set;

/// Reads the items of a sidecar.
final class ItemReader {

    /// What has no sensible default.
    private static final List<String> ALWAYS = List.of("created", "createdBy", "modified");

    private static final Set<String> REMARK = Set.of("id", "on", "replyTo", "by", "at", "text");
    private static final Set<String> TOMBSTONE = Set.of("id", "at", "by");
    private static final Set<String> SUGGESTION = Set.of("rule", "segments");
    private static final Set<String> REJECTED =
            Set.of("from", "annotation", "by", "at", "reason", "note");

    private final SegmentReader segments;
    private final RecordReader records;

    /// What a colleague's annotation names stands in the colleague's sidecar.
    private final RecordReader elsewhere;

    ItemReader(SegmentReader segments, KnownIds ids) {
        this.segments = segments;
        this.records = new RecordReader(segments, ids);
        this.elsewhere = new RecordReader(segments, KnownIds.any());
    }

    Annotation annotation(Kind kind, At at) throws UnreadableFileException {
        return annotation(kind, at, records);
    }

    private static Annotation annotation(Kind kind, At at, RecordReader records)
            throws UnreadableFileException {
        KnownIds.demandForm(at.need("id").text(), kind, at.need("id"));
        for (var name : ALWAYS) {
            at.need(name);
        }
        return switch (kind) {
            case QUOTE -> records.read(QuoteFields.SHAPE, at);
            case ACTOR -> records.read(ActorFields.SHAPE, at);
            case DECISION -> records.read(DecisionFields.SHAPE, at);
        };
    }

    Remark remark(At at) throws UnreadableFileException {
        KnownIds.demandForm(at.need("id").text(), 'm', at.need("id"));
        KnownIds.demandAnnotation(at.need("on").text(), at.need("on"));
        var replyTo = at.textOr("replyTo", "");
        if (!replyTo.isEmpty()) {
            KnownIds.demandForm(replyTo, 'm', at.need("replyTo"));
        }
        return new Remark(
                at.need("id").text(),
                at.need("on").text(),
                replyTo,
                at.textOr("by", ""),
                at.textOr("at", ""),
                at.textOr("text", ""),
                TreeJson.extras(at.fields(), REMARK));
    }

    Tombstone tombstone(At at) throws UnreadableFileException {
        KnownIds.demandForm(at.need("id").text(), at.need("id"));
        return new Tombstone(
                at.need("id").text(),
                at.textOr("at", ""),
                at.textOr("by", ""),
                TreeJson.extras(at.fields(), TOMBSTONE));
    }

    RejectedSuggestion rejectedSuggestion(At at) throws UnreadableFileException {
        return new RejectedSuggestion(
                at.need("rule").text(),
                segments.read(at.need("segments")),
                TreeJson.extras(at.fields(), SUGGESTION));
    }

    Rejected rejected(At at) throws UnreadableFileException {
        var annotation = at.need("annotation");
        var id = annotation.need("id");
        KnownIds.demandAnnotation(id.text(), id);
        var kind = Kind.ofId(id.text()).orElseThrow();
        return new Rejected(
                at.need("from").text(),
                annotation(kind, annotation, elsewhere),
                at.textOr("by", ""),
                at.textOr("at", ""),
                at.textOr("reason", ""),
                at.textOr("note", ""),
                TreeJson.extras(at.fields(), REJECTED));
    }

    Header header(At at) throws UnreadableFileException {
        return records.read(Header.SHAPE, at);
    }
}
