package org.kanttekening.review.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kanttekening.review.match.Tagged.actor;
import static org.kanttekening.review.match.Tagged.decision;
import static org.kanttekening.review.match.Tagged.quote;

import org.junit.jupiter.api.Test;
import org.kanttekening.Amount;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Segments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/// Who found the same.
class GroupingTest {

    private static final MatchRule RULE = MatchRule.USUAL;

    @Test
    void quotesOfTheSameWordsAreOne() {
        var groups = quotes(Tagged.by("anna").quotes(10, 40), Tagged.by("bram").quotes(12, 44));
        assertThat(groups).containsExactly("anna 10-40, bram 12-44");
    }

    @Test
    void quotesWithLittleInCommonAreTwo() {
        var groups = quotes(Tagged.by("anna").quotes(10, 40), Tagged.by("bram").quotes(35, 80));
        assertThat(groups).containsExactly("anna 10-40", "bram 35-80");
    }

    @Test
    void asManyAsCanBeFindACounterpartAlsoWhereTheFirstWouldRatherHaveAnothers() {
        var groups =
                quotes(
                        Tagged.by("anna").quotes(0, 100, 0, 60),
                        Tagged.by("bram").quotes(0, 100, 40, 100));
        // 0-60 has 20 of 100 in common with 40-100, too little
        assertThat(groups).containsExactly("anna 0-100, bram 40-100", "anna 0-60, bram 0-100");
    }

    @Test
    void ofSeveralWaysThatLeaveAsFewAloneTheOneOfGreatestOverlapIsTaken() {
        var groups =
                quotes(
                        Tagged.by("anna").quotes(0, 50, 0, 100),
                        Tagged.by("bram").quotes(0, 90, 0, 45));
        assertThat(groups).containsExactly("anna 0-100, bram 0-90", "anna 0-50, bram 0-45");
    }

    @Test
    void ofTwoQuotesOfTheSameWordsTheOneWithTheSameSpeakerIsTheSame() {
        var words = Segments.of(0, 30);
        var anna =
                Tagged.by("anna")
                        .with(
                                actor("a-00000001", "Noor Bakker", 40, 51),
                                actor("a-00000002", "De Vries", 60, 68),
                                quote("q-00000001", words, "a-00000001"),
                                quote("q-00000002", words, "a-00000002"));
        var bram =
                Tagged.by("bram")
                        .with(
                                actor("a-00000003", "Noor Bakker", 40, 51),
                                actor("a-00000004", "De Vries", 60, 68),
                                quote("q-00000003", words, "a-00000004"),
                                quote("q-00000004", words, "a-00000003"));
        assertThat(ids(Kind.QUOTE, anna, bram))
                .containsExactlyInAnyOrder(
                        "{anna=q-00000001, bram=q-00000004}", "{anna=q-00000002, bram=q-00000003}");
    }

    @Test
    void actorsAreTheSameByTheRegisterElseByNameElseByAMention() {
        var anna =
                Tagged.by("anna")
                        .with(
                                actor("a-00000001", "Bakker", 0, 6).withRegister("noor-bakker"),
                                actor("a-00000002", "Kabinet", 10, 17),
                                actor("a-00000003", "Raad", 20, 24));
        var bram =
                Tagged.by("bram")
                        .with(
                                actor("a-00000004", "Gemeenteraad", 20, 24),
                                actor("a-00000005", "De ministers", 90, 99)
                                        .withOtherNames(List.of("kabinet")),
                                actor("a-00000006", "wethouder", 50, 59)
                                        .withRegister("noor-bakker"));
        assertThat(ids(Kind.ACTOR, anna, bram))
                .containsExactly(
                        "{anna=a-00000001, bram=a-00000006}",
                        "{anna=a-00000002, bram=a-00000005}",
                        "{anna=a-00000003, bram=a-00000004}");
    }

    @Test
    void aPartyMentionedWithinTheMentionOfAMinisterIsNotTheMinister() {
        var anna = Tagged.by("anna").with(actor("a-00000001", "Elske Hoogland", 0, 40));
        var bram = Tagged.by("bram").with(actor("a-00000002", "Middenverbond", 30, 39));
        assertThat(ids(Kind.ACTOR, anna, bram))
                .containsExactly("{anna=a-00000001}", "{bram=a-00000002}");
    }

    @Test
    void actorsOfOneNameThatPointToDifferentEntriesAreTwo() {
        var anna =
                Tagged.by("anna")
                        .with(actor("a-00000001", "De Vries", 0, 8).withRegister("jan-de-vries"));
        var bram =
                Tagged.by("bram")
                        .with(actor("a-00000002", "De Vries", 50, 58).withRegister("els-de-vries"));
        assertThat(ids(Kind.ACTOR, anna, bram)).hasSize(2);
    }

    @Test
    void decisionsAreTheSameByTriggerOrMeasure() {
        var anna =
                Tagged.by("anna")
                        .with(
                                decision("d-00000001", Segments.of(0, 8), Segments.of(20, 60)),
                                decision("d-00000002", Segments.of(100, 110), Segments.NONE));
        var bram =
                Tagged.by("bram")
                        .with(
                                decision("d-00000003", Segments.of(10, 17), Segments.of(22, 60)),
                                decision("d-00000004", Segments.of(101, 110), Segments.NONE));
        assertThat(ids(Kind.DECISION, anna, bram))
                .containsExactly(
                        "{anna=d-00000001, bram=d-00000003}", "{anna=d-00000002, bram=d-00000004}");
    }

    @Test
    void ofThreePeopleEachHasAtMostOneInAGroup() {
        var groups =
                quotes(
                        Tagged.by("carla").quotes(1, 30),
                        Tagged.by("anna").quotes(0, 30, 50, 70),
                        Tagged.by("bram").quotes(2, 32, 90, 99));
        assertThat(groups)
                .containsExactly("anna 0-30, bram 2-32, carla 1-30", "anna 50-70", "bram 90-99");
    }

    @Test
    void nobodyIsThereTwice() {
        var side = Tagged.by("anna").quotes(0, 9).side();
        assertThatThrownBy(() -> Grouping.of(List.of(side, side), RULE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("anna");
    }

    @Test
    void identicalSetsAgreeInEveryGroup() {
        random((seed, random) -> {
            var bounds = bounds(random, 40, 2);
            var grouping =
                    Grouping.of(
                            List.of(
                                    Tagged.by("anna").quotes(bounds).side(),
                                    Tagged.by("bram").quotes(bounds).side()),
                            RULE);
            for (var group : grouping.of(Kind.QUOTE)) {
                assertThat(group.size()).as("seed %s: %s", seed, group).isEqualTo(2);
                var spans =
                        new HashSet<Segments>(
                                group.members().values().stream()
                                        .map(GroupingTest::content)
                                        .toList());
                assertThat(spans).as("seed %s: %s", seed, group).hasSize(1);
            }
        });
    }

    @Test
    void everyAnnotationIsInOneGroupAndTheOrderOfPeopleDoesNotCount() {
        random((seed, random) -> {
            var sides = new ArrayList<Side>();
            for (var who : List.of("anna", "bram", "carla")) {
                sides.add(someSide(random, who));
            }
            var grouping = Grouping.of(sides, RULE);
            var seen = new ArrayList<String>();
            for (var kind : Kind.values()) {
                for (var group : grouping.of(kind)) {
                    group.members().forEach((who, it) -> seen.add(who + " " + it.id()));
                }
            }
            var all = new ArrayList<String>();
            sides.forEach(side ->
                    side.annotations()
                            .all()
                            .forEach(it -> all.add(side.annotator() + " " + it.id())));
            assertThat(seen).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(all);
            var turned = Grouping.of(sides.reversed(), RULE);
            for (var kind : Kind.values()) {
                assertThat(turned.of(kind)).as("seed %s", seed).isEqualTo(grouping.of(kind));
            }
        });
    }

    @Test
    void spansMovedByOneAllFindTheirCounterpart() {
        random((seed, random) -> {
            int[] bounds = bounds(random, 400, 2);
            int[] moved = bounds.clone();
            for (int i = 0; i < moved.length; i += 2) {
                int by = random.nextBoolean() ? 1 : -1;
                moved[i] += by;
                moved[i + 1] += by;
            }
            var grouping =
                    Grouping.of(
                            List.of(
                                    Tagged.by("anna").quotes(bounds).side(),
                                    Tagged.by("bram").quotes(moved).side()),
                            RULE);
            assertThat(grouping.of(Kind.QUOTE))
                    .as("seed %s", seed)
                    .allMatch(group -> group.size() == 2);
        });
    }

    @Test
    void noOtherAssignmentIsBetterThanTheOneTaken() {
        random((seed, random) -> {
            var anna = Tagged.by("anna").quotes(bounds(random, 14, 2)).side();
            var bram = Tagged.by("bram").quotes(bounds(random, 14, 2)).side();
            var grouping = Grouping.of(List.of(anna, bram), RULE);
            var found = new ArrayList<Double>();
            for (var group : grouping.of(Kind.QUOTE)) {
                if (group.size() == 2) {
                    found.add(
                            Overlap.share(
                                    content(group.by("anna").orElseThrow()),
                                    content(group.by("bram").orElseThrow())));
                }
            }
            var best = BruteForce.best(contents(anna), contents(bram), RULE.overlap());
            assertThat(found.size()).as("seed %s: pairs", seed).isEqualTo(best.pairs());
            assertThat(found.stream().mapToDouble(it -> it).sum())
                    .as("seed %s: overlap", seed)
                    .isCloseTo(best.overlap(), org.assertj.core.data.Offset.offset(0.001));
        });
    }

    private interface Trial {
        void run(long seed, Random random);
    }

    private static void random(Trial trial) {
        for (int i = 0; i < Amount.of(300, 10_000); i++) {
            long seed = 7_000 + i;
            trial.run(seed, new Random(seed));
        }
    }

    /// Up to seven spans of at least some characters in a text of some length.
    private static int[] bounds(Random random, int length, int least) {
        int[] bounds = new int[2 * random.nextInt(8)];
        for (int i = 0; i < bounds.length; i += 2) {
            bounds[i] = 1 + random.nextInt(length - least);
            bounds[i + 1] = bounds[i] + least + random.nextInt(length - least);
        }
        return bounds;
    }

    private static Side someSide(Random random, String who) {
        var tagged = Tagged.by(who).quotes(bounds(random, 60, 2));
        int number = 100;
        for (int[] at = bounds(random, 60, 2); number < 100 + at.length / 2; number++) {
            int i = 2 * (number - 100);
            tagged.with(
                    actor(Tagged.id('a', number), "Naam " + random.nextInt(4), at[i], at[i + 1]),
                    decision(
                            Tagged.id('d', number),
                            Segments.of(at[i], at[i + 1]),
                            Segments.of(at[i] + 3, at[i + 1] + 3)));
        }
        return tagged.side();
    }

    private static Segments content(Annotation annotation) {
        return ((org.kanttekening.annotation.Quote) annotation).content();
    }

    private static List<Segments> contents(Side side) {
        return side.annotations().quotes().stream().map(GroupingTest::content).toList();
    }

    private static List<String> quotes(Tagged... people) {
        return grouping(people).of(Kind.QUOTE).stream()
                .map(group -> {
                    var told = new TreeMap<String, String>();
                    group.members()
                            .forEach((who, it) ->
                                    told.put(
                                            who,
                                            who
                                                    + " "
                                                    + content(it).start()
                                                    + "-"
                                                    + content(it).end()));
                    return String.join(", ", told.values());
                })
                .toList();
    }

    private static List<String> ids(Kind kind, Tagged... people) {
        return grouping(people).of(kind).stream().map(Group::toString).toList();
    }

    private static Grouping grouping(Tagged... people) {
        var sides = new ArrayList<Side>();
        for (var person : people) {
            sides.add(person.side());
        }
        return Grouping.of(sides, RULE);
    }

    @Test
    void actorsAreFoundByIdInTheirGroup() {
        var anna = Tagged.by("anna").with(actor("a-00000001", "Raad", 0, 4));
        var bram = Tagged.by("bram").with(actor("a-00000002", "raad", 40, 44));
        var group = grouping(anna, bram).of("bram", "a-00000002").orElseThrow();
        assertThat(group.by("anna").map(it -> ((Actor) it).name())).contains("Raad");
    }
}
