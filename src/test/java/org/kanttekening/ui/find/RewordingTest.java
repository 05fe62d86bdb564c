package org.kanttekening.ui.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Kind;
import org.kanttekening.search.InvalidExpressionException;
import org.kanttekening.search.Place;
import org.kanttekening.search.Query;
import org.kanttekening.search.QueryException;
import org.kanttekening.search.QuerySyntax;
import org.kanttekening.search.Term;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What the switches beside the query do to the line.
class RewordingTest {

    @Test
    void whatCountsIsAddedAndTakenAway() {
        var words = Rewording.counting(query("haven"), Term.Matter.WORDS, true);
        var both = Rewording.counting(words, Term.Matter.CASE, true);

        assertThat(both).hasToString("haven match:case,words");
        assertThat(Rewording.counting(both, Term.Matter.WORDS, false))
                .hasToString("haven match:case");
        assertThat(Rewording.counting(words, Term.Matter.WORDS, false)).hasToString("haven");
    }

    @Test
    void wordsBecomeAnExpressionInTheirPlaceAndBack() {
        var expression = Rewording.asPattern(query("kind:quote ontken.+ status:done"), true);

        assertThat(expression).hasToString("kind:quote /ontken.+/ status:done");
        assertThat(Rewording.asPattern(expression, false))
                .hasToString("kind:quote ontken.+ status:done");
        assertThat(Rewording.asPattern(query("kind:quote"), true)).hasToString("kind:quote");
    }

    @Test
    void wordsThatAreNoExpressionAreRefused() {
        assertThatThrownBy(() -> Rewording.asPattern(query("(open"), true))
                .isInstanceOf(InvalidExpressionException.class);
    }

    @Test
    void aPlaceIsSetAndLeftOpen() {
        var within = Rewording.in(query("haven"), Optional.of(Place.FIELDS));

        assertThat(within).hasToString("haven in:fields");
        assertThat(Rewording.place(within)).contains(Place.FIELDS);
        assertThat(Rewording.in(within, Optional.empty())).hasToString("haven");
        assertThat(Rewording.place(query("haven in:content,cue"))).isEmpty();
    }

    @Test
    void kindsAreOneConditionAndAllOfThemNone() {
        var quotes = Rewording.ofKinds(query("haven"), Set.of(Kind.QUOTE));

        assertThat(quotes).hasToString("haven kind:quote");
        assertThat(Rewording.ofKinds(quotes, Set.of(Kind.DECISION, Kind.QUOTE)))
                .hasToString("haven kind:quote,decision");
        assertThat(Rewording.ofKinds(quotes, EnumSet.allOf(Kind.class))).hasToString("haven");
        assertThat(Rewording.kinds(quotes)).containsExactly(Kind.QUOTE);
    }

    @Test
    void aKindThatIsShutOutIsAConditionLikeAnyOther() {
        var query = query("-kind:actor haven");

        assertThat(Rewording.kinds(query)).isEmpty();
        assertThat(Rewording.others(query)).hasSize(1);
        assertThat(Rewording.ofKinds(query, Set.of(Kind.QUOTE)))
                .hasToString("-kind:actor haven kind:quote");
    }

    private static Query query(String line) {
        try {
            return QuerySyntax.parse(line);
        } catch (QueryException e) {
            throw new AssertionError(e);
        }
    }
}
