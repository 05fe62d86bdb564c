package org.kanttekening.ui.form;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Affiliation;
import org.kanttekening.annotation.AffiliationCheck;
import org.kanttekening.annotation.Authority;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Dates;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionDate;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Evidence;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Ground;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Identifier;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Response;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.annotation.Target;

import java.util.List;
import java.util.Optional;

/// A short article with a little of everything tagged in it.
final class FormSamples {

    static final String TEXT =
            """
            Havendam weert deelscooters uit de binnenstad

            Het college van Havendam heeft dinsdag besloten dat deelscooters vanaf 1 april niet meer in \
            de binnenstad mogen staan. Dat maakte wethouder Noor Bakker (Lijst Haven) bekend in een brief \
            aan de gemeenteraad.

            „De stoepen”, zegt Bakker, „zijn van iedereen. Wie slecht ter been is, kon er niet meer langs, \
            en dat hebben wij te lang laten gebeuren.” Verhuurder Snelwiel spreekt van „een maatregel zonder \
            onderbouwing” en stapt naar de rechter.
            """;

    private static final int SAYS = TEXT.indexOf("zegt Bakker");

    static final Actor COLLEGE =
            actor("a-college0", "College van Havendam", "Het college van Havendam")
                    .withType("government-body");
    static final Actor SNELWIEL = actor("a-snelwiel", "Snelwiel", "Snelwiel").withType("company");
    static final Actor BAKKER = bakker();
    static final Decision DECISION = decision();
    static final Quote BAKKERS_QUOTE = bakkersQuote();
    static final Quote SNELWIELS_QUOTE = snelwielsQuote();
    static final Quote NEW_QUOTE =
            Quote.blank("q-new00000", common()).withContent(passage("een maatregel"));

    static final Header HEADER =
            Header.SHAPE.make(
                    Header.SHAPE
                            .values(Header.NONE)
                            .set(Header.TITLE, "Havendam weert deelscooters uit de binnenstad")
                            .set(Header.OUTLET, "De Havenbode")
                            .set(Header.PUBLISHED, "2026-03-04")
                            .set(Header.LANGUAGE, "nl")
                            .set(Header.STATUS, "in-progress")
                            .set(Header.URL, "havenbode.example"));

    private FormSamples() {}

    static FormDesk desk() {
        return new FormDesk(TEXT, items());
    }

    static Item[] items() {
        return new Item[] {
            HEADER, COLLEGE, SNELWIEL, BAKKER, DECISION, BAKKERS_QUOTE, SNELWIELS_QUOTE, NEW_QUOTE
        };
    }

    static Segments passage(String... parts) {
        var found = Segments.NONE;
        for (var part : parts) {
            int start = TEXT.indexOf(part);
            found = found.plus(Segments.of(start, start + part.length()).hull());
        }
        return found;
    }

    static Common common() {
        return Common.newBy("anna", FormDesk.NOW);
    }

    private static Actor actor(String id, String name, String words) {
        return Actor.blank(id, common())
                .withName(name)
                .withMentions(List.of(mention(words, "name")));
    }

    private static Mention mention(String words, String form) {
        return new Mention(passage(words), form, false, Extras.NONE);
    }

    private static Actor bakker() {
        var check =
                new AffiliationCheck(
                        "confirmed",
                        "",
                        List.of(
                                new Evidence(
                                        "https://havendam.example/college", "site", Extras.NONE)),
                        "anna",
                        "2026-03-04T10:02:00Z",
                        Extras.NONE);
        var affiliation =
                new Affiliation(
                        COLLEGE.id(),
                        "wethouder",
                        "2026-01",
                        "",
                        "implied",
                        passage("wethouder"),
                        check,
                        Extras.NONE);
        var shape = ActorFields.SHAPE;
        return shape.make(
                shape.values(
                                actor(
                                        "a-bakker00",
                                        "Noor Bakker",
                                        "wethouder Noor Bakker (Lijst Haven)"))
                        .set(ActorFields.TYPE, "person")
                        .set(ActorFields.COUNTRY, "NL")
                        .set(ActorFields.OTHER_NAMES, List.of("Bakker", "N. Bakker"))
                        .set(
                                ActorFields.IDENTIFIERS,
                                List.of(new Identifier("wikidata", "55", Extras.NONE)))
                        .set(
                                ActorFields.MENTIONS,
                                List.of(
                                        mention("wethouder Noor Bakker (Lijst Haven)", "name"),
                                        mention("wij", "pronoun")))
                        .set(ActorFields.AFFILIATIONS, List.of(affiliation)));
    }

    private static Decision decision() {
        var effective = new DecisionDate("2026-04-01", passage("vanaf 1 april"), "", Extras.NONE);
        var shape = DecisionFields.SHAPE;
        return shape.make(
                shape.values(Decision.blank("d-scooters", common()))
                        .set(DecisionFields.TITLE, "Deelscooterverbod binnenstad")
                        .set(DecisionFields.TRIGGER, passage("heeft", "besloten"))
                        .set(
                                DecisionFields.MEASURE,
                                passage(
                                        "deelscooters vanaf 1 april niet meer in de binnenstad"
                                                + " mogen staan"))
                        .set(DecisionFields.ACT, "ban")
                        .set(
                                DecisionFields.AUTHORITY,
                                List.of(
                                        new Authority(
                                                COLLEGE.id(),
                                                "decider",
                                                "stated",
                                                passage("Het college van Havendam"),
                                                Extras.NONE),
                                        new Authority(
                                                BAKKER.id(),
                                                "signatory",
                                                "implied",
                                                Segments.NONE,
                                                Extras.NONE)))
                        .set(
                                DecisionFields.DATES,
                                new Dates(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(effective),
                                        Optional.empty(),
                                        Extras.NONE))
                        .set(
                                DecisionFields.GROUNDS,
                                List.of(
                                        new Ground(
                                                "public-order",
                                                Segments.NONE,
                                                "q-bakker00",
                                                BAKKER.id(),
                                                Extras.NONE)))
                        .set(
                                DecisionFields.CHECK,
                                new Check(
                                        "to-check",
                                        "",
                                        "",
                                        List.of(),
                                        Optional.empty(),
                                        "",
                                        "",
                                        Extras.NONE)));
    }

    private static Quote bakkersQuote() {
        var shape = QuoteFields.SHAPE;
        return shape.make(
                shape.values(
                                Quote.blank(
                                        "q-bakker00",
                                        common().withInferred(List.of("type", "sourceForm"))))
                        .set(
                                QuoteFields.CONTENT,
                                passage(
                                        "„De stoepen”",
                                        "„zijn van iedereen. Wie slecht ter been is, kon er niet"
                                                + " meer langs, en dat hebben wij te lang laten"
                                                + " gebeuren.”"))
                        .set(QuoteFields.SOURCE, Segments.of(SAYS + 5, SAYS + 11))
                        .set(QuoteFields.CUE, passage("zegt"))
                        .set(QuoteFields.TYPE, "direct")
                        .set(QuoteFields.KIND, "statement")
                        .set(QuoteFields.SOURCE_FORM, "named")
                        .set(
                                QuoteFields.SPEAKERS,
                                List.of(new Speaker(BAKKER.id(), COLLEGE.id(), Extras.NONE)))
                        .set(
                                QuoteFields.COMMON.note,
                                "Nog nabellen over de datum.\nEn over de boetes."));
    }

    private static Quote snelwielsQuote() {
        return Quote.blank("q-snelwiel", common())
                .withContent(passage("„een maatregel zonder onderbouwing”"))
                .withSpeakers(List.of(Speaker.of(SNELWIEL.id())))
                .withType("mixed")
                .withRespondsTo(
                        List.of(new Response(Target.here("d-scooters"), "opposes", Extras.NONE)));
    }
}
