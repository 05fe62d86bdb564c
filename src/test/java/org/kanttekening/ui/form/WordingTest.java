package org.kanttekening.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Terms;
import org.kanttekening.app.Messages;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Locale;

class WordingTest {

    private final Wording dutch = wording(Locale.of("nl"));
    private final Wording english = wording(Locale.ENGLISH);

    private static Wording wording(Locale locale) {
        return new Wording(new Messages(locale), ZoneId.of("Europe/Amsterdam"));
    }

    @Test
    void callsFieldsAndValuesByTheirNamesInTheLanguageOfTheWindow() {
        assertThat(dutch.label("quote", "speakers")).isEqualTo("Sprekers");
        assertThat(dutch.term(Terms.QUOTE_KIND, "denial")).isEqualTo("ontkenning");
        assertThat(english.term(Terms.QUOTE_KIND, "denial")).isEqualTo("denial");
    }

    @Test
    void callsWhatHasNoNameYetByItsNameInFiles() {
        assertThat(dutch.label("quote", "brandNew")).isEqualTo("brandNew");
        assertThat(dutch.help("quote", "brandNew")).isEmpty();
        assertThat(dutch.term(Terms.QUOTE_KIND, "van-onszelf")).isEqualTo("van-onszelf");
    }

    @Test
    void sortsCountriesByTheirNamesInTheLanguageOfTheWindow() {
        assertThat(dutch.countries())
                .contains(new Choice("DE", "Duitsland", "DE"))
                .isSortedAccordingTo((a, b) ->
                        Collator.getInstance(Locale.of("nl")).compare(a.label(), b.label()));
        assertThat(english.countries()).contains(new Choice("DE", "Germany", "DE"));
    }

    @Test
    void tellsMomentsInTheReadersOwnTimeAndWhatIsNoneAsItStands() {
        assertThat(dutch.moment("2026-03-04T09:12:00Z")).contains("4 mrt").contains("10:12");
        assertThat(dutch.moment("2026-03-04T10:12:00+01:00")).contains("10:12");
        assertThat(dutch.moment("dinsdag")).isEqualTo("dinsdag");
    }
}
