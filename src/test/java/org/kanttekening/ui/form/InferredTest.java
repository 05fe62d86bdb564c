package org.kanttekening.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Quote;

import java.util.List;

class InferredTest {

    private static final Quote QUOTE =
            Quote.blank("q-1", FormSamples.common().withInferred(List.of("type", "kind")));

    @Test
    void fieldsAreNoLongerSoOnceConfirmed() {
        assertThat(Inferred.of(Inferred.confirmed(QUOTE, "type"))).containsExactly("kind");
    }

    @Test
    void fieldsOfOthersStayAsTheyAre() {
        assertThat(Inferred.confirmed(QUOTE, "content")).isSameAs(QUOTE);
        assertThat(Inferred.confirmed(Header.NONE, "title")).isSameAs(Header.NONE);
        assertThat(Inferred.of(Header.NONE)).isEmpty();
    }
}
