package org.kanttekening.exchange.sidecar;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Header;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.Incoming;
import org.kanttekening.exchange.Intake;
import org.kanttekening.folder.MisplacedSegment;
import org.kanttekening.folder.PartsJson;
import org.kanttekening.folder.SidecarHead;
import org.kanttekening.folder.SidecarJson;
import org.kanttekening.folder.SidecarReading;
import org.kanttekening.folder.StoredSidecar;
import org.kanttekening.folder.UnreadableFileException;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A sidecar that was sent, with or without its article.
final class IncomingSidecar implements Incoming {

    private final String file;
    private final SidecarHead head;
    private final byte[] bytes;
    private final Optional<ArticleText> text;

    /// @param text of its article, where that was sent along
    IncomingSidecar(String file, SidecarHead head, byte[] bytes, Optional<ArticleText> text) {
        this.file = file;
        this.head = head;
        this.bytes = bytes;
        this.text = text;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public String article() {
        return head.article();
    }

    @Override
    public Optional<ArticleText> text() {
        return text;
    }

    @Override
    public Optional<String> sha256() {
        return Optional.of(head.sha256());
    }

    @Override
    public Optional<Annotator> annotator() {
        return Optional.of(head.annotator());
    }

    @Override
    public Draft read(ArticleText text, Intake intake) throws UnreadableFileException {
        return switch (SidecarJson.read(file, bytes, text)) {
            case SidecarReading.Read(var stored, _) -> draft(stored, text);
            case SidecarReading.ReadOnly(_, _, var reason) ->
                    refused(List.of(new Finding(Finding.Level.REFUSED, file, reason)));
            case SidecarReading.OtherText other ->
                    refused(other.misplaced().stream().map(IncomingSidecar::misplaced).toList());
            case SidecarReading.Unreadable(var problem) -> throw problem;
            case SidecarReading.Absent _ -> throw new IllegalStateException("there are bytes");
        };
    }

    private static Finding misplaced(MisplacedSegment segment) {
        return Finding.of(
                Finding.Level.REFUSED,
                segment.field(),
                "exchange.finding.misplaced",
                segment.exact(),
                segment.start());
    }

    private static Draft draft(StoredSidecar stored, ArticleText text) {
        var sidecar = stored.sidecar();
        var digest = '"' + PartsJson.digest(sidecar.annotations(), text) + '"';
        return new Draft(
                Optional.of(
                        stored.with(sidecar.with(sidecar.extras().with(PartsJson.DIGEST, digest)))),
                sidecar.header(),
                sidecar.annotations().all(),
                sidecar.others(),
                List.of(),
                Map.of());
    }

    private static Draft refused(List<Finding> findings) {
        return new Draft(Optional.empty(), Header.NONE, List.of(), List.of(), findings, Map.of());
    }
}
