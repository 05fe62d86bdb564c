package org.kanttekening.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// In which language the command line says what is wrong: Dutch for who has Dutch set, English for
/// everybody else.
final class Spoken {

    /// By precedence, as POSIX has it. The first is set by the program's own start script, where it
    /// had to put another locale in place of one that has no encoding for file names.
    private static final List<String> VARIABLES =
            List.of("KANTTEKENING_MESSAGES", "LC_ALL", "LC_MESSAGES", "LANG");

    private Spoken() {}

    /// Asks the environment, since Java forgets a locale that is not installed.
    ///
    /// @param otherwise what Java makes of the system's settings, where no variable is set
    static Locale by(Map<String, String> environment, Locale otherwise) {
        for (var variable : VARIABLES) {
            var value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return value.matches("nl([_.@].*)?") ? Locale.of("nl") : Locale.ENGLISH;
            }
        }
        return otherwise.getLanguage().equals("nl") ? Locale.of("nl") : Locale.ENGLISH;
    }
}
