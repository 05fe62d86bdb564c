package org.kanttekening.exchange;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleStamp;
import org.kanttekening.folder.Revision;
import org.kanttekening.folder.StoredSidecar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/// Short articles in which offsets go wrong wherever they can: emoji of several characters,
/// joiners, combining marks, right-to-left text, and every sort of line end and space.
public final class ManyScripts {

    private static final String[] PIECES = {
        "🚲",
        "👩‍👩‍👧‍👦",
        "🇳🇱",
        "👍🏽",
        "e\u0301",
        "a\u0327\u0301",
        "ﬁ",
        "ß",
        "İ",
        "\u00AD",
        "\u200B",
        "\u200D",
        "\u200E",
        "\u202Bשלום\u202C",
        "مرحبا",
        "ไทย",
        "한국",
        "漢字",
        "𝕊",
        "\uD83D\uDEB2\uFE0F",
        "zei",
        "„ja”",
        "Daal",
        "'s",
        "\u00A0",
        "\u2028",
        "\u2029",
        "\u0085",
        "\u000B",
        "\f",
        "\t",
        "\u001E",
        "  ",
        "\n",
        "\n\n",
        ".",
        ", "
    };

    private ManyScripts() {}

    /// A tagged article, the same for the same seed: a quote with its source and cue, and who says
    /// it.
    public static TaggedArticle article(long seed) {
        var random = new Random(seed);
        var pieces = new StringBuilder("A");
        for (int i = 8 + random.nextInt(24); i > 0; i--) {
            pieces.append(PIECES[random.nextInt(PIECES.length)]);
            pieces.append(random.nextInt(3) == 0 ? " " : "");
        }
        var text = new ArticleText(pieces.append('z').toString());
        var common = Common.newBy("anna", Instant.parse("2026-03-04T09:12:00Z"));
        var mention = new Mention(passage(text, random, 1), "name", false, Extras.NONE);
        var actor =
                Actor.blank("a-00000001", common)
                        .withName("Daal")
                        .withType("person")
                        .withMentions(List.of(mention));
        var quote =
                Quote.blank("q-00000001", common)
                        .withContent(passage(text, random, 3))
                        .withSource(passage(text, random, 2))
                        .withCue(passage(text, random, 2))
                        .withSpeakers(List.of(Speaker.of(actor.id())));
        return tagged("tekst-" + seed + ".txt", text, List.of(actor, quote));
    }

    public static TaggedArticle tagged(
            String name, ArticleText text, List<? extends Annotation> annotations) {
        var sidecar =
                Sidecar.of(
                        Annotator.of("anna", "Anna"),
                        Header.NONE,
                        annotations,
                        List.of(),
                        Extras.NONE);
        return new TaggedArticle(
                new ArticleFile(name),
                text,
                "anna",
                new StoredSidecar(
                        sidecar, Revision.NONE, ArticleStamp.of(name, text, "UTF-8"), "1.0.0"),
                EnumSet.allOf(Kind.class));
    }

    /// Segments anywhere but within a pair of surrogates, each with at least one character.
    private static Segments passage(ArticleText text, Random random, int most) {
        int all = text.lengthInCodePoints();
        var spans = new ArrayList<Span>();
        int at = random.nextInt(Math.max(1, all / 2));
        for (int i = 1 + random.nextInt(most); i > 0 && at < all; i--) {
            int end = Math.min(all, at + 1 + random.nextInt(6));
            spans.add(new Span(text.toUtf16(at), text.toUtf16(end)));
            at = end + 1 + random.nextInt(4);
        }
        return Segments.covering(spans);
    }
}
