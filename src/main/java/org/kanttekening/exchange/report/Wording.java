package org.kanttekening.exchange.report;

import java.util.Locale;

/// Where the words of a page come from: the program's texts in one language, by their keys.
public interface Wording {

    Locale locale();

    boolean has(String key);

    /// @param arguments for `{0}` and following
    String text(String key, Object... arguments);
}
