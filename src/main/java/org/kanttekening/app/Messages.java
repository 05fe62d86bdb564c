package org.kanttekening.app;

import org.kanttekening.exchange.report.Wording;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/// The texts on screen in one language, from the bundles of all parts of the program.
public final class Messages implements Wording {

    /// The parts, each a bundle of its own under `org/kanttekening/messages`.
    public static final List<String> PARTS =
            List.of(
                    "scheme",
                    "form",
                    "commands",
                    "window",
                    "article",
                    "problems",
                    "exchange",
                    "find",
                    "review",
                    "sheets",
                    "check");

    private static final String PLACE = "org.kanttekening.messages.";

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    public Messages(Locale locale) {
        this.locale = locale;
        // Without this control a missing language falls back to the machine's own, not to English.
        var control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
        this.bundles =
                PARTS.stream()
                        .map(part -> ResourceBundle.getBundle(PLACE + part, locale, control))
                        .toList();
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    /// The text of a key, its `{0}` and following filled in as [MessageFormat] does.
    ///
    /// @throws MissingResourceException where no bundle has the key
    @Override
    public String text(String key, Object... arguments) {
        for (var bundle : bundles) {
            if (bundle.containsKey(key)) {
                var pattern = bundle.getString(key);
                return arguments.length == 0
                        ? pattern
                        : new MessageFormat(pattern, locale).format(arguments);
            }
        }
        throw new MissingResourceException("no text for " + key, Messages.class.getName(), key);
    }

    /// The keys of all parts.
    public Set<String> keys() {
        var keys = new TreeSet<String>();
        bundles.forEach(bundle -> keys.addAll(bundle.keySet()));
        return keys;
    }
}
