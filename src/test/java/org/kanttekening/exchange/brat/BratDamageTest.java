package org.kanttekening.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.Amount;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.ImportFolder;
import org.kanttekening.exchange.ManyScripts;
import org.kanttekening.exchange.Mapping;
import org.kanttekening.folder.SidecarFiles;
import org.kanttekening.folder.UnreadableFileException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Whatever is damaged is refused with its place or taken as what it now says, whole.
class BratDamageTest {

    private static final int DAMAGED = Amount.of(600, 10_000);

    @Test
    void everyDamagedFileIsRefusedOrSaysSomethingThatHoldsTogether() throws Exception {
        var documents = documents();
        int refused = 0;
        int taken = 0;
        for (long seed = 0; seed < DAMAGED; seed++) {
            var random = new Random(seed);
            var files = documents.get(random.nextInt(documents.size()));
            var ann = damaged(files.ann(), random);
            var txt =
                    random.nextInt(8) == 0
                            ? flipped(bytes(files.txt()), random)
                            : bytes(files.txt());
            try {
                var incoming = IncomingBrat.of("doc.ann", List.of(ann), Optional.of(txt));
                var article = incoming.text().orElseThrow();
                var draft = incoming.read(article, ImportFolder.intake("carla", Mapping.NONE));
                if (draft.isRefused()) {
                    refused++;
                    assertThat(draft.annotations()).as("seed %d", seed).isEmpty();
                    assertThat(draft.findings())
                            .as("seed %d", seed)
                            .filteredOn(it -> it.level() == Finding.Level.REFUSED)
                            .allMatch(it -> !it.place().isEmpty());
                } else {
                    taken++;
                    assertHolds(seed, draft, article);
                }
            } catch (UnreadableFileException e) {
                refused++;
                assertThat(e.problem().key()).as("seed %d", seed).isNotEmpty();
            }
        }
        assertThat(refused).isGreaterThan(DAMAGED / 4);
        assertThat(taken).isGreaterThan(DAMAGED / 20);
    }

    private static List<BratFiles> documents() {
        var documents = new ArrayList<BratFiles>();
        for (long seed = 0; seed < 4; seed++) {
            documents.add(BratFiles.of(ExchangeFolder.random(seed)));
        }
        for (long seed = 0; seed < 30; seed++) {
            documents.add(BratFiles.of(ManyScripts.article(seed)));
        }
        return documents;
    }

    private static void assertHolds(long seed, Draft draft, ArticleText article) {
        var restored = draft.restored();
        if (restored.isPresent()) {
            assertThat(SidecarFiles.wrong("x", restored.get(), article))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    private static byte[] damaged(String ann, Random random) {
        var lines = new ArrayList<>(ann.lines().toList());
        int at = random.nextInt(lines.size());
        switch (random.nextInt(8)) {
            case 0 -> {
                var all = bytes(ann);
                return Arrays.copyOf(all, random.nextInt(all.length));
            }
            case 1 -> {
                return flipped(bytes(ann), random);
            }
            case 2 -> lines.remove(at);
            case 3 -> lines.add(random.nextInt(lines.size()), lines.get(at));
            case 4 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 5 -> lines.set(at, shifted(lines.get(at), random));
            case 6 ->
                    lines.set(at, lines.get(at).replaceFirst("[TE]\\d+", "T" + random.nextInt(9)));
            default -> lines.set(at, lines.get(at).replace('\t', ' '));
        }
        return bytes(String.join("\n", lines) + "\n");
    }

    private static String shifted(String line, Random random) {
        var words = line.split(" ", -1);
        int word = random.nextInt(words.length);
        words[word] = words[word].replaceAll("\\d+", String.valueOf(random.nextInt(1_000_000) - 1));
        return String.join(" ", words);
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        for (int i = 1 + random.nextInt(3); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
