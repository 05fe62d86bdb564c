package org.kanttekening.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Response;
import org.kanttekening.annotation.Target;

import java.util.List;

class ReactionTest {

    private static final Quote QUOTE =
            Quote.blank("q-1", FormSamples.common())
                    .withRespondsTo(
                            List.of(
                                    response(Target.here("q-2"), "supports"),
                                    response(Target.here("d-1"), "opposes"),
                                    response(
                                            new Target("elders.txt", "d-1", Extras.NONE),
                                            "denies")));

    private static Response response(Target target, String stance) {
        return new Response(target, stance, Extras.NONE);
    }

    private static Reaction only() {
        var found = Reaction.to("d-1", AnnotationSet.of(List.of(QUOTE)));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void isAResponseToTheDecisionOfThisArticleAlone() {
        assertThat(only()).isEqualTo(new Reaction(QUOTE, 1));
        assertThat(only().response().stance()).isEqualTo("opposes");
    }

    @Test
    void takesAnotherStanceAndLeavesTheOthersAsTheyAre() {
        assertThat(only().withStance("neutral").respondsTo())
                .extracting(Response::stance)
                .containsExactly("supports", "neutral", "denies");
    }

    @Test
    void isTakenAwayAlone() {
        assertThat(only().without().respondsTo())
                .extracting(Response::stance)
                .containsExactly("supports", "denies");
    }

    @Test
    void isAddedAfterTheOthersAndNeutral() {
        assertThat(Reaction.added(QUOTE, "d-9").respondsTo().getLast())
                .isEqualTo(response(Target.here("d-9"), "neutral"));
    }
}
