package org.kanttekening.check.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Kind;
import org.kanttekening.app.Desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Which annotations are older than a ruling and touched by it.
class RulingsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);

    private final Desk desk = new Desk();
    private final Annotation quote = desk.quote("„De stoepen zijn van iedereen”");

    private boolean asks(String word, Annotation annotation) {
        return new Rulings(List.of(new Ruling(DAY, Kind.QUOTE, "", "", word)), ZONE)
                .asks(annotation, desk.text);
    }

    private static Annotation at(String modified, Annotation annotation) {
        Common common = annotation.common();
        return annotation.withCommon(common.withModified(Instant.parse(modified)));
    }

    @Test
    void oneOfTheKindLastModifiedBeforeTheDayIs() {
        assertThat(asks("", at("2026-07-14T12:00:00Z", quote))).isTrue();
    }

    @Test
    void theDayBeginsWherePeopleAre() {
        assertThat(asks("", at("2026-07-14T21:59:59Z", quote))).isTrue();
        assertThat(asks("", at("2026-07-14T22:00:00Z", quote))).isFalse();
    }

    @Test
    void oneModifiedOnTheDayOrLaterIsNot() {
        assertThat(asks("", at("2026-07-15T08:00:00Z", quote))).isFalse();
        assertThat(asks("", at("2026-08-01T08:00:00Z", quote))).isFalse();
    }

    @Test
    void oneOfAnotherKindIsNot() {
        desk.tagging.newActor("Noor Bakker", desk.at("Noor Bakker"));
        var actor = desk.session.chosen().orElseThrow();

        assertThat(asks("", at("2026-07-14T12:00:00Z", actor))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "stoepen, true",
        "STOEPEN, true",
        "De stoepen, true",
        "' zijn van ', true",
        "stoep, false",
        "wethouder, false",
    })
    void whereAWordIsNamedOnlyOneWithThatWordIs(String word, boolean touched) {
        assertThat(asks(word, at("2026-07-14T12:00:00Z", quote))).isEqualTo(touched);
    }

    @Test
    void aWordInTheSourceOrTheCueCountsToo() {
        desk.tagging.cue(desk.at("zegt"));
        var withCue = desk.session.chosen().orElseThrow();

        assertThat(asks("zegt", at("2026-07-14T12:00:00Z", withCue))).isTrue();
    }

    @Test
    void oneRulingOfManyIsEnough() {
        var rulings =
                Rulings.in(
                        new Ruling(DAY, Kind.ACTOR, "", "", "").marker()
                                + new Ruling(DAY.minusYears(1), Kind.QUOTE, "", "", "").marker()
                                + new Ruling(DAY, Kind.QUOTE, "", "", "iedereen").marker(),
                        ZONE);

        assertThat(rulings.asks(at("2026-07-14T12:00:00Z", quote), desk.text)).isTrue();
        assertThat(Rulings.in("# Regels", ZONE).asks(at("2020-01-01T00:00:00Z", quote), desk.text))
                .isFalse();
    }
}
