package org.kanttekening.check.ruling;

import org.kanttekening.annotation.Kind;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a program needs of one ruling, as it stands behind the sentence in a Markdown comment that
/// nobody sees:
///
///     <!-- kanttekening:ruling day=2026-07-15 kind=quote reason=boundaries on=q-0r8e5kuh -->
///
/// Values are percent-encoded in UTF-8 with `+` for a space, as in the query of a web address, and
/// two hyphens never follow each other, for in some dialects they end a comment.
///
/// @param reason the code of the decision's reason, or empty
/// @param on the id of the annotation on which it was made, or empty
/// @param word which passages must contain for the ruling to touch them; empty for all of the kind
public record Ruling(LocalDate day, Kind kind, String reason, String on, String word) {

    /// A marker that is longer than this, in UTF-16, is none of ours.
    private static final int LONGEST = 4000;

    private static final String NAME = "kanttekening:ruling";
    private static final Pattern MARKER =
            Pattern.compile("(?<!\\\\)<!--\\s{0,9}" + NAME + "\\s([^<>]{0," + LONGEST + "})-->");

    public Ruling {
        word = word.strip();
    }

    /// All rulings that a text has markers of, in its order. A marker that cannot be read is passed
    /// over, and so are values that a later version adds.
    public static List<Ruling> in(String markdown) {
        return standing(markdown).stream().map(Standing::ruling).toList();
    }

    /// A marker in a text.
    ///
    /// @param start where it begins, in UTF-16
    /// @param end where it ends
    record Standing(Ruling ruling, int start, int end) {}

    static List<Standing> standing(String markdown) {
        var found = new ArrayList<Standing>();
        var markers = MARKER.matcher(markdown);
        while (markers.find()) {
            read(markers.group(1))
                    .ifPresent(it -> found.add(new Standing(it, markers.start(), markers.end())));
        }
        return found;
    }

    private static Optional<Ruling> read(String written) {
        var values = new HashMap<String, String>();
        for (var part : written.strip().split("\\s+")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        try {
            var day = LocalDate.parse(values.getOrDefault("day", ""));
            return Arrays.stream(Kind.values())
                    .filter(kind -> kind.term().equals(values.get("kind")))
                    .findFirst()
                    .map(kind ->
                            new Ruling(
                                    day,
                                    kind,
                                    decoded(values.getOrDefault("reason", "")),
                                    decoded(values.getOrDefault("on", "")),
                                    decoded(values.getOrDefault("word", ""))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The comment as it is written.
    public String marker() {
        var marker = new StringBuilder("<!-- ").append(NAME);
        write("day", day.toString(), marker);
        write("kind", kind.term(), marker);
        write("reason", encoded(reason), marker);
        write("on", encoded(on), marker);
        write("word", encoded(word), marker);
        return marker.append(" -->").toString();
    }

    private static void write(String name, String value, StringBuilder into) {
        if (!value.isEmpty()) {
            into.append(' ').append(name).append('=').append(value);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("--", "-%2D");
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
