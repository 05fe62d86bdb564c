package org.kanttekening.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The language that the environment asks for, by the precedence of POSIX.
class SpokenTest {

    @ParameterizedTest
    @CsvSource({
        "LANG=nl_NL.UTF-8, nl",
        "LANG=nl, nl",
        "LANG=nl_BE@euro, nl",
        "LANG=nds_NL.UTF-8, en",
        "LANG=fr_FR.UTF-8, en",
        "LANG=nl_NL.UTF-8 LC_MESSAGES=en_GB.UTF-8, en",
        "LANG=en_GB.UTF-8 LC_MESSAGES=nl_NL.UTF-8, nl",
        "LANG=nl_NL.UTF-8 LC_ALL=C, en",
        "LANG=nl_NL.UTF-8 LC_ALL=C.UTF-8 KANTTEKENING_MESSAGES=nl_NL.UTF-8, nl",
        "LANG=nl_NL.UTF-8 LC_ALL=, nl"
    })
    void theEnvironmentDecides(String variables, String language) {
        var environment = new HashMap<String, String>();
        for (var variable : variables.split(" ")) {
            var parts = variable.split("=", 2);
            environment.put(parts[0], parts[1]);
        }

        assertThat(Spoken.by(environment, Locale.FRENCH).getLanguage()).isEqualTo(language);
    }

    @Test
    void withoutAnyTheSystemDecides() {
        assertThat(Spoken.by(Map.of(), Locale.of("nl", "BE")).getLanguage()).isEqualTo("nl");
        assertThat(Spoken.by(Map.of(), Locale.GERMAN)).isEqualTo(Locale.ENGLISH);
    }
}
