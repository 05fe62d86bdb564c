package org.kanttekening.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorHintsTest {

    private final ActorHints dutch = Language.of("nl").actorHints();
    private final ActorHints english = Language.of("en").actorHints();

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "wethouder Noor Bakker (Lijst Haven) => Noor Bakker",
                "Marijke de Wit, woordvoerder van het havenbedrijf => Marijke de Wit",
                "het ministerie van Justitie => ministerie van Justitie",
                "Het ministerie van Onderwijs, Cultuur en Wetenschap => ministerie van Onderwijs,"
                        + " Cultuur en Wetenschap",
                "minister Elske Hoogland van Infrastructuur en Waterstaat => Elske Hoogland",
                "minister Hoogland van Infrastructuur en Waterstaat => Hoogland",
                "oprichter Zoë van Aalst => Zoë van Aalst",
                "Van Aalst => Van Aalst",
                "Wim van ’t Hof (Lijst Haven) => Wim van ’t Hof",
                "voorzitter Fenna ten Have => Fenna ten Have",
                "Directeur Corné Zandstra => Corné Zandstra",
                "Europees directeur Luca Zerafa => Luca Zerafa",
                "PvdA-Kamerlid Jan de Vries => Jan de Vries",
                "Kamerlid Hessel Brandsma (Middenverbond) => Hessel Brandsma",
                "dr. J.P. van der Berg => J.P. van der Berg",
                "mevrouw De Wit => De Wit",
                "de oprichter, Zoë van Aalst => Zoë van Aalst",
                "de Tweede Kamer => Tweede Kamer",
                "De Raad van State => Raad van State",
                "de Partij voor Land en Water => Partij voor Land en Water",
                "het college van Havendam => college van Havendam",
                "de gemeente Havendam => gemeente Havendam",
                "de Nederlandse Voedsel- en Warenautoriteit (NVWA) => Nederlandse Voedsel- en"
                        + " Warenautoriteit",
                "rederij Kustlijn => Kustlijn",
                "verhuurder Snelwiel => Snelwiel",
                "Stichting Stille Kust => Stichting Stille Kust",
                "president Macron => Macron",
                "Bakker => Bakker",
                "burgemeester Sietske Molenaar van Duinrecht => Sietske Molenaar",
                "Ank Verweij van het Platform Toegankelijk Havendam => Ank Verweij"
            })
    void theProperNameInADutchMentionIsFound(String mention, String name) {
        assertThat(dutch.headName(mention)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "een woordvoerder",
                "de minister van Justitie",
                "een inwoner van Kerkenoord",
                "het kabinet",
                "de Franse president",
                "hij",
                "Een woordvoerder van het ministerie",
                "de woordvoerder van Haak",
                "Onderzoekers",
                ""
            })
    void aDescriptionHoldsNoName(String mention) {
        assertThat(dutch.headName(mention)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wethouder Noor Bakker (Lijst Haven), wethouder",
        "Minister Hoogland, minister",
        "'Marijke de Wit, woordvoerder van het havenbedrijf', woordvoerder",
        "oud-minister Jan de Vries, oud-minister",
        "PvdA-Kamerlid De Vries, PvdA-Kamerlid",
        "Kamerlid Hessel Brandsma, Kamerlid",
        "commissaris van de koning Haak, commissaris van de koning",
        "vicepremier Bakker, vicepremier"
    })
    void theRoleInADutchMentionIsFound(String mention, String role) {
        assertThat(dutch.role(mention)).contains(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noor Bakker", "de Tweede Kamer", "Jan Visser", "hij"})
    void aMereNameHasNoRole(String mention) {
        assertThat(dutch.role(mention)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hij, pronoun",
        "Zij, pronoun",
        "Franse, adjective",
        "Nederlandse, adjective",
        "Noor Bakker, name",
        "wethouder Noor Bakker (Lijst Haven), name",
        "de Tweede Kamer, name",
        "Nederland, name",
        "Het college van Havendam, description",
        "een woordvoerder, description",
        "de Franse regering, description",
        "het kabinet, description"
    })
    void aMentionHasAForm(String mention, String form) {
        assertThat(dutch.mentionForm(mention)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "wethouder Noor Bakker => person",
                "Marijke de Wit => person",
                "Pieter Haak => person",
                "een woordvoerder => person",
                "minister Hoogland => person",
                "Wim van ’t Hof => person",
                "het ministerie van Justitie => ministry",
                "de Tweede Kamer => parliament",
                "de gemeenteraad van Havendam => parliament",
                "het kabinet => government",
                "de Franse regering => government",
                "Frankrijk => country",
                "de Verenigde Staten => country",
                "France => country",
                "de AIVD => intelligence-service",
                "de rechtbank in Kerkenoord => court",
                "de voorzieningenrechter => court",
                "Raad van State => court",
                "het college van Havendam => government-body",
                "Rijkswaterstaat => government-body",
                "de provincie Westmark => government-body",
                "de Belastingdienst => government-body",
                "de politie => police-or-military",
                "de Europese Commissie => international-organisation",
                "de NAVO => international-organisation",
                "Partij voor Land en Water => party",
                "D66 => party",
                "Stichting Stille Kust => ngo",
                "rederij Kustlijn => company",
                "het Havenbedrijf Havendam => company",
                "het Algemeen Dagblad => media",
                "omwonenden => group"
            })
    void theTypeOfADutchActorIsGuessed(String mention, String type) {
        assertThat(dutch.actorType(mention)).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Optelio", "Wiekslag", "hij", "Lorem Ipsum", ""})
    void anUnsureTypeIsNotGuessed(String mention) {
        assertThat(dutch.actorType(mention)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Frankrijk, FR", "de Verenigde Staten, US", "Germany, DE", "België, BE", "VS, US"})
    void countriesHaveTheirCode(String name, String code) {
        assertThat(dutch.countryCode(name)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Pieter Haak, who holds the transport brief => Pieter Haak",
                "Its chief executive, Alison Pryce => Alison Pryce",
                "Ms Pryce => Pryce",
                "the European Commission => European Commission",
                "Haak’s => Haak",
                "Prime Minister Keir Howard => Keir Howard",
                "the Department for Transport => Department for Transport",
                "North Sea Lines => North Sea Lines",
                "Geertje Mos => Geertje Mos"
            })
    void theProperNameInAnEnglishMentionIsFound(String mention, String name) {
        assertThat(english.headName(mention)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "the council leader => person",
                "Alison Pryce => person",
                "the Department for Transport => ministry",
                "the government => government",
                "the Supreme Court => court",
                "North Sea Lines => company",
                "Germany => country",
                "the House of Commons => parliament"
            })
    void theTypeOfAnEnglishActorIsGuessed(String mention, String type) {
        assertThat(english.actorType(mention)).contains(type);
    }
}
