package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsJsonTest {

    private static final int MANY = 300;

    @Test
    void anAnnotationsFieldsAreTheSameAsValuesAndAsText() {
        for (long seed = 0; seed < MANY; seed++) {
            var text = RandomSidecars.article(seed);
            var annotations = new RandomSidecars(seed, text).stored().sidecar().annotations();

            for (var annotation : annotations.all()) {
                var values = PartsJson.values(annotation, text, name -> !name.equals("created"));

                assertThat(StrictJson.text(values))
                        .as("seed %d, %s", seed, annotation.id())
                        .isEqualTo(
                                PartsJson.fields(
                                        annotation, text, name -> !name.equals("created")));
            }
        }
    }
}
