package org.kanttekening.bench;

import java.util.List;

/// What the stories of an archive are put together from; `#` in a phrase stands for a place.
final class StoryWords {

    static final List<String> OUTLETS =
            List.of(
                    "Havendamse Courant",
                    "De Aldermeerder",
                    "Dagblad Brakenzijl",
                    "Westmarker Nieuwsblad",
                    "Eilander Bode");

    static final List<String> PLACES =
            List.of(
                    "Havendam",
                    "Aldermeer",
                    "Brakenzijl",
                    "Westmark",
                    "Oosterwaard",
                    "Ruinerhoek",
                    "Sint Annadijk",
                    "Hooge Veld",
                    "Kattenbroek",
                    "Nieuw-Eemland",
                    "Zoutkerke",
                    "Lage Wierde",
                    "Drieboeren",
                    "Vossenkuil",
                    "Terwispel-Zuid",
                    "Moerdrecht",
                    "Curaçaostraat",
                    "Hélènehof");

    static final List<String> THINGS =
            List.of(
                    "dijkverzwaring",
                    "bibliotheek",
                    "veerdienst",
                    "zwemplas",
                    "stadsbus",
                    "windmolen",
                    "asielopvang",
                    "beregening",
                    "jeugdzorg",
                    "waterberging",
                    "kermis",
                    "rioolheffing",
                    "ziekenhuisfusie",
                    "fietsbrug",
                    "vuurwerkopslag",
                    "schaapskooi",
                    "crèche",
                    "coöperatie",
                    "reünie",
                    "zonneweide",
                    "gasleiding",
                    "huisartsenpost",
                    "vluchtroute",
                    "visafslag",
                    "mestverwerking",
                    "tramlijn",
                    "woontoren",
                    "sporthal");

    /// After "de … in …", as a main clause goes on.
    static final List<String> MAIN =
            List.of(
                    "valt veel duurder uit dan was begroot",
                    "is nog lang niet klaar",
                    "brengt niemand iets op",
                    "kost de inwoners geen cent extra",
                    "staat al jaren onder druk",
                    "voldoet aan alle eisen",
                    "levert meer op dan ooit",
                    "mag nooit meer zo uit de hand lopen",
                    "is een zaak van ons allemaal",
                    "komt er hoe dan ook",
                    "had allang dicht moeten zijn",
                    "kan pas open als het onderzoek klaar is");

    /// After "dat de … in …", as a subordinate clause does.
    static final List<String> SUBORDINATE =
            List.of(
                    "veel duurder uitvalt dan was begroot",
                    "nog voor de zomer klaar is",
                    "de veiligheid van omwonenden in gevaar brengt",
                    "geen enkel effect heeft gehad",
                    "door het vorige college is doorgedrukt",
                    "voor ruim drieëntwintig miljoen euro wordt verkocht",
                    "uit voorzorg dicht blijft",
                    "meer banen oplevert dan gedacht",
                    "buiten de raad om is geregeld",
                    "aan de Europese regels voldoet",
                    "tot wateroverlast in de wijk leidt",
                    "al in het voorjaar bekend was bij het ministerie");

    /// The verb that tells, and the sort of speech that it stands for.
    record Telling(String words, String kind) {}

    static final List<Telling> SAYING =
            List.of(
                    new Telling("zegt", "statement"),
                    new Telling("vertelt", "statement"),
                    new Telling("benadrukt", "statement"),
                    new Telling("laat weten", "announcement"),
                    new Telling("waarschuwt", "statement"),
                    new Telling("antwoordt", "statement"),
                    new Telling("aldus", "statement"));

    static final List<Telling> REPORTING =
            List.of(
                    new Telling("ontkent dat", "denial"),
                    new Telling("vindt dat", "belief"),
                    new Telling("beweert dat", "statement"),
                    new Telling("verwacht dat", "belief"),
                    new Telling("eist dat", "demand"),
                    new Telling("belooft dat", "promise"),
                    new Telling("waarschuwde dat", "statement"),
                    new Telling("bevestigt dat", "knowledge"),
                    new Telling("vreest dat", "attitude"));

    static final List<String> ROLES =
            List.of(
                    "wethouder",
                    "minister",
                    "raadslid",
                    "woordvoerder",
                    "hoogleraar",
                    "burgemeester",
                    "dijkgraaf",
                    "gedeputeerde",
                    "commissaris",
                    "directeur");

    /// The deciding verb, the act and how far the decision has come.
    ///
    /// @param particle of the verb, after the measure, or empty
    record Deciding(String verb, String particle, String act, String status) {}

    static final List<Deciding> DECIDING =
            List.of(
                    new Deciding("verbiedt", "", "ban", "adopted"),
                    new Deciding("staat", "toe", "permission", "adopted"),
                    new Deciding("schort", "op", "withdraw", "suspended"),
                    new Deciding("kondigde", "aan", "other", "announced"),
                    new Deciding("bekrachtigde", "", "uphold", "upheld"),
                    new Deciding("beperkt", "", "restriction", "in-force"),
                    new Deciding("verplicht", "", "obligation", "proposed"),
                    new Deciding("overweegt", "", "other", "considered"),
                    new Deciding("wees", "af", "reject", "rejected"));

    static final List<String> MEASURES =
            List.of(
                    "de verkoop van de haventerreinen",
                    "het vliegverbod boven de duinen",
                    "een lagere subsidie voor het zwembad",
                    "beregening met grondwater tot oktober",
                    "deelscooters in de binnenstad",
                    "camera’s van buitenlandse makelij",
                    "een onafhankelijk onderzoek naar de aanbesteding",
                    "vrachtverkeer over de oude brug",
                    "de sluiting van de spoedeisende hulp",
                    "het kappen van achthonderd bomen");

    static final List<String> GROUNDS =
            List.of(
                    "uit voorzorg",
                    "om de openbare orde",
                    "vanwege de kosten",
                    "op last van Brussel");
    static final List<String> GROUND_TYPES =
            List.of("precaution", "public-order", "economic", "foreign-legal-obligation");

    static final List<String> DAYS =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag");

    static final List<String> ORGANISATIONS =
            List.of(
                    "gemeente #",
                    "waterschap #",
                    "provincie #",
                    "vakbond #",
                    "havenbedrijf #",
                    "rechtbank #",
                    "stichting Vrij #",
                    "partij Hart voor #");
    static final List<String> ORGANISATION_TYPES =
            List.of(
                    "government-body",
                    "government-body",
                    "government",
                    "ngo",
                    "company",
                    "court",
                    "ngo",
                    "party");

    static final List<String> PLAIN =
            List.of(
                    "Op de publieke tribune bleef het die avond lang onrustig.",
                    "Het rapport telt ruim tweehonderd bladzijden en verscheen in maart.",
                    "De oppositie kreeg de stukken pas één uur voor het debat.",
                    "Bij de sluis in # stond het water ’s ochtends hoger dan ooit.",
                    "In # werden 1.250 handtekeningen opgehaald 🛵.",
                    "Vorig jaar nog was daar in # geen sprake van.",
                    "Café De Ruïne in # zat bij de uitslag vol.");

    static final List<String> NOTES =
            List.of(
                    "Bellen met de afdeling voorlichting van #.",
                    "Zelfde zin als in het stuk van vorige week.",
                    "Cijfer navragen; jaarverslag is van vóór de fusie.",
                    "Wie spreekt hier precies?");
    static final List<String> VERDICTS =
            List.of("klopt", "klopt grotendeels", "klopt niet", "niet na te gaan");

    private StoryWords() {}
}
