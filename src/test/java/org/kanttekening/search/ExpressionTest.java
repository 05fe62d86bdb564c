package org.kanttekening.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.ArticleFile;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/// Regular expressions, and those that run away.
class ExpressionTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "/één/, een ÉÉN e\u0301e\u0301n, een|ÉÉN|e\u0301e\u0301n",
                "match:accents /één/, een ÉÉN e\u0301e\u0301n, ÉÉN|e\u0301e\u0301n",
                "match:accents match:case /één/, een ÉÉN e\u0301e\u0301n, e\u0301e\u0301n",
                "/\\w+/, naïef Ωmega 漢字 7, naïef|Ωmega|漢字|7",
                "/\\bzee\\b/, zee zeeën überzee, zee",
                "/„[^”]+”/, Hij: “ja” en \"nee\", “ja”|\"nee\"",
                "/a*/, baab, aa",
                "/(?<=in )\\p{L}+/, in Havendam en in zee, Havendam|zee",
                "/l.{3}r/, li\u00EBnr l👩‍👩‍👧r, li\u00EBnr|l👩‍👩‍👧r",
            })
    void expressionsFindWhatTheySay(String query, String text, String found) {
        var written = query.replace("match:accents match:case", "match:accents,case");

        assertThat(SmallFolder.hits(corpus(text), written).list().stream().map(Hit::found))
                .containsExactly(found.split("\\|"));
    }

    @Test
    void paragraphsBeginAndEndLines() {
        var hits = SmallFolder.hits(corpus("Een.\nTwee.\n\nDrie."), "/^\\w+\\.$/");

        assertThat(hits.list().stream().map(Hit::found)).containsExactly("Een.", "Twee.", "Drie.");
    }

    @Test
    void anExpressionInAQuoteSeesNothingAroundIt() {
        assertThat(SmallFolder.found(SmallFolder.corpus(), "in:cue /^zegt$/")).hasSize(4);
        assertThat(SmallFolder.found(SmallFolder.corpus(), "in:cue /(?<= )zegt/")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/(.*a){20}b/",
                "/(a+)+\\1b/",
                "match:accents,case /(.*a){20}b/",
                "kind:actor in:note /(.*a){20}b/",
                "note~/(.*a){20}b/"
            })
    void anExpressionThatRunsAwayIsGivenUpInTime(String query) throws QueryException {
        var search = new Search(ZoneOffset.UTC, 1_000, Duration.ofMillis(300));
        var parsed = QuerySyntax.parse(query);
        long start = System.nanoTime();

        assertThatThrownBy(() -> search.run(runaway(), parsed, () -> false))
                .isInstanceOf(SearchException.class)
                .extracting(it -> ((SearchException) it).problem().key())
                .isEqualTo("problem.search.slow");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aRunawayCanBeCancelled() throws QueryException {
        var asked = new AtomicInteger();
        var search = new Search(ZoneOffset.UTC, 1_000, Duration.ofMinutes(10));
        var query = QuerySyntax.parse("/(.*a){20}b/");

        assertThatThrownBy(() -> search.run(runaway(), query, () -> asked.incrementAndGet() > 50))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void anExpressionThatNeedsTooMuchMemoryIsGivenUp() throws QueryException {
        var text = "ab".repeat(200_000);
        var query = QuerySyntax.parse("/(a|b)*c/");

        assertThatThrownBy(() -> Search.in(ZoneOffset.UTC).run(corpus(text), query, () -> false))
                .isInstanceOf(SearchException.class)
                .extracting(it -> ((SearchException) it).problem().key())
                .isEqualTo("problem.search.deep");
    }

    @Test
    void anExpressionIsOneHoweverItsSlashesAreWritten() {
        assertThat(new Expression("a\\/b")).isEqualTo(new Expression("a/b"));
        assertThat(new Expression("a\\\\/b").source()).isEqualTo("a\\\\/b");
        assertThat(new Expression("a\nb").source()).isEqualTo("a\\nb");
    }

    private static Corpus runaway() {
        var text = new ArticleText("a".repeat(60));
        var actor = SmallFolder.actor(text, "a-runaway1", "A", "", "a");
        var noted = ActorFields.SHAPE.with(actor, ActorFields.COMMON.note, text.value());
        var sidecar = SmallFolder.sidecar("anna", Header.NONE, noted);
        return corpus(text, Map.of("anna", sidecar));
    }

    private static Corpus corpus(String text) {
        return corpus(new ArticleText(text), Map.of());
    }

    private static Corpus corpus(ArticleText text, Map<String, Sidecar> sidecars) {
        return Corpus.of(
                List.of(Entry.of(new ArticleFile("x.txt"), text, Header.NONE, sidecars)),
                ActorRegister.EMPTY);
    }
}
