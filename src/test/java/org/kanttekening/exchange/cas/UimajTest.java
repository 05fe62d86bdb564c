package org.kanttekening.exchange.cas;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.TaggedArticle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

@DisplayName("Apache uimaj")
class UimajTest {

    private static final int SEEDS = 40;

    @Test
    void findsEveryAnnotationOfJsonOnItsWords() throws Exception {
        for (var article : articles()) {
            var cas = Uimaj.fromJson(CasFixture.json(article));

            assertThat(cas.getDocumentText()).isEqualTo(article.text().value());
            assertThat(words(cas)).as(article.stem()).containsExactlyElementsOf(words(article));
        }
    }

    @Test
    void readsTheSameFromXmiAsFromJson() throws Exception {
        for (var article : articles()) {
            var json = Uimaj.said(Uimaj.fromJson(CasFixture.json(article)));
            var xmi = Uimaj.said(Uimaj.fromXmi(CasFixture.xmi(article)));

            assertThat(xmi).as(article.stem()).containsExactlyElementsOf(json);
        }
    }

    @Test
    void writesWhatItReadAndTheSidecarComesBackByteForByte() throws Exception {
        for (var article : articles()) {
            for (var cas :
                    List.of(
                            Uimaj.fromJson(CasFixture.json(article)),
                            Uimaj.fromXmi(CasFixture.xmi(article)))) {
                var draft = CasFixture.read(Uimaj.toJson(cas), article);

                assertThat(draft.findings()).as(article.stem()).isEmpty();
                assertThat(utf8(CasFixture.sidecar(draft, article)))
                        .as(article.stem())
                        .isEqualTo(utf8(CasFixture.sidecar(article)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(OffsetConversionMode.class)
    void mayCountOffsetsInWhateverItLikes(OffsetConversionMode units) throws Exception {
        for (long seed = 0; seed < 10; seed++) {
            var article = ExchangeFolder.random(seed);
            var cas = Uimaj.fromJson(CasFixture.json(article));
            var draft = CasFixture.read(Uimaj.toJson(cas, units), article);

            assertThat(utf8(CasFixture.sidecar(draft, article)))
                    .as("seed %d", seed)
                    .isEqualTo(utf8(CasFixture.sidecar(article)));
        }
    }

    @Test
    void findsSentencesAndTokensWithoutSpaceAroundThem() throws Exception {
        var article = CasFixture.samples().getFirst();
        var cas = Uimaj.fromJson(CasFixture.json(article));

        var sentences = covered(cas, CasTypes.SENTENCE.name());
        var tokens = covered(cas, CasTypes.TOKEN.name());

        assertThat(sentences).isNotEmpty().allMatch(it -> it.equals(it.strip()));
        assertThat(tokens).hasSizeGreaterThan(sentences.size() * 5).noneMatch(String::isBlank);
        assertThat(String.join("", tokens)).isEqualTo(article.text().value().replaceAll("\\s", ""));
    }

    private static List<TaggedArticle> articles() throws Exception {
        var all = new ArrayList<>(CasFixture.samples());
        for (long seed = 0; seed < SEEDS; seed++) {
            all.add(ExchangeFolder.random(seed));
        }
        return all;
    }

    /// Types and words of all annotations in our layers.
    private static List<String> words(CAS cas) {
        return cas.getAnnotationIndex().stream()
                .filter(it -> Layer.isOurs(it.getType().getName()))
                .map(it -> it.getType().getShortName() + " " + it.getCoveredText())
                .sorted()
                .toList();
    }

    private static List<String> words(TaggedArticle article) {
        var text = article.text().value();
        return CasMaker.make(article).structures().stream()
                .filter(Structure::isAnnotation)
                .map(it ->
                        it.type().substring(it.type().lastIndexOf('.') + 1)
                                + " "
                                + text.substring(
                                        it.whole(Structure.BEGIN).orElseThrow(),
                                        it.whole(Structure.END).orElseThrow()))
                .sorted()
                .toList();
    }

    private static List<String> covered(CAS cas, String type) {
        return cas.getAnnotationIndex(cas.getTypeSystem().getType(type)).stream()
                .map(it -> it.getCoveredText())
                .toList();
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
