package org.kanttekening.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class MatchingTest {

    private static final List<Choice> CHOICES =
            List.of(
                    new Choice("1", "Ministerie van Economische Zaken", ""),
                    new Choice("2", "Noor Bakker", "wethouder"),
                    new Choice("3", "Zakenman", ""),
                    new Choice("4", "Café Zéékant", ""),
                    new Choice("5", "Ondernemerszaken", ""));

    @Test
    void putsWhatBeginsWithTheTypedTextFirstThenWordsThenTheRest() {
        assertThat(found("zaken")).containsExactly("3", "1", "5");
    }

    @Test
    void leavesTheOrderAsItWasWhenNothingIsTyped() {
        assertThat(found(" ")).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void countsNeitherCaseNorDiacritics() {
        assertThat(found("CAFE ZEE")).containsExactly("4");
        assertThat(Matching.same("Café Zéékant", " cafe zeekant")).isTrue();
    }

    @Test
    void findsByDetailLast() {
        assertThat(found("wethouder")).containsExactly("2");
    }

    @Test
    void findsNothingWhereNothingFits() {
        assertThat(found("xyz")).isEmpty();
    }

    private static List<String> found(String typed) {
        return Matching.of(CHOICES, typed).stream().map(Choice::value).toList();
    }
}
