package org.kanttekening.check.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Kind;

import java.time.LocalDate;
import java.util.List;

/// The sentences of rulings, read back from guidelines that people have worked on since.
class RulingEntryTest {

    private static final Ruling RULING =
            new Ruling(LocalDate.of(2026, 7, 15), Kind.QUOTE, "boundary", "q-0r8e5kuh", "");
    private static final RulingEntry ENTRY =
            new RulingEntry(
                    "De punt < 3 hoort bij het citaat (altijd).",
                    "kanttekening:artikel.txt#q-0r8e5kuh",
                    "de passage",
                    RULING);

    @Test
    void whatIsWrittenIsReadAsItWas() {
        var markdown =
                RulingSection.with(
                        RulingSection.with(
                                "# Richtlijnen\n\nTag alles.\n", "Uitspraken", ENTRY.item()),
                        "Uitspraken",
                        ENTRY.item());

        assertThat(RulingEntry.in(markdown)).containsExactly(ENTRY, ENTRY);
    }

    @Test
    void sentencesMayBeBrokenOverLinesReworderedAndLoseTheirLink() {
        var marker = RULING.marker();

        assertThat(said("1. Eerste regel\n   en tweede. " + marker))
                .containsExactly("Eerste regel en tweede.");
        assertThat(said("Een alinea ervoor.\n\nNu zonder lijst. " + marker))
                .containsExactly("Nu zonder lijst.");
        assertThat(said("## Uitspraken\nMeteen eronder. " + marker))
                .containsExactly("Meteen eronder.");
        assertThat(said("- een\n- twee " + marker + "\n- drie\n- vier " + marker))
                .containsExactly("twee", "vier");
        assertThat(said("- Regel.\r\n\r\n- Met regeleinden van Windows. " + marker + "\r\n"))
                .containsExactly("Met regeleinden van Windows.");
    }

    @Test
    void aMarkerWithoutASentenceIsNoEntry() {
        assertThat(said("- " + RULING.marker())).isEmpty();
        assertThat(said(RULING.marker())).isEmpty();
    }

    private static List<String> said(String markdown) {
        return RulingEntry.in(markdown).stream().map(RulingEntry::sentence).toList();
    }
}
