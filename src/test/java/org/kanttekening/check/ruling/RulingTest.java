package org.kanttekening.check.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.annotation.Kind;

import java.time.LocalDate;
import java.util.Random;

/// What stands unseen behind a ruling is written and read without loss, and what is no such thing
/// does no harm.
class RulingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);

    @Test
    void theMarkerSaysAllInOneComment() {
        var ruling = new Ruling(DAY, Kind.QUOTE, "boundaries", "q-0r8e5kuh", "de wethouder");

        assertThat(ruling.marker())
                .isEqualTo(
                        "<!-- kanttekening:ruling day=2026-07-15 kind=quote reason=boundaries"
                                + " on=q-0r8e5kuh word=de+wethouder -->");
        assertThat(Ruling.in(ruling.marker())).containsExactly(ruling);
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        var ruling = new Ruling(DAY, Kind.ACTOR, "", "", "");

        assertThat(ruling.marker())
                .isEqualTo("<!-- kanttekening:ruling day=2026-07-15 kind=actor -->");
        assertThat(Ruling.in(ruling.marker())).containsExactly(ruling);
    }

    @Test
    void anyWordAndReasonComeBackAndNoneEndsTheComment() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var signs =
                new String[] {"-", "--", ">", "<!--", "-->", " ", "é", "🛵", "=", "&", "%", "a"};
        for (int i = 0; i < 2000; i++) {
            var word = new StringBuilder("x");
            for (int n = random.nextInt(8); n >= 0; n--) {
                word.append(signs[random.nextInt(signs.length)]);
            }
            var ruling = new Ruling(DAY, Kind.DECISION, word.toString(), "d-00000001", word + "x");
            var marker = ruling.marker();

            assertThat(Ruling.in("a " + marker + " b")).as("seed %d", seed).containsExactly(ruling);
            assertThat(marker.substring(4, marker.length() - 3))
                    .as("seed %d", seed)
                    .doesNotContain("--")
                    .doesNotContain(">");
        }
    }

    @Test
    void allOfATextAreReadInOrderWhateverStandsAroundThem() {
        var text =
                """
                # Regels
                - Eén. <!-- kanttekening:ruling day=2026-07-01 kind=quote -->
                <!-- een gewone opmerking -->
                - Twee. <!--kanttekening:ruling   kind=actor later=ja day=2026-07-02  -->
                """;

        assertThat(Ruling.in(text))
                .extracting(Ruling::kind)
                .containsExactly(Kind.QUOTE, Kind.ACTOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!-- kanttekening:ruling -->",
                "<!-- kanttekening:ruling day=gisteren kind=quote -->",
                "<!-- kanttekening:ruling day=2026-02-30 kind=quote -->",
                "<!-- kanttekening:ruling day=2026-07-01 kind=citaat -->",
                "<!-- kanttekening:ruling day=2026-07-01 -->",
                "<!-- kanttekening:ruling day=2026-07-01 kind=quote word=%zz -->",
                "<!-- kanttekening:ruling day=2026-07-01 kind=quote",
                "<!-- kanttekening:rulings day=2026-07-01 kind=quote -->"
            })
    void whatCannotBeReadIsPassedOver(String marker) {
        assertThat(Ruling.in(marker)).isEmpty();
        assertThat(Ruling.in(marker + "\n" + new Ruling(DAY, Kind.QUOTE, "", "", "").marker()))
                .as("and the next one is read")
                .hasSize(1);
    }
}
