package org.kanttekening.check;

import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.FolderContents;
import org.kanttekening.folder.FolderSettings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Files that should not lie in a folder: what a save that was cut off left, copies that sync tools
/// and people made, sidecars whose article is gone, and what cannot be reached.
final class StrayFiles {

    private static final String OURS = ".kanttekening";

    /// How sync tools name the file that lost: Syncthing, Dropbox and Nextcloud, ownCloud, Seafile;
    /// in English, and in Dutch where they translate it.
    private static final Pattern CONFLICT =
            Pattern.compile(
                    "\\.sync-conflict-\\d|\\(.*(conflicted copy|conflicterende kopie).*\\)"
                            + "|_conflict-\\d|\\(sfconflict ");

    /// A copy of the settings, which have no name of ours in the middle: `kanttekening (1).json`,
    /// `kanttekening - Copy.json`, `kanttekening-LAPTOP.json`, `kanttekening.json.orig`.
    private static final Pattern SETTINGS =
            Pattern.compile("kanttekening([ ._-].*)?\\.json[^/]*|kanttekening[ .(_-].*\\.json");

    private StrayFiles() {}

    /// @param articles the names of all articles
    static List<Fault> in(FolderContents contents, Set<String> articles) {
        var faults = new ArrayList<Fault>();
        contents.files().forEach(file -> fault(file, articles).ifPresent(faults::add));
        contents.closed().forEach(file -> faults.add(Fault.of(file, "fault.closed")));
        contents.outside().stream()
                .filter(file -> isOurs(file) || isText(file))
                .forEach(file -> faults.add(Fault.of(file, "fault.outside")));
        return faults;
    }

    private static Optional<Fault> fault(String file, Set<String> articles) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        if (FolderContents.isTemporary(name)) {
            return Optional.of(Fault.of(file, "fault.temporary"));
        }
        if (isCopy(file, name)) {
            return Optional.of(Fault.of(file, "fault.copy"));
        }
        return SidecarFile.of(file)
                .filter(sidecar -> !articles.contains(sidecar.article()))
                .map(sidecar -> Fault.of(file, "fault.sidecar.alone", sidecar.article()));
    }

    private static boolean isCopy(String file, String name) {
        if (name.equals(ActorRegister.FILE) || name.equals(FolderSettings.FILE)) {
            return false;
        }
        var lower = name.toLowerCase(Locale.ROOT);
        boolean ours = isOurs(name) || SETTINGS.matcher(lower).matches();
        return (ours && SidecarFile.of(file).isEmpty())
                || ((ours || isText(name)) && CONFLICT.matcher(lower).find());
    }

    private static boolean isOurs(String name) {
        return name.toLowerCase(Locale.ROOT).contains(OURS);
    }

    private static boolean isText(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(txt|html?)");
    }
}
