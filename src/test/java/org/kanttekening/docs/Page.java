package org.kanttekening.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A Markdown page of the product: the README, or one of the site.
record Page(Path file, String text) {

    static final Path README = Path.of("README.md");
    static final Path SITE = Path.of("src/site/markdown");

    private static final Pattern BLOCK =
            Pattern.compile(
                    "<!-- (?<name>\\w+):begin(?<words>[ \\w]*?) -->\n(?<body>.*?)"
                            + "<!-- \\k<name>:end -->",
                    Pattern.DOTALL);

    /// What stands between two marks of one name.
    ///
    /// @param words what the opening mark asks for besides its name
    record Block(String name, List<String> words, String body, int start, int end) {}

    static Page read(Path file) {
        try {
            return new Page(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Page> all() {
        try (Stream<Path> files = Files.walk(SITE)) {
            return Stream.concat(Stream.of(README), files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted(Comparator.comparing(Path::toString))
                    .map(Page::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        var found = new ArrayList<Block>();
        var matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            var words = matcher.group("words").strip();
            found.add(
                    new Block(
                            matcher.group("name"),
                            words.isEmpty() ? List.of() : List.of(words.split(" +")),
                            matcher.group("body"),
                            matcher.start("body"),
                            matcher.end("body")));
        }
        return found;
    }

    /// The first fenced block in a language.
    Optional<String> code(String language) {
        var matcher =
                Pattern.compile(
                                "^```" + language + "\n(.*?)^```$",
                                Pattern.DOTALL | Pattern.MULTILINE)
                        .matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    Path folder() {
        return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
