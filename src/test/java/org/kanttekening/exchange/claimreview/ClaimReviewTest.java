package org.kanttekening.exchange.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Affiliation;
import org.kanttekening.annotation.AffiliationCheck;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Comparison;
import org.kanttekening.annotation.Evidence;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Identifier;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.Selection;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleStamp;
import org.kanttekening.folder.Revision;
import org.kanttekening.folder.StoredSidecar;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class ClaimReviewTest {

    private static final ArticleText TEXT =
            new ArticleText("„De stoepen zijn vol”, zegt wethouder Noor Bakker.\n");
    private static final Common COMMON = Common.newBy("anna", Instant.EPOCH);
    private static final String CLAIM = "De stoepen van Havendam zijn onbegaanbaar.";

    private static final Actor COUNCIL =
            Actor.blank("a-00000001", COMMON).withName("College").withType("government-body");
    private static final Actor PARTY =
            Actor.blank("a-00000002", COMMON).withName("Lijst Haven").withType("party");
    private static final Actor ALDERMAN =
            ActorFields.SHAPE
                    .with(
                            Actor.blank("a-00000003", COMMON)
                                    .withName("Noor Bakker")
                                    .withType("person"),
                            ActorFields.IDENTIFIERS,
                            List.of(
                                    new Identifier("wikidata", "Q55", Extras.NONE),
                                    new Identifier("other", "NB-1", Extras.NONE)))
                    .withAffiliations(
                            List.of(
                                    affiliation(COUNCIL, "wethouder", "confirmed"),
                                    affiliation(PARTY, "lid", "contradicted")));

    @TempDir private Path place;

    @Test
    void aQuoteIsAQuotationOfWhoSaysItInTheArticle() {
        var quotation = of("Quotation", article(Check.NONE));

        assertThat(quotation.path("text").asString()).isEqualTo("„De stoepen zijn vol”");
        assertThat(quotation.path("spokenByCharacter").path("@id").asString())
                .endsWith("a-00000003");
        assertThat(quotation.path("isPartOf").path("@id").asString())
                .isEqualTo("https://example.org/stoepen");
        assertThat(quotation.path("inLanguage").asString()).isEqualTo("nl");
    }

    @Test
    void aCheckedQuoteIsReviewed() {
        var review = of("ClaimReview", article(check("verified", "grotendeels waar")));

        assertThat(review.path("claimReviewed").asString()).isEqualTo(CLAIM);
        assertThat(review.path("author").path("name").asString()).isEqualTo("Anna");
        assertThat(review.path("dateCreated").asString()).isEqualTo("2026-03-04T10:20:00Z");
        assertThat(review.path("citation").path("url").asString())
                .isEqualTo("https://example.org/klachten");
        var claim = review.path("itemReviewed");
        assertThat(claim.path("@type").asString()).isEqualTo("Claim");
        assertThat(claim.path("datePublished").asString()).isEqualTo("2026-03-04");
        assertThat(claim.path("firstAppearance").path("name").asString())
                .isEqualTo("persbericht.txt");
        assertThat(claim.path("appearance").get(0).path("@id").asString())
                .isEqualTo("https://example.org/stoepen");
    }

    @Test
    void theAuthorOfAClaimIsKnownByRegistersAndOffice() {
        var author =
                of("ClaimReview", article(check("verified", "")))
                        .path("itemReviewed")
                        .path("author");

        assertThat(author.path("@type").asString()).isEqualTo("Person");
        assertThat(author.path("name").asString()).isEqualTo("Noor Bakker");
        assertThat(author.path("sameAs").asString())
                .isEqualTo("http://www.wikidata.org/entity/Q55");
        assertThat(author.path("jobTitle").asString()).isEqualTo("wethouder");
    }

    @Test
    void whatACheckContradictsIsNotSaidOutside() {
        var written = written(article(Check.NONE)).toString();

        assertThat(written).doesNotContain("\"lid\"");
        assertThat(lost(ALDERMAN))
                .contains(new Loss.Other("exchange.loss.claimreview.contradicted"));
    }

    @ParameterizedTest
    @CsvSource({
        "verified, Klopt, 5",
        "context-missing, Context ontbreekt, 3",
        "false, Onwaar, 1",
        "wrong-speaker, Iemand anders zei dit, ",
        "wrong-wording, Zo niet gezegd, ",
        "cannot-verify, Niet te controleren, ",
        "own-outcome, own outcome, "
    })
    void onlyOutcomesThatSayHowTrueItIsHaveANumber(String status, String word, Integer value) {
        var rating = of("ClaimReview", article(check(status, ""))).path("reviewRating");

        assertThat(rating.path("alternateName").asString()).isEqualTo(word);
        for (var name : List.of("ratingValue", "bestRating", "worstRating")) {
            assertThat(rating.has(name)).as(name).isEqualTo(value != null);
        }
        if (value != null) {
            assertThat(rating.path("ratingValue").asInt()).isEqualTo(value);
            assertThat(rating.path("bestRating").asInt()).isEqualTo(5);
            assertThat(rating.path("worstRating").asInt()).isEqualTo(1);
        }
    }

    @Test
    void theVerdictIsTheRatingsWord() {
        var review = of("ClaimReview", article(check("verified", "grotendeels waar")));

        assertThat(review.path("reviewRating").path("alternateName").asString())
                .isEqualTo("grotendeels waar");
        assertThat(review.path("claimReviewed").asString()).doesNotContain("waar");
    }

    @ParameterizedTest
    @CsvSource({"not-needed", "to-check"})
    void whatIsNotCheckedIsNotReviewed(String status) {
        assertThat(all("ClaimReview", article(check(status, "")))).isEmpty();
    }

    @Test
    void aClaimThatNobodyWordedIsWhatWasSaid() {
        var check = Check.SHAPE.with(check("false", ""), Check.CLAIM, "");

        assertThat(of("ClaimReview", article(check)).path("claimReviewed").asString())
                .isEqualTo("„De stoepen zijn vol”");
    }

    @Test
    void longClaimsAreWrittenWholeAndCounted() {
        var words = "Een bewering die lang is. ".repeat(5).strip();
        var article = article(Check.SHAPE.with(check("false", ""), Check.CLAIM, words));

        assertThat(of("ClaimReview", article).path("claimReviewed").asString()).isEqualTo(words);
        assertThat(lost(article.annotations().quotes().getFirst()))
                .contains(new Loss.Other("exchange.loss.claimreview.longClaim"));
    }

    @Test
    void saysWhatQuotesLose() {
        var lost = lost(article(check("to-check", "")).annotations().quotes().getFirst());

        assertThat(lost)
                .contains(
                        new Loss.OfField(Kind.QUOTE, "check"),
                        new Loss.OfField(Kind.QUOTE, "type"),
                        new Loss.Other("exchange.loss.claimreview.onBehalfOf"))
                .doesNotContain(
                        new Loss.OfField(Kind.QUOTE, "content"),
                        new Loss.OfField(Kind.QUOTE, "speakers"));
    }

    @Test
    void theSampleArticlesAreReadBackAsTheyWereToBeWritten() throws Exception {
        var work = ExchangeFolder.ofSample(place);

        var exported = work.export(new ClaimReviewExporter());

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        assertThat(exported.files()).isEqualTo(4);
        assertThat(exported.losses().isEmpty()).isFalse();
        assertThat(work.written("kabinet-schort-havendambesluit-op.txt.anna.jsonld"))
                .contains("\"ClaimReview\"", "\"Quotation\"");
    }

    @Test
    void sidecarsAtRandomAreReadBackAsTheyWereToBeWritten() throws Exception {
        var work = ExchangeFolder.ofRandom(place, 1, 2, 3, 4, 5, 6, 7, 8);

        var exported = work.export(new ClaimReviewExporter());

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
    }

    @Test
    void quotesAloneStillHaveTheirSpeakers() throws Exception {
        var work = ExchangeFolder.ofSample(place);

        work.export(
                new ClaimReviewExporter(),
                Selection.EVERYTHING.withKinds(Kind.QUOTE).withOwners("anna"));

        assertThat(work.written("kabinet-schort-havendambesluit-op.txt.anna.jsonld"))
                .contains("Elske Hoogland");
    }

    private static Affiliation affiliation(Actor organisation, String role, String status) {
        return Affiliation.SHAPE.make(
                Affiliation.SHAPE
                        .values(Affiliation.NONE)
                        .set(Affiliation.ORGANISATION, organisation.id())
                        .set(Affiliation.ROLE, role)
                        .set(
                                Affiliation.CHECK,
                                AffiliationCheck.SHAPE.with(
                                        AffiliationCheck.NONE, AffiliationCheck.STATUS, status)));
    }

    private static Check check(String status, String verdict) {
        return new Check(
                status,
                CLAIM,
                verdict,
                List.of(new Evidence("https://example.org/klachten", "klachten", Extras.NONE)),
                Optional.of(
                        Comparison.SHAPE.with(
                                Comparison.NONE, Comparison.SOURCE, "persbericht.txt")),
                "anna",
                "2026-03-04T10:20:00Z",
                Extras.NONE);
    }

    private static TaggedArticle article(Check check) {
        var quote =
                Quote.blank("q-00000001", COMMON)
                        .withContent(Segments.of(0, TEXT.value().indexOf(',')))
                        .withType("direct")
                        .withSpeakers(
                                List.of(new Speaker(ALDERMAN.id(), COUNCIL.id(), Extras.NONE)))
                        .withCheck(check);
        var header =
                new Header(
                        "nl",
                        "Stoepen vol",
                        "M. Oldenziel",
                        "De Havenbode",
                        "2026-03-04",
                        "https://example.org/stoepen",
                        "done",
                        "",
                        Extras.NONE);
        var sidecar =
                Sidecar.of(
                        Annotator.of("anna", "Anna"),
                        header,
                        List.of(COUNCIL, PARTY, ALDERMAN, quote),
                        List.of(),
                        Extras.NONE);
        return new TaggedArticle(
                new ArticleFile("stoepen.txt"),
                TEXT,
                "anna",
                new StoredSidecar(
                        sidecar,
                        Revision.NONE,
                        ArticleStamp.of("stoepen.txt", TEXT, "UTF-8"),
                        "1.0.0"),
                EnumSet.allOf(Kind.class));
    }

    private static Set<Loss> lost(Annotation annotation) {
        return new ClaimReviewExporter().lost(annotation, article(Check.NONE));
    }

    private static JsonNode written(TaggedArticle article) {
        return JsonMapper.builder().build().readTree(ArticleGraph.of(article));
    }

    private static JsonNode of(String type, TaggedArticle article) {
        var all = all(type, article);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<JsonNode> all(String type, TaggedArticle article) {
        var all = new ArrayList<JsonNode>();
        for (var node : written(article).path("@graph")) {
            if (node.path("@type").asString().equals(type)) {
                all.add(node);
            }
        }
        return all;
    }
}
