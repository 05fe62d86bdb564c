package org.kanttekening.exchange.conll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.Amount;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segment;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Graphemes;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.ManyScripts;
import org.kanttekening.exchange.Selection;
import org.kanttekening.exchange.TaggedArticle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

class ConllTest {

    private static final int STRINGS = Amount.of(500, 5_000);
    private static final Common COMMON = Common.newBy("anna", Instant.EPOCH);
    private static final ArticleText TEXT =
            new ArticleText("„Wij stoppen”, zei 🚲 Daal. Klaar.\n\nHet Daalbesluit.");

    @TempDir private Path place;

    @Test
    void writesATokenALineWithItsPlaceAndAColumnForEachThingMarked() {
        var quote =
                Quote.blank("q-00000001", COMMON)
                        .withContent(Segments.of(0, 13))
                        .withCue(Segments.of(15, 18))
                        .withSource(Segments.of(22, 26));
        var actor = actor("a-00000001", Segments.of(22, 26));

        assertThat(written(quote, actor))
                .startsWith(
                        "# global.columns = ID FORM START END CONTENT SOURCE CUE ACTOR TRIGGER"
                                + " MEASURE\n"
                                + "# newdoc id = a.txt.anna\n")
                .endsWith(
                        """
                        # sent_id = 1
                        1	„	0	1	B-content	O	O	O	O	O
                        2	Wij	1	4	I-content	O	O	O	O	O
                        3	stoppen	5	12	I-content	O	O	O	O	O
                        4	”	12	13	I-content	O	O	O	O	O
                        5	,	13	14	O	O	O	O	O	O
                        6	zei	15	18	O	O	B-cue	O	O	O
                        7	🚲	19	20	O	O	O	O	O	O
                        8	Daal	21	25	O	B-source	O	B-person	O	O
                        9	.	25	26	O	O	O	O	O	O

                        # sent_id = 2
                        1	Klaar	27	32	O	O	O	O	O	O
                        2	.	32	33	O	O	O	O	O	O

                        # sent_id = 3
                        1	Het	35	38	O	O	O	O	O	O
                        2	Daalbesluit	39	50	O	O	O	O	O	O
                        3	.	50	51	O	O	O	O	O	O

                        """);
    }

    @Test
    void theOutermostPassageCountsAndTheRestIsSaid() {
        var outer = Quote.blank("q-00000001", COMMON).withContent(Segments.of(0, 13));
        var inner = Quote.blank("q-00000002", COMMON).withContent(Segments.of(5, 12));
        var article = tagged(outer, inner);

        assertThat(pieces(article, Column.CONTENT))
                .containsExactly(new Labels.Piece(0, 4, "content", "q-00000001"));
        assertThat(lost(inner, article)).contains("exchange.loss.conll.nested");
        assertThat(lost(outer, article)).doesNotContain("exchange.loss.conll.nested");
    }

    @Test
    void piecesOfASplitPassageEachBeginAnew() {
        var split =
                Quote.blank("q-00000001", COMMON)
                        .withCue(new Segments(List.of(Segment.of(1, 4), Segment.of(15, 18))));

        assertThat(written(split).lines().filter(it -> it.contains("B-cue"))).hasSize(2);
        assertThat(lost(split, tagged(split))).contains("exchange.loss.conll.split");
    }

    @Test
    void aMentionWithinAWordLabelsTheWholeWord() {
        var actor = actor("a-00000001", Segments.of(40, 44));

        assertThat(written(actor)).contains("Daalbesluit\t39\t50\tO\tO\tO\tB-person\tO\tO\n");
        assertThat(lost(actor, tagged(actor))).contains("exchange.loss.conll.torn");
    }

    @Test
    void anActorWithoutATypeIsLabelledAsAnActor() {
        var actor = actor("a-00000001", Segments.of(22, 26)).withType("");

        assertThat(written(actor)).contains("B-actor");
    }

    @Test
    void readsBackTheSampleAndRandomSidecarsAsTheyWereWritten() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        for (long seed = 0; seed < 20; seed++) {
            work.put(ExchangeFolder.random(seed));
        }

        var exported = work.export(new ConllExporter());

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        assertThat(exported.articles()).isEqualTo(24);
    }

    @Test
    void writesOnlyTheKindsThatWereAskedFor() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        work.export(
                new ConllExporter(), Selection.EVERYTHING.withOwners("anna").withKinds(Kind.QUOTE));

        assertThat(work.written("kabinet-schort-havendambesluit-op.txt.anna.conll"))
                .contains("B-content")
                .doesNotContain("B-person")
                .doesNotContain("B-trigger");
    }

    @Test
    void everyTokenOfEveryStringStandsWhereItSaysAndTearsNoCharacter() throws Exception {
        for (long seed = 0; seed < STRINGS; seed++) {
            var article = ManyScripts.article(seed);
            var text = article.text();
            var tokens = Tokens.of(text, article.language());
            var read = ConllReader.read(ConllText.of(article, tokens, Labels.of(article, tokens)));

            assertThat(read.tokens()).as("seed %d", seed).hasSameSizeAs(tokens.all());
            int visible = 0;
            for (var token : read.tokens()) {
                int from = text.toUtf16(token.start());
                int to = text.toUtf16(token.end());
                assertThat(text.value().substring(from, to))
                        .as("seed %d", seed)
                        .isEqualTo(token.form());
                assertThat(isSpaceOrBoundary(text.value(), from)).as("seed %d", seed).isTrue();
                visible += to - from;
            }
            assertThat(visible).as("seed %d", seed).isEqualTo(visible(text.value()));
        }
    }

    @Test
    void refusesALineOfOtherColumns() {
        assertThatThrownBy(() -> ConllReader.read("1\tzei\t0\t3\tO\n"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ConllReader.read("1\tzei\t0\tx\tO\tO\tO\tO\tO\tO\n"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ConllReader.read("1\tzei\t0\t3\tX\tO\tO\tO\tO\tO\n"))
                .isInstanceOf(IOException.class);
    }

    /// A token begins where a character does, or after a space that a mark was put on.
    private static boolean isSpaceOrBoundary(String text, int at) {
        return Graphemes.isBoundary(text, at) || isSpace(text.charAt(at - 1));
    }

    private static int visible(String text) {
        return (int) text.chars().filter(unit -> !isSpace((char) unit)).count();
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.isISOControl(unit);
    }

    private static Actor actor(String id, Segments passage) {
        return Actor.blank(id, COMMON)
                .withName("Daal")
                .withType("person")
                .withMentions(List.of(new Mention(passage, "name", false, Extras.NONE)));
    }

    private static TaggedArticle tagged(Annotation... annotations) {
        return ManyScripts.tagged("a.txt", TEXT, List.of(annotations));
    }

    private static String written(Annotation... annotations) {
        var article = tagged(annotations);
        var tokens = Tokens.of(TEXT, article.language());
        return ConllText.of(article, tokens, Labels.of(article, tokens));
    }

    private static List<Labels.Piece> pieces(TaggedArticle article, Column column) {
        return Labels.of(article, Tokens.of(article.text(), article.language())).pieces(column);
    }

    private static List<String> lost(Annotation annotation, TaggedArticle article) {
        return new ConllExporter()
                .lost(annotation, article).stream()
                        .filter(Loss.Other.class::isInstance)
                        .map(it -> ((Loss.Other) it).key())
                        .toList();
    }
}
