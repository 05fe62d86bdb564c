package org.kanttekening.folder;

import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Header;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What the sidecar format lays down besides the scheme's own table.
final class SidecarFormat {

    static final String NAME = "kanttekening";
    static final int VERSION = 1;
    static final String OFFSETS = "unicode-code-points";

    /// The details of the article among a header's fields, in the order of files.
    static final List<Field<Header, ?>> DETAILS =
            List.of(
                    Header.LANGUAGE,
                    Header.TITLE,
                    Header.BYLINE,
                    Header.OUTLET,
                    Header.PUBLISHED,
                    Header.URL);

    /// The fields that stand at the top, in order.
    static final List<String> TOP =
            List.of(
                    "format",
                    "writtenBy",
                    "revision",
                    "offsets",
                    "article",
                    "annotator",
                    "status",
                    "note",
                    "actors",
                    "quotes",
                    "decisions",
                    "remarks",
                    "deleted",
                    "rejectedSuggestions",
                    "rejected");

    static final Set<String> STAMP = Set.of("file", "sha256", "length", "encoding");
    static final Set<String> REVISION = Set.of("id", "parent");
    static final Set<String> ANNOTATOR = Set.of("id", "name");

    private static final Pattern ANY_VERSION = Pattern.compile(NAME + "-([1-9][0-9]{0,3})");

    private SidecarFormat() {}

    /// The version that a sidecar says it has.
    static int version(At sidecar) throws UnreadableFileException {
        var format = sidecar.need("format");
        var matcher = ANY_VERSION.matcher(format.text());
        if (!matcher.matches()) {
            throw format.refuse("problem.format.unknown");
        }
        return Integer.parseInt(matcher.group(1));
    }
}
