package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.ImportFolder;
import org.kanttekening.exchange.Intake;
import org.kanttekening.exchange.Mapping;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.SidecarJson;
import org.kanttekening.folder.UnreadableFileException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The two files of one document, for tests to look into and to edit as people do in brat.
record BratFiles(String name, String ann, String txt) {

    static BratFiles of(TaggedArticle article) {
        return new BratFiles(
                article.stem() + ".ann",
                AnnText.of(BratWriter.lines(article)),
                article.text().value());
    }

    static BratFiles others(String txt, String... lines) {
        return new BratFiles("doc.ann", String.join("\n", lines) + "\n", txt);
    }

    BratFiles edited(UnaryOperator<String> ann) {
        return new BratFiles(name, ann.apply(this.ann), txt);
    }

    BratFiles without(Predicate<String> lines) {
        return edited(all ->
                all.lines()
                        .filter(lines.negate())
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
    }

    List<String> lines() {
        return ann.lines().toList();
    }

    Draft draft() throws UnreadableFileException {
        return draft(ImportFolder.intake("carla", Mapping.NONE));
    }

    Draft draft(Intake intake) throws UnreadableFileException {
        var incoming =
                IncomingBrat.of(
                        name,
                        List.of(ann.getBytes(StandardCharsets.UTF_8)),
                        Optional.of(txt.getBytes(StandardCharsets.UTF_8)));
        return incoming.read(incoming.text().orElseThrow(), intake);
    }

    AnnotationSet annotations() throws UnreadableFileException {
        return AnnotationSet.of(draft().annotations());
    }

    /// The sidecar that comes of it.
    byte[] restored() throws UnreadableFileException {
        var text = new ArticleText(txt);
        return SidecarJson.write(draft().restored().orElseThrow(), text);
    }
}
