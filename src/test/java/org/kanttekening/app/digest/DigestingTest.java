package org.kanttekening.app.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.app.Messages;
import org.kanttekening.app.digest.FolderDigest.Change;
import org.kanttekening.app.digest.FolderDigest.InArticle;
import org.kanttekening.check.ruling.Ruling;
import org.kanttekening.check.ruling.RulingEntry;
import org.kanttekening.check.ruling.RulingSection;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Progress;
import org.kanttekening.review.digest.Sort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// The samples as they were reviewed, and what their annotators are told of it. The page lies in
/// golden files; `-Dgolden.write=true` writes them anew, to be read before they are kept.
class DigestingTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "digest");

    @TempDir private Path dir;

    @BeforeEach
    void copyWhatWasReviewed() throws IOException {
        copy(Path.of("sample-articles"));
        copy(Path.of("src", "test", "resources", "review"));
    }

    private void copy(Path from) throws IOException {
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, dir.resolve(file.getFileName().toString()));
            }
        }
    }

    @Test
    void thoseAreToldWhoseTagsWereReviewed() throws IOException {
        assertThat(Digesting.people(folder())).containsExactly("anna", "bram");
    }

    @Test
    void everythingOfThePersonIsToldOnce() throws IOException {
        for (var person : List.of("anna", "bram")) {
            var digest = digest(person);

            assertThat(digest.articles()).extracting(InArticle::name).hasSize(2);
            assertThat(digest.unread()).isEmpty();
            for (var in : digest.articles()) {
                var entries = in.digest().entries();
                long mine = entries.stream().filter(it -> it.mine().isPresent()).count();
                assertThat(mine + in.digest().open())
                        .as("%s in %s", person, in.name())
                        .isEqualTo(in.mine().annotations().all().size());
                long standing = entries.stream().filter(it -> it.agreed().isPresent()).count();
                assertThat(standing)
                        .as("what stands, told to %s in %s", person, in.name())
                        .isEqualTo(in.agreed().annotations().all().size());
            }
        }
    }

    @Test
    void whatOnePersonMissedTheOtherHad() throws IOException {
        var missed =
                digest("anna").changes().stream()
                        .filter(it -> it.entry().sort() == Sort.MISSED)
                        .toList();

        assertThat(missed).isNotEmpty();
        assertThat(missed)
                .allSatisfy(it ->
                        assertThat(it.entry().agreed().orElseThrow().common().review())
                                .get()
                                .extracting(review -> review.from())
                                .isEqualTo(List.of("bram")));
    }

    @Test
    void anArticleAloneIsAskedFor() throws IOException {
        var digest =
                Digesting.of(folder(), "anna", it -> it.name().startsWith("kabinet"), (_, _) -> {});

        assertThat(digest.articles()).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsTold() throws IOException {
        Files.writeString(
                dir.resolve("kabinet-schort-havendambesluit-op.txt.agreed.kanttekening.json"), "{");

        var digest = digest("anna");

        assertThat(digest.articles()).hasSize(1);
        assertThat(digest.unread()).hasSize(1);
    }

    @Test
    void theGuidelinesSentenceStandsBesideWhatItWasRuledOn() throws IOException {
        var changes = digest("bram").changes();
        var on = changes.getFirst();
        var other =
                changes.stream()
                        .filter(it -> it.entry().kind() == on.entry().kind())
                        .filter(it -> !it.entry().matter().equals(on.entry().matter()))
                        .findFirst()
                        .orElseThrow();
        rule("Zo hoort het.", on, "", "");

        assertThat(sentences(on)).containsExactly("Zo hoort het.");
        assertThat(sentences(other)).isEmpty();
        assertThat(order("nl").told(digest("bram"), on)).contains("Richtlijn: Zo hoort het.");
    }

    @Test
    void aRulingIsToldOfEveryChangeOfItsKindThatWasMadeForItsReasonAndHasItsWord()
            throws IOException {
        var why =
                digest("bram").changes().stream()
                        .filter(it -> !it.entry().reason().isEmpty())
                        .findFirst()
                        .orElseThrow();
        rule("Voor alle.", why, "elders", "");
        rule("Voor een woord dat er niet staat.", why, "elders", "zwaluwstaart");

        assertThat(sentences(why)).containsExactly("Voor alle.");
        var others =
                digest("bram").changes().stream()
                        .filter(it -> !it.entry().reason().equals(why.entry().reason()))
                        .toList();
        assertThat(others).isNotEmpty().allSatisfy(it -> assertThat(sentences(it)).isEmpty());
    }

    /// Puts a ruling into the guidelines.
    ///
    /// @param on the id of what it was made on; that of the change where it is empty
    private void rule(String sentence, Change change, String on, String word) throws IOException {
        var ruling =
                new Ruling(
                        LocalDate.of(2026, 7, 15),
                        change.entry().kind(),
                        change.entry().reason(),
                        on.isEmpty() ? change.entry().shown().id() : on,
                        word);
        var guidelines = dir.resolve("guidelines.md");
        Files.writeString(
                guidelines,
                RulingSection.with(
                        Files.readString(guidelines),
                        "Uitspraken",
                        new RulingEntry(sentence, "kanttekening:x", "de passage", ruling).item()));
    }

    private List<String> sentences(Change change) throws IOException {
        return digest("bram").rulings(change).stream().map(RulingEntry::sentence).toList();
    }

    private static DigestOrder order(String language) {
        return new DigestOrder(
                new Messages(Locale.of(language)), ZoneOffset.UTC, LocalDate.of(2026, 7, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void thePageTellsAllOfIt(String language) throws IOException {
        var order = order(language);
        var file = dir.resolve("digest.html");

        order.write(digest("bram"), file);

        var written = Files.readString(file);
        var golden = GOLDEN.resolve("bram." + language + ".html");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    private FolderDigest digest(String person) throws IOException {
        Progress nobodyLooks = (_, _) -> {};
        return Digesting.of(folder(), person, _ -> true, nobodyLooks);
    }

    private ArticleFolder folder() throws IOException {
        return ArticleFolder.open(dir);
    }
}
