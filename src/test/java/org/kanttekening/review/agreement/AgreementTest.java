package org.kanttekening.review.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.kanttekening.review.match.Tagged.actor;
import static org.kanttekening.review.match.Tagged.quote;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.language.Language;
import org.kanttekening.review.agreement.Figure.Defined;
import org.kanttekening.review.agreement.Figure.Reason;
import org.kanttekening.review.agreement.Figure.Undefined;
import org.kanttekening.review.match.MatchRule;
import org.kanttekening.review.match.Side;
import org.kanttekening.review.match.Tagged;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// How well two people agree.
///
/// The pair that most of these are about, with its 16 words:
///
/// | text | Anna | Bram |
/// |---|---|---|
/// | Het veer vaart, | content | content |
/// | zei Bakker. | cue, source | cue, source |
/// | De haven sluit, | content | content, without “De” |
/// | meldt Smit. | cue, source | no cue, source |
/// | Volgens Vos is dat te laat. | cue, source, content of four words | nothing |
///
/// Anna takes the first two as indirect and the third as direct; the first says Bakker, the second
/// Smit. Bram takes the first as indirect and the second as direct, and both as said by Bakker, his
/// only actor.
class AgreementTest {

    private static final ArticleText TEXT =
            new ArticleText(
                    """
                    Het veer vaart, zei Bakker.
                    De haven sluit, meldt Smit.
                    Volgens Vos is dat te laat.
                    """);

    private static final Side ANNA =
            Tagged.by("anna")
                    .with(
                            actor("a-00000001", "Bakker", at("Bakker"), at("Bakker") + 6),
                            actor("a-00000002", "Smit", at("Smit"), at("Smit") + 4),
                            tagged(1, "Het veer vaart", "zei", "Bakker", "a-00000001")
                                    .withType("indirect"),
                            tagged(2, "De haven sluit", "meldt", "Smit", "a-00000002")
                                    .withType("indirect"),
                            tagged(3, "is dat te laat", "Volgens", "Vos").withType("direct"))
                    .side();

    private static final Side BRAM =
            Tagged.by("bram")
                    .with(
                            actor("a-00000003", "Bakker", at("Bakker"), at("Bakker") + 6),
                            tagged(4, "Het veer vaart", "zei", "Bakker", "a-00000003")
                                    .withType("indirect"),
                            tagged(5, "haven sluit", "", "Smit", "a-00000003").withType("direct"))
                    .side();

    private final Agreement pair = agreement(ANNA, BRAM);

    private static int at(String words) {
        return TEXT.value().indexOf(words);
    }

    private static Segments span(String words) {
        return words.isEmpty() ? Segments.NONE : Segments.of(at(words), at(words) + words.length());
    }

    private static Quote tagged(
            int number, String content, String cue, String source, String... speakers) {
        return quote(Tagged.id('q', number), span(content), speakers)
                .withCue(span(cue))
                .withSource(span(source));
    }

    private static Counts counts(Side one, Side other) {
        return Counting.of(
                "veer.txt", TEXT, Language.of("nl").words(), one, other, MatchRule.USUAL);
    }

    private static Agreement agreement(Side one, Side other) {
        return Agreement.of(counts(one, other));
    }

    private void assertFigure(Measure measure, double value, int n) {
        assertThat(pair.of(measure))
                .as(measure.term())
                .isInstanceOfSatisfying(
                        Defined.class,
                        it -> {
                            assertThat(it.value()).isCloseTo(value, within(1e-12));
                            assertThat(it.n()).isEqualTo(n);
                        });
    }

    @Test
    void foundIsTheShareOfOnesThatTheOtherHasTooInBothDirections() {
        // Two of Anna's three quotes are Bram's too, both of Bram's two Anna's.
        assertFigure(Measure.QUOTES_OF_FIRST, 2 / 3.0, 3);
        assertFigure(Measure.QUOTES_OF_SECOND, 1, 2);
        // Bakker is both people's, Smit Anna's alone.
        assertFigure(Measure.ACTORS_OF_FIRST, 1 / 2.0, 2);
        assertFigure(Measure.ACTORS_OF_SECOND, 1, 1);
    }

    @Test
    void boundariesAreF1OfEachRole() {
        // Contents 3 and 2: one the same, two overlapping. 2 × 1 / 5, 2 × 2 / 5.
        assertFigure(Measure.CONTENT_EXACT, 0.4, 5);
        assertFigure(Measure.CONTENT_OVERLAPPING, 0.8, 5);
        // Cues 3 and 1, one in common. 2 × 1 / 4.
        assertFigure(Measure.CUE_EXACT, 0.5, 4);
        assertFigure(Measure.CUE_OVERLAPPING, 0.5, 4);
        // Sources 3 and 2, two in common. 2 × 2 / 5.
        assertFigure(Measure.SOURCE_EXACT, 0.8, 5);
        assertFigure(Measure.SOURCE_OVERLAPPING, 0.8, 5);
    }

    @Test
    void coefficientsOverWordsGoByTheRoleOfEach() {
        // Of 16 words 8 have the same role: five of the first line, three of the second.
        // Anna: content 10, cue 3, source 3, outside 0. Bram: 5, 1, 2, 8.
        // κ: Ae = (10×5 + 3×1 + 3×2 + 0×8) / 256 = 59/256; (128 − 59) / (256 − 59) = 69/197.
        assertFigure(Measure.TOKEN_KAPPA, 69 / 197.0, 16);
        // α: together 15, 4, 5, 8 of 32. De = 1 − (15×14 + 4×3 + 5×4 + 8×7) / (32×31) = 694/992;
        // 1 − (1/2) / De = 1 − 496/694.
        assertFigure(Measure.TOKEN_ALPHA, 198 / 694.0, 16);
    }

    @Test
    void fieldsAreComparedOnTheQuotesThatBothFound() {
        // Types: indirect and indirect, indirect and direct. Ao = 1/2; Anna only says indirect, of
        // Bram's one of two is: Ae = 1/2, κ = 0.
        assertFigure(Measure.TYPE_SHARE, 0.5, 2);
        assertFigure(Measure.TYPE_KAPPA, 0, 2);
        // Speakers: Bakker and Bakker, Smit and Bakker.
        assertFigure(Measure.SPEAKER_SHARE, 0.5, 2);
        assertFigure(Measure.SPEAKER_KAPPA, 0, 2);
    }

    @Test
    void whereEverybodyGaveOneAnswerKappaIsNotDefinedAndTheShareIs() {
        assertFigure(Measure.CHECK_SHARE, 1, 2);
        assertThat(pair.of(Measure.CHECK_KAPPA)).isEqualTo(new Undefined(Reason.ONE_CATEGORY, 2));
        assertThat(pair.of(Measure.KIND_KAPPA)).isEqualTo(new Undefined(Reason.ONE_CATEGORY, 2));
    }

    @Test
    void whereThereIsNothingAFigureIsNotDefined() {
        assertThat(pair.of(Measure.DECISIONS_OF_FIRST))
                .isEqualTo(new Undefined(Reason.NO_ITEMS, 0));
        var nothing = agreement(Tagged.by("anna").side(), Tagged.by("bram").side());
        assertThat(nothing.figures()).hasSize(Measure.values().length);
        assertThat(nothing.figures().values())
                .allSatisfy(figure -> assertThat(figure).isInstanceOf(Undefined.class));
        assertThat(nothing.of(Measure.TOKEN_KAPPA))
                .isEqualTo(new Undefined(Reason.ONE_CATEGORY, 16));
    }

    @Test
    void unitsOfOnePersonThatOverlapLeaveAlphaUUndefined() {
        var nested = Tagged.by("anna").quotes(0, 20, 5, 10).side();
        assertThat(agreement(nested, BRAM).of(Measure.UNITIZING_ALPHA))
                .isEqualTo(new Undefined(Reason.OVERLAPPING_UNITS, 7));
        assertThat(pair.of(Measure.UNITIZING_ALPHA)).isInstanceOf(Defined.class);
    }

    @Test
    void whereAWordIsInSeveralPassagesSourceWinsOverCueAndCueOverContent() {
        var words = Roles.words(Language.of("nl").words(), TEXT);
        var outer = tagged(1, "Het veer vaart, zei Bakker", "", "");
        var inner = tagged(2, "Het veer", "zei", "Bakker");
        assertThat(words).hasSize(16);
        assertThat(Roles.of(words, List.of(inner, outer)).subList(0, 6))
                .containsExactly("content", "content", "content", "cue", "source", "outside");
    }

    @Test
    void fewItemsAreWarnedOf() {
        assertThat(pair.of(Measure.QUOTES_OF_FIRST))
                .isInstanceOfSatisfying(Defined.class, it -> assertThat(it.few()).isTrue());
        var ten = Agreement.of(Counts.over(Collections.nCopies(10, counts(ANNA, BRAM))));
        assertThat(ten.of(Measure.QUOTES_OF_FIRST))
                .isInstanceOfSatisfying(
                        Defined.class,
                        it -> {
                            assertThat(it.n()).isEqualTo(30);
                            assertThat(it.few()).isFalse();
                        });
    }

    @Test
    void overAFolderArticlesAreDrawnForTheIntervalWhichIsTheSameEveryTime() {
        var folder = articles(4, 4);
        // Of each article 2 of 3 or 2 of 2 of the first's quotes: 16 of 20.
        var figure = (Defined) Agreement.of(folder).of(Measure.QUOTES_OF_FIRST);
        var interval = figure.interval().orElseThrow();
        assertThat(figure.value()).isCloseTo(0.8, within(1e-12));
        // At least 95 of 100 times 1 to 7 of the eight drawn agree: 16 of 23 to 16 of 17.
        assertThat(interval.low()).isBetween(16 / 23.0, 0.75);
        assertThat(interval.high()).isBetween(0.85, 16 / 17.0);
        assertThat(Agreement.of(articles(4, 4))).isEqualTo(Agreement.of(folder));
    }

    @Test
    void fewerArticlesThanFiveGiveNoIntervalAndAWarning() {
        assertThat(Agreement.of(articles(2, 2)).of(Measure.QUOTES_OF_FIRST))
                .isEqualTo(new Defined(0.8, 10, Optional.empty(), true));
    }

    /// Some articles tagged as the pair is, and some of which both tagged what Bram did.
    private static Counts articles(int differing, int agreeing) {
        var articles = new ArrayList<Counts>();
        articles.addAll(Collections.nCopies(differing, counts(ANNA, BRAM)));
        articles.addAll(
                Collections.nCopies(agreeing, counts(BRAM, new Side("carla", BRAM.annotations()))));
        return Counts.over(articles);
    }

    @Test
    void whoTagsTheSameAgreesWhollyAndChangingPlacesSwapsOnlyTheDirections() {
        long seed = 2004;
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            var one = random(random, "anna");
            var other = random(random, "bram");
            var as = "seed " + seed + ", pair " + i + ", ";
            agreement(one, new Side("bram", one.annotations()))
                    .figures()
                    .forEach((measure, figure) -> assertWhole(as + measure, figure));
            var there = agreement(one, other);
            var back = agreement(other, one);
            for (var measure : Measure.values()) {
                assertAlike(as + measure, there.of(measure), back.of(measure.swapped()));
            }
        }
    }

    @Test
    void everyFigureIsTheSumOfTheItemsBehindIt() {
        long seed = 1971;
        var random = new Random(seed);
        for (int i = 0; i < 120; i++) {
            var one = random(random, "anna");
            var other = random(random, "bram");
            var counted =
                    Counting.counted(
                            "veer.txt",
                            TEXT,
                            Language.of("nl").words(),
                            one,
                            other,
                            MatchRule.USUAL);
            var figures = Agreement.of(counted.counts(), Intervals.NONE);
            for (var measure : Measure.values()) {
                var as = "seed " + seed + ", pair " + i + ", " + measure;
                var items = counted.items().of(measure);
                int n = items.stream().mapToInt(Item::weight).sum();
                assertThat(n).as(as).isEqualTo(figures.of(measure).n());
                assertThat(items).as(as).allMatch(it -> it.hull().end() > it.hull().start());
                if (figures.of(measure) instanceof Defined(double value, _, _, _)) {
                    assertAgreed(as, measure, value, items, n);
                }
            }
        }
    }

    /// A share is the agreeing part of what it counts; a coefficient is 1 only where all of it
    /// agrees.
    private static void assertAgreed(
            String as, Measure measure, double value, List<Item> items, int n) {
        int agreed = items.stream().filter(Item::agreed).mapToInt(Item::weight).sum();
        boolean isShare =
                measure.answers().map(it -> it.coefficient() == Coefficient.SHARE).orElse(true)
                        && measure != Measure.UNITIZING_ALPHA;
        if (isShare) {
            assertThat(value).as(as).isCloseTo((double) agreed / n, within(1e-12));
        } else {
            assertThat(value > 1 - 1e-12).as(as).isEqualTo(agreed == n);
        }
    }

    @Test
    void aStretchOfWordsIsOneItemOfAsManyWordsAndKeepsToItsLine() {
        var items = counted(ANNA, BRAM).items().of(Measure.TOKEN_KAPPA);
        assertThat(items)
                .extracting(Item::firstSays, Item::secondSays, Item::weight)
                .startsWith(
                        tuple("content", "content", 3),
                        tuple("cue", "cue", 1),
                        tuple("source", "source", 1),
                        tuple("content", "outside", 1),
                        tuple("content", "content", 2));
    }

    @Test
    void behindTheBoundariesStandBothPeoplesWords() {
        var items =
                counted(ANNA, BRAM).items().of(Measure.CONTENT_EXACT).stream()
                        .filter(it -> !it.agreed())
                        .toList();
        assertThat(items)
                .extracting(it -> words(it.firstAt()), it -> words(it.secondAt()), Item::weight)
                .containsExactly(
                        tuple("De haven sluit", "haven sluit", 2), tuple("is dat te laat", "", 1));
    }

    private static String words(List<Span> at) {
        return at.stream().map(TEXT::slice).reduce("", String::concat);
    }

    private static Counted counted(Side one, Side other) {
        return Counting.counted(
                "veer.txt", TEXT, Language.of("nl").words(), one, other, MatchRule.USUAL);
    }

    @Test
    void overOnePairTheFiguresOfSeveralPeopleAreThePairsOwn() {
        var counts = new TreeMap<String, Counts>();
        for (int i = 0; i < 6; i++) {
            counts.put("veer" + i, i % 2 == 0 ? counts(ANNA, BRAM) : counts(BRAM, ANNA));
        }
        var alone = Agreement.of(Counts.over(List.copyOf(counts.values())));
        var together = Agreement.ofPairs(List.of(counts));
        for (var measure : Measure.values()) {
            if (measure.aspect() != Measure.Aspect.FOUND) {
                assertThat(together.of(measure)).as(measure.term()).isEqualTo(alone.of(measure));
            }
        }
        // Both directions together: 2 of 3 and 2 of 2, six times.
        assertThat(((Defined) together.of(Measure.QUOTES_OF_FIRST)).value())
                .isCloseTo(4 / 5.0, within(1e-12));
        assertThat(together.of(Measure.QUOTES_OF_FIRST).n()).isEqualTo(30);
    }

    @Test
    void overSeveralPairsACoefficientIsTheMeanOfTheirs() {
        var carla = new Side("carla", BRAM.annotations());
        var together =
                Agreement.ofPairs(
                        List.of(
                                Map.of("veer", counts(ANNA, BRAM)),
                                Map.of("veer", counts(ANNA, carla)),
                                Map.of("veer", counts(BRAM, carla))));
        // 69/197 twice, and two who agree wholly.
        assertThat(((Defined) together.of(Measure.TOKEN_KAPPA)).value())
                .isCloseTo((2 * 69 / 197.0 + 1) / 3, within(1e-12));
        assertThat(together.of(Measure.TOKEN_KAPPA).n()).isEqualTo(48);
        // Contents: 0.4 of 5, twice, and 4 of 4.
        assertThat(((Defined) together.of(Measure.CONTENT_EXACT)).value())
                .isCloseTo(8 / 14.0, within(1e-12));
    }

    private static void assertWhole(String as, Figure figure) {
        if (figure instanceof Defined(double value, _, _, _)) {
            assertThat(value).as(as).isCloseTo(1, within(1e-12));
        }
    }

    private static void assertAlike(String as, Figure one, Figure other) {
        if (one instanceof Defined there && other instanceof Defined back) {
            assertThat(there.value()).as(as).isCloseTo(back.value(), within(1e-12));
            assertThat(there.n()).as(as).isEqualTo(back.n());
            assertThat(there.few()).as(as).isEqualTo(back.few());
        } else {
            assertThat(one).as(as).isEqualTo(other);
        }
    }

    private static Side random(Random random, String annotator) {
        var tagged = Tagged.by(annotator);
        int quotes = random.nextInt(6);
        for (int i = 0; i < quotes; i++) {
            int start = random.nextInt(TEXT.length() - 12);
            int end = start + 1 + random.nextInt(6);
            tagged.with(
                    quote(Tagged.id('q', i + 1), Segments.of(start, end))
                            .withCue(Segments.of(end, end + 1 + random.nextInt(4)))
                            .withType(random.nextBoolean() ? "direct" : "indirect"));
        }
        return tagged.side();
    }
}
