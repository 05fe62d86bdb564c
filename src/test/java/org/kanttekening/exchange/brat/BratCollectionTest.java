package org.kanttekening.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.exchange.ExchangeFolder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/// What is written is a collection that a brat 1.3 server opens without complaint.
class BratCollectionTest {

    @TempDir private Path place;

    @Test
    void keepsTheRulesOfBratInEveryLine() throws Exception {
        var seeds = LongStream.range(0, 100).toArray();
        var work = ExchangeFolder.ofRandom(place, seeds);
        try (var samples = Files.list(ExchangeFolder.SAMPLE)) {
            for (var file : samples.toList()) {
                Files.copy(file, work.root().resolve(file.getFileName()));
            }
        }
        work.export(new BratExporter());
        var server = new BratServer(work.written("annotation.conf"));

        int documents = 0;
        for (var ann : anns(work.out())) {
            var name = ann.getFileName().toString();
            var lines = AnnReader.read(List.of(Files.readString(ann))).lines();
            server.open(
                    name,
                    lines,
                    Files.readString(ann.resolveSibling(name.replaceFirst("ann$", "txt"))));
            documents++;
        }

        assertThat(documents).isEqualTo(104);
        assertThat(server.problems()).isEmpty();
    }

    @Test
    void theRulesFindWhatBratWouldNotOpen() {
        var server =
                new BratServer(
                        "[entities]\nCue\n[relations]\n[events]\nAttribution\n[attributes]\n");
        var lines =
                AnnReader.read(List.of("T1\tCue 0 3\tzei\nE1\tAttribution:T1 Source:T1\n")).lines();

        server.open("doc", lines, "zij");

        assertThat(server.problems())
                .anyMatch(it -> it.contains("other text at T1"))
                .anyMatch(it -> it.contains("no trigger of its type"))
                .anyMatch(it -> it.contains("takes no"));
    }

    @Test
    void theConfigurationHasTheListsOfTheSchemeAndWhatTheSetUsesBesides() throws Exception {
        var work = ExchangeFolder.ofRandom(place, 1, 2, 3, 4, 5, 6, 7, 8);
        work.export(new BratExporter());
        var conf = work.written("annotation.conf");

        assertThat(conf)
                .contains("\tGovernment-body\n")
                .containsPattern(
                        "QuoteType\tArg:Attribution\\|Quotation,"
                                + " Value:direct\\|indirect\\|.*own-term-")
                .contains("Equiv\tArg1:<ACTOR>, Arg2:<ACTOR>, <REL-TYPE>:symmetric-transitive\n")
                .contains("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n");
        assertThat(work.written("tools.conf")).contains("Wikidata\t<URL>:");
    }

    @Test
    void everyLabelAndColourIsOfATypeThatTheConfigurationHas() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        work.export(new BratExporter());
        var server = new BratServer(work.written("annotation.conf"));
        var visual = work.written("visual.conf").split("\\[drawing]");

        assertThat(visual).hasSize(2);
        for (var label : visual[0].lines().filter(it -> it.contains("|")).toList()) {
            assertThat(label).doesNotContain("\t");
            assertThat(isKnown(server, label.substring(0, label.indexOf(" |")))).as(label).isTrue();
        }
        for (var line : visual[1].lines().filter(it -> it.contains("\t")).toList()) {
            var type = line.substring(0, line.indexOf('\t'));
            assertThat(type.endsWith("_DEFAULT") || isKnown(server, type)).as(line).isTrue();
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() throws Exception {
        var article = ExchangeFolder.random(11);

        assertThat(BratFiles.of(article)).isEqualTo(BratFiles.of(article));
    }

    private static boolean isKnown(BratServer server, String name) {
        return List.of("entities", "relations", "events", "attributes").stream()
                        .anyMatch(section -> server.types(section).contains(name))
                || name.equals(BratTypes.ON_BEHALF_OF);
    }

    private static List<Path> anns(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".ann")).sorted().toList();
        }
    }
}
