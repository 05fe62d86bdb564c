package org.kanttekening.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.annotation.TermList;
import org.kanttekening.annotation.Terms;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "nl, nl",
        "nl-BE, nl",
        "NL, nl",
        "en, en",
        "en-GB, en",
        "de, ''",
        "'', ''",
        "x-y, ''"
    })
    void aTagGivesItsLanguage(String tag, String known) {
        assertThat(Language.of(tag).tag()).isEqualTo(known);
        assertThat(Language.of(tag)).isSameAs(Language.of(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everySectionOfCuesUsesTheSchemesTerms(String folder) {
        var sections = sections(folder, "cues.txt");

        assertThat(sections).isNotEmpty();
        for (var section : sections) {
            assertThat(section).hasSizeBetween(2, 3);
            assertThat(isOf(Terms.QUOTE_KIND, section.get(0))).as("%s", section).isTrue();
            assertThat(isOf(Terms.STANCE, section.get(1))).as("%s", section).isTrue();
            var medium = section.size() == 3 ? section.get(2) : "unspecified";
            assertThat(isOf(Terms.MEDIUM, medium)).as("%s", section).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everySectionOfDecisionsUsesTheSchemesActs(String folder) {
        assertThat(sections(folder, "decisions.txt"))
                .isNotEmpty()
                .allSatisfy(section -> assertThat(section).hasSize(1))
                .allMatch(section -> isOf(Terms.ACT, section.getFirst()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyLineOfActorsUsesTheSchemesTypes(String folder) {
        assertThat(LanguageData.of(folder).table("actors.txt"))
                .isNotEmpty()
                .allMatch(line -> isOf(Terms.ACTOR_TYPE, line.substring(0, line.indexOf(':'))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl/cues.txt", "nl/decisions.txt", "en/cues.txt", "en/decisions.txt"})
    void noCueHasTwoRowsInOneTable(String file) {
        var seen = new HashSet<String>();

        assertThat(rows(file).map(row -> row.split("\\|")[0].strip().replace("~", "")))
                .allMatch(seen::add);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl/cues.txt", "nl/decisions.txt", "en/cues.txt", "en/decisions.txt"})
    void everyCueIsFoundByItsOwnLemma(String file) {
        var folder = file.substring(0, 2);

        assertThat(rows(file))
                .allSatisfy(row -> {
                    var lemma =
                            row.split("\\|")[0]
                                    .strip()
                                    .replaceAll("[~=+*]", "")
                                    .replaceAll("/\\S+", "");
                    assertThat(Language.of(folder).cues().find(lemma)).as(lemma).isPresent();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de"})
    void noWordsAtAllTripTheHints(String tag) {
        long seed = 211;
        var random = new Random(seed);
        var language = Language.of(tag);
        var parts =
                List.of(
                        "de ",
                        "Van ",
                        "minister ",
                        "Bakker",
                        ", ",
                        "(",
                        ")",
                        "’s",
                        "'",
                        ".",
                        "J.P.",
                        "van ",
                        "het ",
                        "🛵",
                        "-",
                        " ",
                        "ministerie ",
                        "en ",
                        "Een ",
                        "\u00A0",
                        "\n");
        for (int round = 0; round < 3_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            check(language, text.toString(), "seed " + seed + ", round " + round);
        }
    }

    private static void check(Language language, String text, String round) {
        var hints = language.actorHints();
        assertThat(hints.headName(text).orElse("-")).as(round).isNotBlank();
        assertThat(text).as(round).contains(hints.headName(text).orElse(""));
        assertThat(hints.role(text).orElse("-")).as(round).isNotBlank();
        assertThat(isOf(Terms.ACTOR_TYPE, hints.actorType(text).orElse("person"))).isTrue();
        assertThat(isOf(Terms.MENTION_FORM, hints.mentionForm(text))).as(round).isTrue();
        assertThat(isOf(Terms.SOURCE_FORM, SourceForms.of(text, language))).as(round).isTrue();
        assertThat(language.cues().find(text)).as(round).isEmpty();
    }

    @Test
    void theTablesHoldTheVerbsThatPapersUse() {
        assertThat(rows("nl/cues.txt").count()).isGreaterThan(120);
        assertThat(rows("en/cues.txt").count()).isGreaterThan(60);
    }

    private static List<List<String>> sections(String folder, String file) {
        return LanguageData.of(folder).table(file).stream()
                .filter(line -> line.startsWith("["))
                .map(line -> List.of(line.substring(1, line.length() - 1).split(" ")))
                .toList();
    }

    private static Stream<String> rows(String file) {
        return LanguageData.of(file.substring(0, 2)).table(file.substring(3)).stream()
                .filter(line -> !line.startsWith("["));
    }

    private static boolean isOf(TermList terms, String value) {
        return terms.values().contains(value);
    }
}
