package org.kanttekening.folder;

import java.util.Optional;

/// The name of a sidecar beside its article: `kabinet.txt` by `anna` is
/// `kabinet.txt.anna.kanttekening.json`.
///
/// @param owner an annotator's id, or `agreed` or `rules`
public record SidecarName(String article, String owner) {

    public static final String END = ".kanttekening.json";

    /// The name that a file has, without folders, where it is a sidecar's.
    public static Optional<SidecarName> of(String fileName) {
        if (!fileName.endsWith(END)) {
            return Optional.empty();
        }
        var start = fileName.substring(0, fileName.length() - END.length());
        int dot = start.lastIndexOf('.');
        if (dot <= 0) {
            return Optional.empty();
        }
        var owner = start.substring(dot + 1);
        return isOwner(owner)
                ? Optional.of(new SidecarName(start.substring(0, dot), owner))
                : Optional.empty();
    }

    static boolean isOwner(String owner) {
        return owner.equals(AnnotatorId.AGREED)
                || owner.equals(AnnotatorId.RULES)
                || AnnotatorId.isOne(owner);
    }

    public String fileName() {
        return article + "." + owner + END;
    }
}
