package org.kanttekening.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "wikidata, Q55",
        "wikidata, Q1234567",
        "tooi, gm0363",
        "tooi, mnre1034",
        "tooi, pv27",
        "tooi, ws0155",
        "tooi, https://identifier.overheid.nl/tooi/id/gemeente/gm0363",
        "iso-3166, NL",
        "other, anything at all",
        "of-our-own, 12",
    })
    void ofTheRightFormHasNoProblem(String scheme, String value) {
        assertThat(Identifiers.problem(scheme, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wikidata, 55, identifier.wikidata",
        "wikidata, Q055, identifier.wikidata",
        "wikidata, q55, identifier.wikidata",
        "wikidata, https://www.wikidata.org/wiki/Q55, identifier.wikidata",
        "tooi, 0363, identifier.tooi",
        "tooi, gm, identifier.tooi",
        "tooi, https://example.org/tooi/id/gemeente/gm0363, identifier.tooi",
        "iso-3166, NLD, identifier.iso-3166",
        "iso-3166, nl, identifier.iso-3166",
        "iso-3166, XX, identifier.iso-3166",
    })
    void ofAnotherFormIsToldWhichOneItIsToHave(String scheme, String value, String message) {
        assertThat(Identifiers.problem(scheme, value)).contains(message);
    }

    @Test
    void thatIsEmptyHasNoProblem() {
        assertThat(Identifiers.problem("wikidata", "")).isEmpty();
        assertThat(Identifiers.legalReferenceProblem("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ECLI:NL:RVS:2026:123",
                "ECLI:EU:C:2019:1114",
                "http://data.europa.eu/eli/reg/2016/679/oj",
                "eli/reg/2016/679",
                "/eli/wet/2020/12"
            })
    void ofALawOrRulingIsAnEliOrAnEcli(String reference) {
        assertThat(Identifiers.legalReferenceProblem(reference)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "artikel 3 Gemeentewet",
                "ECLI:NL:2026:123",
                "ecli:nl:rvs:2026:123",
                "https://wetten.example/BWBR1"
            })
    void ofALawOrRulingIsNothingElse(String reference) {
        assertThat(Identifiers.legalReferenceProblem(reference)).contains("identifier.legal");
    }
}
