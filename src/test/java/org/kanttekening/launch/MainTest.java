package org.kanttekening.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.cli.Exit;
import org.kanttekening.cli.Terminal;

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
    void helpNamesEveryOptionOfTheWindow() {
        assertThat(String.join("\n", Arguments.HELP)).contains("--sample=", "--pictures=");
    }
}
