package org.kanttekening.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Links within the pages lead somewhere: to a file that is there, and to a heading in it.
class LinksTest {

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFileAndAHeadingThatAreThere(Page page) {
        assertThat(broken(page)).isEmpty();
    }

    @Test
    void everyPageOfTheSiteIsReachedFromItsIndex() {
        var reached = new HashSet<Path>();
        reach(Page.SITE.resolve("index.md"), reached);

        assertThat(pages())
                .map(Page::file)
                .filteredOn(file -> file.startsWith(Page.SITE))
                .allSatisfy(file -> assertThat(reached).contains(file));
    }

    @Test
    void aLinkThatLeadsNowhereIsNoticed() {
        var text =
                """
                # One heading

                [file](nowhere.md) [heading](#another-heading) ![picture](nowhere.png)

                [right](README.md) [also right](#one-heading) [elsewhere](https://example.org/x)
                """;

        assertThat(broken(new Page(Path.of("page.md"), text)))
                .containsExactly("nowhere.md", "#another-heading", "nowhere.png");
    }

    private static List<String> broken(Page page) {
        return links(page).stream().filter(link -> !leadsSomewhere(page, link)).toList();
    }

    private static boolean leadsSomewhere(Page page, String link) {
        if (link.startsWith("https://") || link.startsWith("http://")) {
            return true;
        }
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? page.file() : page.folder().resolve(parts[0]).normalize();
        if (!target.equals(page.file()) && !Files.exists(target)) {
            return false;
        }
        return parts.length == 1
                || headings(target.equals(page.file()) ? page : Page.read(target))
                        .contains(parts[1]);
    }

    private static void reach(Path file, Set<Path> reached) {
        if (!Files.exists(file) || !file.toString().endsWith(".md") || !reached.add(file)) {
            return;
        }
        var page = Page.read(file);
        for (var link : links(page)) {
            if (!link.contains(":") && !link.startsWith("#")) {
                reach(page.folder().resolve(link.split("#", 2)[0]).normalize(), reached);
            }
        }
    }

    private static List<String> links(Page page) {
        var found = new ArrayList<String>();
        parsed(page)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Link link) {
                                found.add(link.getDestination());
                                visitChildren(link);
                            }

                            @Override
                            public void visit(Image image) {
                                found.add(image.getDestination());
                            }
                        });
        return found;
    }

    /// The names under which headings are linked to: lower case, hyphens for spaces, letters and
    /// digits alone.
    private static Set<String> headings(Page page) {
        var found = new HashSet<String>();
        var text = TextContentRenderer.builder().build();
        parsed(page)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Heading heading) {
                                found.add(
                                        text.render(heading)
                                                .strip()
                                                .toLowerCase(Locale.ROOT)
                                                .replaceAll("[^\\p{L}\\p{N} -]", "")
                                                .replace(' ', '-'));
                            }
                        });
        return found;
    }

    private static Node parsed(Page page) {
        return Parser.builder().build().parse(page.text());
    }
}
