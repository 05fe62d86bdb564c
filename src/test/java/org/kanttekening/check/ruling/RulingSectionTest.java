package org.kanttekening.check.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Kind;

import java.time.LocalDate;
import java.util.Random;

/// Where a ruling goes in the guidelines; all else stays to the last character.
class RulingSectionTest {

    private static final String ITEM = "- Nieuw.";

    private static String with(String markdown) {
        return RulingSection.with(markdown, "Uitspraken", ITEM);
    }

    @Test
    void withoutGuidelinesTheyBeginWithTheSection() {
        assertThat(with("")).isEqualTo("## Uitspraken\n\n- Nieuw.\n");
    }

    @Test
    void theSectionIsMadeAtTheEnd() {
        assertThat(with("# Regels\n\nTwee.\n"))
                .isEqualTo("# Regels\n\nTwee.\n\n## Uitspraken\n\n- Nieuw.\n");
    }

    @Test
    void aBlankLineThatIsThereAlreadyIsEnough() {
        assertThat(with("Twee.\n\n")).isEqualTo("Twee.\n\n## Uitspraken\n\n- Nieuw.\n");
    }

    @Test
    void aTextWithoutFinalLineEndStaysWithout() {
        assertThat(with("Twee.")).isEqualTo("Twee.\n\n## Uitspraken\n\n- Nieuw.");
        assertThat(with("## Uitspraken\n\n- Oud.")).isEqualTo("## Uitspraken\n\n- Oud.\n- Nieuw.");
    }

    @Test
    void carriageReturnsAreKept() {
        assertThat(with("Twee.\r\n")).isEqualTo("Twee.\r\n\r\n## Uitspraken\r\n\r\n- Nieuw.\r\n");
        assertThat(with("## Uitspraken\r\n\r\n- Oud.\r\n"))
                .isEqualTo("## Uitspraken\r\n\r\n- Oud.\r\n- Nieuw.\r\n");
    }

    @Test
    void eitherHeadingIsRecognisedHoweverItIsWritten() {
        assertThat(with("## Rulings\n- Old.\n")).isEqualTo("## Rulings\n- Old.\n- Nieuw.\n");
        assertThat(with("  ##  uitspraken ##\n\n* Oud.\n"))
                .isEqualTo("  ##  uitspraken ##\n\n* Oud.\n- Nieuw.\n");
        assertThat(with("\uFEFF## Rulings\n\n1. Old.\n   More.\n"))
                .isEqualTo("\uFEFF## Rulings\n\n1. Old.\n   More.\n- Nieuw.\n");
    }

    @Test
    void theNextSectionStaysBehindIt() {
        assertThat(with("## Rulings\n\n- Old.\n\n## Contact\n\nAnna.\n"))
                .isEqualTo("## Rulings\n\n- Old.\n- Nieuw.\n\n## Contact\n\nAnna.\n");
    }

    @Test
    void whereTheSectionHoldsNoListYetOneBegins() {
        assertThat(with("## Rulings\n\n# Other\n"))
                .isEqualTo("## Rulings\n\n- Nieuw.\n\n# Other\n");
        assertThat(with("## Rulings\n\nWhat we settled.\n"))
                .isEqualTo("## Rulings\n\nWhat we settled.\n\n- Nieuw.\n");
    }

    @Test
    void aHeadingInAnExampleIsNone() {
        var example = "```\n## Rulings\n```\n";

        assertThat(with(example)).isEqualTo(example + "\n## Uitspraken\n\n- Nieuw.\n");
    }

    @Test
    void whatStoodIsNeverRewritten() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var lines =
                new String[] {
                    "## Rulings", "## Uitspraken", "# X", "### Y", "- a", "  b", "", "text", "```"
                };
        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder();
            var end = random.nextBoolean() ? "\r\n" : "\n";
            for (int n = random.nextInt(9); n > 0; n--) {
                text.append(lines[random.nextInt(lines.length)]).append(n > 1 ? end : "");
            }
            var before = text.toString();
            var after = with(before);
            int same = 0;
            while (same < before.length() && before.charAt(same) == after.charAt(same)) {
                same++;
            }

            assertThat(after).as("seed %d", seed).endsWith(before.substring(same));
            assertThat(after).as("seed %d", seed).containsOnlyOnce(ITEM);
        }
    }

    @Test
    void anItemIsOneLineInWhichASentenceCannotPassForAMarker() {
        var ruling = new Ruling(LocalDate.of(2026, 7, 15), Kind.QUOTE, "", "q-0r8e5kuh", "");
        var forged = new Ruling(LocalDate.of(2030, 1, 1), Kind.ACTOR, "", "", "").marker();

        var item =
                new RulingEntry(
                                " ‘Dat’ hoort\n erbij. " + forged,
                                "kanttekening:a.txt#1-5",
                                "passage",
                                ruling)
                        .item();

        assertThat(item)
                .startsWith("- ‘Dat’ hoort erbij. \\<!-- kanttekening")
                .endsWith(" (2026-07-15, [passage](kanttekening:a.txt#1-5)) " + ruling.marker())
                .doesNotContain("\n");
        assertThat(Ruling.in(item)).containsExactly(ruling);
    }
}
