package org.kanttekening.exchange.w3c;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Item;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.ForeignText;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Incoming;
import org.kanttekening.exchange.Intake;
import org.kanttekening.exchange.StandoffReader;
import org.kanttekening.folder.StoredSidecar;
import org.kanttekening.folder.UnreadableFileException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The annotations of one article in a file: those of ours as they are, those of others as marks.
///
/// @param article the name that the file gives it, or empty
/// @param raw the article's text as its program had it, where it lay beside the file
record W3cIncoming(String file, String article, Optional<ForeignText> raw, Document document)
        implements Incoming {

    @Override
    public Optional<ArticleText> text() {
        return raw.map(ForeignText::text);
    }

    @Override
    public Draft read(ArticleText text, Intake intake) throws UnreadableFileException {
        var findings = new Findings();
        for (var iri : document.elsewhere()) {
            findings.add(Finding.Level.LEFT, iri, "exchange.w3c.elsewhere", iri);
        }
        var pointing = new Pointing(text, raw, document.annotations(), findings);
        var sorted = Sorting.of(document.annotations());
        var reader = new OwnReader(file, text, intake, pointing, findings);
        var annotations = new ArrayList<Annotation>(reader.annotations(sorted));
        var remarks = reader.remarks(sorted);
        Optional<StoredSidecar> frame = Optional.empty();
        if (document.collection().isPresent()) {
            frame = Optional.of(reader.frame(document.collection().get(), remarks));
        }
        var others = others(sorted, pointing, findings, text, intake);
        annotations.addAll(others.annotations());
        findings.addAll(others.findings());
        return new Draft(
                frame.map(stored -> noted(stored, others.header())),
                frame.isPresent() ? Header.NONE : others.header(),
                annotations,
                frame.isPresent() ? List.of() : List.<Item>copyOf(remarks),
                findings.all(),
                others.unknown());
    }

    private Draft others(
            Sorting sorted, Pointing pointing, Findings findings, ArticleText text, Intake intake)
            throws UnreadableFileException {
        if (sorted.others().isEmpty()) {
            return new Draft(
                    Optional.empty(), Header.NONE, List.of(), List.of(), List.of(), Map.of());
        }
        var foreign = ForeignReader.read(sorted.others(), pointing, findings);
        var draft = StandoffReader.read(Format.W3C, file, foreign.standoff(), text, intake);
        return new Draft(
                Optional.empty(),
                foreign.headed(draft.header()),
                draft.annotations(),
                draft.others(),
                draft.findings(),
                draft.unknown());
    }

    /// A sidecar with what others' annotations came to for the article as a whole.
    private static StoredSidecar noted(StoredSidecar stored, Header others) {
        if (others.note().isEmpty()) {
            return stored;
        }
        var header = stored.sidecar().header();
        var note = header.note().isEmpty() ? others.note() : header.note() + "\n" + others.note();
        return OwnReader.touched(
                stored.with(stored.sidecar().with(Header.SHAPE.with(header, Header.NOTE, note))));
    }
}
