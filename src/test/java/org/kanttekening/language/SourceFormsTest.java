package org.kanttekening.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "Bakker => named",
                "wethouder Noor Bakker (Lijst Haven) => named",
                "Marijke de Wit, woordvoerder van het havenbedrijf => named",
                "Minister Elske Hoogland van Infrastructuur en Waterstaat => named",
                "de Tweede Kamer => named",
                "het ministerie van Binnenlandse Zaken => named",
                "het college van Havendam => named",
                "verhuurder Snelwiel => named",
                "Raad van State => named",
                "De AIVD => named",
                "een woordvoerder => anonymous-person",
                "Een woordvoerder van Rijkswaterstaat => anonymous-person",
                "een bron bij Defensie => anonymous-person",
                "een hooggeplaatste ambtenaar => anonymous-person",
                "Een oud-medewerker van Snelwiel => anonymous-person",
                "een inwoner van Kerkenoord, die niet met naam in de krant wil => anonymous-person",
                "bronnen => anonymous-group",
                "Haagse bronnen => anonymous-group",
                "bronnen rond het kabinet => anonymous-group",
                "twee betrokkenen => anonymous-group",
                "Drie ambtenaren van het ministerie => anonymous-group",
                "ingewijden => anonymous-group",
                "hij => pronoun",
                "Zij => pronoun",
                "ze => pronoun",
                "die laatste => pronoun",
                "een rapport van onderzoeksbureau Zeelab => document",
                "de brief aan de Tweede Kamer => document",
                "een Kamerbrief => document",
                "het gespreksverslag => document",
                "de uitspraak => document",
                "het kabinet => described",
                "de burgemeester van Havendam => described",
                "de woordvoerder => described",
                "Onderzoekers => described",
                "de Franse regering => described",
                "de ambtenaren => described",
                "zijn advocaat => described",
                "`` => implicit",
                "` , ` => implicit"
            })
    void aDutchSourceHasAForm(String source, String form) {
        assertThat(SourceForms.of(source, Language.of("nl"))).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Pieter Haak, who holds the transport brief => named",
                "North Sea Lines => named",
                "the European Commission => named",
                "A person familiar with the talks => anonymous-person",
                "A spokesman for Haak => anonymous-person",
                "two officials => anonymous-group",
                "sources close to the executive => anonymous-group",
                "she => pronoun",
                "the letter => document",
                "a report by the auditor => document",
                "the company => described"
            })
    void anEnglishSourceHasAForm(String source, String form) {
        assertThat(SourceForms.of(source, Language.of("en"))).isEqualTo(form);
    }
}
