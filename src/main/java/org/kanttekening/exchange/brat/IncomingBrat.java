package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Header;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.TextDecoder;
import org.kanttekening.article.UndecodableText;
import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Incoming;
import org.kanttekening.exchange.Intake;
import org.kanttekening.exchange.StandoffReader;
import org.kanttekening.folder.PartsJson;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.StoredSidecar;
import org.kanttekening.folder.UnreadableFileException;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A document of a brat collection.
final class IncomingBrat implements Incoming {

    private final String file;
    private final List<AnnLine> lines;
    private final List<Finding> findings;
    private final Optional<Text> text;

    /// @param raw with its line ends, without the byte-order mark
    private record Text(ArticleText article, String raw, boolean mark) {}

    private IncomingBrat(String file, AnnReader.Read read, Optional<Text> text) {
        this.file = file;
        this.lines = read.lines();
        this.findings = read.findings();
        this.text = text;
    }

    /// @param annotations the content of its `.ann` file, or of the files in its place
    /// @param text the content of its `.txt` file
    static IncomingBrat of(String file, List<byte[]> annotations, Optional<byte[]> text)
            throws UnreadableFileException {
        var contents = new ArrayList<String>();
        for (var bytes : annotations) {
            contents.add(decoded(file, bytes).raw());
        }
        Optional<Text> decoded =
                text.isPresent() ? Optional.of(decoded(file, text.get())) : Optional.empty();
        return new IncomingBrat(file, AnnReader.read(contents), decoded);
    }

    private static Text decoded(String file, byte[] bytes) throws UnreadableFileException {
        try {
            var decoded = TextDecoder.decode(bytes);
            var all = new String(bytes, Charset.forName(decoded.encoding()));
            var raw = decoded.mark() && all.startsWith("\uFEFF") ? all.substring(1) : all;
            return new Text(new ArticleText(decoded.text()), raw, decoded.mark());
        } catch (UndecodableText e) {
            var key =
                    e.reason() == UndecodableText.Reason.NOT_TEXT
                            ? "problem.article.notText"
                            : "problem.article.encoding";
            throw new UnreadableFileException(file, 0, "", Problem.of(key));
        }
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public String article() {
        return text.flatMap(it -> frame(it.article()))
                .map(stored -> stored.article().file())
                .orElseGet(() -> BratNames.article(file));
    }

    @Override
    public Optional<ArticleText> text() {
        return text.map(Text::article);
    }

    @Override
    public Draft read(ArticleText article, Intake intake) throws UnreadableFileException {
        if (!findings.isEmpty()) {
            return refused(findings);
        }
        var ways =
                text.map(it -> Counting.of(it.raw(), it.mark()))
                        .orElseGet(() -> Counting.of(article.value(), false));
        var placed = Placing.of(lines, ways);
        if (placed.findings().stream().anyMatch(it -> it.level() == Finding.Level.REFUSED)) {
            return refused(placed.findings());
        }
        var index = new LineIndex(lines, placed.places());
        var notes = new OwnNotes(index);
        if (!notes.damaged().isEmpty()) {
            return refused(
                    notes.damaged().stream()
                            .map(note ->
                                    Finding.of(
                                            Finding.Level.REFUSED,
                                            note.place(),
                                            "exchange.brat.note",
                                            note.id()))
                            .toList());
        }
        var draft =
                notes.isAny() || BratNames.areOurs(index, intake.mapping())
                        ? ours(index, notes, article, intake)
                        : others(index, article, intake);
        return with(placed.findings(), draft);
    }

    private Draft ours(LineIndex index, OwnNotes notes, ArticleText article, Intake intake)
            throws UnreadableFileException {
        var restoring = new Restoring(file, index, notes, article, intake);
        var annotations = new ArrayList<>(restoring.annotations());
        var left = restoring.left();
        var found = new ArrayList<>(restoring.findings());
        Optional<StoredSidecar> frame =
                notes.frame().isPresent()
                        ? Optional.of(PartsJson.frame(file, notes.frame().get().text(), article))
                        : Optional.empty();
        if (notes.isAny() && frame.isEmpty()) {
            found.add(Finding.of(Finding.Level.CHANGED, "", "exchange.brat.noFrame"));
        }
        if (left.isEmpty()) {
            return draft(frame, Header.NONE, annotations, found, Map.of());
        }
        var rest =
                StandoffReader.read(
                        Format.BRAT,
                        file,
                        new ForeignMarks(index, intake.mapping(), left::contains).standoff(),
                        article,
                        intake);
        annotations.addAll(rest.annotations());
        found.addAll(rest.findings());
        return draft(
                frame.map(stored -> noted(stored, rest.header().note())),
                rest.header(),
                annotations,
                found,
                rest.unknown());
    }

    private Draft others(LineIndex index, ArticleText article, Intake intake) {
        return StandoffReader.read(
                Format.BRAT,
                file,
                new ForeignMarks(index, intake.mapping(), _ -> true).standoff(),
                article,
                intake);
    }

    private Optional<StoredSidecar> frame(ArticleText article) {
        try {
            var notes = new OwnNotes(new LineIndex(lines, Map.of()));
            return notes.frame().isPresent()
                    ? Optional.of(PartsJson.frame(file, notes.frame().get().text(), article))
                    : Optional.empty();
        } catch (UnreadableFileException e) {
            // reading the whole says what is wrong with it
            return Optional.empty();
        }
    }

    private static StoredSidecar noted(StoredSidecar stored, String note) {
        var header = stored.sidecar().header();
        var both = header.note().isEmpty() ? note : header.note() + "\n" + note;
        return note.isEmpty()
                ? stored
                : stored.with(stored.sidecar().with(Header.SHAPE.with(header, Header.NOTE, both)));
    }

    private static Draft draft(
            Optional<StoredSidecar> frame,
            Header header,
            List<Annotation> annotations,
            List<Finding> findings,
            Map<Draft.Unknown, Integer> unknown) {
        return new Draft(frame, header, annotations, List.of(), findings, unknown);
    }

    private static Draft with(List<Finding> more, Draft draft) {
        var all = new ArrayList<>(draft.findings());
        all.addAll(more);
        return new Draft(
                draft.frame(),
                draft.header(),
                draft.annotations(),
                draft.others(),
                all,
                draft.unknown());
    }

    private static Draft refused(List<Finding> findings) {
        return draft(Optional.empty(), Header.NONE, List.of(), findings, Map.of());
    }
}
