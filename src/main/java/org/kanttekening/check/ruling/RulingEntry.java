package org.kanttekening.check.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A ruling as people read it in the guidelines: one item of a list, with the sentence, the day,
/// and a link to the passage on which it was made.
///
/// @param sentence in one's own words; Markdown counts in it, HTML does not
/// @param link to the passage
/// @param linked what stands for the link, such as *the passage*
public record RulingEntry(String sentence, String link, String linked, Ruling ruling) {

    /// Where an item of a list or another paragraph begins.
    private static final Pattern BEGINS =
            Pattern.compile(
                    "(?m)^[ \\t]*(?:[-+*]|[0-9]{1,9}[.)])[ \\t]+|^#{1,6}[ \\t].*$|^[ \\t]*\\R");

    /// The day and the link behind a sentence, where nobody took them away.
    private static final Pattern SOURCE =
            Pattern.compile(
                    "\\([0-9]{4}-[0-9]{2}-[0-9]{2}, \\[([^\\[\\]]*)]\\(([^()\\s]*)\\)\\)\\s*$");

    /// All entries of a text, in its order, with the sentences as people have left them: without
    /// the list's bullet, on one line. An entry of which nothing but the marker is left is none.
    public static List<RulingEntry> in(String markdown) {
        var found = new ArrayList<RulingEntry>();
        int from = 0;
        for (var marker : Ruling.standing(markdown)) {
            var entry = before(markdown.substring(from, marker.start()), marker.ruling());
            if (!entry.sentence().isEmpty()) {
                found.add(entry);
            }
            from = marker.end();
        }
        return found;
    }

    private static RulingEntry before(String text, Ruling ruling) {
        int start = 0;
        var begins = BEGINS.matcher(text);
        while (begins.find()) {
            start = begins.end();
        }
        var said = text.substring(start);
        var source = SOURCE.matcher(said);
        boolean linked = source.find();
        return new RulingEntry(
                (linked ? said.substring(0, source.start()) : said)
                        .strip()
                        .replaceAll("\\s+", " ")
                        .replace("\\<", "<"),
                linked ? source.group(2) : "",
                linked ? source.group(1) : "",
                ruling);
    }

    /// The item, on one line and without an end of it.
    public String item() {
        // A `<` in the sentence is a character, or a marker could be written by hand.
        var said = sentence.strip().replaceAll("\\s+", " ").replace("<", "\\<");
        return "- "
                + said
                + " ("
                + ruling.day()
                + ", ["
                + linked
                + "]("
                + link
                + ")) "
                + ruling.marker();
    }
}
