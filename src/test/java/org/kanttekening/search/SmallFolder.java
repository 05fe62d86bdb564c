package org.kanttekening.search;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Affected;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Authority;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Dates;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionDate;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Origin;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.folder.ActorEntry;
import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.ArticleFile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A corpus of three short articles: one that Anna and Bram have tagged, one that Anna has begun
/// and that is reviewed, and one that nobody has touched.
final class SmallFolder {

    static final ArticleFile BRIDGE = new ArticleFile("brug.txt");
    static final ArticleFile FERRY = new ArticleFile("noord/veer.txt");
    static final ArticleFile POOL = new ArticleFile("zwembad.txt");

    static final ArticleText BRIDGE_TEXT =
            new ArticleText(
                    "De brug bij Moerdam\n\n"
                            + "„Wij zijn niet bang”, zegt wethouder Noor Bakker, „maar wel boos.”"
                            + " Gemeente Moerdam sloot dinsdag de oude brug uit voorzorg.\n"
                            + "Bakker waarschuwde dat het water stijgt.\n");
    static final ArticleText FERRY_TEXT =
            new ArticleText("Het veer vaart weer. „Eindelijk”, zegt schipper Jan de Boer.\n");
    static final ArticleText POOL_TEXT = new ArticleText("Het zwembad in Moerdam blijft dicht.\n");

    private SmallFolder() {}

    static Corpus corpus() {
        return Corpus.of(List.of(pool(), bridge(), ferry()), register());
    }

    static ActorRegister register() {
        var noor = ActorEntry.of("noor-bakker", "Noor Bakker");
        var withOther =
                ActorEntry.SHAPE.with(noor, ActorEntry.OTHER_NAMES, List.of("wethouder Bakker"));
        return ActorRegister.of(List.of(withOther), Extras.NONE);
    }

    private static Entry bridge() {
        return Entry.of(
                BRIDGE,
                BRIDGE_TEXT,
                header("De brug", "2026-03-04", "new"),
                Map.of("anna", annaOnBridge(), "bram", bramOnBridge()));
    }

    private static Entry ferry() {
        var jan = actor(FERRY_TEXT, "a-jan00001", "Jan de Boer", "", "Jan de Boer");
        var quote =
                quote(FERRY_TEXT, "q-eindelij", "„Eindelijk”", "zegt", jan)
                        .withSource(in(FERRY_TEXT, "schipper Jan de Boer"));
        return Entry.of(
                FERRY,
                FERRY_TEXT,
                Header.NONE,
                Map.of(
                        "anna",
                        sidecar("anna", header("Het veer", "2026-02", "in-progress"), quote, jan),
                        "agreed",
                        sidecar("agreed", header("Het veer", "2026-02", "done"), quote, jan)));
    }

    private static Entry pool() {
        return Entry.of(POOL, POOL_TEXT, header("Zwembad", "2026-03-05", "new"), Map.of());
    }

    private static Sidecar annaOnBridge() {
        var text = BRIDGE_TEXT;
        var noor = actor(text, "a-noor0001", "Noor Bakker", "noor-bakker", "Noor Bakker", "Bakker");
        var council = actor(text, "a-moerdam1", "gemeente Moerdam", "", "Gemeente Moerdam");
        var afraid =
                quote(text, "q-0000bang", "„Wij zijn niet bang”", "zegt", noor)
                        .withContent(
                                Segments.covering(
                                        List.of(
                                                span(text, "„Wij zijn niet bang”", 0),
                                                span(text, "„maar wel boos.”", 0))))
                        .withSource(in(text, "wethouder Noor Bakker"))
                        .withCheck(check("to-check", "De gemeente is boos"));
        var water =
                quote(text, "q-000water", "het water stijgt", "waarschuwde", noor)
                        .withType("indirect")
                        .withSpeakers(List.of(new Speaker(noor.id(), council.id(), Extras.NONE)));
        return sidecar(
                "anna", header("", "", "done"), noor, council, afraid, water, decision(council));
    }

    private static Sidecar bramOnBridge() {
        var text = BRIDGE_TEXT;
        var bakker = actor(text, "a-bakker01", "Wethouder Bakker", "", "Noor Bakker");
        return sidecar(
                "bram",
                header("De oude brug", "2026-03-04", "new"),
                bakker,
                quote(text, "q-0bram001", "„Wij zijn niet bang”", "zegt", bakker));
    }

    private static Decision decision(Actor council) {
        var text = BRIDGE_TEXT;
        var shape = DecisionFields.SHAPE;
        var who = new Authority(council.id(), "decider", "stated", Segments.NONE, Extras.NONE);
        var hit = new Affected("", "stated", in(text, "de oude brug"), Extras.NONE);
        var when = new DecisionDate("2026-03-03", in(text, "dinsdag"), "published", Extras.NONE);
        return shape.make(
                shape.values(Decision.blank("d-000brug1", common("anna")))
                        .set(DecisionFields.TITLE, "Sluiting van de brug")
                        .set(DecisionFields.TRIGGER, in(text, "sloot"))
                        .set(DecisionFields.MEASURE, in(text, "de oude brug"))
                        .set(DecisionFields.ACT, "restriction")
                        .set(DecisionFields.STATUS, "adopted")
                        .set(DecisionFields.AUTHORITY, List.of(who))
                        .set(DecisionFields.TARGETS, List.of(hit))
                        .set(
                                DecisionFields.DATES,
                                new Dates(
                                        Optional.empty(),
                                        Optional.of(when),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Extras.NONE)));
    }

    static Quote quote(ArticleText text, String id, String content, String cue, Actor speaker) {
        var shape = QuoteFields.SHAPE;
        return shape.make(
                shape.values(Quote.blank(id, common("anna")))
                        .set(QuoteFields.CONTENT, in(text, content))
                        .set(QuoteFields.CUE, in(text, cue))
                        .set(QuoteFields.TYPE, "direct")
                        .set(QuoteFields.KIND, "statement")
                        .set(QuoteFields.SPEAKERS, List.of(Speaker.of(speaker.id()))));
    }

    /// @param words of its mentions
    static Actor actor(ArticleText text, String id, String name, String register, String... words) {
        var shape = ActorFields.SHAPE;
        var mentions = new ArrayList<Mention>();
        int from = 0;
        for (var word : words) {
            var span = span(text, word, from);
            mentions.add(new Mention(Segments.of(span), "name", false, Extras.NONE));
            from = span.end();
        }
        return shape.make(
                shape.values(Actor.blank(id, common("anna")))
                        .set(ActorFields.NAME, name)
                        .set(ActorFields.TYPE, "person")
                        .set(ActorFields.REGISTER, register)
                        .set(ActorFields.MENTIONS, mentions));
    }

    static Check check(String status, String claim) {
        return new Check(status, claim, "", List.of(), Optional.empty(), "", "", Extras.NONE);
    }

    static Common common(String annotator) {
        var created = Instant.parse("2026-03-05T23:30:00Z");
        return new Common(
                List.of(),
                "",
                false,
                created,
                annotator,
                created,
                Origin.MANUAL,
                java.util.Optional.empty(),
                Extras.NONE);
    }

    static Header header(String title, String published, String status) {
        return new Header("nl", title, "", "", published, "", status, "", Extras.NONE);
    }

    static Sidecar sidecar(String annotator, Header header, Annotation... annotations) {
        return Sidecar.of(
                Annotator.of(annotator, annotator.toUpperCase(java.util.Locale.ROOT)),
                header,
                List.of(annotations),
                List.of(),
                Extras.NONE);
    }

    static Segments in(ArticleText text, String words) {
        return Segments.of(span(text, words, 0));
    }

    static Span span(ArticleText text, String words, int from) {
        int start = text.value().indexOf(words, from);
        return new Span(start, start + words.length());
    }

    /// The hits of a query, each as article, annotator, id, path and what was found; those without
    /// a part of it leave that out.
    static List<String> found(Corpus corpus, String query) {
        return hits(corpus, query).list().stream().map(SmallFolder::told).toList();
    }

    static Hits hits(Corpus corpus, String query) {
        try {
            return Search.in(ZoneOffset.UTC).run(corpus, QuerySyntax.parse(query), () -> false);
        } catch (QueryException | SearchException e) {
            throw new AssertionError(query, e);
        }
    }

    static String told(Hit hit) {
        return String.join(
                " ",
                Stream.of(
                                hit.entry().file().fileName(),
                                hit.annotator(),
                                hit.id(),
                                hit.path(),
                                "»" + hit.found().replace('\n', '¶') + "«")
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
