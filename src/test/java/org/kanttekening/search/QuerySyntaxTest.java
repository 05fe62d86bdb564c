package org.kanttekening.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Problems;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/// The line on which a query is written.
class QuerySyntaxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zwembad",
                "het nieuwe zwembad",
                "„Dat kan niet”",
                "12:30 uur",
                "\"volgens: bronnen\"",
                "\"-1 graad\"",
                "\"/etc\"",
                "\"een  twee\"",
                "\"a \\\"b\\\" \\\\ c\\nd\"",
                "/waarschuw\\w+/",
                "/en\\/of [a-z]+/",
                "kind:quote speaker:\"Noor Bakker\" check.status:to-check /waarschuw\\w+/",
                "zwembad kind:quote in:content,cue match:case,accents,words",
                "in:article has:speaker",
                "type:direct,mixed -polarity:negated",
                "quote.kind:denial,\"eigen, term\"",
                "article.outlet~courant published:2026-03",
                "published:2026-03-01..2026-03-14 created:..2026 modified:2026-02..",
                "origin.confidence:0.5..0.9 important:yes",
                "speaker:@noor-bakker onBehalfOf~gemeente",
                "authority.role:decider dates.effective.value:2026-01",
                "affiliations.role~\"lid van\" no:affiliations.check.note -has:register",
                "note~/bel(len)? terug/ note~a,b check.evidence.url:https://x.example/a?b=c",
                "annotator:agreed status:done,reviewed file:noord/veer.txt",
                "match:words in:words,fields,article zegt",
            })
    void aLineComesBackAsItWasWritten(String line) throws QueryException {
        assertThat(QuerySyntax.parse(line).toString()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "  zwembad   dicht | zwembad dicht",
                "\"zwembad\" | zwembad",
                "KIND:Quote | kind:Quote",
                "on-behalf-of:X | onBehalfOf:X",
                "Check.Status:false | check.status:false",
                "in:Article.Title x | in:article.title x",
                "match:WORDS,case x | match:case,words x",
                "no:\"speaker\" | no:speaker",
                "/a\\/b/ | /a\\/b/",
            })
    void whatIsWrittenOtherwiseComesBackInOneWay(String line, String written)
            throws QueryException {
        assertThat(QuerySyntax.parse(line).toString()).isEqualTo(written);
    }

    @Test
    void aLineIsReadTermByTerm() throws QueryException {
        var query = QuerySyntax.parse("-speaker:\"Noor Bakker\",@jan in:cue match:case /a\\/b/");

        assertThat(query.terms())
                .containsExactly(
                        new Term.Condition(
                                ActorPart.SPEAKER, Wanted.OneOf.of("Noor Bakker", "@jan"), true),
                        new Term.In(List.of(Place.find("cue").orElseThrow())),
                        new Term.Counting(java.util.Set.of(Term.Matter.CASE)),
                        new Term.Pattern(new Expression("a/b")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "zwembad tyep:direct | 9 | problem.query.name",
                "has:tyep | 5 | problem.query.name",
                "🛵 tyep:direct | 3 | problem.query.name",
                "kind:quotes | 6 | problem.query.kind",
                "published:gisteren | 11 | problem.query.day",
                "published:2026-13 | 11 | problem.query.day",
                "published:2026-02-30 | 11 | problem.query.day",
                "published:2026-03..2026-02 | 11 | problem.query.day",
                "created:.. | 9 | problem.query.day",
                "origin.confidence:half | 19 | problem.query.number",
                "important:ja | 11 | problem.query.flag",
                "check:verified | 7 | problem.query.part",
                "check~water | 7 | problem.query.part",
                "type: zwembad | 6 | problem.query.value",
                "type:direct, | 13 | problem.query.value",
                "note:\"\" | 6 | problem.query.value",
                "\"\" | 1 | problem.query.value",
                "x \"zwembad | 3 | problem.query.open.quote",
                "x /zwem | 3 | problem.query.open.expression",
                "x note~/zwem | 8 | problem.query.open.expression",
                "\"een\"twee | 6 | problem.query.space",
                "/een/twee | 6 | problem.query.space",
                "type:\"een\"twee | 11 | problem.query.space",
                "x - y | 3 | problem.query.hyphen",
                "-zwembad | 1 | problem.query.hyphen",
                "-in:cue x | 2 | problem.query.negated",
                "in:nergens x | 4 | problem.query.where",
                "in:cue,type x | 8 | problem.query.where",
                "match:alles x | 7 | problem.query.counting",
                "match:case x match:words | 14 | problem.query.twice",
                "in:cue x in:source | 10 | problem.query.twice",
                "zwembad kind:quote bad | 20 | problem.query.text.twice",
                "zwembad /bad/ | 9 | problem.query.text.twice",
                "kind:quote in:cue | 12 | problem.query.text.none",
                "match:case | 1 | problem.query.text.none",
                "x note~/a(b/ | 12 | problem.query.expression.invalid",
                "/*a/ | 2 | problem.query.expression.invalid",
                "// | 2 | problem.query.expression.nothing",
            })
    void whatIsWrongIsToldWithItsColumn(String line, int column, String key) {
        var wrong = catchThrowableOfType(QueryException.class, () -> QuerySyntax.parse(line));

        assertThat(wrong.problem().key()).isEqualTo(key);
        assertThat(wrong.column()).isEqualTo(column);
        assertThat(line.codePointCount(0, wrong.offset())).isEqualTo(column - 1);
    }

    @Test
    void whatIsWrongIsPutInWords() {
        var wrong =
                catchThrowableOfType(QueryException.class, () -> QuerySyntax.parse("kind:quotes"));

        assertThat(new Problems(new Messages(Locale.ENGLISH)).text(wrong.placed()))
                .isEqualTo("Column 6: quotes is no kind. Write quote, actor or decision.");
        assertThat(new Problems(new Messages(Locale.of("nl"))).text(wrong.placed()))
                .startsWith("Kolom 6: quotes is geen soort.");
    }

    @Test
    void expressionsThatCouldHarmAreRefused() {
        var deep = "(".repeat(900) + "a" + ")".repeat(900);
        var longer = "a".repeat(Expression.LONGEST + 1);

        assertThatThrownBy(() -> QuerySyntax.parse("/" + longer + "/"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("expression.long");
        assertThat(new Expression(deep).source()).isEqualTo(deep);
    }

    @Test
    void aQueryMadeByHandKeepsToTheRules() {
        var cue = new Term.In(List.of(Place.find("cue").orElseThrow()));
        var words = new Term.Words("zegt");

        assertThatThrownBy(() -> Query.of(cue)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Query.of(words, words))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Term.Condition.of(Trait.KIND, Wanted.OneOf.of("x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Query.of(words, cue).with(new Term.Words("zei")).toString())
                .isEqualTo("in:cue zei");
        assertThat(Query.of(words, cue).without(cue)).isEqualTo(Query.of(words));
    }

    @Test
    void everyQueryComesBackFromItsLine() throws QueryException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            var query = RandomQueries.any(random);
            var line = query.toString();

            assertThat(QuerySyntax.parse(line)).as("seed %d: %s", seed, line).isEqualTo(query);
            assertThat(QuerySyntax.parse(line).toString()).as("seed %d", seed).isEqualTo(line);
        }
    }

    /// Whatever is typed gives a query or a refusal with its place.
    @Test
    void anyLineIsReadOrRefused() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            var line = RandomQueries.line(random);
            try {
                var query = QuerySyntax.parse(line);
                assertThat(QuerySyntax.parse(query.toString()))
                        .as("seed %d: %s", seed, line)
                        .isEqualTo(query);
            } catch (QueryException e) {
                assertThat(e.offset()).as("seed %d: %s", seed, line).isBetween(0, line.length());
            }
        }
    }
}
