package org.kanttekening.exchange.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kanttekening.Amount;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Passages;
import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.ImportFolder;
import org.kanttekening.exchange.Mapping;
import org.kanttekening.folder.UnreadableFileException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Damaged files give a clear refusal or something that holds together, and nothing else.
@DisplayName("Damaged CAS JSON")
class CasFuzzTest {

    private static final int INPUTS = Amount.of(600, 10_000);
    private static final Pattern NUMBER = Pattern.compile(":(\\d{1,9})");
    private static final Pattern STRING = Pattern.compile(":\"[^\"]{0,40}\"");

    @Test
    void isRefusedOrGivesWhatHoldsTogether() throws Exception {
        var files = List.of(ours(3), ours(8), ours(11), foreign());
        int refused = 0;
        for (long seed = 0; seed < INPUTS; seed++) {
            var random = new Random(seed);
            var file = files.get(random.nextInt(files.size()));
            refused += isRefused(damaged(file, random), seed) ? 1 : 0;
        }
        assertThat(refused).isBetween(INPUTS / 10, INPUTS - INPUTS / 20);
    }

    private static boolean isRefused(byte[] file, long seed) {
        try {
            var cas = CasReader.read("x.json", file);
            boolean refused = cas.views().isEmpty();
            for (var view : cas.views()) {
                var incoming = new IncomingCas("x.json", cas, view);
                var text = incoming.text().orElseThrow();
                var draft = incoming.read(text, ImportFolder.intake("carla", Mapping.NONE));
                refused |= draft.isRefused();
                demandWhole(draft, text.length(), seed);
            }
            return refused;
        } catch (UnreadableFileException e) {
            assertThat(e.problem().key()).as("seed %d", seed).isNotEmpty();
            return true;
        } catch (RuntimeException e) {
            return fail("seed " + seed, e);
        }
    }

    /// Ids once each, and all words in the text.
    private static void demandWhole(Draft draft, int length, long seed) {
        if (draft.isRefused()) {
            return;
        }
        for (var annotation : AnnotationSet.of(draft.annotations()).all()) {
            for (var passage : Passages.of(annotation)) {
                assertThat(passage.segments().end())
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(length);
            }
        }
    }

    private static byte[] ours(long seed) {
        return CasFixture.json(ExchangeFolder.random(seed));
    }

    private static byte[] foreign() throws Exception {
        var cas = new ForeignCas("„De kade 🛵 blijft”, zegt Noor Bakker. Zij: „Nee.”");
        var quote = cas.mark(ForeignCas.QUOTE, "„De kade 🛵 blijft”");
        cas.slots(quote, "cue", cas.mark(ForeignCas.CUE, "zegt"));
        var first = cas.mark(ForeignCas.COREFERENCE + "Link", "Noor Bakker");
        cas.link(first, "next", cas.mark(ForeignCas.COREFERENCE + "Link", "Zij"));
        cas.link(cas.onDocument(ForeignCas.COREFERENCE + "Chain"), "first", first);
        return cas.json();
    }

    private static byte[] damaged(byte[] file, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(file, random.nextInt(file.length));
            case 1 -> flipped(file, random);
            case 2 -> shifted(file, random);
            case 3 -> swapped(file, random);
            default -> retyped(file, random);
        };
    }

    private static byte[] flipped(byte[] file, Random random) {
        var flipped = file.clone();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            flipped[afterTypes(file, random)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /// Most of a small file is its type system, in which little matters.
    private static int afterTypes(byte[] file, Random random) {
        int types = new String(file, StandardCharsets.ISO_8859_1).indexOf("%FEATURE_STRUCTURES");
        return types + random.nextInt(file.length - types);
    }

    /// Some numbers become others, whether offsets, ids or references.
    private static byte[] shifted(byte[] file, Random random) {
        return replaced(
                file,
                NUMBER,
                random,
                match -> ":" + (Long.parseLong(match.group(1)) + random.nextInt(41) - 20));
    }

    private static byte[] swapped(byte[] file, Random random) {
        return replaced(file, STRING, random, _ -> ":\"q-0000000" + random.nextInt(9) + "\"");
    }

    private static byte[] retyped(byte[] file, Random random) {
        var others = List.of(":null", ":[]", ":{}", ":true", ":-1", ":1e9", ":\"\"", ":[[1]]");
        var pattern = random.nextBoolean() ? NUMBER : STRING;
        return replaced(file, pattern, random, _ -> others.get(random.nextInt(others.size())));
    }

    private static byte[] replaced(
            byte[] file, Pattern pattern, Random random, Function<MatchResult, String> other) {
        var text = new String(file, StandardCharsets.UTF_8);
        int from = text.indexOf("%FEATURE_STRUCTURES");
        int every = 1 + random.nextInt(200);
        var changed =
                pattern.matcher(text.substring(from))
                        .replaceAll(match ->
                                Matcher.quoteReplacement(
                                        random.nextInt(every) == 0
                                                ? other.apply(match)
                                                : match.group()));
        return (text.substring(0, from) + changed).getBytes(StandardCharsets.UTF_8);
    }
}
