package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Considered;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Rejected;
import org.kanttekening.annotation.Review;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.annotation.Speaker;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What a review leaves in the sidecar of what is agreed on.
class AgreedSidecarTest {

    private static final String WHEN = "2026-03-05T14:00:00Z";

    private final Review review =
            new Review(
                    List.of("anna"),
                    Review.ACCEPTED,
                    "chef",
                    WHEN,
                    "boundary",
                    "De komma hoort er niet bij.",
                    List.of(
                            new Considered("anna", "q-m7c3z1lp", "ab".repeat(32), Extras.NONE),
                            new Considered("bram", "q-00000001", "cd".repeat(32), Extras.NONE)),
                    Extras.NONE);

    @Test
    void eachAnnotationTellsWhatWasDecidedAboutIt() {
        var quote = quote("q-m7c3z1lp");
        var decided = quote.withCommon(quote.common().withReview(Optional.of(review)));
        var agreed = Examples.stored().sidecar().with(decided);

        var written = written(agreed);

        assertThat(written)
                .contains("\"outcome\": \"accepted\"", "\"considered\": [", "\"by\": \"chef\"");
        assertThat(read(written)).isEqualTo(agreed);
    }

    @Test
    void whatWasTurnedDownIsKeptWholeAlsoWhereItNamesWhatIsNotThere() {
        var theirs =
                Quote.blank("q-00000001", quote("q-m7c3z1lp").common())
                        .withContent(quote("q-m7c3z1lp").content())
                        .withSpeakers(List.of(Speaker.of("a-00000001")));
        var rejected = new Rejected("bram", theirs, "chef", WHEN, "not-a-quote", "", Extras.NONE);
        var agreed = Examples.stored().sidecar().with(rejected);

        var read = read(written(agreed));

        assertThat(read).isEqualTo(agreed);
        assertThat(read.rejected()).containsExactly(rejected);
        assertThat(read.find(rejected.key())).contains(rejected);
    }

    @Test
    void twoPeoplesAnnotationsOfOneIdAreTurnedDownApart() {
        var theirs = quote("q-m7c3z1lp");
        var agreed =
                Examples.stored()
                        .sidecar()
                        .with(new Rejected("anna", theirs, "chef", WHEN, "", "", Extras.NONE))
                        .with(new Rejected("bram", theirs, "chef", WHEN, "", "", Extras.NONE));

        assertThat(read(written(agreed)).rejected()).hasSize(2);
    }

    @Test
    void anAnnotatorsOwnSidecarSaysNothingOfReviews() {
        assertThat(written(Examples.stored().sidecar()))
                .doesNotContain("\"review\"", "\"rejected\":");
    }

    @Test
    void whatWasTurnedDownWithoutSayingWhatIsRefused() {
        var written =
                written(
                        Examples.stored()
                                .sidecar()
                                .with(
                                        new Rejected(
                                                "bram",
                                                quote("q-m7c3z1lp"),
                                                "chef",
                                                WHEN,
                                                "",
                                                "",
                                                Extras.NONE)));

        var reading =
                SidecarJson.read(
                        "x.json",
                        written.replaceFirst("\"from\": \"bram\"", "\"fro\": \"bram\"")
                                .getBytes(StandardCharsets.UTF_8),
                        Examples.text());

        assertThat(reading)
                .isInstanceOfSatisfying(
                        SidecarReading.Unreadable.class,
                        refused -> assertThat(refused.problem().field()).isEqualTo("rejected[0]"));
    }

    private static Quote quote(String id) {
        return Examples.stored().sidecar().annotations().find(id, Quote.class).orElseThrow();
    }

    private static String written(Sidecar sidecar) {
        return new String(
                SidecarJson.write(Examples.stored().with(sidecar), Examples.text()),
                StandardCharsets.UTF_8);
    }

    private static Sidecar read(String written) {
        var reading =
                SidecarJson.read(
                        "x.json", written.getBytes(StandardCharsets.UTF_8), Examples.text());
        assertThat(reading).isInstanceOf(SidecarReading.Read.class);
        return ((SidecarReading.Read) reading).stored().sidecar();
    }
}
