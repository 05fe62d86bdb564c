package org.kanttekening.exchange.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.Amount;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.ForeignText;
import org.kanttekening.exchange.ImportFolder;
import org.kanttekening.exchange.Mapping;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.SidecarFiles;
import org.kanttekening.folder.UnreadableFileException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/// Files that were cut off, flipped, mixed up and shifted: each gives a clear refusal or a right
/// result.
class DamagedAnnotationsTest {

    private static final int RUNS = Amount.of(600, 10_000);
    private static final Pattern NUMBER = Pattern.compile("(?<=\"(start|end)\": ?)\\d+");
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\\\n]*\"");

    private int readable;
    private int refused;

    @Test
    void everyDamagedFileIsRefusedOrReadRight() throws Exception {
        var articles = articles();
        for (long seed = 0; seed < RUNS; seed++) {
            var random = new Random(seed);
            var written = articles.get(random.nextInt(articles.size()));
            var article = written.article();
            var bytes = damaged(written.bytes(), random);
            try {
                demandRight(read(bytes, article), article);
            } catch (UnreadableFileException e) {
                assertThat(e.problem().key()).as("seed %d", seed).isNotEmpty();
                refused++;
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }

        assertThat(readable).isGreaterThan(RUNS / 20);
        assertThat(refused).isGreaterThan(RUNS / 4);
    }

    /// A tagged article and its file.
    private record Written(TaggedArticle article, byte[] bytes) {}

    private static List<Written> articles() {
        var small = new ArrayList<Written>();
        for (long seed = 0; small.size() < 5; seed++) {
            var article = ExchangeFolder.random(seed);
            if (article.annotations().size() > 1 && article.annotations().size() < 4) {
                small.add(new Written(article, CollectionFile.of(article)));
            }
        }
        return small;
    }

    private static Draft read(byte[] bytes, TaggedArticle article) throws Exception {
        var document = Document.read("damaged.jsonld", bytes);
        return new W3cIncoming(
                        "damaged.jsonld",
                        "",
                        Optional.of(ForeignText.of(article.text().value())),
                        document)
                .read(article.text(), ImportFolder.intake("anna", Mapping.NONE));
    }

    /// What is not refused can be kept as a sidecar of the article.
    private void demandRight(Draft draft, TaggedArticle article) {
        if (draft.isRefused()) {
            refused++;
            return;
        }
        readable++;
        var ids = draft.annotations().stream().map(Annotation::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        var stored =
                draft.restored().orElseGet(() -> article.stored().with(sidecar(draft, article)));
        assertThat(SidecarFiles.wrong("damaged", stored, text(article))).isEmpty();
    }

    private static Sidecar sidecar(Draft draft, TaggedArticle article) {
        return article.stored().sidecar().with(AnnotationSet.of(draft.annotations()));
    }

    private static ArticleText text(TaggedArticle article) {
        return article.text();
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> flipped(bytes, random);
            case 2 -> swapped(bytes, random);
            case 3 -> replaced(bytes, random, NUMBER, String.valueOf(random.nextInt(3000) - 20));
            case 4 -> replaced(bytes, random, TEXT, odd(random));
            default -> without(bytes, random);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        var flipped = bytes.clone();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /// Two texts in each other's places.
    private static byte[] swapped(byte[] bytes, Random random) {
        var json = new String(bytes, StandardCharsets.UTF_8);
        var texts = TEXT.matcher(json).results().toList();
        var one = texts.get(random.nextInt(texts.size()));
        var other = texts.get(random.nextInt(texts.size()));
        if (one.start() >= other.start()) {
            return bytes;
        }
        var swapped =
                json.substring(0, one.start())
                        + other.group()
                        + json.substring(one.end(), other.start())
                        + one.group()
                        + json.substring(other.end());
        return swapped.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] replaced(byte[] bytes, Random random, Pattern what, String by) {
        var json = new String(bytes, StandardCharsets.UTF_8);
        var found = what.matcher(json).results().toList();
        var one = found.get(random.nextInt(found.size()));
        return (json.substring(0, one.start()) + by + json.substring(one.end()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String odd(Random random) {
        var odd =
                List.of(
                        "null",
                        "17",
                        "true",
                        "[]",
                        "{}",
                        "\"\"",
                        "[[\"x\"]]",
                        "{\"id\":3}",
                        "\"mentions[999999999].segments\"",
                        "\"speakers[-1].actor\"",
                        "\"check.\"",
                        "\"urn:kanttekening:annotation:anna:q-00000000\"",
                        "\"\\ud83d\"");
        return odd.get(random.nextInt(odd.size()));
    }

    /// Without one of its lines.
    private static byte[] without(byte[] bytes, Random random) {
        var lines = new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
        lines.remove(random.nextInt(lines.size()));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
