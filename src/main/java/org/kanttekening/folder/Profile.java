package org.kanttekening.folder;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps what is the user's own and belongs to no folder: versions that were
/// replaced, work that could not be saved, and the journal of work not yet saved. Nobody else can
/// look into it.
public record Profile(Path root) {

    private static final String NAME = "kanttekening";

    /// The profile of whoever runs the program, where their system keeps such things.
    public static Profile ofUser() {
        return of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    static Profile of(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return new Profile(place(environment, "LOCALAPPDATA", home.resolve("AppData/Local")));
        }
        if (name.contains("mac")) {
            return new Profile(home.resolve("Library/Application Support").resolve(NAME));
        }
        return new Profile(place(environment, "XDG_STATE_HOME", home.resolve(".local/state")));
    }

    private static Path place(Map<String, String> environment, String variable, Path otherwise) {
        var value = environment.getOrDefault(variable, "");
        var place = value.isEmpty() ? otherwise : Path.of(value);
        // The XDG specification has relative paths ignored.
        return (place.isAbsolute() ? place : otherwise).resolve(NAME);
    }

    /// Where the user's settings are kept.
    public Path settings() {
        return root.resolve("settings.json");
    }

    Path versions() {
        return root.resolve("versions");
    }

    Path recovery() {
        return root.resolve("recovery");
    }

    Path journal() {
        return root.resolve("journal");
    }

    /// The name of a file's own folder in one of these: readable, and different for every path.
    static String keyOf(Path file) {
        var path = file.toAbsolutePath().normalize().toString();
        var name = NewArticles.portable(String.valueOf(file.getFileName()));
        return Surrogates.cut(name, 60)
                + "-"
                + Hash.of(path.getBytes(java.nio.charset.StandardCharsets.UTF_8)).substring(0, 16);
    }
}
