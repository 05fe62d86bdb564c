package org.kanttekening.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What saves have replaced, kept in the user's profile: of each file the last ten, then one an
/// hour for a day and one a day for a week, and of all files together no more than a bound.
public final class Versions {

    /// The bound where none is set, in bytes.
    public static final long USUAL_BOUND = 500L << 20;

    private static final int LAST = 10;
    private static final Duration HOURLY = Duration.ofDays(1);
    private static final Duration DAILY = Duration.ofDays(7);

    /// How many versions are kept between two looks at what all of them take.
    private static final int BETWEEN_LOOKS = 50;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final OwnFiles files;
    private final InstantSource clock;
    private final long bound;
    private int sinceLook = BETWEEN_LOOKS;

    /// A version of a file.
    ///
    /// @param at when it was replaced
    public record Version(Path file, Instant at, long bytes) {}

    Versions(OwnFiles files, InstantSource clock, long bound) {
        this.files = files;
        this.clock = clock;
        this.bound = bound;
    }

    /// The versions of a file, the newest first.
    public List<Version> of(Path file) throws IOException {
        return in(files.folderOf(file));
    }

    public byte[] read(Version version) throws IOException {
        return Files.readAllBytes(version.file());
    }

    /// What the versions of all files take together, in bytes.
    public long totalBytes() throws IOException {
        return all().stream().mapToLong(Version::bytes).sum();
    }

    /// Keeps what is about to be replaced.
    synchronized void keep(Path file, byte[] replaced) throws IOException {
        var folder = files.made(file);
        var hash = Hash.of(replaced).substring(0, 12);
        var known = in(folder);
        if (!known.isEmpty() && String.valueOf(known.getFirst().file()).endsWith(hash + ".json")) {
            return;
        }
        files.write(folder.resolve(STAMP.format(clock.instant()) + "-" + hash + ".json"), replaced);
        superfluous(in(folder), clock.instant()).forEach(version -> files.discard(version.file()));
        if (++sinceLook > BETWEEN_LOOKS) {
            sinceLook = 0;
            keepToBound();
        }
    }

    /// Those of a file's versions, newest first, that need not be kept any longer.
    static List<Version> superfluous(List<Version> versions, Instant now) {
        var found = new ArrayList<Version>();
        var kept = new HashSet<String>();
        for (var version : versions.subList(Math.min(LAST, versions.size()), versions.size())) {
            var age = Duration.between(version.at(), now);
            var unit = age.compareTo(HOURLY) <= 0 ? ChronoUnit.HOURS : ChronoUnit.DAYS;
            var slot = unit + " " + version.at().truncatedTo(unit);
            if (age.compareTo(DAILY) > 0 || !kept.add(slot)) {
                found.add(version);
            }
        }
        return found;
    }

    private void keepToBound() throws IOException {
        var oldestFirst = all().stream().sorted(Comparator.comparing(Version::at)).toList();
        long total = oldestFirst.stream().mapToLong(Version::bytes).sum();
        for (var version : oldestFirst) {
            if (total <= bound) {
                return;
            }
            files.discard(version.file());
            total -= version.bytes();
        }
    }

    private List<Version> all() throws IOException {
        var found = new ArrayList<Version>();
        for (var about : files.all()) {
            found.addAll(in(about.folder()));
        }
        return found;
    }

    private List<Version> in(Path folder) throws IOException {
        var found = new ArrayList<Version>();
        for (var name : files.names(folder)) {
            version(folder.resolve(name), name).ifPresent(found::add);
        }
        return found.reversed();
    }

    private static Optional<Version> version(Path file, String name) {
        try {
            var at = Instant.from(STAMP.parse(name.substring(0, name.lastIndexOf('-'))));
            return Optional.of(new Version(file, at, Files.size(file)));
        } catch (DateTimeException | IndexOutOfBoundsException | IOException e) {
            return Optional.empty();
        }
    }
}
