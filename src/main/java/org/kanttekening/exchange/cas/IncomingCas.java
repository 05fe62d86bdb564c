package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Header;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Incoming;
import org.kanttekening.exchange.Intake;
import org.kanttekening.exchange.StandoffReader;
import org.kanttekening.folder.SidecarHead;
import org.kanttekening.folder.StoredSidecar;
import org.kanttekening.folder.UnreadableFileException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One view of a CAS: what stands in our layers as it is, and what stands in others as marks.
final class IncomingCas implements Incoming {

    private final String file;
    private final ReadCas cas;
    private final ReadCas.View view;
    private final ViewText text;

    IncomingCas(String file, ReadCas cas, ReadCas.View view) {
        this.file = file;
        this.cas = cas;
        this.view = view;
        this.text = new ViewText(view.text(), cas.units());
    }

    @Override
    public String file() {
        return file;
    }

    /// As our frame has it; else the document's title where it is the name of a file, as INCEpTION
    /// has it, or its id.
    @Override
    public String article() {
        for (var structure : cas.members(view)) {
            var frame = structure.text(Layer.REST);
            if (structure.type().equals(Layer.ARTICLE.type()) && !frame.isEmpty()) {
                try {
                    return SidecarHead.of(file, frame.getBytes(StandardCharsets.UTF_8)).article();
                } catch (UnreadableFileException e) {
                    // reading it says what is wrong with it
                    return ForeignTags.article(cas, view, file);
                }
            }
        }
        return ForeignTags.article(cas, view, file);
    }

    @Override
    public Optional<ArticleText> text() {
        return Optional.of(text.text());
    }

    @Override
    public Draft read(ArticleText article, Intake intake) throws UnreadableFileException {
        var others = new ForeignTags(cas, view, text, article).read();
        var findings = new ArrayList<>(others.findings());
        if (!OwnTags.areIn(cas, view)) {
            return with(findings, others, article, intake);
        }
        var own = new OwnTags(file, cas, view, text, article, intake).read();
        findings.addAll(own.findings());
        if (others.isEmpty()) {
            return draft(own.frame(), Header.NONE, own.annotations(), findings);
        }
        var draft = with(findings, others, article, intake);
        var annotations = new ArrayList<>(own.annotations());
        annotations.addAll(draft.annotations());
        var frame = own.frame().map(stored -> noted(stored, draft.header()));
        return new Draft(
                frame,
                draft.header(),
                annotations,
                frame.map(stored -> stored.sidecar().others()).orElse(List.of()),
                draft.findings(),
                draft.unknown());
    }

    /// What was marked in others' layers.
    private Draft with(
            List<Finding> findings, ForeignTags.Found others, ArticleText article, Intake intake) {
        var draft = StandoffReader.read(Format.CAS_JSON, file, others.standoff(), article, intake);
        findings.addAll(draft.findings());
        return new Draft(
                draft.frame(),
                others.header(draft.header()),
                draft.annotations(),
                draft.others(),
                findings,
                draft.unknown());
    }

    private static Draft draft(
            Optional<StoredSidecar> frame,
            Header header,
            List<Annotation> annotations,
            List<Finding> findings) {
        return new Draft(
                frame,
                frame.map(stored -> stored.sidecar().header()).orElse(header),
                annotations,
                frame.map(stored -> stored.sidecar().others()).orElse(List.of()),
                findings,
                Map.of());
    }

    /// The frame with what was kept as a note after its own.
    private static StoredSidecar noted(StoredSidecar stored, Header found) {
        if (found.note().isEmpty()) {
            return stored;
        }
        var header = stored.sidecar().header();
        var note = header.note().isEmpty() ? found.note() : header.note() + "\n" + found.note();
        return stored.with(stored.sidecar().with(Header.SHAPE.with(header, Header.NOTE, note)));
    }
}
