package org.kanttekening.app.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanttekening.app.find.FindingDesk.ONE;
import static org.kanttekening.app.find.FindingDesk.TWO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.app.Tagging;
import org.kanttekening.search.Hit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Doing one thing to many hits.
class ActingTest {

    @TempDir private Path dir;
    private FindingDesk desk;
    private Acting acting;

    @BeforeEach
    void open() {
        desk = new FindingDesk(dir);
        acting = new Acting(desk.workspace());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void saysWhatCanBeDoneWithHits() {
        FindingDesk.tagQuote(desk.open(ONE), "„Het veer gaat weer varen”");

        var able = acting.able(desk.find("kind:quote veer"));

        assertThat(able).isEqualTo(new Acting.Able(1, Set.of(Kind.QUOTE), 2, 1));
    }

    @Test
    void tagsWordsAsMentionsOfOneActorInEachArticle() {
        var done = tag(desk.find("bakker"), new Tags.Mentions("Noor Bakker", Optional.empty()));

        assertThat(done).isEqualTo(new Acting.Outcome(4, 2, 0));
        for (var article : List.of(ONE, TWO)) {
            var actors = desk.sidecar(article).annotations().actors();
            assertThat(actors).hasSize(1);
            assertThat(actors.getFirst().name()).isEqualTo("Noor Bakker");
            assertThat(actors.getFirst().mentions()).hasSize(2);
        }
    }

    @Test
    void givesAnActorThatIsThereItsFurtherMentionsAndLeavesWhatIsTagged() {
        var session = desk.open(ONE);
        new Tagging(session).newActor("Noor Bakker", FindingDesk.span(session, "Noor Bakker"));

        var done =
                tag(
                        desk.find("\"noor bakker\" in:article"),
                        new Tags.Mentions("Noor Bakker", Optional.empty()));

        assertThat(done).isEqualTo(new Acting.Outcome(1, 1, 1));
        assertThat(desk.sidecar(ONE).annotations().actors()).hasSize(1);
        assertThat(desk.sidecar(TWO).annotations().actors()).hasSize(1);
    }

    @Test
    void tagsQuotesAndDecisionsWhereTheyStand() {
        tag(desk.find("/Het veer \\w+/"), new Tags.Quotes());
        tag(desk.find("zwijgt"), new Tags.Decisions());

        assertThat(desk.sidecar(ONE).annotations().quotes())
                .extracting(quote -> words(ONE, quote))
                .containsExactly("Het veer gaat");
        assertThat(desk.sidecar(TWO).annotations().all(Decision.class)).hasSize(1);
    }

    @Test
    void changesAFieldOfOnesOwnAnnotationsAlone() {
        tag(desk.find("/Het veer \\w+/"), new Tags.Quotes());
        var before = desk.sidecar(TWO);

        var done = change(desk.find("kind:quote"), "check.status", "to-check");

        assertThat(done).isEqualTo(new Acting.Outcome(2, 2, 0));
        assertThat(desk.find("check.status:to-check"))
                .extracting(Hit::annotator)
                .containsExactly("anna", "anna");
        assertThat(desk.sidecar(TWO)).isNotEqualTo(before);
    }

    @Test
    void aChangedCheckIsSigned() {
        tag(desk.find("/Het veer \\w+/"), new Tags.Quotes());

        change(desk.find("kind:quote annotator:anna"), "check.status", "checked");

        assertThat(desk.sidecar(ONE).annotations().quotes())
                .extracting(quote -> quote.check().by())
                .containsExactly("anna");
    }

    @Test
    void removesAnnotationsAndOfActorsTheMentionsThatWereFound() {
        tag(desk.find("bakker"), new Tags.Mentions("Noor Bakker", Optional.empty()));

        var done = remove(desk.find("bakker kind:actor in:mentions file:" + ONE).subList(0, 1));
        assertThat(done).isEqualTo(new Acting.Outcome(1, 1, 0));
        assertThat(desk.sidecar(ONE).annotations().actors().getFirst().mentions()).hasSize(1);

        remove(desk.find("kind:actor annotator:anna"));
        assertThat(desk.find("kind:actor")).isEmpty();
    }

    @Test
    void isUndoneAsOneInAllArticles() {
        tag(desk.find("bakker"), new Tags.Mentions("Noor Bakker", Optional.empty()));
        assertThat(acting.canMove(true)).isTrue();

        var reach = acting.move(true).orElseThrow();

        assertThat(reach.others()).hasSize(1);
        assertThat(desk.sidecar(ONE).annotations().all()).isEmpty();
        assertThat(desk.sidecar(TWO).annotations().all()).isEmpty();
        assertThat(acting.canMove(true)).isFalse();
    }

    @Test
    void whatWasUndoneIsDoneAgainAsOneInAllArticles() {
        tag(desk.find("bakker"), new Tags.Mentions("Noor Bakker", Optional.empty()));
        var before = desk.sidecar(TWO).annotations();
        acting.move(true);
        assertThat(acting.canMove(false)).isTrue();

        var reach = acting.move(false).orElseThrow();

        assertThat(reach.others()).hasSize(1);
        assertThat(desk.sidecar(ONE).annotations().all()).hasSize(1);
        assertThat(desk.sidecar(TWO).annotations()).isEqualTo(before);
        assertThat(acting.canMove(false)).isFalse();
        assertThat(acting.canMove(true)).isTrue();
    }

    @Test
    void whatWasUndoneInItsArticleIsDoneAgainFromHereToo() {
        tag(desk.find("zwijgt"), new Tags.Decisions());
        desk.open(TWO).undo();

        acting.move(false);

        assertThat(desk.sidecar(TWO).annotations().all()).hasSize(1);
    }

    @Test
    void afterAnotherDeedNothingIsDoneAgain() {
        tag(desk.find("zwijgt"), new Tags.Decisions());
        acting.move(true);
        tag(desk.find("wethouder"), new Tags.Decisions());

        assertThat(acting.canMove(false)).isFalse();
        assertThat(acting.move(false)).isEmpty();
        assertThat(desk.sidecar(TWO).annotations().all()).isEmpty();
    }

    @Test
    void anEarlierDeedIsNotUndoneInPlaceOfOneThatIsBlocked() {
        tag(desk.find("zwijgt"), new Tags.Decisions());
        tag(desk.find("wethouder"), new Tags.Decisions());
        FindingDesk.tagQuote(desk.open(ONE), "Het veer gaat weer varen");

        assertThat(acting.canMove(true)).isFalse();
        assertThat(acting.move(true)).isEmpty();
        assertThat(desk.sidecar(TWO).annotations().all()).hasSize(1);

        desk.open(ONE).undo();
        acting.move(true);
        assertThat(desk.sidecar(ONE).annotations().all()).isEmpty();
        assertThat(desk.sidecar(TWO).annotations().all()).hasSize(1);
    }

    @Test
    void aDeedThatWasTakenBackInItsArticleIsNoMoreTheLast() {
        tag(desk.find("zwijgt"), new Tags.Decisions());
        tag(desk.find("wethouder"), new Tags.Decisions());
        desk.open(ONE).undo();

        acting.move(true);

        assertThat(desk.sidecar(TWO).annotations().all()).isEmpty();
    }

    @Test
    void whatWasChangedSinceItWasFoundIsLeft() {
        tag(desk.find("/Het veer \\w+/"), new Tags.Quotes());
        var hits = desk.find("kind:quote annotator:anna");
        var session = desk.open(ONE);
        var quote = session.annotations().quotes().getFirst();
        session.edit(
                quote,
                QuoteFields.SHAPE.with(quote, QuoteFields.KIND, "accusation"),
                "gesture.edit");

        var done = remove(hits);

        assertThat(done).isEqualTo(new Acting.Outcome(1, 1, 1));
        assertThat(desk.sidecar(ONE).annotations().quotes()).hasSize(1);
    }

    @Test
    void whatStandsInAnArticleThatCanOnlyBeReadIsLeft() {
        var sidecar = ONE + ".anna.kanttekening.json";
        desk.as("anna", ONE, session -> FindingDesk.tagQuote(session, "Het veer gaat weer varen"));
        desk.write(sidecar, desk.read(sidecar).replace("kanttekening-1", "kanttekening-2"));
        var before = desk.read(sidecar);

        var done = tag(desk.find("bakker"), new Tags.Mentions("Noor Bakker", Optional.empty()));

        assertThat(done.articles()).isEqualTo(1);
        assertThat(done.left()).isEqualTo(2);
        assertThat(desk.read(sidecar)).isEqualTo(before);
        assertThat(desk.sidecar(TWO).annotations().actors()).hasSize(1);
    }

    private static Acting.Listener listener(Consumer<Acting.Outcome> then) {
        return new Acting.Listener() {
            @Override
            public void opened(int done, int total) {}

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void done(Acting.Outcome outcome) {
                then.accept(outcome);
            }
        };
    }

    private String words(String article, Quote quote) {
        return quote.content().text(desk.open(article).text());
    }

    private Acting.Outcome tag(List<Hit> hits, Tags tags) {
        return desk.told(then -> acting.tag(hits, tags, listener(then)));
    }

    private Acting.Outcome change(List<Hit> hits, String path, String value) {
        var settable =
                Setting.settable(acting.able(hits).kinds()).stream()
                        .filter(it -> it.path().equals(path))
                        .findFirst()
                        .orElseThrow();
        return desk.told(then ->
                acting.change(hits, new Setting<>(settable.paths(), value), listener(then)));
    }

    private Acting.Outcome remove(List<Hit> hits) {
        return desk.told(then -> acting.remove(hits, listener(then)));
    }
}
