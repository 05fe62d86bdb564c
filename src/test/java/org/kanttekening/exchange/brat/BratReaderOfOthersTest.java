package org.kanttekening.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;

import opennlp.tools.formats.brat.AnnotationConfiguration;
import opennlp.tools.formats.brat.AttributeAnnotation;
import opennlp.tools.formats.brat.BratAnnotation;
import opennlp.tools.formats.brat.BratDocument;
import opennlp.tools.formats.brat.EventAnnotation;
import opennlp.tools.formats.brat.RelationAnnotation;
import opennlp.tools.formats.brat.SpanAnnotation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.exchange.ExchangeFolder;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// What is written is read by OpenNLP's reader of brat, every offset right. It passes over
/// normalisations, equivalences and notes of our own type, trims the text of marks, and stops at
/// events without roles, which therefore stand last.
class BratReaderOfOthersTest {

    @TempDir private Path place;

    @Test
    void everyMarkCoversTheTextThatTheSidecarHasThere() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        var seeds = LongStream.range(0, 60).toArray();
        for (var seed : seeds) {
            work.put(ExchangeFolder.random(seed));
        }
        work.export(new BratExporter());
        var configuration =
                AnnotationConfiguration.parse(
                        new ByteArrayInputStream(
                                work.written("annotation.conf").getBytes(StandardCharsets.UTF_8)));

        int marks = 0;
        for (var ann : anns(work.out())) {
            marks += read(configuration, ann);
        }

        assertThat(marks).isGreaterThan(2_000);
    }

    private static int read(AnnotationConfiguration configuration, Path ann) throws Exception {
        var name = ann.getFileName().toString();
        var txt = ann.resolveSibling(name.replaceFirst("ann$", "txt"));
        var document =
                BratDocument.parseDocument(
                        configuration, name, Files.newInputStream(txt), Files.newInputStream(ann));
        var text = document.getText();
        var lines = AnnReader.read(List.of(Files.readString(ann))).lines();
        int marks = 0;
        for (var line : lines) {
            if (line instanceof AnnLine.Event event && event.roles().isEmpty()) {
                break;
            }
            if (line instanceof AnnLine.Named named && !(line instanceof AnnLine.Note)) {
                marks += isRead(document.getAnnotation(named.id()), line, text) ? 1 : 0;
            }
        }
        return marks;
    }

    /// Whether it is a mark; all others are held against what was written here.
    private static boolean isRead(BratAnnotation read, AnnLine line, String text) {
        switch (line) {
            case AnnLine.Mark mark -> {
                var covered =
                        Arrays.stream(((SpanAnnotation) read).getSpans())
                                .map(span -> slice(text, span.getStart(), span.getEnd()))
                                .collect(Collectors.joining(" "));
                assertThat(covered).isEqualTo(mark.text());
                assertThat(mark.text()).contains(((SpanAnnotation) read).getCoveredText());
                assertThat(read.getType()).isEqualTo(mark.type());
                return true;
            }
            case AnnLine.Event event -> {
                var found = (EventAnnotation) read;
                assertThat(found.getEventTrigger()).isEqualTo(event.trigger());
                assertThat(found.getArguments()).hasSameSizeAs(event.roles());
            }
            case AnnLine.Relation relation -> {
                var found = (RelationAnnotation) read;
                assertThat(found.getArg1()).isEqualTo(relation.first().target());
                assertThat(found.getArg2()).isEqualTo(relation.second().target());
            }
            case AnnLine.Attribute attribute ->
                    assertThat(((AttributeAnnotation) read).getAttachedTo())
                            .isEqualTo(attribute.target());
            default -> {}
        }
        return false;
    }

    /// Offsets are code points; the reader leaves it to its users what they count.
    private static String slice(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    private static List<Path> anns(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".ann")).sorted().toList();
        }
    }
}
