package org.kanttekening.exchange.cas;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kanttekening.exchange.ExchangeFolder;

import java.nio.charset.StandardCharsets;
import java.util.List;

@DisplayName("INCEpTION")
class InceptionTest {

    @Test
    void takesEachLayerForWhatItIs() throws Exception {
        var layers = InceptionRules.layers(LayersJson.write());
        var types = Uimaj.empty(InceptionRules.project(layers)).getTypeSystem();

        assertThat(layers).hasSize(6);
        for (var layer : layers) {
            var type = types.getType(layer.get("name").asString());
            if (!layer.get("type").asString().equals("document-metadata")) {
                assertThat(InceptionRules.layerOf(types, type))
                        .as(type.getName())
                        .isEqualTo(layer.get("type").asString());
            }
        }
    }

    @Test
    void makesOfOurLayersTheTypesThatFilesDeclare() throws Exception {
        var made = InceptionRules.project(InceptionRules.layers(LayersJson.write()));
        var both = CasCreationUtils.mergeTypeSystems(List.of(made, Uimaj.types()));

        // merging fails where two say different things of one feature
        for (var type : Uimaj.types().getTypes()) {
            assertThat(made.getType(type.getName())).as(type.getName()).isNotNull();
            for (var feature : type.getFeatures()) {
                assertThat(made.getType(type.getName()).getFeatures())
                        .as(type.getName())
                        .anyMatch(it -> it.getName().equals(feature.getName()));
            }
        }
        assertThat(both.getTypes()).hasSameSizeAs(made.getTypes());
    }

    @Test
    void anchorsLayersToCharactersAndLetsThemOverlap() {
        for (var layer : InceptionRules.layers(LayersJson.write())) {
            assertThat(layer.get("anchoring_mode").asString()).isEqualTo("CHARACTERS");
            assertThat(layer.get("overlap_mode").asString()).isEqualTo("ANY_OVERLAP");
            assertThat(layer.get("cross_sentence").asBoolean()).isTrue();
        }
    }

    @Test
    void opensTheSampleInAProjectWithTheLayersAndItsDoctorFindsNothing() throws Exception {
        var project = InceptionRules.project(InceptionRules.layers(LayersJson.write()));
        for (var article : CasFixture.samples()) {
            var cas = Uimaj.fromJson(CasFixture.json(article), project);

            assertThat(InceptionRules.refusals(cas)).as(article.stem()).isEmpty();
        }
    }

    @Test
    void objectsToNothingInRandomArticlesButTagsWithSpaceAtTheirEnds() throws Exception {
        var project = InceptionRules.project(InceptionRules.layers(LayersJson.write()));
        for (long seed = 0; seed < 30; seed++) {
            var cas = Uimaj.fromJson(CasFixture.json(ExchangeFolder.random(seed)), project);

            assertThat(InceptionRules.refusals(cas))
                    .as("seed %d", seed)
                    .allMatch(it ->
                            it.matches(
                                    "(?s)Kanttekening.* (begins or ends with space|outside any "
                                            + "sentence): .*"));
        }
    }

    @Test
    void givesBackWhatWasOpenedInItsProject() throws Exception {
        var project = InceptionRules.project(InceptionRules.layers(LayersJson.write()));
        for (var article : CasFixture.samples()) {
            var cas = Uimaj.fromJson(CasFixture.json(article), project);
            var draft = CasFixture.read(Uimaj.toJson(cas), article);

            assertThat(new String(CasFixture.sidecar(draft, article), StandardCharsets.UTF_8))
                    .isEqualTo(new String(CasFixture.sidecar(article), StandardCharsets.UTF_8));
        }
    }
}
