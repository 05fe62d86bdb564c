package org.kanttekening.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    private static final double MEASURE = 560;
    private static final double EM = 20;

    @Test
    void aWidePaneCentresTheColumnAtItsMeasure() {
        var page = Page.of(1400, MEASURE, EM);
        assertThat(page.column()).isEqualTo(MEASURE);
        assertThat(page.left()).isEqualTo(page.right());
    }

    @Test
    void labelsKeepTheirRoomBeforeTheColumnIsCentred() {
        var page = Page.of(800, MEASURE, EM);
        assertThat(page.hasLabels()).isTrue();
        assertThat(page.labelsX() + page.labels()).isLessThanOrEqualTo(800);
        assertThat(page.left()).isLessThan(page.right());
    }

    @Test
    void aNarrowPaneHasDotsInsteadOfLabels() {
        assertThat(Page.of(700, MEASURE, EM).hasLabels()).isFalse();
    }

    @Test
    void largeTypeTurnsLabelsToDotsEarlier() {
        assertThat(Page.of(900, MEASURE, EM).hasLabels()).isTrue();
        assertThat(Page.of(900, 2 * MEASURE, 2 * EM).hasLabels()).isFalse();
    }

    @Test
    void marginsAndColumnFillTheWidth() {
        for (int width = 300; width < 2000; width += 37) {
            var page = Page.of(width, MEASURE, EM);
            assertThat(page.left() + page.column() + page.right())
                    .as("at %d", width)
                    .isEqualTo(width);
        }
    }

    @Test
    void aPaneWithoutWidthStillHasAColumn() {
        assertThat(Page.of(0, MEASURE, EM).column()).isPositive();
    }
}
