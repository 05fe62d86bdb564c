package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.annotation.Kind;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Selection;

import java.util.List;
import java.util.Map;

class SettingsTest {

    @Test
    void theFolderOpenedLastComesFirstAndNoneTwice() {
        var settings =
                Settings.DEFAULT
                        .withOpened("/a")
                        .withOpened("/b")
                        .withOpened("/c")
                        .withOpened("/a");

        assertThat(settings.recentFolders()).containsExactly("/a", "/c", "/b");
    }

    @Test
    void tenFoldersAreRemembered() {
        var settings = Settings.DEFAULT;
        for (int i = 1; i <= 14; i++) {
            settings = settings.withOpened("/" + i);
        }

        assertThat(settings.recentFolders()).hasSize(10).startsWith("/14").endsWith("/5");
    }

    @Test
    void theArticleLastOpenIsRememberedByFolder() {
        var settings =
                Settings.DEFAULT
                        .withLastArticle("/a", "een.txt")
                        .withLastArticle("/b", "twee.txt")
                        .withLastArticle("/a", "drie.txt");

        assertThat(settings.lastArticles()).isEqualTo(Map.of("/a", "drie.txt", "/b", "twee.txt"));
    }

    @Test
    void textStaysBetween80And200PerCentInSteps() {
        var look = Settings.Appearance.DEFAULT;

        assertThat(look.withTextScale(0.1).textScale()).isEqualTo(0.8);
        assertThat(look.withTextScale(9).textScale()).isEqualTo(2.0);
        assertThat(look.withTextScale(1.1 + 0.1).textScale()).isEqualTo(1.2);
        assertThat(look.withReadingWidth(400).readingWidth()).isEqualTo(100);
    }

    @Test
    void eachSettingChangesAlone() {
        var settings =
                Settings.DEFAULT
                        .withAnnotator("anna", "Anna")
                        .withAppearance(Settings.Appearance.DEFAULT.withTheme("dark"))
                        .withKeys(Map.of("tag-quote", List.of("W")));

        assertThat(settings.annotatorName()).isEqualTo("Anna");
        assertThat(settings.appearance().theme()).isEqualTo("dark");
        assertThat(settings.appearance().textScale()).isEqualTo(1.0);
        assertThat(settings.keys()).containsOnlyKeys("tag-quote");
        assertThat(settings.window().isPlaced()).isFalse();
    }

    @Test
    void choicesOfWhatToExportAreKeptByName() {
        var quotes =
                new ExportChoice(
                        "citaten",
                        Format.W3C,
                        Selection.EVERYTHING
                                .withOwners("agreed")
                                .withKinds(Kind.QUOTE)
                                .withStatuses("done", "reviewed")
                                .withGlob("2026/*.txt")
                                .withLetters(true),
                        "/sets");
        var settings =
                Settings.DEFAULT
                        .withExport(ExportChoice.USUAL.withFormat(Format.CSV))
                        .withExport(quotes.withFormat(Format.BRAT))
                        .withExport(quotes);

        var read = SettingsJson.read(SettingsJson.write(settings, "1.0.0"));

        assertThat(read.namedExports()).containsExactly(quotes);
        assertThat(read.lastExport().format()).isEqualTo(Format.CSV);
        assertThat(read.withoutExport("citaten").namedExports()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'format': 'wordperfect'",
                "'format': 'csv', 'kinds': ['quote', 'rumour']",
                "'format': 'csv', 'articles': '['",
                "'format': 7"
            })
    void aChoiceThatThisVersionDoesNotKnowIsPassedOver(String choice) {
        var json = "{'exports': [{'name': 'x', %s}]}".formatted(choice).replace('\'', '"');

        var read = SettingsJson.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(read.namedExports()).isEmpty();
    }
}
