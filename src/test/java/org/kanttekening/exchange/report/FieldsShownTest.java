package org.kanttekening.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.TaggedArticle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Holds the report to the scheme: what people filled in can be read below the text, or the export
/// says beforehand that it is left out.
class FieldsShownTest {

    private static final int SEEDS = 2;

    @Test
    void everyFieldAtEveryDepthIsToldOrCountedAsALoss() {
        var silent = new TreeSet<String>();
        var tried = new TreeSet<String>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            var article = ExchangeFolder.random(seed);
            var told = told(article);
            for (var annotation : article.chosen()) {
                var lost = Pages.exporter().lost(annotation, article);
                for (var without : Rewriting.withoutOneField(annotation).entrySet()) {
                    var field = without.getKey();
                    tried.add(annotation.kind().term() + "." + field.replaceAll("\\[\\d+]", ""));
                    if (!isCounted(field, annotation, lost)
                            && told(with(article, without.getValue())).equals(told)) {
                        silent.add("seed " + seed + ", " + annotation.id() + ": " + field);
                    }
                }
            }
        }

        assertThat(silent).isEmpty();
        assertThat(tried)
                .contains(
                        "quote.respondsTo.stance",
                        "quote.check.evidence.url",
                        "actor.affiliations.check.note",
                        "actor.mentions.insideWord",
                        "decision.dates.announced.countedFrom",
                        "decision.grounds.statedBy",
                        "decision.legalBasis.segments");
    }

    @Test
    void everyDetailOfTheArticleIsTold() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            var article = ExchangeFolder.random(seed);
            var whole = Pages.of(article).text();
            for (var without :
                    Rewriting.withoutOneField(Header.SHAPE, article.header()).entrySet()) {
                var sidecar = article.stored().sidecar();
                var changed =
                        Sidecar.of(
                                sidecar.annotator(),
                                without.getValue(),
                                sidecar.annotations().all(),
                                List.copyOf(sidecar.remarks()),
                                sidecar.extras());
                assertThat(Pages.of(of(article, changed)).text())
                        .as("seed %d, %s", seed, without.getKey())
                        .isNotEqualTo(whole);
            }
        }
    }

    @Test
    void onlyWhatTheProgramKeepsOfHowAnAnnotationCameAboutIsLost() {
        var lost = new TreeSet<String>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            var article = ExchangeFolder.random(seed);
            for (var annotation : article.chosen()) {
                for (var loss : Pages.exporter().lost(annotation, article)) {
                    lost.add(
                            switch (loss) {
                                case Loss.OfField(_, var field) -> field;
                                case Loss.Other(var key) -> key;
                            });
                }
            }
        }

        assertThat(lost)
                .containsExactly(
                        "created",
                        "createdBy",
                        "exchange.loss.unknown",
                        "inferred",
                        "modified",
                        "origin",
                        "review");
    }

    private static boolean isCounted(String field, Annotation annotation, Set<Loss> lost) {
        var top = field.replaceAll("[.\\[].*", "");
        return lost.contains(new Loss.OfField(annotation.kind(), top));
    }

    /// What is told below the text, without the marks in it.
    private static String told(TaggedArticle article) {
        var page = Pages.of(article);
        // what marks a hidden character is seen, though it is no text
        page.select("." + Html.HIDDEN).forEach(mark -> mark.text(mark.attr("data-c")));
        return page.select("section").text();
    }

    private static TaggedArticle with(TaggedArticle article, Annotation changed) {
        List<Annotation> annotations = new ArrayList<>();
        for (var annotation : article.annotations().all()) {
            annotations.add(annotation.id().equals(changed.id()) ? changed : annotation);
        }
        var sidecar = article.stored().sidecar();
        return of(
                article,
                Sidecar.of(
                        sidecar.annotator(),
                        sidecar.header(),
                        annotations,
                        List.copyOf(sidecar.remarks()),
                        sidecar.extras()));
    }

    private static TaggedArticle of(TaggedArticle article, Sidecar sidecar) {
        return new TaggedArticle(
                article.file(),
                article.text(),
                article.owner(),
                article.stored().with(sidecar),
                article.kinds());
    }
}
