package org.kanttekening.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A folder with the example article, its sidecar by Anna and the register that it names, for a
/// test to damage and look through.
public final class CheckedFolder {

    public static final String ARTICLE = "deelscooters.txt";
    public static final String SIDECAR = ARTICLE + ".anna.kanttekening.json";
    public static final String REGISTER = "actors.kanttekening.json";
    public static final String SETTINGS = "kanttekening.json";

    private final Path root;

    public CheckedFolder(Path root) throws IOException {
        this.root = root;
        put(ARTICLE, example(ARTICLE));
        put(SIDECAR, example(SIDECAR));
        put(
                REGISTER,
                """
                {
                  "format": "kanttekening-actors-1",
                  "actors": [
                    {
                      "id": "college-havendam",
                      "name": "College van Havendam",
                      "type": "government-body",
                      "country": "NL"
                    },
                    {
                      "id": "noor-bakker",
                      "name": "Noor Bakker",
                      "type": "person"
                    }
                  ]
                }
                """);
    }

    /// The example's article or sidecar.
    public static String example(String name) throws IOException {
        return Files.readString(Path.of("src", "test", "resources", "sidecar", name));
    }

    public Path root() {
        return root;
    }

    public void put(String name, String content) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    public String read(String name) throws IOException {
        return Files.readString(root.resolve(name));
    }

    /// Changes the first occurrence of something in a file.
    public void change(String name, String what, String by) throws IOException {
        var content = read(name);
        int at = content.indexOf(what);
        assertThat(at).as("%s has %s", name, what).isNotNegative();
        put(name, content.substring(0, at) + by + content.substring(at + what.length()));
    }

    /// A sidecar of another owner or article, made of Anna's.
    ///
    /// @param idEnd the last character of all its ids, so that they are others
    public void putCopy(String article, String owner, char idEnd) throws IOException {
        var copy =
                example(SIDECAR)
                        .replaceAll("\"([qadm]-[0-9a-z]{7})[0-9a-z]\"", "\"$1" + idEnd + "\"")
                        .replace(
                                "\"file\": \"" + ARTICLE,
                                "\"file\": \"" + Path.of(article).getFileName())
                        .replace("\"id\": \"anna\"", "\"id\": \"" + owner + "\"");
        put(article, example(ARTICLE));
        put(article + "." + owner + ".kanttekening.json", copy);
    }

    public CheckReport check() throws IOException {
        return check(Optional.empty());
    }

    public CheckReport check(Optional<String> owner) throws IOException {
        return new FolderCheck(ArticleFolder.open(root), owner, true).run(Progress.NONE);
    }

    /// The faults, each as `file:line field key`.
    public List<String> faults() throws IOException {
        return check().faults().stream().map(CheckedFolder::shown).toList();
    }

    /// The line on which something stands in a file, counted from 1.
    public int line(String name, String what) throws IOException {
        var content = read(name);
        int at = content.indexOf(what);
        assertThat(at).as("%s has %s", name, what).isNotNegative();
        return (int) content.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    static String shown(Fault fault) {
        return fault.file()
                + ":"
                + fault.line()
                + " "
                + fault.field()
                + " "
                + fault.problem().key();
    }
}
