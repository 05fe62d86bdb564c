package org.kanttekening.ui.article;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;

/// A Dutch article whose tags nest, split and overlap as in real news.
final class SampleArticle {

    static final ArticleText TEXT =
            new ArticleText(
                    """
                    Gemeente weert deelscooters uit binnenstad na reeks ongelukken

                    De gemeente Veerhaven verbiedt deelscooters in de binnenstad vanaf 1 maart. Wethouder Noor Bakker maakte dat dinsdag bekend in een brief aan de raad. ‘Wij kunnen de veiligheid op de smalle kades niet langer garanderen’, schrijft zij, ‘en het ziekenhuis zegt dat het aantal gewonden sinds mei is verdubbeld.’

                    Volgens het Sint-Josephziekenhuis kwamen er vorig jaar 214 mensen na een val met een deelscooter op de spoedeisende hulp terecht. Directeur Ahmed El Idrissi van verhuurder Zoef noemt het besluit overhaast. ‘De wethouder beweert dat er met ons is overlegd’, zegt hij. ‘Dat is eenvoudigweg niet waar. Wij hebben op 12 november gevraagd om een gesprek en nooit antwoord gekregen.’

                    Bakker ontkent dat. Haar woordvoerder wijst op een verslag waarin staat dat ‘Zoef zelf te kennen gaf pas na de zomer te willen praten’. De rechtbank in Middelburg bepaalde vrijdag dat de gemeente het verbod mag handhaven tot de bodemprocedure is afgerond. Zoef gaat in hoger beroep.

                    Een ambtenaar die niet met naam in de krant wil, omdat hij niet namens het college mag spreken, houdt het erop dat het verbod er vooral kwam omdat de raad erom vroeg. ‘Er lagen drie alternatieven. Die heeft niemand gelezen.’
                    """
                            .strip());

    private final Tagging tagging = new Tagging(TEXT);
    private final AnnotationSet set;

    SampleArticle() {
        var t = tagging;
        t.actor(
                "a-bakker00",
                "Noor Bakker",
                t.span("Noor Bakker"),
                t.span("zij,"),
                t.span("De wethouder"),
                t.span("Bakker", 2),
                t.span("Haar"));
        t.actor(
                "a-gemeente",
                "Gemeente Veerhaven",
                t.span("De gemeente Veerhaven"),
                t.span("Wij"),
                t.span("de gemeente", 1));
        t.actor(
                "a-zieken00",
                "Sint-Josephziekenhuis",
                t.span("het ziekenhuis"),
                t.span("het Sint-Josephziekenhuis"));
        t.actor(
                "a-idrissi0",
                "Ahmed El Idrissi",
                t.span("Directeur Ahmed El Idrissi"),
                t.span("hij"));
        t.actor(
                "a-zoef0000",
                "Zoef",
                t.span("Zoef"),
                t.span("ons"),
                t.span("Zoef", 2),
                t.span("Zoef", 3));
        t.actor("a-raad0000", "Gemeenteraad", t.span("de raad"), t.span("de raad", 2));
        t.actor("a-ambten00", "Ambtenaar", t.span("Een ambtenaar"));
        t.said(
                t.quote(
                        "q-kades000",
                        t.segments(
                                "‘Wij kunnen de veiligheid op de smalle kades niet langer"
                                        + " garanderen’",
                                "‘en het ziekenhuis zegt dat het aantal gewonden sinds mei is"
                                        + " verdubbeld.’"),
                        Segments.of(t.span("zij,").start(), t.span("zij,").end() - 1),
                        t.segments("schrijft"),
                        "a-bakker00"),
                t.segments("in een brief aan de raad"));
        t.quote(
                "q-gewond00",
                t.segments("dat het aantal gewonden sinds mei is verdubbeld"),
                t.segments("het ziekenhuis"),
                t.segments("zegt"),
                "a-zieken00");
        t.quote(
                "q-spoed000",
                t.segments(
                        "kwamen er vorig jaar 214 mensen na een val met een deelscooter op de"
                                + " spoedeisende hulp terecht"),
                t.segments("het Sint-Josephziekenhuis"),
                t.segments("Volgens"),
                "a-zieken00");
        t.quote(
                "q-overhst0",
                t.segments("overhaast"),
                t.segments("Directeur Ahmed El Idrissi van verhuurder Zoef"),
                t.segments("noemt"),
                "a-idrissi0");
        t.quote(
                "q-overleg0",
                t.segments(
                        "‘De wethouder beweert dat er met ons is overlegd’",
                        "‘Dat is eenvoudigweg niet waar. Wij hebben op 12 november gevraagd om een"
                                + " gesprek en nooit antwoord gekregen.’"),
                t.segments("hij"),
                Segments.of(t.span("zegt hij").start(), t.span("zegt hij").start() + 4),
                "a-idrissi0");
        t.quote(
                "q-wethoud0",
                t.segments("dat er met ons is overlegd"),
                t.segments("De wethouder"),
                t.segments("beweert"),
                "a-bakker00");
        t.quote(
                "q-ontkent0",
                Segments.of(t.span("dat.").start(), t.span("dat.").start() + 3),
                Segments.of(t.span("Bakker", 2)),
                t.segments("ontkent"),
                "a-bakker00");
        t.quote(
                "q-zomer000",
                t.segments("dat ‘Zoef zelf te kennen gaf pas na de zomer te willen praten’"),
                t.segments("Haar woordvoerder"),
                t.segments("wijst op een verslag waarin staat"),
                "");
        t.quote(
                "q-zoef0000",
                t.segments("pas na de zomer te willen praten"),
                t.segments("Zoef zelf"),
                t.segments("te kennen gaf"),
                "a-zoef0000");
        t.quote(
                "q-alterna0",
                t.segments(
                        "dat het verbod er vooral kwam omdat de raad erom vroeg",
                        "‘Er lagen drie alternatieven. Die heeft niemand gelezen.’"),
                t.segments("Een ambtenaar die niet met naam in de krant wil"),
                t.segments("houdt het erop"),
                "a-ambten00");
        t.with(
                t.decision(
                        "d-verbod00",
                        "Verbod deelscooters",
                        t.segments("verbiedt"),
                        t.segments("deelscooters in de binnenstad vanaf 1 maart")),
                t.segments("het besluit"));
        t.decision(
                "d-rechter0",
                "",
                t.segments("bepaalde"),
                t.segments(
                        "dat de gemeente het verbod mag handhaven tot de bodemprocedure is"
                                + " afgerond"));
        set = t.set();
    }

    AnnotationSet set() {
        return set;
    }

    Tagging tagging() {
        return tagging;
    }

    /// How the margin calls an annotation.
    String label(Annotation annotation) {
        return switch (annotation) {
            case Quote quote ->
                    quote.speakers().stream()
                            .flatMap(speaker -> set.find(speaker.actor(), Actor.class).stream())
                            .map(Actor::name)
                            .findFirst()
                            .orElse("spreker?");
            case Actor actor -> actor.name();
            case Decision decision -> decision.title().isEmpty() ? "besluit" : decision.title();
        };
    }

    boolean incomplete(Annotation annotation) {
        return switch (annotation) {
            case Quote quote -> quote.speakers().isEmpty();
            case Decision decision -> decision.title().isEmpty();
            case Actor ignored -> false;
        };
    }
}
