package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class PassageLinkTest {

    private static final ArticleFile HARBOUR = new ArticleFile("2026/haven dicht.txt");

    @Test
    void namesTheArticleAndTheAnnotation() {
        assertThat(PassageLink.to(HARBOUR, "q-0r8e5kuh"))
                .hasToString("kanttekening:2026/haven%20dicht.txt#q-0r8e5kuh");
    }

    @Test
    void namesTheArticleAndTheOffsets() {
        assertThat(PassageLink.to(HARBOUR, 254, 286))
                .hasToString("kanttekening:2026/haven%20dicht.txt#254-286");
    }

    @Test
    void namesTheArticleAlone() {
        assertThat(PassageLink.to(HARBOUR)).hasToString("kanttekening:2026/haven%20dicht.txt");
    }

    @Test
    void encodesWhateverWouldMeanSomethingInALink() {
        assertThat(PassageLink.to(new ArticleFile("100%: c#? é🛵.txt")))
                .hasToString("kanttekening:100%25%3A%20c%23%3F%20%C3%A9%F0%9F%9B%B5.txt");
    }

    @Test
    void isReadAsItIsWritten() {
        long seed = 20261;
        var random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            var name = name(random);
            var link =
                    switch (random.nextInt(3)) {
                        case 0 -> PassageLink.to(name);
                        case 1 -> PassageLink.to(name, "d-" + "a1b2c3d" + random.nextInt(10));
                        default -> {
                            int start = random.nextInt(1_000_000);
                            yield PassageLink.to(name, start, start + 1 + random.nextInt(500));
                        }
                    };
            assertThat(PassageLink.parse(link.toString()))
                    .as("seed %d, %s", seed, link)
                    .contains(link);
            assertThat(link.toString()).as("seed %d", seed).matches("[!-~]+");
        }
    }

    @Test
    void isReadInCapitalsAndWithMoreEncodedThanNeedBe() {
        assertThat(PassageLink.parse("KANTTEKENING:%68aven.txt#q-0r8e5kuh"))
                .contains(PassageLink.to(new ArticleFile("haven.txt"), "q-0r8e5kuh"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "haven.txt#1-2",
                "https://example.org/haven.txt",
                "kanttekening:",
                "kanttekening:#q-0r8e5kuh",
                "kanttekening:/etc/passwd",
                "kanttekening:%2Fetc/passwd",
                "kanttekening:../actors.txt",
                "kanttekening:a/%2E%2e/b.txt",
                "kanttekening:a//b.txt",
                "kanttekening:a%0A/../b.txt",
                "kanttekening:a/",
                "kanttekening:./b.txt",
                "kanttekening:haven dicht.txt",
                "kanttekening:haven.txt?x",
                "kanttekening:haven%2.txt",
                "kanttekening:haven%zz.txt",
                "kanttekening:haven%FF.txt",
                "kanttekening:haven%00.txt",
                "kanttekening:haven%ED%A0%80.txt",
                "kanttekening:haven.txt#",
                "kanttekening:haven.txt#q-0R8E5KUH",
                "kanttekening:haven.txt#m-0r8e5kuh",
                "kanttekening:haven.txt#q-0r8e5kuh5",
                "kanttekening:haven.txt#5-5",
                "kanttekening:haven.txt#6-5",
                "kanttekening:haven.txt#-1-5",
                "kanttekening:haven.txt#1-9999999999",
                "kanttekening:haven.txt#1-2#3-4"
            })
    void whatLeadsNowhereIsNoLink(String text) {
        assertThat(PassageLink.parse(text)).isEmpty();
    }

    private static ArticleFile name(Random random) {
        var name = new StringBuilder("a");
        for (int i = random.nextInt(20); i > 0; i--) {
            int point =
                    switch (random.nextInt(4)) {
                        case 0 -> 1 + random.nextInt(0x7E);
                        case 1 -> 0xA0 + random.nextInt(0x2000);
                        case 2 -> 0x1F600 + random.nextInt(60);
                        default -> 'a' + random.nextInt(26);
                    };
            name.appendCodePoint(point == '/' ? '_' : point);
        }
        return new ArticleFile(random.nextInt(3) == 0 ? "map/" + name + ".txt" : name + ".txt");
    }
}
