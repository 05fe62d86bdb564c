package org.kanttekening.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.exchange.TaggedArticle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people change in brat wins; all that they do not touch stays.
class BratEditingTest {

    private static final String HOOGLAND = "q-1e0k843x";
    private static final String SUSPENSION = "d-2ihmzbim";
    private static final String MINISTER = "a-2ywnbr6e";

    private TaggedArticle article;
    private BratFiles files;

    @BeforeEach
    void sample() throws IOException {
        article = Samples.annas();
        files = BratFiles.of(article);
    }

    @Test
    void aMovedSpanIsMovedAndAllElseOfItsQuoteStays() throws Exception {
        var source = target(eventOf(HOOGLAND), "Source");
        var moved =
                files.edited(ann ->
                        ann.replace(
                                source + "\tSource 552 560\tHoogland",
                                source + "\tSource 544 560\tVolgens Hoogland"));

        var quote = quote(moved, HOOGLAND);

        var before = before(HOOGLAND, Quote.class);
        assertThat(quote.source()).isEqualTo(Segments.of(544, 560));
        assertThat(quote).isEqualTo(before.withSource(Segments.of(544, 560)));
        assertThat(othersThan(HOOGLAND, moved.annotations()))
                .isEqualTo(othersThan(HOOGLAND, article.annotations()));
    }

    @Test
    void aChangedValueIsTaken() throws Exception {
        var event = eventOf(HOOGLAND);
        var changed =
                files.edited(ann ->
                        ann.replace(
                                "QuoteKind " + event + " statement\n",
                                "QuoteKind " + event + " denial\n"));

        assertThat(quote(changed, HOOGLAND).speechKind()).isEqualTo("denial");
        assertThat(quote(changed, HOOGLAND).check())
                .isEqualTo(before(HOOGLAND, Quote.class).check());
    }

    @Test
    void aChangedStatusOfACheckLeavesItsEvidence() throws Exception {
        var event = eventOf(HOOGLAND);
        var changed =
                files.edited(ann ->
                        ann.replace(
                                "Check " + event + " context-missing\n",
                                "Check " + event + " verified\n"));

        var check = quote(changed, HOOGLAND).check();
        assertThat(check.status()).isEqualTo("verified");
        assertThat(check.evidence()).isEqualTo(before(HOOGLAND, Quote.class).check().evidence());
    }

    @Test
    void whatIsDeletedIsGoneAndNothingRefersToIt() throws Exception {
        var event = eventOf(HOOGLAND);
        var trigger = trigger(event);
        var deleted =
                files.edited(ann ->
                                ann.replaceAll(
                                        "(?m)^(E\\d+\t.*) \\w+:" + event + "(?![0-9])", "$1"))
                        .without(line -> names(line, event) || names(line, trigger));

        var draft = deleted.draft();
        var now = AnnotationSet.of(draft.annotations());

        assertThat(now.find(HOOGLAND)).isEmpty();
        assertThat(now.naming(HOOGLAND)).isEmpty();
        assertThat(now.size()).isEqualTo(article.annotations().size() - 1);
        assertThat(draft.findings())
                .extracting(it -> it.what().key())
                .contains("exchange.brat.gone", "exchange.brat.loose");
    }

    @Test
    void anAddedQuoteIsNewAndSaysWhereItCameFrom() throws Exception {
        var text = article.text().value();
        int at = text.indexOf("Zij verwacht");
        var mention = targetOf(MINISTER);
        var added =
                files.edited(ann ->
                        ann
                                + "T900\tAttribution "
                                + (at + 4)
                                + " "
                                + (at + 12)
                                + "\tverwacht\n"
                                + "T901\tSource "
                                + at
                                + " "
                                + (at + 3)
                                + "\tZij\n"
                                + "E900\tAttribution:T900 Source:T901 Speaker:"
                                + mention
                                + "\n"
                                + "A900\tQuoteKind E900 belief\n");

        var now = added.annotations();

        var fresh =
                now.quotes().stream()
                        .filter(it -> article.annotations().find(it.id()).isEmpty())
                        .toList();
        assertThat(fresh)
                .singleElement()
                .satisfies(quote -> {
                    assertThat(quote.cue().text(article.text())).isEqualTo("verwacht");
                    assertThat(quote.source().text(article.text())).isEqualTo("Zij");
                    assertThat(quote.speechKind()).isEqualTo("belief");
                    assertThat(quote.speakers())
                            .singleElement()
                            .matches(it -> it.actor().equals(MINISTER));
                    assertThat(quote.common().origin().by()).isEqualTo("import");
                    assertThat(quote.common().createdBy()).isEqualTo("carla");
                });
        assertThat(now.size()).isEqualTo(article.annotations().size() + 1);
    }

    @Test
    void anActorOfWhichAMentionIsDeletedKeepsAllElse() throws Exception {
        var marks = equivOf(targetOf(MINISTER));
        var second = marks.get(1);
        var deleted =
                files.edited(ann ->
                                ann.replace(" " + second + " " + marks.get(2), " " + marks.get(2)))
                        .edited(ann ->
                                ann.replaceAll(":" + second + "(?![0-9])", ":" + marks.getFirst()))
                        .without(line -> names(line, second));

        var actor = deleted.annotations().find(MINISTER, Actor.class).orElseThrow();

        var before = before(MINISTER, Actor.class);
        var left = new ArrayList<>(before.mentions());
        left.remove(1);
        assertThat(actor).isEqualTo(before.withMentions(left));
    }

    @Test
    void marksThatNoLongerMeanTheSameAreTwoActors() throws Exception {
        var marks = equivOf(targetOf(MINISTER));
        var last = marks.getLast();
        var split = files.edited(ann -> ann.replaceAll("(\\*\tEquiv .*) " + last + "\n", "$1\n"));

        var now = split.annotations();

        assertThat(now.actors()).hasSize(article.annotations().actors().size() + 1);
        assertThat(now.find(MINISTER, Actor.class).orElseThrow().mentions())
                .hasSize(marks.size() - 1);
    }

    @Test
    void aNoteWrittenInBratIsTheAnnotationsNote() throws Exception {
        var event = eventOf(HOOGLAND);
        var noted =
                files.edited(
                        ann -> ann + "#900\tAnnotatorNotes " + event + "\tBel Zeelab terug.\n");

        assertThat(quote(noted, HOOGLAND).common().note()).isEqualTo("Bel Zeelab terug.");
    }

    @Test
    void aDeletedDecisionsPartLeavesTheOtherParts() throws Exception {
        var event = eventOf(SUSPENSION);
        var signatory = target(event, "Signatory");
        var edited = files.edited(ann -> ann.replace(" Signatory:" + signatory, ""));

        var decision = edited.annotations().find(SUSPENSION, Decision.class).orElseThrow();

        var before = before(SUSPENSION, Decision.class);
        assertThat(decision.authority()).isEqualTo(before.authority().subList(0, 1));
        assertThat(decision.targets()).isEqualTo(before.targets());
        assertThat(decision.dates()).isEqualTo(before.dates());
    }

    @Test
    void withoutTheMarkOfTheArticleTheAnnotationsAreStillTaken() throws Exception {
        var deleted = files.without(line -> names(line, "T1"));

        var draft = deleted.draft();

        assertThat(draft.frame()).isEmpty();
        assertThat(draft.findings())
                .extracting(it -> it.what().key())
                .contains("exchange.brat.noFrame");
        var now = AnnotationSet.of(draft.annotations());
        assertThat(now.find(HOOGLAND)).contains(before(HOOGLAND, Quote.class));
        assertThat(now.find(MINISTER, Actor.class).orElseThrow().name()).isNotBlank();
    }

    @Test
    void aMarkOfAnotherTypeIsKeptAsANoteBesideAllElse() throws Exception {
        var added = files.edited(ann -> ann + "T900\tTwijfel 0 7\tKabinet\n");

        var draft = added.draft();

        assertThat(draft.restored().orElseThrow().sidecar().header().note()).contains("Twijfel");
        assertThat(AnnotationSet.of(draft.annotations())).isEqualTo(article.annotations());
        assertThat(draft.unknown()).hasSize(1);
    }

    @Test
    void aDamagedNoteRefusesTheWhole() throws Exception {
        var damaged = files.edited(ann -> ann.replace("\t" + HOOGLAND + " {", "\tq-???? {"));

        assertThat(damaged.draft().isRefused()).isTrue();
    }

    private Quote quote(BratFiles edited, String id) throws Exception {
        return edited.annotations().find(id, Quote.class).orElseThrow();
    }

    private <A extends Annotation> A before(String id, Class<A> kind) {
        return article.annotations().find(id, kind).orElseThrow();
    }

    private static List<?> othersThan(String id, AnnotationSet set) {
        return set.all().stream().filter(it -> !it.id().equals(id)).toList();
    }

    private String eventOf(String id) {
        return found("#\\d+\tKanttekening (E\\d+)\t" + id + "\\b.*");
    }

    private String targetOf(String actor) {
        return found("#\\d+\tKanttekening (T\\d+)\t" + actor);
    }

    private String trigger(String event) {
        return found(event + "\t\\w+:(T\\d+).*");
    }

    private String target(String event, String role) {
        return found(event + "\t.* " + role + ":(\\w+).*");
    }

    private List<String> equivOf(String mark) {
        var line = found("(\\*\tEquiv " + mark + " .*)");
        return Arrays.asList(line.substring("*\tEquiv ".length()).split(" "));
    }

    private String found(String line) {
        var pattern = Pattern.compile(line);
        return files.lines().stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static boolean names(String line, String id) {
        return Pattern.compile("(?<![\\w#])" + id + "(?!\\w)")
                .matcher(line.split("\t\\W*[qad]-", 2)[0])
                .find();
    }
}
