package org.kanttekening.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.cli.Exit;
import org.kanttekening.cli.Terminal;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.PassageLink;

import java.nio.file.Path;

/// What the arguments ask for.
class MainTest {

    private final Main main = new Main(Terminal.ofProcess());

    @Test
    void argumentsThatAreNotUnderstoodAreWrongUse() {
        assertThat(main.run("--unknown")).isEqualTo(Exit.WRONG_USE);
        assertThat(main.run("een", "twee")).isEqualTo(Exit.WRONG_USE);
        assertThat(main.run("--sample=x")).isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void aFolderThatIsNotThereCannotBeRead(@TempDir Path place) {
        assertThat(main.run(place.resolve("weg").toString())).isEqualTo(Exit.NOT_READ);
    }

    @Test
    void theWindowsOptionsAreRead() {
        var read = Arguments.read(new String[] {"--sample=a", "--pictures=b", "./check"});

        assertThat(read.sample()).contains(Path.of("a"));
        assertThat(read.pictures()).contains(Path.of("b"));
        assertThat(read.folder()).contains(Path.of("./check"));
    }

    @Test
    void twoFoldersAreOneTooMany() {
        assertThatThrownBy(() -> Arguments.read(new String[] {"a", "b"}))
                .hasMessageContaining("one folder at a time");
    }

    @Test
    void aLinkIsReadBesideTheFolderOrAlone() {
        var link = PassageLink.to(new ArticleFile("2026/haven dicht.txt"), "q-0r8e5kuh");

        var both = Arguments.read(new String[] {link.toString(), "articles"});
        assertThat(both.link()).contains(link);
        assertThat(both.folder()).contains(Path.of("articles"));

        var alone = Arguments.read(new String[] {link.toString()});
        assertThat(alone.link()).contains(link);
        assertThat(alone.folder()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kanttekening:",
                "kanttekening:../geheim.txt",
                "kanttekening:/etc/passwd",
                "KANTTEKENING:a.txt#q-kort",
                "kanttekening:a.txt#9-3",
                "kanttekening:a%00.txt"
            })
    void whatIsNoWholeLinkIsWrongUseAndNeverAFolder(String argument) {
        assertThatThrownBy(() -> Arguments.read(new String[] {argument}))
                .hasMessageContaining("no whole link");
        assertThat(main.run(argument)).isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void twoLinksAreOneTooMany() {
        assertThatThrownBy(() -> Arguments.read(new String[] {"kanttekening:a", "kanttekening:b"}))
                .hasMessageContaining("one link at a time");
    }

    @Test
    void helpNamesEveryOptionOfTheWindow() {
        assertThat(String.join("\n", Arguments.HELP)).contains("--sample=", "--pictures=");
    }
}
