package org.kanttekening.folder;

import java.util.Locale;

/// An article of a folder.
///
/// @param name from the folder on, with `/` between folders
public record ArticleFile(String name) {

    /// Whether it is a web page that has not been taken in as text yet.
    public boolean isPage() {
        return isPage(name);
    }

    /// The name without the folders it stands in.
    public String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    static boolean isPage(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm");
    }

    static boolean isText(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".txt");
    }
}
