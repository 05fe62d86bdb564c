package org.kanttekening.app;

import org.kanttekening.folder.Profile;
import org.kanttekening.folder.Storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The settings as the user's profile keeps them.
public final class SettingsFile {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Path file;
    private final Storage storage;
    private final String version;

    public SettingsFile(Profile profile, Storage storage, String version) {
        this.file = profile.settings();
        this.storage = storage;
        this.version = version;
    }

    /// The settings last kept; the defaults where there are none or they cannot be read.
    public Settings read() {
        return read(file);
    }

    /// The settings of a profile, for one who keeps none.
    public static Settings read(Profile profile) {
        return read(profile.settings());
    }

    private static Settings read(Path file) {
        try {
            return SettingsJson.read(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return Settings.DEFAULT;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the settings could not be read", e);
            return Settings.DEFAULT;
        }
    }

    /// Keeps settings; where that fails they hold for this run only.
    public void write(Settings settings) {
        try {
            storage.keep(file, SettingsJson.write(settings, version));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the settings could not be kept", e);
        }
    }
}
