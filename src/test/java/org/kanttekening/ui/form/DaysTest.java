package org.kanttekening.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-04, 2026-03-04",
        "2026-03, 2026-03",
        "2026, 2026",
        "4-3-2026, 2026-03-04",
        "04/03/2026, 2026-03-04",
        "4.3.2026, 2026-03-04",
        "3-2026, 2026-03",
        "4 maart 2026, 2026-03-04",
        "4 March 2026, 2026-03-04",
        "maart 2026, 2026-03",
        "4 MRT 2026, 2026-03-04",
    })
    void typedAsPeopleDoBecomeIso(String typed, String iso) {
        assertThat(Days.read(typed)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dinsdag", "31-2-2026", "2026-13", "4 maart", ""})
    void thatAreNoneStayAsTyped(String typed) {
        assertThat(Days.read(typed)).isEqualTo(typed);
        assertThat(Days.isDay(typed)).isFalse();
    }

    @Test
    void areWholeOnlyWithYearMonthAndDay() {
        assertThat(Days.whole("2026-03-04")).contains(LocalDate.of(2026, 3, 4));
        assertThat(Days.whole("2026-03")).isEmpty();
        assertThat(Days.whole("gisteren")).isEmpty();
    }
}
