package org.kanttekening.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.Amount;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.References;
import org.kanttekening.annotation.Review;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.app.Boundaries;
import org.kanttekening.app.LanguageReading;
import org.kanttekening.app.Session;
import org.kanttekening.app.Tagging;
import org.kanttekening.article.Span;
import org.kanttekening.review.decide.Deciding.Reason;
import org.kanttekening.review.decide.Matter;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;

/// What the reviewer's own hand does to what is agreed on.
class CorrectingTest extends ReviewCase {

    @Test
    void aVersionIsThereToBeginWithAndGoesAgainWhenNothingIsDoneToIt() {
        var matter = reviewing.chosen().orElseThrow();
        int left = reviewing.left().size();

        var correcting = Correcting.chosen(reviewing).orElseThrow();
        assertThat(correcting.annotation()).isPresent();
        correcting.end();

        assertThat(reviewing.left()).hasSize(left);
        assertThat(reviewing.chosen()).map(Matter::id).contains(matter.id());
        assertThat(session().annotations().all()).isEmpty();
    }

    @Test
    void whatIsChangedIsPutDownAsCorrectedAndTheNextMatterIsChosen() {
        var matter = reviewing.chosen().orElseThrow();

        correct(annotation ->
                annotation.withCommon(annotation.common().withInferred(List.of("language"))));

        var decided = reviewing.matter(matter.id()).orElseThrow();
        assertThat(decided.state()).isEqualTo(Matter.State.DECIDED);
        assertThat(review(decided).outcome()).isEqualTo(Review.CORRECTED);
        assertThat(review(decided).by()).isEqualTo("chef");
        assertThat(review(decided).considered()).hasSameSizeAs(matter.versions().keySet());
        assertThat(reviewing.chosen()).map(Matter::id).isNotEqualTo(matter.id());
    }

    @Test
    void whatAllAgreedOnIsOverturned() {
        reviewing.takeAlike();
        var alike =
                reviewing.docket().matters().stream()
                        .filter(it -> it.state() == Matter.State.DECIDED)
                        .findFirst()
                        .orElseThrow();
        reviewing.choose(java.util.Optional.of(alike));

        var correcting = Correcting.chosen(reviewing).orElseThrow();
        session().choose(correcting.annotation().orElseThrow());
        new Tagging(session()).remove(true);
        correcting.end();

        var now = reviewing.docket().of("anna", alike.versions().get("anna").id()).orElseThrow();
        assertThat(now.agreed()).isEmpty();
        assertThat(now.state()).isEqualTo(Matter.State.DECIDED);
        assertThat(now.rejected()).hasSameSizeAs(alike.versions().keySet());
    }

    @Test
    void whatEverybodyMissedIsAdded() {
        var correcting = Correcting.adding(reviewing);
        new Tagging(session()).quote(new Span(0, 12));
        correcting.end();

        var added = session().annotations().quotes().getFirst();
        assertThat(added.common().review()).map(Review::outcome).contains(Review.ADDED);
        assertThat(reviewing.docket().ofAgreed(added.id()))
                .map(Matter::state)
                .contains(Matter.State.DECIDED);
    }

    @Test
    void afterItsEndGesturesAreAsTheyAreMade() {
        Correcting.adding(reviewing).end();

        new Tagging(session()).quote(new Span(0, 12));

        assertThat(session().annotations().quotes().getFirst().common().review()).isEmpty();
    }

    @Test
    void anEdgeThatIsMovedStepByStepIsOneDecision() {
        reviewing.filter(reviewing.filter().ofKind(java.util.Optional.of(Kind.QUOTE)));
        var correcting = Correcting.chosen(reviewing).orElseThrow();
        session().choose(correcting.annotation().orElseThrow());
        var before = session().sidecar();
        var boundaries =
                new Boundaries(session(), new Tagging(session()), LanguageReading.of(session()));
        boundaries.take(Boundaries.Edge.END, 0);
        boundaries.move(false, false);
        boundaries.move(false, false);
        boundaries.letGo();

        assertThat(session().sidecar()).isNotEqualTo(before);
        session().undo();
        assertThat(session().sidecar()).isEqualTo(before);
        correcting.end();
    }

    @Test
    void whateverTheHandDoesIsDecidedAndCanBeTakenBack() throws IOException {
        var own = Files.readAllBytes(sidecar("anna"));
        for (long seed = 0; seed < Amount.of(20, 500); seed++) {
            var start = session().sidecar();
            var random = new Random(seed);
            for (int round = 0; round < 4; round++) {
                round(random);
            }
            assertAllIsInOrder("seed " + seed);
            while (session().canUndo()) {
                session().undo();
            }
            assertThat(session().sidecar()).as("seed %s", seed).isEqualTo(start);
            while (session().canRedo()) {
                session().redo();
            }
            assertAllIsInOrder("seed " + seed + ", redone");
            while (session().canUndo()) {
                session().undo();
            }
        }
        assertThat(sidecar("anna")).hasBinaryContent(own);
    }

    private void round(Random random) {
        var left = reviewing.left();
        if (!left.isEmpty()) {
            reviewing.choose(java.util.Optional.of(left.get(random.nextInt(left.size()))));
            if (random.nextInt(3) == 0) {
                reviewing.take(1 + random.nextInt(2), Reason.NONE);
            }
        }
        var correcting = Correcting.chosen(reviewing).orElseGet(() -> Correcting.adding(reviewing));
        correcting.annotation().ifPresent(session()::choose);
        for (int i = random.nextInt(6); i > 0; i--) {
            gesture(random);
        }
        correcting.end();
    }

    private void gesture(Random random) {
        var tagging = new Tagging(session());
        int start = random.nextInt(session().text().length() - 40);
        var words = new Span(start, start + 1 + random.nextInt(39));
        var kind = Kind.values()[random.nextInt(3)];
        switch (random.nextInt(11)) {
            case 0 -> tagging.quote(words);
            case 1 -> tagging.decision(words);
            case 2 -> tagging.newActor("Iemand " + start, words);
            case 3 -> tagging.source(words);
            case 4 -> tagging.cue(words);
            case 5 -> tagging.addSegment(words);
            case 6 -> tagging.speaker(1 + random.nextInt(3));
            case 7 -> tagging.convert(kind);
            case 8 -> tagging.remove(random.nextBoolean());
            case 9 -> session().undo();
            default -> choose(random);
        }
    }

    private void choose(Random random) {
        var all = session().annotations().all();
        if (!all.isEmpty()) {
            session().choose(all.get(random.nextInt(all.size())));
        }
    }

    /// Everything is decided or was only brought along, and every id leads somewhere.
    private void assertAllIsInOrder(String when) {
        Sidecar now = session().sidecar();
        for (var annotation : now.annotations().all()) {
            assertThat(annotation.common().review()).as("%s: %s", when, annotation).isPresent();
            for (var named : References.of(annotation)) {
                assertThat(now.annotations().find(named)).as("%s: %s", when, named).isPresent();
            }
        }
        for (var matter : reviewing.docket().matters()) {
            assertThat(matter.agreed().isPresent() && !matter.rejected().isEmpty())
                    .as("%s: both agreed on and turned down: %s", when, matter.id())
                    .isFalse();
        }
    }

    private void correct(java.util.function.UnaryOperator<Annotation> how) {
        var correcting = Correcting.chosen(reviewing).orElseThrow();
        var annotation = correcting.annotation().orElseThrow();
        session().edit(annotation, how.apply(annotation), "gesture.edit");
        correcting.end();
    }

    private static Review review(Matter matter) {
        return matter.agreed().flatMap(it -> it.common().review()).orElseThrow();
    }

    private Session session() {
        return reviewing.session();
    }
}
