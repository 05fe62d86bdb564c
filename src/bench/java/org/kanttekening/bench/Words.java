package org.kanttekening.bench;

import java.util.List;

/// What the sentences of a made-up newspaper are put together from.
final class Words {

    static final List<String> ROLES =
            List.of(
                    "wethouder",
                    "minister",
                    "raadslid",
                    "woordvoerder",
                    "hoogleraar",
                    "burgemeester");
    static final List<String> CUES =
            List.of("zegt", "vertelt", "benadrukt", "stelt", "laat weten", "aldus");
    static final List<String> TELLING =
            List.of("ontkent dat", "vindt dat", "beweert dat", "verwacht dat", "eist dat");
    static final List<String> CLAIMS =
            List.of(
                    "de stoepen in de binnenstad van iedereen zijn",
                    "het nieuwe beleid voor de haven nauwelijks iets oplevert",
                    "de raad al in het voorjaar van de plannen op de hoogte was",
                    "er met de bewoners van de dijk niet is gesproken",
                    "de kosten voor het onderhoud veel hoger uitvallen dan was begroot",
                    "boeren die minder water gebruiken daarvoor worden beloond",
                    "de cijfers over de luchtkwaliteit niet kloppen",
                    "het onderzoek naar de aanbesteding nog voor de zomer klaar is");
    static final List<String> DECIDING =
            List.of("besloot dinsdag", "heeft besloten", "kondigde aan", "stemde ermee in");
    static final List<String> MEASURES =
            List.of(
                    "deelscooters te weren uit de binnenstad",
                    "de subsidie voor het zwembad met een kwart te verlagen",
                    "het vliegverbod boven de duinen met een jaar te verlengen",
                    "de beregening met grondwater tot oktober te verbieden",
                    "een onafhankelijk onderzoek in te stellen");
    static final List<String> PLAIN =
            List.of(
                    "Op de publieke tribune bleef het die avond lang onrustig.",
                    "Het rapport telt ruim tweehonderd bladzijden en verscheen in maart.",
                    "De oppositie kreeg de stukken pas een uur voor het debat.",
                    "Bij de sluis stond het water dinsdagochtend hoger dan ooit.");

    private Words() {}
}
