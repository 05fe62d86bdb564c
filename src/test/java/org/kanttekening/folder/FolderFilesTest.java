package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class FolderFilesTest {

    private static final String REGISTER =
            """
            {
              "format": "kanttekening-actors-1",
              "actors": [
                {
                  "id": "noor-bakker",
                  "name": "Noor Bakker",
                  "otherNames": [
                    "wethouder Bakker",
                    "Noortje Bäkker"
                  ],
                  "type": "person",
                  "identifiers": [
                    {
                      "scheme": "wikidata",
                      "value": "Q1"
                    }
                  ],
                  "country": "NL",
                  "offices": [
                    {
                      "organisation": "havendam",
                      "role": "wethouder",
                      "from": "2026-01-15",
                      "to": "",
                      "party": "Lijst Haven"
                    }
                  ],
                  "note": "",
                  "photo": {
                    "url": "x"
                  }
                }
              ],
              "made": 1.50
            }
            """;

    private static final String SETTINGS =
            """
            {
              "format": "kanttekening-folder-1",
              "terms": {
                "quoteKind": {
                  "added": [
                    "threat"
                  ],
                  "hidden": [
                    "attitude"
                  ]
                }
              },
              "required": {
                "quote.cue": true,
                "quote.kind": false
              },
              "assignments": [
                {
                  "article": "deelscooters.txt",
                  "annotator": "anna",
                  "due": "2026-03-06",
                  "half": true
                }
              ],
              "colour": "blue"
            }
            """;

    @TempDir Path place;
    private Workplace work;
    private FolderFiles files;

    @BeforeEach
    void setUp() throws IOException {
        work = new Workplace(place);
        files = new FolderFiles(work.folder(), work.storage);
    }

    @Test
    void aRegisterComesBackByteForByte() throws Exception {
        var register = ActorRegisterJson.read("x", REGISTER.getBytes(UTF_8));

        assertThat(new String(ActorRegisterJson.write(register), UTF_8)).isEqualTo(REGISTER);
    }

    @Test
    void settingsComeBackByteForByte() throws Exception {
        var settings = FolderSettingsJson.read("x", SETTINGS.getBytes(UTF_8));

        assertThat(new String(FolderSettingsJson.write(settings), UTF_8)).isEqualTo(SETTINGS);
    }

    @Test
    void theSampleRegisterComesBackByteForByte() throws Exception {
        var sample = Files.readAllBytes(Path.of("sample-articles/actors.kanttekening.json"));

        var register = ActorRegisterJson.read("x", sample);

        assertThat(new String(ActorRegisterJson.write(register), UTF_8))
                .isEqualTo(new String(sample, UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"id\": \"noor-bakker\"`|`\"id\": 7`|problem.notText|actors[0].id",
                "`\"id\": \"noor-bakker\"`|`\"id\": \"\"`|problem.notFilled|actors[0].id",
                "`\"type\": \"person\"`|`\"type\": null`|problem.notText|actors[0].type",
                "`kanttekening-actors-1`|`actors`|problem.format.unknown|format"
            })
    void aBrokenRegisterIsRefusedWithItsField(String what, String by, String key, String field) {
        assertThatThrownBy(() ->
                        ActorRegisterJson.read("x", REGISTER.replace(what, by).getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> {
                            assertThat(e.problem().key()).isEqualTo(key);
                            assertThat(e.field()).isEqualTo(field);
                        });
    }

    @ParameterizedTest
    @CsvSource({"noor, 1", "BAKK, 1", "bakker, 1", "wet, 1", "akker, 0", "'', 1"})
    void searchingGoesByTheBeginningsOfAllNames(String prefix, int found) throws Exception {
        var register = ActorRegisterJson.read("x", REGISTER.getBytes(UTF_8));

        assertThat(register.search(prefix)).hasSize(found);
    }

    @Test
    void aRegisterIsAValue() {
        var one = ActorRegister.EMPTY.with(ActorEntry.of("a", "A"));

        assertThat(one.with(ActorEntry.of("a", "B")).find("a").map(ActorEntry::name)).contains("B");
        assertThat(one.without("a")).isEqualTo(ActorRegister.EMPTY);
        assertThat(one.find("a").map(ActorEntry::name)).contains("A");
        assertThat(one.freeId("Á")).isEqualTo("a-2");
    }

    @Test
    void aFolderWithoutThemHasAnEmptyRegisterAndNoSettings() throws Exception {
        assertThat(files.actors().value()).isEqualTo(ActorRegister.EMPTY);
        assertThat(files.settings().value()).isEqualTo(FolderSettings.NONE);
        assertThat(work.root.resolve(ActorRegister.FILE)).doesNotExist();
    }

    @Test
    void whatIsSavedIsReadAgain() throws Exception {
        var changed = ActorRegister.EMPTY.with(ActorEntry.of("a", "A"));

        var seen = files.save(files.actors(), changed);
        files.save(seen, changed.with(ActorEntry.of("b", "B")));

        assertThat(files.actors().value().entries()).hasSize(2);
    }

    @Test
    void aRegisterThatSomebodyElseChangedIsNotReplaced() throws Exception {
        var seen = files.actors();
        Files.writeString(work.root.resolve(ActorRegister.FILE), REGISTER);

        assertThatThrownBy(
                        () -> files.save(seen, ActorRegister.EMPTY.with(ActorEntry.of("a", "A"))))
                .isInstanceOf(FolderFiles.ChangedElsewhereException.class);
        assertThat(work.root.resolve(ActorRegister.FILE)).hasContent(REGISTER);
    }

    @Test
    void aFolderAddsToListsAndHidesFromThem() throws Exception {
        var settings = FolderSettingsJson.read("x", SETTINGS.getBytes(UTF_8));

        assertThat(settings.values(Terms.QUOTE_KIND))
                .contains("threat", "denial")
                .doesNotContain("attitude");
        assertThat(settings.values(Terms.POLARITY)).isEqualTo(Terms.POLARITY.values());
    }

    @Test
    void aFolderSaysWhichFieldsMustBeFilled() {
        var quote = Examples.stored().sidecar().annotations().quotes().getFirst();
        var settings = FolderSettings.NONE.withRequired(Kind.QUOTE, "mediumSpan", true);

        assertThat(FolderSettings.NONE.missing(quote)).isEmpty();
        assertThat(settings.missing(quote)).isEqualTo(List.of("mediumSpan"));
    }
}
