package org.kanttekening.folder;

import org.kanttekening.annotation.Kind;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A link that leads from a table or a page back to a passage of an article:
/// `kanttekening:2026/haven%20dicht.txt#q-0r8e5kuh` to an annotation, `…#254-286` to the text
/// between two offsets in code points, and without a `#` to the article.
///
/// The article's name is percent-encoded in UTF-8 but for letters, digits, `-`, `.`, `_`, `~` and
/// the `/` between folders. A link can come from anybody: the name is there to be looked up among
/// the articles of the open folder, never to be taken for a path.
///
/// @param article its name in the folder
public record PassageLink(ArticleFile article, Place place) {

    public static final String SCHEME = "kanttekening";

    private static final String PREFIX = SCHEME + ":";
    private static final String PLAIN = "-._~/";
    private static final Pattern ID = Pattern.compile("[a-z]-[0-9a-z]{8}");

    /// Nine digits at most: what is longer is no offset.
    private static final Pattern OFFSETS = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

    /// Where in the article.
    public sealed interface Place {

        /// The article as a whole.
        record Whole() implements Place {}

        /// The passages of an annotation.
        record Tagged(String id) implements Place {}

        /// The text between two offsets.
        ///
        /// @param start in code points
        /// @param end exclusive, after the start
        record Between(int start, int end) implements Place {}
    }

    public static PassageLink to(ArticleFile article) {
        return new PassageLink(article, new Place.Whole());
    }

    public static PassageLink to(ArticleFile article, String annotation) {
        return new PassageLink(article, new Place.Tagged(annotation));
    }

    /// @param start in code points
    /// @param end exclusive, in code points
    public static PassageLink to(ArticleFile article, int start, int end) {
        return new PassageLink(article, new Place.Between(start, end));
    }

    /// Whether a text is meant for a link, be it a whole one or not.
    public static boolean isOne(String text) {
        return text.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }

    /// Reads a link; none where the text is not one that [#toString()] writes, but for capitals in
    /// the scheme and more characters encoded than need be. Names that no article in a folder has
    /// (with `..`, or from the root on) are none.
    public static Optional<PassageLink> parse(String link) {
        if (!isOne(link)) {
            return Optional.empty();
        }
        int hash = link.indexOf('#');
        var name = decoded(link.substring(PREFIX.length(), hash < 0 ? link.length() : hash));
        var place = hash < 0 ? Optional.of(new Place.Whole()) : place(link.substring(hash + 1));
        return name.filter(PassageLink::canBeInAFolder)
                .flatMap(it -> place.map(at -> new PassageLink(new ArticleFile(it), at)));
    }

    private static boolean canBeInAFolder(String name) {
        return Stream.of(name.split("/", -1))
                .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private static Optional<? extends Place> place(String fragment) {
        if (ID.matcher(fragment).matches()) {
            return Kind.ofId(fragment).map(_ -> new Place.Tagged(fragment));
        }
        var offsets = OFFSETS.matcher(fragment);
        if (!offsets.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(offsets.group(1));
        int end = Integer.parseInt(offsets.group(2));
        return start < end ? Optional.of(new Place.Between(start, end)) : Optional.empty();
    }

    private static Optional<String> decoded(String encoded) {
        var bytes = new ArrayList<Byte>(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char unit = encoded.charAt(i);
            if (isPlain(unit)) {
                bytes.add((byte) unit);
            } else if (unit == '%' && isHex(encoded, i + 1) && isHex(encoded, i + 2)) {
                bytes.add((byte) HexFormat.fromHexDigits(encoded, i + 1, i + 3));
                i += 2;
            } else {
                return Optional.empty();
            }
        }
        return utf8(bytes);
    }

    private static Optional<String> utf8(List<Byte> bytes) {
        var buffer = ByteBuffer.allocate(bytes.size());
        bytes.forEach(buffer::put);
        try {
            var name = StandardCharsets.UTF_8.newDecoder().decode(buffer.flip()).toString();
            return name.indexOf('\0') < 0 ? Optional.of(name) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isHex(String text, int index) {
        return index < text.length() && HexFormat.isHexDigit(text.charAt(index));
    }

    private static boolean isPlain(int unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= '0' && unit <= '9')
                || PLAIN.indexOf(unit) >= 0;
    }

    private static void encode(String name, StringBuilder into) {
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            int value = each & 0xFF;
            if (isPlain(value)) {
                into.append((char) value);
            } else {
                into.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
    }

    /// The link as it is written everywhere.
    @Override
    public String toString() {
        var link = new StringBuilder(PREFIX);
        encode(article.name(), link);
        switch (place) {
            case Place.Whole _ -> {}
            case Place.Tagged(var id) -> link.append('#').append(id);
            case Place.Between(int start, int end) ->
                    link.append('#').append(start).append('-').append(end);
        }
        return link.toString();
    }
}
