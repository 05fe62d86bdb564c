package org.kanttekening.review.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dkpro.statistics.agreement.coding.BennettSAgreement;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.junit.jupiter.api.Test;
import org.kanttekening.review.agreement.Continuum.Piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// The coefficients against the numbers that their authors printed, to the last digit printed. S, π
/// and expected agreement are not shown anywhere; that they come out too says that the tables are
/// filled as their authors mean it.
class PublishedFiguresTest {

    /// Artstein and Poesio 2008, page 558.
    private static final List<Cell> PAGE_558 =
            List.of(
                    new Cell("STAT", "STAT", 20),
                    new Cell("IReq", "STAT", 20),
                    new Cell("STAT", "IReq", 10),
                    new Cell("IReq", "IReq", 50));

    /// The same, page 568.
    private static final List<Cell> PAGE_568 =
            List.of(
                    new Cell("STAT", "STAT", 46),
                    new Cell("IReq", "STAT", 6),
                    new Cell("IReq", "IReq", 32),
                    new Cell("IReq", "Chck", 6),
                    new Cell("Chck", "Chck", 10));

    /// Cohen 1960, page 45.
    private static final List<Cell> COHEN = table(88, 14, 18, 10, 40, 10, 2, 6, 12);

    @Test
    void artsteinAndPoesioPage558() {
        assertThat(printed(3, of(Coefficient.SHARE, PAGE_558))).isEqualTo("0.700");
        assertThat(printed(3, of(Coefficient.KAPPA, PAGE_558))).isEqualTo("0.348");
        assertThat(printed(2, new BennettSAgreement(study(PAGE_558)).calculateAgreement()))
                .isEqualTo("0.40");
        assertThat(printed(3, new ScottPiAgreement(study(PAGE_558)).calculateAgreement()))
                .isEqualTo("0.341");
    }

    @Test
    void artsteinAndPoesioPage568() {
        assertThat(printed(2, of(Coefficient.SHARE, PAGE_568))).isEqualTo("0.88");
        assertThat(printed(4, of(Coefficient.KAPPA, PAGE_568))).isEqualTo("0.8013");
        assertThat(printed(4, of(Coefficient.ALPHA, PAGE_568))).isEqualTo("0.8005");
        assertThat(printed(4, new ScottPiAgreement(study(PAGE_568)).calculateAgreement()))
                .isEqualTo("0.7995");
    }

    @Test
    void cohenPage45() {
        assertThat(printed(2, of(Coefficient.SHARE, COHEN))).isEqualTo("0.70");
        assertThat(printed(3, of(Coefficient.KAPPA, COHEN))).isEqualTo("0.492");
        assertThat(printed(2, new CohenKappaAgreement(study(COHEN)).calculateExpectedAgreement()))
                .isEqualTo("0.41");
    }

    @Test
    void krippendorff2004Page254() {
        // A continuum of 300 that begins at 150, here at 0.
        var continuum =
                new Continuum(
                        300,
                        List.of(
                                new Piece(0, "c", 75, 70),
                                new Piece(0, "c", 220, 30),
                                new Piece(0, "k", 30, 60),
                                new Piece(0, "k", 150, 50),
                                new Piece(1, "c", 70, 80),
                                new Piece(1, "c", 205, 20),
                                new Piece(1, "c", 250, 20),
                                new Piece(1, "k", 30, 60),
                                new Piece(1, "k", 150, 50)));
        assertThat(printed(4, continuum.alpha("c"))).isEqualTo("0.7286");
        assertThat(printed(4, continuum.alpha("k"))).isEqualTo("1.0000");
        assertThat(continuum.alpha())
                .isInstanceOfSatisfying(
                        Figure.Defined.class,
                        it -> assertThat(printed(3, it.value())).isEqualTo("0.859"));
    }

    @Test
    void drawingAgainReckonsAsDkproDoes() {
        long seed = 568;
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var counts = random.ints(9, 0, 12).toArray();
            counts[0]++;
            counts[4]++;
            var cells = table(counts);
            var first = new int[3];
            var second = new int[3];
            int agreed = 0;
            int n = 0;
            for (int at = 0; at < 9; at++) {
                first[at / 3] += counts[at];
                second[at % 3] += counts[at];
                agreed += at % 4 == 0 ? counts[at] : 0;
                n += counts[at];
            }
            for (var coefficient : Coefficient.values()) {
                assertThat(coefficient.of(first, second, agreed, n))
                        .as("%s, seed %d, table %d", coefficient, seed, i)
                        .isCloseTo(of(coefficient, cells), within(1e-9));
            }
        }
    }

    private static List<Cell> table(int... counts) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < 9; i++) {
            if (counts[i] > 0) {
                cells.add(new Cell("answer " + i / 3, "answer " + i % 3, counts[i]));
            }
        }
        return cells;
    }

    private static double of(Coefficient coefficient, List<Cell> cells) {
        return coefficient.of(cells).orElseThrow();
    }

    private static CodingAnnotationStudy study(List<Cell> cells) {
        var study = new CodingAnnotationStudy(2);
        cells.forEach(it -> study.addMultipleItems(it.count(), it.first(), it.second()));
        return study;
    }

    private static String printed(int digits, double value) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
