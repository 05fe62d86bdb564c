package org.kanttekening.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

class FieldChecksTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.nl/b?c=d#e, true",
        "HTTP://a.nl, true",
        "www.a.nl, false",
        "ftp://a.nl, false",
        "https://, false",
        "https://a b.nl, false"
    })
    void aLinkIsAWholeWebAddress(String value, boolean right) {
        assertThat(FieldChecks.isLink(value)).isEqualTo(right);
        assertThat(problem(Evidence.SHAPE, Evidence.URL, value))
                .isEqualTo(right ? "" : "form.problem.link");
    }

    @Test
    void aDayMayBePartial() {
        assertThat(problem(Affiliation.SHAPE, Affiliation.FROM, "2026-03")).isEmpty();
        assertThat(problem(Affiliation.SHAPE, Affiliation.FROM, "maart"))
                .isEqualTo("form.problem.day");
    }

    @Test
    void anIdentifierIsHeldAgainstItsOwnRegister() {
        var tooi = new Identifier("tooi", "Q55", Extras.NONE);
        assertThat(FieldChecks.problem(Identifier.VALUE, tooi)).contains("identifier.tooi");
        assertThat(FieldChecks.problem(Identifier.SCHEME, tooi)).isEmpty();
    }

    @Test
    void aLegalReferenceAnArticleLanguageAndACountryHaveTheirForms() {
        assertThat(problem(LegalBasis.SHAPE, LegalBasis.REFERENCE, "art. 3"))
                .isEqualTo("identifier.legal");
        assertThat(problem(Header.SHAPE, Header.LANGUAGE, "nl-NL")).isEmpty();
        assertThat(problem(Header.SHAPE, Header.LANGUAGE, "Nederlands, denk ik"))
                .isEqualTo("form.problem.language");
        var actor =
                ActorFields.SHAPE.with(
                        Actor.blank("a-1", Common.newBy("anna", Instant.EPOCH)),
                        ActorFields.COUNTRY,
                        "ZZ");
        assertThat(FieldChecks.problem(ActorFields.COUNTRY, actor))
                .contains("form.problem.country");
    }

    @Test
    void aMomentHasAZone() {
        assertThat(problem(Check.SHAPE, Check.AT, "2026-03-04T09:12:00+01:00")).isEmpty();
        assertThat(problem(Check.SHAPE, Check.AT, "2026-03-04T09:12:00"))
                .isEqualTo("problem.notMoment");
    }

    private static <R> String problem(Shape<R> shape, Field<R, String> field, String value) {
        return FieldChecks.problem(field, shape.with(shape.empty(), field, value)).orElse("");
    }
}
